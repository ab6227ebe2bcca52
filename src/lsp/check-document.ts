import path from 'node:path'
import {URI} from 'vscode-uri'
import {withoutKnown} from '../check/baseline.ts'
import {IgnoreFiles} from '../config/ignored.ts'
import {ConfigSearch} from '../config/load.ts'
import {resolveFor} from '../config/resolve.ts'
import {reasonOf} from '../rules/reason-of.ts'
import type {BoundedChecker} from '../worker/index.ts'
import type {Checked, Fault} from './checks.ts'
import type {Document} from './document.ts'
import type {Preferences} from './preferences.ts'

/**
 * Checks a document as the command line checks its file: the same configuration, the same limits. Configuration is read
 * each time, which takes a millisecond and needs no editor that watches files.
 *
 * @param limit milliseconds
 * @param folder whose configuration holds for a document that has no file yet
 */
export async function checkDocument(
  {uri, version, text}: Document,
  {enable, profile, run}: Preferences,
  checker: BoundedChecker,
  limit: number,
  folder: string
): Promise<Checked> {
  const faults: Fault[] = []
  try {
    const file = fileOf(uri)
    const name = file ?? path.join(folder, 'untitled.md')
    const {rules, about, ignored, baseline} = resolveFor(name, new ConfigSearch().nearest(path.dirname(name)))
    if (!enable || ignored || (file && new IgnoreFiles().ignoredBy(file))) return {version, messages: [], faults, run}
    const job = {text, path: name, rules, about: {...(profile && {profile}), ...about}}
    const answer = await checker.check(job, limit)
    for (const {ruleId, reason} of answer.failures)
      faults.push({code: 'internal-error', reason: `${ruleId} failed: ${reason}`})
    const {reports} = await withoutKnown([{path: name, messages: answer.messages}], () => baseline)
    const messages = reports[0]?.messages ?? []
    return {version, answer, messages, faults, run, ...(baseline && {baseline: {file: baseline, path: name}})}
  } catch (error) {
    faults.push({code: 'not-checked', reason: reasonOf(error)})
    return {version, messages: [], faults, run}
  }
}

function fileOf(uri: string): string | undefined {
  const {scheme, fsPath} = URI.parse(uri)
  return scheme === 'file' ? fsPath : undefined
}
