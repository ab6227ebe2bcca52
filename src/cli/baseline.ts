import fs from 'node:fs/promises'
import path from 'node:path'
import {fingerprintsOf} from '../fingerprint.ts'
import type {Report} from './report.ts'
import {UsageError} from './usage.ts'
import {writeWhole} from './write.ts'

/** Findings that are known and not to be told again: fingerprints by file, relative to the baseline. */
interface Baseline {
  readonly version: 1
  readonly files: Readonly<Record<string, readonly string[]>>
}

const nameOf = (file: string, of: string): string =>
  path
    .relative(path.dirname(path.resolve(file)), path.resolve(of))
    .split(path.sep)
    .join('/')

/**
 * The reports without what the baseline knows, how many findings that is, and how many of its entries nothing matches
 * any more.
 *
 * @throws UsageError when the file is no baseline
 */
export async function withoutKnown(
  file: string,
  reports: readonly Report[]
): Promise<{reports: Report[]; known: number; stale: number}> {
  const {files} = await readBaseline(file)
  let known = 0
  let stale = 0
  const kept = reports.map((report) => {
    const entries = new Set(files[nameOf(file, report.path)] ?? [])
    const fingerprints = fingerprintsOf(report.messages)
    const messages = report.messages.filter((_, index) => !entries.delete(fingerprints[index] as string))
    known += report.messages.length - messages.length
    stale += entries.size
    return {...report, messages}
  })
  return {reports: kept, known, stale}
}

/** Writes what is found now; files that were not checked keep their entries. */
export async function updateBaseline(file: string, reports: readonly Report[]): Promise<void> {
  const before = await readBaseline(file).catch(() => ({files: {}}))
  const files: Record<string, readonly string[]> = {...before.files}
  for (const report of reports) {
    const name = nameOf(file, report.path)
    if (report.messages.length > 0) files[name] = fingerprintsOf(report.messages)
    else delete files[name]
  }
  const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)))
  await writeWhole(file, `${JSON.stringify({version: 1, files: sorted}, null, 1)}\n`)
}

async function readBaseline(file: string): Promise<Baseline> {
  const text = await fs.readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) throw new UsageError(`${file}: no such baseline, write one with --update-baseline`)
  try {
    const data = JSON.parse(text) as Baseline
    if (data.version === 1 && typeof data.files === 'object' && data.files !== null) return data
  } catch {
    // Told below, like any other file that is no baseline.
  }
  throw new UsageError(`${file}: is no baseline of this tool, write one with --update-baseline`)
}
