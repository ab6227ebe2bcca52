import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import picomatch from 'picomatch'
import {afterAll, expect, test} from 'vitest'
import {findFiles} from '../../src/cli/input/files.ts'
import {globTest, ignoreTest} from '../../src/config/globs.ts'

const cwd = fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-globs-'))
afterAll(() => fs.rmSync(cwd, {recursive: true}))

const git = (args: readonly string[], input = ''): string =>
  spawnSync('git', [...args], {cwd, input, encoding: 'utf8'}).stdout
git(['init', '-q'])

const paths = [
  'a',
  'b',
  'ab',
  '.a',
  'a/a',
  'a/b',
  'b/a',
  'a/.b',
  'a/b/a',
  'a/b/b',
  'b/ab/a',
  'a/a/a/b',
  'a!',
  '#a',
  'a '
]
// Files of these names only, for Git asks the disk what is a folder.
for (const name of paths.filter((one) => !paths.some((other) => other.startsWith(`${one}/`)))) {
  fs.mkdirSync(path.join(cwd, path.dirname(name)), {recursive: true})
  fs.writeFileSync(path.join(cwd, name), '')
}
const files = paths.filter((name) => fs.statSync(path.join(cwd, name)).isFile())

const part = fc.constantFrom(
  'a',
  'b',
  '*',
  '**',
  '?',
  '/',
  '/**/',
  '[ab]',
  '[!a]',
  '[^b]',
  '\\a',
  '\\*',
  '.',
  ' ',
  '\\ '
)
const line = fc
  .tuple(fc.constantFrom('', '', '!', '#', '/', '\\#', '\\!'), fc.array(part, {maxLength: 6}))
  .map(([first, rest]) => first + rest.join(''))
  // Git reads `a**/b` as `a*/b` by its manual, and as `a/**/b` by its program.
  .filter((text) => !/[^!/]\*\*/.test(text))

test('a list of ignored files says of a file what Git says', () => {
  fc.assert(
    fc.property(fc.array(line, {minLength: 1, maxLength: 5}), (lines) => {
      fs.writeFileSync(path.join(cwd, '.gitignore'), lines.join('\n'))
      const told = git(['check-ignore', '--stdin', '-z', '--no-index'], files.join('\0')).split('\0').filter(Boolean)
      const says = ignoreTest(lines.join('\n'))
      expect(files.filter((file) => says(file) === 'ignored')).toEqual(told)
    }),
    {numRuns: 150}
  )
})

test.each([
  '*.md',
  '**/*.md',
  'posts/**',
  'posts/**/*.md',
  '{posts,news}/*.{md,mdx}',
  'posts/20??-*.md',
  'posts/[0-9]*',
  '**'
])('in a configuration `%s` matches what it does elsewhere', (glob) => {
  const names = [
    'a.md',
    '.a.md',
    'posts/a.md',
    'posts/x/y/a.md',
    'news/a.mdx',
    'posts/2024-a.md',
    'posts/9',
    'x/posts/a.md'
  ]
  const elsewhere = picomatch(glob, {dot: true})
  expect(names.filter(globTest(glob))).toEqual(names.filter((name) => elsewhere(name)))
})

test.each(['+(a|b).md', '@(a).md', '!(a).md', 'posts/?(a).md', '[[:alpha:]]*.md', 'a{1..3}.md'])(
  'what only other dialects read as a pattern is refused: %s',
  async (glob) => {
    expect(() => globTest(glob)).toThrow('use `*`')
    expect((await findFiles([glob], false)).problems).toEqual([
      {path: null, problem: expect.stringContaining(`the glob ${glob} has \``)}
    ])
    // Lists of ignored files are read as Git reads them.
    expect(() => globTest(glob, false)).not.toThrow()
  }
)

test('brackets of a path stand for themselves', () => {
  expect(globTest('app/(blog)/*.md')('app/(blog)/a.md')).toBe(true)
  expect(globTest('a{b')('a{b')).toBe(true)
})
