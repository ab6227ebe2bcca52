import {type BaselineOf, updateBaselines, withoutKnown} from '../../check/baseline.ts'
import type {Settings} from '../../config/schema.ts'
import {counted} from '../../rules/wording.ts'
import type {Changes} from '../input/since.ts'
import {type Flags, limitGiven, numberGiven} from '../options/flags.ts'
import {UsageError} from '../options/usage-error.ts'
import {type Target, targetsOf} from '../output/formats/targets.ts'
import {eachOnce, type Problem, problemText} from '../output/problem.ts'
import type {Report, ShardEnd} from '../output/report.ts'
import type {Output} from '../output/streams.ts'
import {Summary} from '../output/summary.ts'
import {writeReports} from '../output/write-reports.ts'
import {treeFor} from './config-for.ts'

/** What came of the files of a run. */
export interface RunResult {
  readonly reports: readonly Report[]
  readonly problems: readonly Problem[]
  readonly ignored: number
  /** The baseline that the configuration of a file names. */
  readonly baselineOf?: BaselineOf
  /** The rules that hold for a file. */
  readonly rulesOf?: (path: string) => Settings
  readonly unchanged?: number
  readonly changes?: Changes | undefined
  readonly shard?: ShardEnd | undefined
}

/** Where reports go, and what it takes to fail. */
export interface RunEnding {
  readonly targets: readonly Target[]
  /** Warnings. */
  readonly most: number
}

/** @throws UsageError when an option says nothing that can be done */
export const endingFor = (flags: Flags): RunEnding => ({
  targets: targetsOf(flags.format ?? [process.stdout.isTTY ? 'pretty' : 'text']),
  most: numberGiven('max-warnings', flags['max-warnings'], 'a number from 0', 0) ?? Number.POSITIVE_INFINITY
})

/**
 * Tells what was found.
 *
 * @returns the exit code
 */
export async function finish(
  found: RunResult,
  ending: RunEnding,
  flags: Flags,
  {out, tell}: Output
): Promise<0 | 1 | 2> {
  const problems = eachOnce(found.problems)
  const summary = new Summary()
  let {reports} = found
  const baselineOf = (path: string): string | undefined => flags.baseline ?? found.baselineOf?.(path)
  if (flags['update-baseline']) {
    if (reports.length > 0 && reports.every(({path}) => baselineOf(path) === undefined))
      throw new UsageError('name the baseline to update: --baseline FILE, or `baseline` in the configuration')
    for (const {file, findings, files} of await updateBaselines(reports, baselineOf, flags.follow))
      tell(`${file}: knows ${counted(findings, 'finding')} in ${counted(files, 'file')} now`)
  }
  const open = await withoutKnown(reports, baselineOf, treeFor(flags))
  reports = open.reports
  summary.known = open.known
  for (const [file, count] of open.stale)
    tell(`${file}: ${counted(count, 'finding')} known there and gone, see --update-baseline`)
  // Behind the baseline, which counts how often a finding stands in the whole article.
  const {changes} = found
  if (changes) reports = reports.map((report) => changes.touched(report))
  for (const report of reports) summary.add(report)
  summary.ignored = found.ignored
  summary.unchanged = found.unchanged ?? 0
  summary.problems = problems.length
  summary.allowed = ending.most
  const shown = flags.quiet
    ? reports.map((report) => ({...report, messages: report.messages.filter(({severity}) => severity === 'error')}))
    : reports
  const color = isColored(flags, process.env, process.stdout.isTTY === true)
  // Standard output has the diffs.
  const asked = ending.targets.filter(({file}) => file || !flags['fix-dry-run'])
  await writeReports(
    asked,
    {reports: shown, summary, problems, shard: found.shard, rulesOf: found.rulesOf},
    {color, counts: flags.statistics, limit: limitGiven(flags.timeout), out}
  )
  const isTold = ending.targets.some(({name}) => ['text', 'pretty', 'github', 'json', 'ndjson'].includes(name))
  if (summary.silenced > 0 && !isTold)
    tell(`${counted(summary.silenced, 'finding')} silenced by comments in the articles`)
  const isSummed = asked.some(({name}) => ['text', 'pretty', 'github'].includes(name))
  if (summary.excess !== undefined && !isSummed) tell(summary.excess)
  for (const problem of problems) tell(problemText(problem))
  if (problems.length > 0) return 2
  return summary.errors > 0 || summary.excess !== undefined ? 1 : 0
}

/** The option decides, then NO_COLOR (https://no-color.org), then FORCE_COLOR (https://force-color.org), then the terminal. */
export function isColored(
  flags: Pick<Flags, 'color' | 'no-color'>,
  {NO_COLOR, FORCE_COLOR}: NodeJS.ProcessEnv,
  isTerminal: boolean
): boolean {
  if (flags['no-color']) return false
  if (flags.color) return true
  if (NO_COLOR) return false
  if (FORCE_COLOR) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return isTerminal
}
