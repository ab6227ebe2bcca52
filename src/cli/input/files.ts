import {Buffer} from 'node:buffer'
import fs from 'node:fs/promises'
import {resolve} from 'node:path'
import {glob} from 'tinyglobby'
import {largestText} from '../../check/index.ts'

const articles = '**/*.{md,markdown,mdx}'
const ignore = ['**/node_modules/**', '**/.git/**']

export interface Found {
  readonly file: string
  /** By its own path, not by a folder or a glob. */
  readonly named: boolean
}

/** The files that paths, folders and globs name, each once, sorted; a path that names nothing is a problem. */
export async function findFiles(patterns: readonly string[]): Promise<{files: Found[]; problems: string[]}> {
  const files = new Map<string, boolean>()
  const problems: string[] = []
  for (const pattern of patterns) {
    const found = pattern === '-' ? ['-'] : await filesOf(pattern)
    if (found.length === 0) problems.push(`${pattern}: no such file, and no article matches`)
    for (const file of found) files.set(file, files.get(file) === true || file === pattern)
  }
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, named]) => ({file, named}))
  return {files: await onceEach(sorted), problems}
}

/** Without the files that a link leads to and that are found anyway: a link to a folder above would double all. */
async function onceEach(files: readonly Found[]): Promise<Found[]> {
  const real = await Promise.all(files.map(({file}) => (file === '-' ? file : fs.realpath(file).catch(() => file))))
  const own = new Set(real.filter((path, index) => path === resolve((files[index] as Found).file)))
  const linked = new Set<string>()
  return files.filter(({file, named}, index) => {
    const path = real[index] as string
    if (named || path === resolve(file)) return true
    const isNew = !own.has(path) && !linked.has(path)
    linked.add(path)
    return isNew
  })
}

async function filesOf(pattern: string): Promise<string[]> {
  const stat = await fs.stat(pattern).catch(() => undefined)
  if (stat?.isDirectory()) {
    const inside = await glob(articles, {cwd: pattern, ignore, expandDirectories: false})
    return inside.map((file) => `${pattern.replace(/\/$/, '')}/${file}`)
  }
  if (stat) return [pattern]
  return glob(pattern, {ignore, expandDirectories: false, dot: false})
}

/**
 * Reads a file, or standard input for `-`.
 *
 * @throws Error when it is no regular file, too large, or no text in UTF-8
 */
export async function readText(file: string): Promise<{text: string; damaged: boolean}> {
  const bytes = file === '-' ? await standardInput() : await readFile(file)
  if (bytes.length >= 2 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))) {
    throw new Error('is UTF-16, expected UTF-8')
  }
  const zeros = bytes.subarray(0, 8192).filter((byte) => byte === 0).length
  if (zeros > 4) throw new Error('is binary or UTF-16, expected text in UTF-8')
  const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
  return {text, damaged: text.includes('\uFFFD') && !Buffer.from(text, 'utf8').equals(bytes)}
}

/** A UTF-16 unit takes at most three bytes. */
const largestFile = largestText * 3

async function readFile(file: string): Promise<Buffer> {
  const stat = await fs.stat(file)
  if (!stat.isFile()) throw new Error('is no regular file')
  if (stat.size > largestFile) throw new Error(`has ${stat.size} bytes, expected at most ${largestText} characters`)
  return fs.readFile(file)
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
