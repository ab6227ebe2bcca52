import {demandOf, read} from '../../check/index.ts'
import {ConfigError} from '../../config/config-error.ts'
import {resolveFor} from '../../config/resolve.ts'
import {reasonOf} from '../../rules/reason-of.ts'
import {inTime} from '../../worker/index.ts'
import {configFor} from '../checking/config-for.ts'
import {findFiles, readText} from '../input/files.ts'
import {endingsGiven, type Flags, limitGiven, settingsGiven} from '../options/flags.ts'
import {UsageError} from '../options/usage-error.ts'
import {plainJson} from '../output/formats/json-parts.ts'
import {eachOnce, problemText} from '../output/problem.ts'
import type {Output} from '../output/streams.ts'
import {type Outline, readOutline} from './outline.ts'
import {outlineText} from './outline-text.ts'

/**
 * Tells how articles were read, each within the limits of a check.
 *
 * @returns the exit code: 2 when an article could not be read
 * @throws UsageError when nothing is named or an option says nothing that can be done
 */
export async function outlineFiles(patterns: readonly string[], flags: Flags, {out, tell}: Output): Promise<0 | 2> {
  if (patterns.length === 0) throw new UsageError('name files or folders to outline, or `-` for standard input')
  const given = settingsGiven(flags)
  const configOf = configFor(flags)
  const limit = limitGiven(flags.timeout)
  const {files, problems} = await findFiles(patterns, flags.follow, endingsGiven(flags.ext))
  const outlines: Outline[] = []
  for (const {file, fault} of files) {
    try {
      if (fault !== undefined) throw new Error(fault)
      const {text} = await readText(file)
      const {about, rules} = resolveFor(file, configOf(file), given)
      const demand = demandOf(rules)
      outlines.push(inTime(limit, () => readOutline(file, read(text, {path: file, ...about}), demand)))
    } catch (error) {
      problems.push(
        error instanceof ConfigError
          ? {...error.place, problem: error.reason}
          : {path: file, problem: `not read: ${reasonOf(error)}`}
      )
    }
  }
  out(flags.format?.[0] === 'json' ? `${plainJson(outlines, 1)}\n` : outlines.map(outlineText).join('\n'))
  for (const problem of eachOnce(problems)) tell(problemText(problem))
  return problems.length > 0 ? 2 : 0
}
