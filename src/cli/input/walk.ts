import {Buffer} from 'node:buffer'
import type {Dirent} from 'node:fs'
import fs from 'node:fs/promises'
import {isWithin, rootOf} from '../../config/foreign.ts'
import {reasonOf} from '../../rules/reason-of.ts'

/** A file that was found, or a place that may hold articles and cannot be looked at. */
export interface FoundPath {
  readonly file: string
  /** Why nothing can be said of it. */
  readonly fault?: string
  readonly isFolder?: boolean
}

export interface WalkOptions {
  /** Links out of the tree are followed too. */
  readonly follow: boolean
  /** Folders and files that begin with a dot are looked at. */
  readonly dots?: boolean
  /** How many folders in each other are looked at. */
  readonly levels?: number
}

/** What lies beyond is reported. */
export interface Bounds {
  /** Folders in each other. */
  readonly deepest: number
  readonly files: number
}

/** People lose their way long before, and a check of so many files takes hours. */
const bounds: Bounds = {deepest: 100, files: 200_000}

interface Folder {
  /** Bytes: a name need not be UTF-8. */
  readonly path: Buffer
  /** Without links. */
  readonly real: Buffer
  readonly depth: number
}

const slash = Buffer.from('/')

/**
 * What lies in a folder and below, `node_modules` left out. Every place that may hold an article and cannot be looked at
 * is among it with the reason. A folder is walked once however many links lead to it.
 *
 * @param wanted is asked for the name of a file from the folder on
 */
export async function walk(
  root: string,
  wanted: (name: string) => boolean,
  {follow, dots = false, levels = Number.POSITIVE_INFINITY}: WalkOptions,
  most: Bounds = bounds
): Promise<FoundPath[]> {
  const places: FoundPath[] = []
  const real = await fs.realpath(root, 'buffer')
  const tree = rootOf(real.toString())
  const start = Buffer.from(root.replace(/\/$/, ''))
  const folders: Folder[] = [{path: start, real, depth: 0}]
  /** Walked when all else is, so that a file is found where it lies. */
  const linked: Folder[] = []
  const walked = new Set<string>()

  const visit = async (folder: Folder, entry: Dirent<Buffer>): Promise<void> => {
    const {name} = entry
    const file = Buffer.concat([folder.path, slash, name])
    const isWanted = wanted(file.subarray(start.length + 1).toString())
    const kind = entry.isFile() || entry.isDirectory() ? entry : await fs.stat(file).catch(() => undefined)
    if (!kind) {
      if (isWanted) places.push(fault(file, 'is a link that leads nowhere'))
    } else if (!kind.isDirectory()) {
      if (isWanted) places.push(entry.isFile() || follow ? textAt(file) : await linkedText(file, tree))
    } else if (folder.depth >= levels) {
      // The pattern names nothing in there.
    } else if (entry.isDirectory()) {
      folders.push({path: file, real: Buffer.concat([folder.real, slash, name]), depth: folder.depth + 1})
    } else {
      const target = await fs.realpath(file, 'buffer')
      if (follow || isWithin(tree, target.toString())) linked.push({path: file, real: target, depth: folder.depth + 1})
      else places.push(fault(file, `leads out of the tree, to ${target} (see --follow)`, true))
    }
  }

  for (let folder = folders.pop(); folder; folder = folders.pop() ?? linked.pop()) {
    const key = folder.real.toString('latin1')
    if (walked.has(key)) continue
    walked.add(key)
    if (folder.depth > most.deepest) {
      places.push(fault(folder.path, `is more than ${most.deepest} folders deep`, true))
      continue
    }
    const entries = await contentOf(folder.path)
    if (!Array.isArray(entries)) {
      places.push(entries)
      continue
    }
    for (const entry of entries) {
      if (entry.name.equals(modules) || (!dots && entry.name[0] === dot)) continue
      await visit(folder, entry)
    }
    if (places.length > most.files)
      return [...places.slice(0, most.files), fault(start, `has more than ${most.files} files`, true)]
  }
  return places
}

/** What lies in a folder, or why it cannot be read. */
async function contentOf(folder: Buffer): Promise<Dirent<Buffer>[] | FoundPath> {
  try {
    return await fs.readdir(folder.length > 0 ? folder : slash, {withFileTypes: true, encoding: 'buffer'})
  } catch (error) {
    return fault(folder, reasonOf(error), true)
  }
}

const modules = Buffer.from('node_modules')
const dot = 0x2e

const fault = (file: Buffer, reason: string, isFolder = false): FoundPath => ({
  file: file.toString(),
  fault: reason,
  isFolder
})

/** A stranger's pull request may link to a file of the machine, whose words a message would show. */
async function linkedText(file: Buffer, tree: string): Promise<FoundPath> {
  const target = (await fs.realpath(file, 'buffer')).toString()
  return isWithin(tree, target) ? textAt(file) : fault(file, `leads out of the tree, to ${target} (see --follow)`)
}

const textAt = (file: Buffer): FoundPath =>
  isText(file) ? {file: file.toString()} : fault(file, 'its name is not UTF-8')

const isText = (name: Buffer): boolean => Buffer.from(name.toString()).equals(name)
