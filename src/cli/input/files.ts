import {Buffer} from 'node:buffer'
import {readFileSync, realpathSync, statSync} from 'node:fs'
import fs from 'node:fs/promises'
import {resolve} from 'node:path'
import {largestText} from '../../article/largest-text.ts'
import {isUtf16} from '../../article/text/utf-16.ts'
import {globTest} from '../../config/globs.ts'
import {reasonOf} from '../../rules/reason-of.ts'
import type {Problem} from '../output/problem.ts'
import {nothingAt} from './nothing.ts'
import {type FoundPath, walk} from './walk.ts'

/** Endings of the files that a folder is searched for, lower case. */
export const usualEndings: readonly string[] = ['md', 'markdown', 'mdx']

export interface FoundFile extends FoundPath {
  /** By its own path, not by a folder or a glob. */
  readonly named: boolean
}

/** The files that paths, folders and globs name, each once, sorted; a path that names nothing is a problem. */
export async function findFiles(
  patterns: readonly string[],
  follow: boolean,
  endings: readonly string[] = usualEndings
): Promise<{files: FoundFile[]; problems: Problem[]}> {
  const files = new Map<string, FoundFile>()
  const problems: Problem[] = []
  for (const pattern of patterns) {
    const found = pattern === '-' ? [{file: '-'}] : await pathsUnder(pattern, follow, endings)
    if (typeof found === 'string') {
      problems.push({path: null, problem: `the glob ${pattern} ${found}`})
      continue
    }
    if (found.length === 0) problems.push({path: pattern, problem: await nothingAt(pattern, endings)})
    for (const place of found) {
      const {file} = place
      files.set(file, {...place, named: files.get(file)?.named === true || file === pattern})
    }
  }
  const sorted = [...files.values()].sort((a, b) => (a.file < b.file ? -1 : 1))
  return {files: onceEach(sorted), problems}
}

/** Without the files that a link leads to and that are found anyway: a link to a folder above would double all. */
function onceEach(files: readonly FoundFile[]): FoundFile[] {
  const real = files.map(({file}) => (file === '-' ? file : withoutLinks(file)))
  const own = new Set(real.filter((path, index) => path === resolve((files[index] as FoundFile).file)))
  const linked = new Set<string>()
  return files.filter(({file, named, fault}, index) => {
    const path = real[index] as string
    if (named || fault !== undefined || path === resolve(file)) return true
    const isNew = !own.has(path) && !linked.has(path)
    linked.add(path)
    return isNew
  })
}

/** The path without links, as it stands where it leads nowhere. */
function withoutLinks(file: string): string {
  try {
    return realpathSync.native(file)
  } catch {
    return file
  }
}

/** The places, or what is wrong with the glob. */
async function pathsUnder(pattern: string, follow: boolean, endings: readonly string[]): Promise<FoundPath[] | string> {
  const isArticle = (name: string): boolean =>
    endings.includes(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) && name.includes('.')
  const stat = await fs.stat(pattern).catch(() => undefined)
  if (stat?.isDirectory()) return walk(pattern, isArticle, {follow})
  if (stat) return [{file: pattern}]
  const {base, glob} = split(pattern)
  if (glob === '') return []
  let matches: (path: string) => boolean
  try {
    matches = globTest(glob)
  } catch (error) {
    return reasonOf(error)
  }
  if (!(await isFolder(base || '.'))) return []
  const isBounded = !/\*\*|[{(]/.test(glob)
  const places = await walk(base || '.', matches, {
    follow,
    dots: /(?:^|\/)\./.test(glob),
    ...(isBounded && {levels: glob.split('/').length - 1})
  })
  return base ? places : places.map((place) => ({...place, file: place.file.replace(/^\.\//, '')}))
}

/** The folder that holds all that a glob matches, and the glob from there; no glob where nothing in it is one. */
function split(pattern: string): {base: string; glob: string} {
  const parts = pattern.replace(/^\.\/(?=.)/, '').split('/')
  const first = parts.findIndex((part) => /[*?[\]{}\\]|[+@!]\(/.test(part))
  if (first < 0) return {base: pattern, glob: ''}
  const base = parts.slice(0, first).join('/')
  return {base: first > 0 && base === '' ? '/' : base, glob: parts.slice(first).join('/')}
}

const isFolder = async (file: string): Promise<boolean> =>
  (await fs.stat(file).catch(() => undefined))?.isDirectory() === true

/**
 * Reads a file, or standard input for `-`.
 *
 * @throws Error when it is not a regular file, too large, or not text in UTF-8
 */
export async function readText(file: string): Promise<{text: string; damaged: boolean}> {
  const bytes = file === '-' ? await standardInput() : readFile(file)
  if (isUtf16(bytes)) throw new Error('is UTF-16: save it as UTF-8')
  if (isBinary(bytes)) throw new Error('is no text in UTF-8: save it as UTF-8, or leave it out')
  const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
  return {text, damaged: text.includes('\uFFFD') && !Buffer.from(text, 'utf8').equals(bytes)}
}

/** Whether there are more than a few zeros among the first bytes. */
function isBinary(bytes: Buffer): boolean {
  const first = bytes.subarray(0, 8192)
  let at = -1
  for (let zeros = 0; zeros <= 4; zeros++) {
    at = first.indexOf(0, at + 1)
    if (at < 0) return false
  }
  return true
}

/** A UTF-16 unit takes at most three bytes. */
const largestFile = largestText * 3

/** Not by way of a promise: to hand a small file to another thread and back takes longer than to read it. */
function readFile(file: string): Buffer {
  const stat = statSync(file)
  if (!stat.isFile()) throw new Error('is no regular file')
  if (stat.size > largestFile) throw new Error(`has ${stat.size} bytes: at most ${largestText} characters are read`)
  return readFileSync(file)
}

async function standardInput(): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    size += chunk.length
    if (size > largestFile) throw new Error(`has more than ${largestFile} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
