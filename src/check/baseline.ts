import fs from 'node:fs'
import path from 'node:path'
import {ConfigError} from '../config/schema.ts'
import {disk, type Tree} from '../config/tree.ts'
import {fingerprintsOf, formerNamesOf} from './fingerprint.ts'
import type {CheckedMessage} from './index.ts'
import {writeWhole} from './write-whole.ts'

/** Findings that are known and not to be told again: fingerprints by file, relative to the baseline. */
interface Baseline {
  readonly version: 1
  readonly files: Readonly<Record<string, readonly string[]>>
}

/** Bytes. */
const largest = 2 ** 28

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
 * @param tree where the baselines are read from
 * @throws ConfigError when a file is no baseline
 */
export async function withoutKnown<T extends Found>(
  reports: readonly T[],
  baselineOf: BaselineOf,
  tree: Tree = disk
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
    const {files} = read.get(file) ?? readBaseline(file, tree)
    if (!read.has(file)) {
      read.set(file, {version: 1, files})
      const lost = goneFrom(file, files).reduce((sum, name) => sum + (files[name]?.length ?? 0), 0)
      if (lost > 0) stale.set(file, lost)
    }
    const entries = new Set(files[nameOf(file, report.path)] ?? [])
    const fingerprints = fingerprintsOf(report.messages)
    const messages = report.messages.filter((_, index) => !entries.delete(fingerprints[index] as string))
    for (const message of report.messages) for (const name of formerNamesOf(message)) entries.delete(name)
    known += report.messages.length - messages.length
    if (entries.size > 0) stale.set(file, (stale.get(file) ?? 0) + entries.size)
    kept.push({...report, messages})
  }
  return {reports: kept, known, stale}
}

/**
 * Writes what is found now. Files that were not checked keep their entries, files that are no more lose them.
 *
 * @returns what each baseline knows then
 * @throws ConfigError when there is a file that is no baseline
 */
export async function updateBaselines(
  reports: readonly Found[],
  baselineOf: BaselineOf
): Promise<{file: string; findings: number; files: number}[]> {
  const updated: {file: string; findings: number; files: number}[] = []
  for (const file of new Set(reports.map((report) => baselineOf(report.path)))) {
    if (file === undefined) continue
    const files = {...readBaseline(file, disk, {version: 1, files: {}}).files}
    for (const name of goneFrom(file, files)) delete files[name]
    for (const report of reports.filter((report) => baselineOf(report.path) === file)) {
      const name = nameOf(file, report.path)
      if (report.messages.length > 0) files[name] = fingerprintsOf(report.messages)
      else delete files[name]
    }
    await writeBaseline(file, files)
    const lists = Object.values(files)
    updated.push({file, findings: lists.reduce((sum, {length}) => sum + length, 0), files: lists.length})
  }
  return updated
}

const goneFrom = (file: string, files: Baseline['files']): string[] =>
  Object.keys(files).filter((name) => !fs.existsSync(path.join(path.dirname(file), name)))

/**
 * Adds one finding of a file.
 *
 * @throws ConfigError when the file is no baseline
 */
export async function addKnown(file: string, of: string, fingerprint: string): Promise<void> {
  const {files} = readBaseline(file, disk)
  const name = nameOf(file, of)
  await writeBaseline(file, {...files, [name]: [...(files[name] ?? []), fingerprint]})
}

async function writeBaseline(file: string, files: Baseline['files']): Promise<void> {
  const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)))
  await writeWhole(file, `${JSON.stringify({version: 1, files: sorted}, null, 1)}\n`)
}

function readBaseline(file: string, tree: Tree, absent?: Baseline): Baseline {
  const text = tree.read(file, largest)
  if (text === undefined && absent) return absent
  if (text === undefined) throw new ConfigError(`${file}: no such baseline, write one with --update-baseline`)
  try {
    const data = JSON.parse(text) as Baseline
    const isWhole = data.version === 1 && typeof data.files === 'object' && data.files !== null
    if (isWhole && Object.values(data.files).every(Array.isArray)) return data
  } catch {
    // Told below, like any other file that is no baseline.
  }
  throw new ConfigError(`${file}: is no baseline of this tool, expected one that --update-baseline wrote`)
}
