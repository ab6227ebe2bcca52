import fs from 'node:fs'
import path from 'node:path'
import {parseAst} from 'rolldown/parseAst'
import {expect, test} from 'vitest'

/** Files of a folder of sources, side by side: more do not show what belongs together. */
const mostFiles = 15
/** Fuller folders. The list may only shrink. */
const fullFolders: readonly string[] = [
  'src/analysis/slots/words',
  'src/analysis/times',
  'src/article/markdown/lezer',
  'src/cli/output/html'
]
/** Lines. */
const longestFunction = 60
/** Longer functions, each with its reason. */
const long: Readonly<Record<string, string>> = {
  align: 'one loop over two strings, whose state is the point of it',
  blocksOfText: 'one switch over the kinds of nodes, which share what was open',
  enliven: 'the script of a page: it is sent as the text of one function',
  openSession: 'wiring of requests to the functions that answer them',
  readInlineTree: 'one switch over the kinds of nodes, which share what was open'
}
/** Characters. Longer patterns belong into rows or word lists, one entry a line. */
const longestPattern = 120
/** Characters. The same in rows and word lists, where an entry may be a turn of phrase with all its forms. */
const longestEntry = 250
/** Entries that are whole lists on one line. The number may only fall. */
const mostLongEntries = 3

/** Names of words of a rule are its own, whatever they are called. */
const ownWords = /^plugins\/.*words\.ts$/
/** Top-level names of more than one file, exported or not: a reader has to ask which is meant. The number may only fall. */
const mostSharedNames = 195
/** Definitions that stand twice to the letter, longer than this many characters, are one definition. */
const shortDefinition = 60

const definitions: {name: string; file: string; exported: boolean; text: string}[] = []
const functions: {name: string; lines: number; file: string}[] = []
const patterns: string[] = []
const entries: string[] = []
const tables: string[] = []
const texts = (folder: string): [string, string][] =>
  fs
    .readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [path.join(folder, name), fs.readFileSync(path.join(folder, name), 'utf8')])

for (const [file, code] of [...texts('src'), ...texts('plugins')]) {
  const tree = parseAst(code, {lang: 'ts'})
  collect(tree, '', file, code)
  for (const statement of tree.body) define(statement, file, code)
  for (const [, name] of code.matchAll(/^export const (\w+)(?:: [^=\n]+)? = (?:judge|firstMatch)[(<]/gm))
    tables.push(name as string)
}

interface Node {
  readonly type?: string
  readonly start: number
  readonly end: number
  readonly id?: {readonly name?: string} | null
  readonly key?: {readonly name?: string}
  readonly regex?: {readonly pattern: string}
}

function collect(node: unknown, name: string, file: string, code: string): void {
  if (Array.isArray(node)) for (const each of node) collect(each, name, file, code)
  if (!node || typeof node !== 'object' || Array.isArray(node)) return
  const {type, start, end, id, key, regex} = node as Node
  const own = id?.name ?? (type === 'MethodDefinition' || type === 'Property' ? key?.name : undefined) ?? name
  if (/^(?:Function|ArrowFunction)/.test(type ?? ''))
    functions.push({name: own, lines: code.slice(start, end).split('\n').length, file})
  if (regex) {
    const isEntry = /rows|words/.test(file)
    if (regex.pattern.length > (isEntry ? longestEntry : longestPattern))
      (isEntry ? entries : patterns).push(`${file}: ${regex.pattern}`)
  }
  for (const value of Object.values(node)) collect(value, own, file, code)
}

function define(statement: {readonly type: string}, file: string, code: string): void {
  const exported = statement.type.startsWith('Export')
  const {declaration = statement} = statement as {declaration?: unknown}
  const {declarations = [declaration]} = (declaration ?? {}) as {declarations?: unknown[]}
  for (const each of declarations) {
    const {id, start, end} = (each ?? {}) as Node
    if (id?.name) definitions.push({name: id.name, file, exported, text: code.slice(start, end)})
  }
}

/** Files by name, of names that stand in more than one. */
function sharedNames(wanted: (definition: (typeof definitions)[number]) => boolean): [string, string[]][] {
  const files = new Map<string, string[]>()
  for (const definition of definitions.filter(wanted))
    files.set(definition.name, [...(files.get(definition.name) ?? []), definition.file])
  return [...files].filter(([, names]) => names.length > 1)
}

test('a name that is exported has one meaning', () => {
  expect(sharedNames(({exported, file}) => exported && !ownWords.test(file))).toEqual([])
})

test('no more names stand in more than one file', () => {
  const shared = sharedNames(() => true)
  expect(shared.length, shared.map(([name, files]) => `${name}: ${files.join(', ')}`).join('\n')).toBeLessThanOrEqual(
    mostSharedNames
  )
})

test('no definition stands twice', () => {
  const count = new Map<string, string[]>()
  for (const {name, text, file} of definitions)
    if (text.length > shortDefinition) count.set(text, [...(count.get(text) ?? []), `${name} in ${file}`])
  expect([...count.values()].filter((places) => places.length > 1)).toEqual([])
})

test('no folder is full', () => {
  const count = new Map<string, number>()
  for (const [file] of texts('src')) count.set(path.dirname(file), (count.get(path.dirname(file)) ?? 0) + 1)
  expect([...count].flatMap(([folder, files]) => (files > mostFiles ? folder : [])).sort()).toEqual(fullFolders)
})

test('no function is long without a reason', () => {
  const tooLong = functions.filter(({lines}) => lines > longestFunction)
  expect(tooLong.filter(({name}) => !Object.hasOwn(long, name))).toEqual([])
  expect(Object.keys(long).filter((name) => !tooLong.some((one) => one.name === name))).toEqual([])
})

test('no long pattern stands outside of rows and word lists', () => {
  expect(patterns).toEqual([])
  expect(entries.length, entries.join('\n')).toBeLessThanOrEqual(mostLongEntries)
})

test('the rows of every table are run on their examples', () => {
  const tests = texts('tests')
    .map(([, code]) => code)
    .join('\n')
  expect(tables.length).toBeGreaterThan(5)
  for (const name of tables) expect(tests, name).toMatch(new RegExp(`testRows\\([^,]+, ${name},`))
})
