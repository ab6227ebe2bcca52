import {Buffer} from 'node:buffer'
import fs from 'node:fs/promises'
import {glob} from 'tinyglobby'
import {largestText} from '../check.ts'

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
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1))
  return {files: sorted.map(([file, named]) => ({file, named})), problems}
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
