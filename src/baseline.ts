import fs from 'node:fs/promises'
import path from 'node:path'
import type {CheckedMessage} from './check.ts'
import {ConfigError} from './config/schema.ts'
import {fingerprintsOf} from './fingerprint.ts'
import {writeWhole} from './write.ts'

/** Findings that are known and not to be told again: fingerprints by file, relative to the baseline. */
interface Baseline {
  readonly version: 1
  readonly files: Readonly<Record<string, readonly string[]>>
}

/** What is found in a file. */
interface Found {
  readonly path: string
  readonly messages: readonly CheckedMessage[]
}

/** The baseline that holds for a path, if there is one. */
export type BaselineOf = (path: string) => string | undefined

const nameOf = (file: string, of: string): string =>
  path
    .relative(path.dirname(path.resolve(file)), path.resolve(of))
    .split(path.sep)
    .join('/')

/**
 * The reports without what baselines know, how many findings that is, and for each baseline how many of its entries
 * nothing matches any more.
 *
 * @throws ConfigError when a file is no baseline
 */
export async function withoutKnown<T extends Found>(
  reports: readonly T[],
  baselineOf: BaselineOf
): Promise<{reports: T[]; known: number; stale: ReadonlyMap<string, number>}> {
  const read = new Map<string, Baseline>()
  const stale = new Map<string, number>()
  const kept: T[] = []
  let known = 0
  for (const report of reports) {
    const file = baselineOf(report.path)
    if (file === undefined) {
      kept.push(report)
      continue
    }
    const {files} = read.get(file) ?? (await readBaseline(file))
    read.set(file, {version: 1, files})
    const entries = new Set(files[nameOf(file, report.path)] ?? [])
    const fingerprints = fingerprintsOf(report.messages)
    const messages = report.messages.filter((_, index) => !entries.delete(fingerprints[index] as string))
    known += report.messages.length - messages.length
    if (entries.size > 0) stale.set(file, (stale.get(file) ?? 0) + entries.size)
    kept.push({...report, messages})
  }
  return {reports: kept, known, stale}
}

/**
 * Writes what is found now; files that were not checked keep their entries.
 *
 * @throws ConfigError when there is a file that is no baseline
 */
export async function updateBaselines(reports: readonly Found[], baselineOf: BaselineOf): Promise<void> {
  for (const file of new Set(reports.map((report) => baselineOf(report.path)))) {
    if (file === undefined) continue
    const files = {...(await readBaseline(file, {version: 1, files: {}})).files}
    for (const report of reports.filter((report) => baselineOf(report.path) === file)) {
      const name = nameOf(file, report.path)
      if (report.messages.length > 0) files[name] = fingerprintsOf(report.messages)
      else delete files[name]
    }
    await writeBaseline(file, files)
  }
}

/**
 * Adds one finding of a file.
 *
 * @throws ConfigError when the file is no baseline
 */
export async function addKnown(file: string, of: string, fingerprint: string): Promise<void> {
  const {files} = await readBaseline(file)
  const name = nameOf(file, of)
  await writeBaseline(file, {...files, [name]: [...(files[name] ?? []), fingerprint]})
}

async function writeBaseline(file: string, files: Baseline['files']): Promise<void> {
  const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)))
  await writeWhole(file, `${JSON.stringify({version: 1, files: sorted}, null, 1)}\n`)
}

async function readBaseline(file: string, absent?: Baseline): Promise<Baseline> {
  const text = await fs.readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined && absent) return absent
  if (text === undefined) throw new ConfigError(`${file}: no such baseline, write one with --update-baseline`)
  try {
    const data = JSON.parse(text) as Baseline
    if (data.version === 1 && typeof data.files === 'object' && data.files !== null) return data
  } catch {
    // Told below, like any other file that is no baseline.
  }
  throw new ConfigError(`${file}: is no baseline of this tool, expected one that --update-baseline wrote`)
}
