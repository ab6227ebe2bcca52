import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {RE2JS} from 're2js'
import {afterAll, afterEach, expect, test, vi} from 'vitest'
import {ConfigError} from '../../src/config/config-error.ts'
import {ignoreTest} from '../../src/config/globs.ts'
import {IgnoreFiles} from '../../src/config/ignored.ts'
import {ConfigSearch, loadConfig} from '../../src/config/load.ts'
import {resolveFor} from '../../src/config/resolve.ts'
import type {Tree} from '../../src/config/tree.ts'

const root = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-config-')))
afterAll(() => fs.rmSync(root, {recursive: true}))
afterEach(() => vi.restoreAllMocks())

/** A tree with one file, which counts how often it is read. */
const holding = (text: string, name = 'outagelint.yaml') => {
  const tree = {
    reads: 0,
    read: (file: string) => {
      if (path.basename(file) !== name) return undefined
      tree.reads++
      return text
    }
  }
  return tree satisfies Tree
}
const faultOf = (text: string): string => {
  try {
    loadConfig('outagelint.yaml', holding(text))
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError)
    return (error as Error).message
  }
  throw new Error('was taken')
}

test('aliases may repeat a list, and not grow without end', () => {
  const shared = 'overrides:\n  - files: &posts ["posts/**"]\n  - files: *posts\n    profile: news\n'
  expect(loadConfig('outagelint.yaml', holding(shared))?.config.overrides?.[1]?.files).toEqual(['posts/**'])
  const grown = ['profile:', ' - &a [x,x,x,x,x,x,x,x,x]']
  for (const [name, before] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg', 'ih'])
    grown.push(` - &${name} [${Array(9).fill(`*${before}`).join(',')}]`)
  expect(faultOf(grown.join('\n'))).toMatch(/^outagelint\.yaml:\d+: cannot be read: aliases exceeded/)
})

test.each([
  'profile: VALUE',
  'extends: VALUE',
  'template: VALUE',
  'baseline: ../VALUE',
  'VALUE: 1',
  'rules: {VALUE: off}',
  'rules: {no-blame: VALUE}',
  'rules: {no-placeholder: [error, {VALUE: 1}]}'
])('a message quotes the beginning of a value: %s', (line) => {
  expect(faultOf(line.replace('VALUE', 'x'.repeat(500))).length).toBeLessThan(1000)
})

test.each(['profile: [a]', 'extends: [a]', 'template: {a: 1}', 'baseline: [a]', 'rules: {no-blame: [[a]]}'])(
  'a message names the kind of a value that is no word: %s',
  (line) => expect(faultOf(line)).toMatch(/ a (?:list|mapping)\b/)
)

test('lists of a rule hold words only, and a setting has two parts', () => {
  expect(faultOf('rules: {no-placeholder: [error, {allow: [[a]]}]}')).toContain('must be a list of words')
  expect(faultOf('rules: {no-placeholder: [error, {}, [a]]}')).toContain('has a list of 3')
})

test('what cannot be used is read once too', () => {
  const tree = holding('profile: [')
  const search = new ConfigSearch(tree)
  for (const folder of ['a', 'a']) expect(() => search.nearest(folder)).toThrow(ConfigError)
  expect(tree.reads).toBe(1)
  const list = holding('x'.repeat(2000), '.gitignore')
  const ignored = new IgnoreFiles(list)
  for (const file of ['a/b.md', 'a/c.md']) expect(() => ignored.ignoredBy(file)).toThrow(ConfigError)
  expect(list.reads).toBe(1)
})

test('globs are compiled once for a configuration, and those of a list that a path may match', () => {
  const compile = vi.spyOn(RE2JS, 'compile')
  const loaded = loadConfig('outagelint.yaml', holding('ignore: ["drafts/[ab]*", "old/*.md"]\n'))
  for (const file of ['drafts/a.md', 'old/b.md', 'old/c.md', 'd.md'])
    expect(resolveFor(file, loaded).ignored).toBe(file !== 'd.md')
  expect(compile).toHaveBeenCalledTimes(2)
  const says = ignoreTest(Array.from({length: 1000}, (_, index) => `name${index}*`).join('\n'))
  expect(says('posts/article.md')).toBeUndefined()
  expect(compile).toHaveBeenCalledTimes(2)
  expect(says('posts/name7.md')).toBe('ignored')
  expect(compile).toHaveBeenCalledTimes(3)
})

test('a link out of the tree tells nothing of the file it leads to', () => {
  const repository = path.join(root, 'repository')
  fs.mkdirSync(path.join(repository, '.git'), {recursive: true})
  fs.mkdirSync(path.join(repository, 'posts'))
  fs.writeFileSync(path.join(root, 'private'), 'password: hunter2\n[z-a]hunter2\n')
  for (const name of ['outagelint.yaml', '.gitignore'])
    fs.symlinkSync(path.join(root, 'private'), path.join(repository, 'posts', name))
  fs.writeFileSync(path.join(repository, 'shared.yaml'), 'rulse: {}\n')
  fs.symlinkSync('../shared.yaml', path.join(repository, 'posts', 'outagelint.yml'))
  const told = (work: () => unknown): string => {
    try {
      return String(work())
    } catch (error) {
      return (error as Error).message
    }
  }
  const config = told(() => loadConfig(path.join(repository, 'posts', 'outagelint.yaml')))
  const list = told(() => new IgnoreFiles().ignoredBy(path.join(repository, 'posts', 'a.md')))
  for (const message of [config, list]) {
    expect(message).toContain('it is a link out of the tree')
    expect(message).not.toContain('hunter2')
  }
  // One inside the repository is told like any other.
  expect(told(() => loadConfig(path.join(repository, 'posts', 'outagelint.yml')))).toContain('unknown key `rulse`')
})
