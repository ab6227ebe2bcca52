import {Buffer} from 'node:buffer'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {findFiles} from '../../src/cli/input/files.ts'
import {walk} from '../../src/cli/input/walk.ts'

const root = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-walk-')))
afterAll(() => fs.rmSync(root, {recursive: true}))

/** A folder with articles of these names. */
function tree(id: string, ...names: string[]): string {
  const folder = path.join(root, id)
  for (const name of names) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), {recursive: true})
    fs.writeFileSync(path.join(folder, name), 'Fine.\n')
  }
  return folder
}
/** What is found, relative to the folder, each with its fault. */
async function found(folder: string, pattern = '.', follow = false) {
  const {files, problems} = await findFiles([path.join(folder, pattern)], follow)
  return [
    ...files.map(({file, fault}) => `${path.relative(folder, file)}${fault === undefined ? '' : ` ${fault}`}`),
    ...problems.map(({problem}) => problem)
  ]
}

test('whatever a folder is called, its articles are found', async () => {
  const names = ['a\nb/c.md', 'a\rb/c.md', 'a\u2028b/c.md', '[a]/c.md', '*/c.md', ' /c.md']
  expect((await found(tree('names', ...names))).sort()).toEqual([...names].sort())
  expect((await found(path.join(root, 'names'), '**/*.md')).sort()).toEqual([...names].sort())
})

test('A.MD is an article; what begins with a dot, and node_modules, is left out', async () => {
  const names = [
    'A.MD',
    'B.Markdown',
    'c.mdX',
    'd.txt',
    '.e.md',
    '.f/g.md',
    'node_modules/h/i.md',
    'j/node_modules/k.md'
  ]
  expect(await found(tree('dots', ...names))).toEqual(['A.MD', 'B.Markdown', 'c.mdX'])
  expect(await found(path.join(root, 'dots'), '.f/*.md')).toEqual(['.f/g.md'])
})

test('a name that is not UTF-8 is told where it is an article', async () => {
  const folder = tree('bytes', 'a.md')
  const bad = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff])])
  fs.mkdirSync(bad)
  fs.writeFileSync(Buffer.concat([bad, Buffer.from('/b.txt')]), '')
  expect(await found(folder)).toEqual(['a.md'])
  fs.writeFileSync(Buffer.concat([bad, Buffer.from('/b.md')]), '')
  expect(await found(folder)).toEqual(['a.md', '\uFFFD/b.md its name is not UTF-8'])
})

test('a link that leads nowhere is told where it is an article', async () => {
  const folder = tree('dangling', 'a.md')
  fs.symlinkSync('nowhere', path.join(folder, 'b.md'))
  fs.symlinkSync('c', path.join(folder, 'c'))
  expect(await found(folder)).toEqual(['a.md', 'b.md is a link that leads nowhere'])
})

test('a link to a folder or a file out of the tree is told and followed when asked; one within is walked once', async () => {
  tree('out', 'o.md')
  const folder = tree('links', 'a.md', 'sub/b.md', '.hidden/c.md')
  fs.symlinkSync('..', path.join(folder, 'sub/up'))
  fs.symlinkSync('.hidden', path.join(folder, 'shown'))
  fs.symlinkSync('../out', path.join(folder, 'x'))
  fs.symlinkSync('../secret.txt', path.join(folder, 'z.md'))
  fs.writeFileSync(path.join(root, 'secret.txt'), 'Fine.\n')
  const own = ['a.md', 'shown/c.md', 'sub/b.md']
  expect(await found(folder)).toEqual([
    ...own,
    `x leads out of the tree, to ${root}/out (see --follow)`,
    `z.md leads out of the tree, to ${root}/secret.txt (see --follow)`
  ])
  expect(await found(folder, '.', true)).toEqual([...own, 'x/o.md', 'z.md'])
  // The tree of a folder in a repository is the repository.
  fs.mkdirSync(path.join(root, '.git'))
  expect(await found(folder)).toEqual([...own, 'x/o.md', 'z.md'])
  fs.rmdirSync(path.join(root, '.git'))
})

test('a pattern is looked for as deep as it reaches', async () => {
  const folder = tree('globs', 'a.md', 'b/c.md', 'b/d/e.md', 'f/g.txt')
  fs.symlinkSync('/', path.join(folder, 'b/d/root'))
  expect(await found(folder, '*.md')).toEqual(['a.md'])
  expect(await found(folder, 'b/*')).toEqual(['b/c.md'])
  expect(await found(folder, '{b,f}/*.{md,txt}')).toContain('f/g.txt')
  expect((await found(folder, 'none/*.md'))[0]).toBe('no file matches this pattern')
})

test('what is beyond a limit is told', async () => {
  const folder = tree('limits', 'a/1.md', 'a/2.md', 'a/3.md', 'a/b/c/4.md')
  const within = async (deepest: number, files: number): Promise<(string | undefined)[]> =>
    (await walk(folder, () => true, {follow: false}, {deepest, files})).flatMap(({fault}) => fault ?? [])
  expect(await within(3, 4)).toEqual([])
  expect(await within(2, 4)).toEqual(['is more than 2 folders deep'])
  expect(await within(3, 2)).toEqual(['has more than 2 files'])
})
