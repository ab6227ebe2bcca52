import fs from 'node:fs'
import path from 'node:path'
import {disk, type Tree} from '../config/tree.ts'
import {changeBaseline, type Entries, readBaseline} from './baseline-file.ts'
import {fingerprintIn, type Name, namesOf} from './fingerprint.ts'
import type {CheckedMessage} from './index.ts'

/** What is found in a file. */
interface FileFindings {
  readonly path: string
  readonly messages: readonly CheckedMessage[]
}

/** The baseline that holds for a path, if there is one. */
export type BaselineOf = (path: string) => string | undefined

const nameBeside = (file: string, of: string): string =>
  path
    .relative(path.dirname(path.resolve(file)), path.resolve(of))
    .split(path.sep)
    .join('/')

/**
 * The reports without what baselines know, how many findings that is, and for each baseline how many of its entries
 * nothing matches now.
 *
 * @param tree where the baselines are read from
 * @throws ConfigError when a file is not a baseline
 */
export async function withoutKnown<T extends FileFindings>(
  reports: readonly T[],
  baselineOf: BaselineOf,
  tree: Tree = disk
): Promise<{reports: T[]; known: number; stale: ReadonlyMap<string, number>}> {
  const read = new Map<string, Entries>()
  const stale = new Map<string, number>()
  const kept: T[] = []
  let known = 0
  for (const report of reports) {
    const file = baselineOf(report.path)
    if (file === undefined) {
      kept.push(report)
      continue
    }
    const files = read.get(file) ?? readBaseline(file, tree)
    if (!read.has(file)) {
      read.set(file, files)
      const lost = goneFrom(file, files).reduce((sum, name) => sum + (files.get(name)?.length ?? 0), 0)
      if (lost > 0) stale.set(file, lost)
    }
    const entries = new Set(files.get(nameBeside(file, report.path))?.map(fingerprintIn))
    const names = namesOf(report.messages)
    const isNew = (name: Name | undefined): boolean => name !== undefined && !entries.has(name.fingerprint)
    const messages = report.messages.flatMap((message, index) => {
      const own = names[index] as readonly Name[]
      if (!own.some(isNew)) return []
      return own.every(isNew) ? message : {...message, causes: newFirst(message.causes, own.map(isNew))}
    })
    for (const {fingerprint} of names.flat()) entries.delete(fingerprint)
    known += report.messages.length - messages.length
    if (entries.size > 0) stale.set(file, (stale.get(file) ?? 0) + entries.size)
    kept.push({...report, messages})
  }
  return {reports: kept, known, stale}
}

/**
 * What a baseline does not know yet stands before what it knows, for reports show the first few places.
 *
 * @param areNew of each cause, with that of the finding before them unless it is the range that they make up
 */
function newFirst<T>(causes: readonly T[] | null, areNew: readonly boolean[]): readonly T[] | null {
  if (!causes) return causes
  const before = areNew.length - causes.length
  const indexed = causes.map((cause, index) => ({cause, isNew: areNew[index + before] === true}))
  return [...indexed.filter(({isNew}) => isNew), ...indexed.filter(({isNew}) => !isNew)].map(({cause}) => cause)
}

/**
 * Writes what is found now. Files that were not checked keep their entries, files that are no more lose them.
 *
 * @param follow writes by way of links that lead out of the tree too
 * @returns what each baseline knows then
 * @throws ConfigError when there is a file that is not a baseline, or that cannot be written
 */
export async function updateBaselines(
  reports: readonly FileFindings[],
  baselineOf: BaselineOf,
  follow: boolean
): Promise<{file: string; findings: number; files: number}[]> {
  const updated: {file: string; findings: number; files: number}[] = []
  for (const file of new Set(reports.map((report) => baselineOf(report.path)))) {
    if (file === undefined) continue
    const entries = await changeBaseline(file, follow, (files) => {
      for (const name of goneFrom(file, files)) files.delete(name)
      for (const {path, messages} of reports.filter((report) => baselineOf(report.path) === file)) {
        const names = namesOf(messages).flat()
        if (names.length > 0)
          files.set(
            nameBeside(file, path),
            names.map(({entry}) => entry)
          )
        else files.delete(nameBeside(file, path))
      }
    })
    const lists = [...entries.values()]
    updated.push({file, findings: lists.reduce((sum, {length}) => sum + length, 0), files: lists.length})
  }
  return updated
}

const goneFrom = (file: string, files: Entries): string[] =>
  [...files.keys()].filter((name) => !fs.existsSync(path.join(path.dirname(file), name)))

/**
 * Adds one finding of a file, by the entries of its places. Links that lead out of the tree are not followed.
 *
 * @throws ConfigError when the file is not a baseline, or cannot be written
 */
export async function addKnown(file: string, of: string, entries: readonly string[]): Promise<void> {
  const name = nameBeside(file, of)
  await changeBaseline(file, false, (files) => {
    const known = new Map([...(files.get(name) ?? []), ...entries].map((entry) => [fingerprintIn(entry), entry]))
    files.set(name, [...known.values()])
  })
}
