import os from 'node:os'
import {BoundedChecker, timeLimit} from '../bounded.ts'
import type {CheckedMessage} from '../check.ts'
import {resolveFor} from '../config/resolve.ts'
import {updateBaseline, withoutKnown} from './baseline.ts'
import {checkFile, type Means} from './check-file.ts'
import {configFor} from './configured.ts'
import {findFiles} from './files.ts'
import {type Flags, givenBy, numberGiven} from './flags.ts'
import {formats} from './formats/index.ts'
import {targetsOf} from './formats/targets.ts'
import {IgnoreFiles} from './ignored.ts'
import {inOrder} from './in-order.ts'
import {type Report, textReport} from './report.ts'
import {onlyTouched} from './since.ts'
import {UsageError} from './usage.ts'
import {writeWhole} from './write.ts'

export interface Output {
  out(text: string): void
  tell(text: string): void
}

/**
 * Checks what paths name.
 *
 * @returns the exit code
 * @throws UsageError when an option says nothing that can be done
 * @throws ConfigError when the configuration that `--config` names cannot be used
 */
export async function checkFiles(patterns: readonly string[], flags: Flags, {out, tell}: Output): Promise<0 | 1 | 2> {
  const given = givenBy(flags)
  const targets = targetsOf(flags.format ?? ['text'])
  const most = numberGiven('max-warnings', flags['max-warnings'], 'a number', 0) ?? Number.POSITIVE_INFINITY
  const limit = (numberGiven('timeout', flags.timeout, 'seconds', 0.001) ?? timeLimit / 1000) * 1000
  const threads = numberGiven('threads', flags.threads, 'a number from 1', 1) ?? Math.min(os.availableParallelism(), 4)
  if (flags['update-baseline'] && !flags.baseline) throw new UsageError('--update-baseline wants --baseline FILE')
  const configOf = configFor(flags)
  const ignored = new IgnoreFiles()
  const {files, problems} = await findFiles(patterns)
  const checker = new BoundedChecker(threads)
  const means: Means = {
    check: (job) => checker.check(job, limit),
    settingsOf: (path) => resolveFor(path, configOf(path), given),
    ignores: (path) => ignored.ignores(path),
    fix: flags['fix-dry-run'] ? 'show' : flags.fix ? 'write' : undefined,
    stdinName: flags['stdin-filename'] ?? '<stdin>'
  }
  let reports: Report[] = []
  for await (const outcome of inOrder(files, threads * 4, (file) => checkFile(file, means))) {
    if (outcome.report) reports.push(outcome.report)
    if (outcome.diff) out(outcome.diff)
    outcome.notes.forEach(tell)
    problems.push(...outcome.problems)
  }
  await checker.close()
  if (flags.since !== undefined) reports = onlyTouched(reports, flags.since)
  if (flags.baseline && flags['update-baseline']) await updateBaseline(flags.baseline, reports)
  if (flags.baseline) {
    const {reports: kept, stale} = await withoutKnown(flags.baseline, reports)
    reports = kept
    if (stale > 0) tell(`${flags.baseline}: ${stale} entries match nothing any more, see --update-baseline`)
  }
  const shown = flags.quiet
    ? reports.map((report) => ({...report, messages: report.messages.filter(({severity}) => severity === 'error')}))
    : reports
  const color = process.stdout.isTTY === true && !flags['no-color'] && !process.env.NO_COLOR
  for (const {name, file} of targets) {
    if (flags['fix-dry-run'] && !file) continue
    const text = name === 'text' ? textReport(shown, color && !file) : (formats[name]?.(shown) ?? '')
    if (file) await writeWhole(file, text)
    else out(text)
    // Annotations are cut off after ten of a kind: the report says the rest.
    if (name === 'github' && !file) out(textReport(shown, false))
  }
  for (const problem of new Set(problems)) tell(problem)
  if (problems.length > 0) return 2
  const count = (severity: CheckedMessage['severity']): number =>
    reports.reduce((sum, {messages}) => sum + messages.filter((message) => message.severity === severity).length, 0)
  return count('error') > 0 || count('warning') > most ? 1 : 0
}
