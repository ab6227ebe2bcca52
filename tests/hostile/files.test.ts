import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {run as runIn, type Surroundings} from '../command-line.ts'
import {names} from './names.ts'
import {reportsIn, scratch, spawned} from './run.ts'

const slot = 'On [insert date].\n'
const root = scratch()

const run = (cwd: string, args: readonly string[], given: Surroundings = {}) => runIn(args, {...given, cwd})

/** A folder of its own with an article that has a finding. */
function tree(id: string): string {
  const cwd = path.join(root, id)
  fs.mkdirSync(cwd)
  fs.writeFileSync(path.join(cwd, 'a.md'), slot)
  return cwd
}
const pathsOf = async (cwd: string, ...args: string[]): Promise<string[]> => [
  ...reportsIn((await run(cwd, ['--format', 'json', ...args])).stdout).keys()
]

test('name-*, fs-names: each is reported once, on lines of its own, whatever its name', async () => {
  const cwd = path.join(root, 'names')
  fs.mkdirSync(cwd)
  for (const name of names) fs.writeFileSync(path.join(cwd, name), slot)
  const formats = ['json', 'github', 'junit', 'checkstyle', 'sarif', 'gitlab', 'rdjson']
  const {status, stdout, stderr} = await run(cwd, [
    '--format',
    'text',
    ...formats.flatMap((name) => ['--format', `${name}=../${name}.out`]),
    '.'
  ])
  expect(status).toBe(1)
  expect(stderr).toBe('')
  const outOf = (name: string): string => fs.readFileSync(path.join(root, `${name}.out`), 'utf8')
  expect([...reportsIn(outOf('json')).keys()].sort()).toEqual(names.map((name) => `./${name}`).sort())
  expect(stdout.match(/^\d\S* +error .* no-placeholder$/gm)).toHaveLength(names.length)
  expect(outOf('github').trimEnd().split('\n')).toHaveLength(names.length)
  for (const text of [stdout, ...formats.map(outOf)]) expect(text).not.toMatch(/(?![\t\n])\p{Cc}|\p{Bidi_Control}/u)
})

test('name-5: a name that looks like an option is one behind --', async () => {
  const cwd = tree('dash')
  fs.writeFileSync(path.join(cwd, '-rf.md'), slot)
  expect(await pathsOf(cwd, '--', '-rf.md')).toEqual(['-rf.md'])
})

test('fs-symlink-loop: the walk ends, and each real file is reported once', async () => {
  const cwd = tree('loop')
  fs.mkdirSync(path.join(cwd, 'sub'))
  fs.writeFileSync(path.join(cwd, 'sub/b.md'), slot)
  fs.symlinkSync('..', path.join(cwd, 'sub/up'))
  fs.symlinkSync('itself', path.join(cwd, 'itself'))
  expect(await pathsOf(cwd, '.')).toEqual(['./a.md', './sub/b.md'])
})

test('fs-dangling-symlink, fs-unreadable, fs-dir-named-md, fs-fifo: told, and the others are checked', async () => {
  const cwd = tree('kinds')
  fs.symlinkSync('nowhere', path.join(cwd, 'dangling.md'))
  fs.mkdirSync(path.join(cwd, 'folder.md'))
  fs.writeFileSync(path.join(cwd, 'folder.md/b.md'), slot)
  expect(spawnSync('mkfifo', ['fifo.md'], {cwd}).status).toBe(0)
  fs.symlinkSync('/dev/zero', path.join(cwd, 'device.md'))
  const {status, stdout, stderr} = await run(cwd, ['--format', 'json', '.', 'dangling.md', 'fifo.md', 'device.md'])
  expect([...reportsIn(stdout).keys()]).toEqual(['./a.md', './folder.md/b.md'])
  for (const name of ['dangling.md', 'fifo.md', 'device.md'])
    expect(stderr).toMatch(new RegExp(`${name}: (?:no such|not checked)`))
  expect(status).toBe(2)
})

test('fs-unreadable: a file that may not be read is told', () => {
  const cwd = tree('unreadable')
  fs.writeFileSync(path.join(cwd, 'b.md'), slot, {mode: 0})
  fs.chmodSync(cwd, 0o755)
  // Root may read anything: somebody else runs it.
  const user = process.getuid?.() === 0 ? {uid: 65_534, gid: 65_534} : {}
  fs.chmodSync(root, 0o755)
  const {status, stdout, stderr} = spawned(cwd, ['--no-cache', '--format', 'json', '.'], user)
  expect(stderr).toContain('./b.md: not checked: you have no permission for it (EACCES)')
  expect([...reportsIn(stdout).keys()]).toEqual(['./a.md'])
  expect(status).toBe(2)
})

test('fs-dev, cli-stdin-huge: what has no end is not read to its end', async () => {
  const cwd = tree('devices')
  expect(await run(cwd, ['/dev/zero'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('is no regular file')
  })
  const {status, stderr} = await run(cwd, ['-'], {input: Buffer.alloc(8 << 20, 'x')})
  expect(stderr).toContain('<stdin>: not checked: has more than')
  expect(status).toBe(2)
})

test('fs-case: names that differ in case are two', async () => {
  const cwd = tree('case')
  fs.writeFileSync(path.join(cwd, 'A.md'), slot)
  expect(await pathsOf(cwd, '.')).toEqual(['./A.md', './a.md'])
})

test('fs-long-path: one that no system takes is told', async () => {
  const {status, stderr} = await run(tree('long'), [`${'x/'.repeat(2100)}a.md`, 'a.md'])
  expect(stderr).toContain('not checked: its name is too long (ENAMETOOLONG)')
  expect(status).toBe(2)
})

test('a folder that may be searched and not listed is told, not passed over', () => {
  const cwd = tree('closed')
  fs.mkdirSync(path.join(cwd, 'closed'), {mode: 0o700})
  fs.writeFileSync(path.join(cwd, 'closed/b.md'), slot)
  const user = process.getuid?.() === 0 ? {uid: 65_534, gid: 65_534} : {}
  if (process.getuid?.() !== 0) fs.chmodSync(path.join(cwd, 'closed'), 0)
  fs.writeFileSync(path.join(cwd, 'a.md'), 'Fine.\n')
  fs.chmodSync(root, 0o755)
  const {status, stderr} = spawned(cwd, ['--no-cache', '.'], user)
  // One that is not to be checked is nobody's concern.
  fs.writeFileSync(path.join(cwd, '.gitignore'), 'closed/\n')
  expect(spawned(cwd, ['--no-cache', '.'], user)).toMatchObject({status: 0, stderr: ''})
  fs.chmodSync(path.join(cwd, 'closed'), 0o700)
  expect(stderr).toMatch(/^outagelint: \.\/closed: not checked: you have no permission for it \(EACCES\)/)
  expect(status).toBe(2)
})
