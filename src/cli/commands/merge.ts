import fs from 'node:fs/promises'
import {subjectNames} from '../../analysis/subject/index.ts'
import {rules} from '../../catalogue.ts'
import {type Severity, severities} from '../../rules/finding.ts'
import {reasonOf} from '../../rules/reason-of.ts'
import {endingFor, finish} from '../checking/finish.ts'
import type {Flags} from '../options/flags.ts'
import {UsageError} from '../options/usage-error.ts'
import type {Problem} from '../output/problem.ts'
import type {Report, ShardEnd} from '../output/report.ts'
import type {Output} from '../output/streams.ts'

/**
 * Tells what several runs found as one run would: of reports that they wrote as JSON or NDJSON, such as those of the
 * shards of an archive.
 *
 * @returns the exit code
 * @throws UsageError for a file that holds no such report, and for an article that two of them have
 */
export async function mergeReports(files: readonly string[], flags: Flags, output: Output): Promise<0 | 1 | 2> {
  if (files.length === 0) throw new UsageError('name the reports to merge, written with --format json or ndjson')
  const ending = endingFor(flags)
  const reports = new Map<string, Report>()
  const problems: Problem[] = []
  const shards: {readonly file: string; readonly end: ShardEnd | undefined}[] = []
  for (const file of files) {
    const entries = reportsIn(file, await reportText(file))
    const ends = entries.filter((entry) => 'shard' in entry)
    const checked = entries.filter((entry) => 'messages' in entry).length
    if (entries.length === 0 || ends.length > 1 || (ends[0] && ends[0].checked !== checked))
      throw new UsageError(`${file}: is no whole report: run that part again`)
    shards.push({file, end: ends[0]})
    for (const entry of entries) {
      if ('shard' in entry) continue
      if ('problem' in entry) problems.push(entry)
      else if (reports.has(entry.path))
        throw new UsageError(`${file}: \`${entry.path}\` is in another report too: leave one out`)
      else reports.set(entry.path, entry)
    }
  }
  checkWhole(shards)
  // Each shard alone may happen to hold ignored files only.
  if (reports.size === 0 && problems.length === 0)
    problems.push({path: null, problem: 'nothing checked: no report has an article'})
  const sorted = [...reports.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
  return finish({reports: sorted, problems, ignored: 0}, ending, flags, output)
}

/** @throws UsageError when some reports are of shards, and not all or not of all */
function checkWhole(shards: readonly {readonly file: string; readonly end: ShardEnd | undefined}[]): void {
  const of = shards.find(({end}) => end)?.end?.of
  if (of === undefined) return
  const known = new Set<number>()
  for (const {file, end} of shards) {
    if (!end)
      throw new UsageError(
        `${file}: does not say which shard it is, and others do: leave it out or write it with --shard`
      )
    if (end.of !== of) throw new UsageError(`${file}: is shard ${end.shard} of ${end.of}, and others are of ${of}`)
    if (known.has(end.shard))
      throw new UsageError(`${file}: is shard ${end.shard} of ${of}, and so is another report: name one of them`)
    known.add(end.shard)
  }
  const missing = Array.from({length: of}, (_, index) => index + 1).filter((shard) => !known.has(shard))
  if (missing.length > 0)
    throw new UsageError(
      `shard ${missing.slice(0, mostNamed).join(', ')} of ${of} is missing${missing.length > mostNamed ? ', and more' : ''}: name its report too`
    )
}

const mostNamed = 10

async function reportText(file: string): Promise<string> {
  try {
    return await fs.readFile(file, 'utf8')
  } catch (error) {
    throw new UsageError(`${file}: ${reasonOf(error)}`)
  }
}

function reportsIn(file: string, text: string): (Report | Problem | ShardEnd)[] {
  try {
    const entries: unknown[] = text.startsWith('[')
      ? JSON.parse(text)
      : text
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => JSON.parse(line))
    if (entries.every(isEntry)) return entries
  } catch {
    // Reported below, like any other file that is not a report.
  }
  throw new UsageError(`${file}: is no report of this version: write one with --format json or ndjson`)
}

/** A report that is made from any file must not fail for a missing field. */
function isEntry(entry: unknown): entry is Report | Problem | ShardEnd {
  if (typeof entry !== 'object' || entry === null) return false
  const {path, line, subject, profile, claims, messages, silenced, problem, ...end} = entry as Partial<
    Report & Problem & ShardEnd
  >
  if ('problem' in entry)
    return (
      typeof problem === 'string' &&
      (path === null || typeof path === 'string') &&
      (line === undefined || Number.isInteger(line))
    )
  if ('shard' in entry) return [end.shard, end.of, end.files, end.checked].every(Number.isInteger)
  return (
    typeof path === 'string' &&
    subjectNames.some((name) => name === subject) &&
    typeof profile === 'string' &&
    (claims === null || isClaimCount(claims)) &&
    typeof silenced === 'number' &&
    Array.isArray(messages) &&
    messages.every(isMessage)
  )
}

const isClaimCount = (count: unknown): boolean =>
  typeof count === 'object' &&
  count !== null &&
  ['claims', 'sourced', 'share', 'enough'].every((name) => Number.isFinite((count as Record<string, unknown>)[name]))

const known = new Set([...rules.map(({id}) => id), 'control'])
const numbers = ['line', 'column', 'endLine', 'endColumn', 'start', 'end', 'byteColumn', 'endByteColumn'] as const

function isMessage(message: unknown): boolean {
  if (typeof message !== 'object' || message === null) return false
  const {ruleId, category, severity, reason, note, url, actual, expected, causes} = message as Partial<
    Report['messages'][number]
  >
  return (
    known.has(ruleId as string) &&
    severities.includes(severity as Severity) &&
    typeof reason === 'string' &&
    typeof category === 'string' &&
    typeof note === 'string' &&
    (url === null || typeof url === 'string') &&
    typeof actual === 'string' &&
    (expected === null || (Array.isArray(expected) && expected.every((text) => typeof text === 'string'))) &&
    (causes === null || (Array.isArray(causes) && causes.every(isCause))) &&
    numbers.every((name) => Number.isInteger((message as Record<string, unknown>)[name]))
  )
}

function isCause(cause: unknown): boolean {
  if (typeof cause !== 'object' || cause === null) return false
  const {line, column, start, end, reason} = cause as Record<string, unknown>
  return typeof reason === 'string' && [line, column, start, end].every(Number.isInteger)
}
