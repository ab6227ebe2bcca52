import fs from 'node:fs/promises'
import {rules} from '../../preset.ts'
import {endingFor, finish} from '../checking/finish.ts'
import type {Flags} from '../options/flags.ts'
import {UsageError} from '../options/usage-error.ts'
import type {Report, Unread} from '../output/report.ts'
import type {Output} from '../output/streams.ts'

/**
 * Tells what several runs found as one run would: of reports that they wrote as JSON or NDJSON, such as those of the
 * shards of an archive.
 *
 * @returns the exit code
 * @throws UsageError for a file that holds no such report, and for an article that two of them have
 */
export async function mergeReports(files: readonly string[], flags: Flags, output: Output): Promise<0 | 1 | 2> {
  if (files.length === 0) throw new UsageError('`merge` takes reports that were written with --format json or ndjson')
  const ending = endingFor(flags)
  const reports = new Map<string, Report>()
  const problems: string[] = []
  for (const file of files) {
    for (const entry of entriesOf(file, await textOf(file))) {
      if ('problem' in entry) problems.push(entry.problem)
      else if (reports.has(entry.path)) throw new UsageError(`${file}: \`${entry.path}\` is in another report too`)
      else reports.set(entry.path, entry)
    }
  }
  const sorted = [...reports.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
  return finish({reports: sorted, problems, ignored: 0}, ending, flags, output)
}

async function textOf(file: string): Promise<string> {
  try {
    return await fs.readFile(file, 'utf8')
  } catch {
    throw new UsageError(`${file}: no such report`)
  }
}

function entriesOf(file: string, text: string): (Report | Unread)[] {
  try {
    const entries: unknown[] = text.startsWith('[')
      ? JSON.parse(text)
      : text
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => JSON.parse(line))
    if (entries.every(isEntry)) return entries
  } catch {
    // Told below, like any other file that is no report.
  }
  throw new UsageError(`${file}: is no report of this version, expected one of --format json or ndjson`)
}

/** Whoever made the file, no report that is made from it may fail for a missing field. */
function isEntry(entry: unknown): entry is Report | Unread {
  if (typeof entry !== 'object' || entry === null) return false
  const {path, profile, messages, silenced, problem} = entry as Partial<Report & Unread>
  if (typeof problem === 'string') return true
  return (
    typeof path === 'string' &&
    typeof profile === 'string' &&
    typeof silenced === 'number' &&
    Array.isArray(messages) &&
    messages.every(isMessage)
  )
}

const known = new Set([...rules.map(({id}) => id), 'control'])
const numbers = ['line', 'column', 'endLine', 'endColumn', 'start', 'end', 'byteColumn', 'endByteColumn'] as const

function isMessage(message: unknown): boolean {
  if (typeof message !== 'object' || message === null) return false
  const {ruleId, severity, reason, actual} = message as Partial<Report['messages'][number]>
  return (
    known.has(ruleId as string) &&
    (severity === 'error' || severity === 'warning') &&
    typeof reason === 'string' &&
    typeof actual === 'string' &&
    numbers.every((name) => Number.isInteger((message as Record<string, unknown>)[name]))
  )
}
