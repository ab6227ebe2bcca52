import fs from 'node:fs'
import path from 'node:path'
import {ConfigError} from '../config/config-error.ts'
import {disk, type Tree} from '../config/tree.ts'
import {reasonOf} from '../rules/reason-of.ts'
import {ChangedMeanwhile, refuseLinkOut, writeWhole} from './write-whole.ts'

/** Entries of findings by the name of their file, relative to the baseline. */
export type Entries = ReadonlyMap<string, readonly string[]>

/** Of what is written; before, an entry was a fingerprint alone. */
const version = 2
/** Bytes. */
const largest = 2 ** 28
/** Of a change, when others write the same baseline. */
const mostTries = 10

/**
 * The entries of a baseline.
 *
 * @param tree where it is read from
 * @throws ConfigError when there is none, or it is not a baseline
 */
export function readBaseline(file: string, tree: Tree = disk): Entries {
  const text = tree.read(file, largest)
  if (text === undefined) throw new ConfigError({path: file}, 'no such baseline: write one with --update-baseline')
  return baselineEntriesIn(file, text)
}

/** Baselines that are being changed, by path: changes of this process wait for each other. */
const last = new Map<string, Promise<unknown>>()

type Change = (entries: Map<string, readonly string[]>) => void

/**
 * Changes the entries of a baseline as it is on the disk, a new one where there is none. When another program has written
 * it in the meantime, the change is made again to what they wrote.
 *
 * @param follow writes by way of links that lead out of the tree too
 * @returns what it holds then
 * @throws ConfigError when there is a file that is not a baseline, or that cannot be written
 */
export function changeBaseline(file: string, follow: boolean, change: Change): Promise<Entries> {
  const key = path.resolve(file)
  const before = last.get(key) ?? Promise.resolve()
  const changed = before.then(() => changeAlone(file, follow, change))
  const settled = changed.catch(() => {})
  last.set(key, settled)
  void settled.then(() => last.get(key) === settled && last.delete(key))
  return changed
}

async function changeAlone(file: string, follow: boolean, change: Change): Promise<Entries> {
  for (let tries = 1; ; tries++) {
    const text = disk.read(file, largest)
    const before = text === undefined ? undefined : fs.readFileSync(file, 'utf8')
    const entries = new Map(text === undefined ? [] : baselineEntriesIn(file, text))
    change(entries)
    const files = Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)))
    try {
      if (!follow) refuseLinkOut(file)
      await writeWhole(file, `${JSON.stringify({version, files}, null, 1)}\n`, before)
      return entries
    } catch (error) {
      if (error instanceof ChangedMeanwhile && tries < mostTries) continue
      throw new ConfigError({path: file}, `cannot be written: ${reasonOf(error)}`)
    }
  }
}

function baselineEntriesIn(file: string, text: string): Entries {
  try {
    const {version: written, files} = JSON.parse(text)
    const isWhole = (written === 1 || written === version) && typeof files === 'object' && files !== null
    if (isWhole && Object.values(files).every(isList)) return new Map(Object.entries(files))
  } catch {
    // Reported below, like any other file that is not a baseline.
  }
  throw new ConfigError({path: file}, 'is no baseline: write one with --update-baseline')
}

const isList = (value: unknown): boolean => Array.isArray(value) && value.every((entry) => typeof entry === 'string')
