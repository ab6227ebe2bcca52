import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, expect, test} from 'vitest'

const cwd = fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-bundle-'))
afterAll(() => fs.rmSync(cwd, {recursive: true}))

const textOf = (name: string): string => fs.readFileSync(`dist/${name}`, 'utf8')
/** Those of this build, at once or later loaded by the first: beside them there may be some of the build before. */
const chunks = ['cli.js']
for (const name of chunks)
  for (const [, other] of textOf(name).matchAll(/["'`]\.\/(cli-[\w-]+\.js)["'`]/g))
    if (!chunks.includes(other as string)) chunks.push(other as string)
const chunkOfCheck = chunks.find((name) => /^cli-check-[\w-]{8}\.js$/.test(name)) as string
/** Chunks that a chunk needs before it runs. */
const neededBy = (name: string): string[] =>
  [...textOf(name).matchAll(/(?:from|import)\s?["']\.\/(cli[^"']*)["']/g)].map(([, needed]) => needed as string)

function startOf(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen
  seen.add(name)
  for (const needed of neededBy(name)) startOf(needed, seen)
  return seen
}

test('version and help need the first chunk alone', () => {
  expect(neededBy('cli.js')).toEqual([])
  fs.mkdirSync(path.join(cwd, 'dist'))
  fs.copyFileSync('dist/cli.js', path.join(cwd, 'dist/cli.js'))
  fs.copyFileSync('package.json', path.join(cwd, 'package.json'))
  const run = (option: string): string =>
    execFileSync(process.execPath, [path.join(cwd, 'dist/cli.js'), option], {encoding: 'utf8'})
  expect(run('--version')).toMatch(/^\d+\.\d+\.\d+\n$/)
  expect(run('--help')).toContain('Usage: outagelint')
})

test('a check loads neither the editor nor what few formats and options need', () => {
  const holding = (words: string): string => chunks.find((name) => textOf(name).includes(words)) as string
  const loaded = startOf(chunkOfCheck)
  for (const words of ['textDocument/publishDiagnostics', 'waiting for changes', '\\\\ No newline at end of file']) {
    expect(holding(words), words).toBeDefined()
    expect([...loaded], words).not.toContain(holding(words))
  }
})

test('a check loads no more than three chunks besides the first', () => {
  expect(startOf(chunkOfCheck).size).toBeLessThanOrEqual(4)
})

test('a run whose texts are all known from the cache loads no rule', () => {
  const checker = chunks.find((name) => /^cli-checker-[\w-]{8}\.js$/.test(name)) as string
  expect(textOf(checker).includes('no-duplicate-text')).toBe(true)
  expect([...startOf(chunkOfCheck)]).not.toContain(checker)
  const text = chunks.find((name) => /^cli-text-[\w-]{8}\.js$/.test(name)) as string
  expect([...startOf(text)]).not.toContain(checker)
})

test('the thread of the page needs no Node', () => {
  for (const name of startOf('cli-site-worker.js'))
    expect(textOf(name), name).not.toMatch(/(?:from|import)\s?["']node:/)
})
