import os from 'node:os'
import {updateBaselines, withoutKnown} from '../baseline.ts'
import {type Answer, BoundedChecker, type Job} from '../bounded.ts'
import {IgnoreFiles} from '../config/ignored.ts'
import {type Resolved, resolveFor} from '../config/resolve.ts'
import {cacheFor} from './cache-folder.ts'
import {checkFile, type Means} from './check-file.ts'
import {configFor} from './configured.ts'
import {findFiles} from './files.ts'
import {checkTogether, type Flags, givenBy, limitGiven, numberGiven} from './flags.ts'
import {targetsOf} from './formats/targets.ts'
import {inOrder} from './in-order.ts'
import type {Report} from './report.ts'
import {onlyTouched} from './since.ts'
import {Summary} from './summary.ts'
import {UsageError} from './usage.ts'
import {writeReports} from './write-reports.ts'

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
  checkTogether(flags, patterns)
  const given = givenBy(flags)
  const targets = targetsOf(flags.format ?? ['text'])
  const most = numberGiven('max-warnings', flags['max-warnings'], 'a number', 0) ?? Number.POSITIVE_INFINITY
  const limit = limitGiven(flags.timeout)
  const threads = numberGiven('threads', flags.threads, 'a number from 1', 1) ?? Math.min(os.availableParallelism(), 4)
  const configOf = configFor(flags)
  const settingsOf = (path: string): Resolved => resolveFor(path, configOf(path), given)
  const ignored = new IgnoreFiles()
  const {files, problems} = await findFiles(patterns)
  const checker = new BoundedChecker(threads)
  const check = (job: Job): Promise<Answer> => checker.check(job, limit)
  const cache = cacheFor(flags, tell)
  const means: Means = {
    check: (job) => (cache ? cache.answer(job, check) : check(job)),
    settingsOf,
    ignoredBy: (path) => {
      if (flags['no-ignore']) return undefined
      return settingsOf(path).ignored ? configOf(path)?.file : ignored.ignoredBy(path)
    },
    inlineConfig: !flags['no-inline-config'],
    fix: flags['fix-dry-run'] ? 'show' : flags.fix ? 'write' : undefined,
    stdinName: flags['stdin-filename'] ?? '<stdin>'
  }
  const summary = new Summary()
  let reports: Report[] = []
  let anyDiff = false
  for await (const outcome of inOrder(files, threads * 4, (file) => checkFile(file, means))) {
    if (outcome.report) reports.push(outcome.report)
    if (outcome.ignored) summary.ignored++
    if (outcome.diff) out(outcome.diff)
    anyDiff ||= outcome.diff !== undefined
    outcome.notes.forEach(tell)
    problems.push(...outcome.problems)
  }
  await checker.close()
  cache?.close()
  if (flags['fix-dry-run'] && !anyDiff) tell('nothing to mend')
  if (flags.since !== undefined) reports = onlyTouched(reports, flags.since)
  const baselineOf = (path: string): string | undefined => flags.baseline ?? settingsOf(path).baseline
  if (flags['update-baseline']) {
    if (reports.length > 0 && reports.every(({path}) => baselineOf(path) === undefined))
      throw new UsageError('--update-baseline wants --baseline FILE, or a configuration with `baseline`')
    await updateBaselines(reports, baselineOf)
  }
  const open = await withoutKnown(reports, baselineOf)
  reports = open.reports
  summary.known = open.known
  for (const [file, count] of open.stale)
    tell(`${file}: ${count} entries match nothing any more, see --update-baseline`)
  for (const report of reports) summary.add(report)
  if (summary.ignored > 0 && summary.ignored === files.length && !files.some(({named}) => named))
    problems.push('nothing checked: all files are ignored (see --no-ignore)')
  summary.problems = new Set(problems).size
  const shown = flags.quiet
    ? reports.map((report) => ({...report, messages: report.messages.filter(({severity}) => severity === 'error')}))
    : reports
  const color = process.stdout.isTTY === true && !flags['no-color'] && !process.env.NO_COLOR
  // Standard output has the diffs.
  const asked = targets.filter(({file}) => file || !flags['fix-dry-run'])
  await writeReports(asked, {reports: shown, summary, problems: [...new Set(problems)]}, {color, out})
  const isTold = targets.some(({name}) => ['text', 'github', 'json', 'ndjson'].includes(name))
  if (summary.silenced > 0 && !isTold) tell(`${summary.silenced} findings silenced by comments in the articles`)
  for (const problem of new Set(problems)) tell(problem)
  if (problems.length > 0) return 2
  return summary.errors > 0 || summary.warnings > most ? 1 : 0
}
