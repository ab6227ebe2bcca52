import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {run as runIn} from '../command-line.ts'

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-cache-test-'))
afterAll(() => fs.rmSync(root, {recursive: true}))
let count = 0

/** A folder with an article that has a finding. */
function tree(): string {
  const cwd = path.join(root, String(count++))
  fs.mkdirSync(cwd)
  fs.writeFileSync(path.join(cwd, 'a.md'), 'On [insert date].')
  return cwd
}
const run = (cwd: string, ...args: string[]) => runIn(['--format', 'json', ...args, 'a.md'], {cwd})
const entriesOf = (cache: string): string[] =>
  fs
    .readdirSync(cache, {recursive: true, encoding: 'utf8'})
    .filter((name) => /^..\//.test(name))
    .map((name) => path.join(cache, name))
const hashed = (body: string): string =>
  `${spawnSync('sha256sum', {input: body, encoding: 'utf8'}).stdout.slice(0, 64)}\n${body}`

test('what is known is not checked again, and the report is the same byte for byte', async () => {
  const cwd = tree()
  const cached = () => run(cwd, '--cache-location', 'cache')
  const fresh = await run(cwd, '--no-cache')
  expect(fresh.status).toBe(1)
  expect(await cached()).toEqual(fresh)
  expect(await cached()).toEqual(fresh)
  // The second answer does come from the entry: one that says something else is believed.
  const [entry, ...others] = entriesOf(path.join(cwd, 'cache'))
  expect(others).toEqual([])
  fs.writeFileSync(entry as string, hashed('{"profile":"status","messages":[],"silenced":0,"failures":[]}'))
  expect(JSON.parse((await cached()).stdout)).toMatchObject([{path: 'a.md', profile: 'status', messages: []}])
})

test('another text, another configuration and another name are other entries', async () => {
  const cwd = tree()
  const cache = path.join(cwd, 'cache')
  await run(cwd, '--cache-location', 'cache')
  expect((await run(cwd, '--cache-location', 'cache', '--rule', 'no-placeholder=off')).status).toBe(0)
  expect((await run(cwd, '--cache-location', 'cache', '--profile', 'postmortem')).stdout).toContain(
    '"profile": "postmortem"'
  )
  fs.writeFileSync(path.join(cwd, 'a.md'), 'Fine.')
  expect((await run(cwd, '--cache-location', 'cache')).status).toBe(0)
  expect(entriesOf(cache)).toHaveLength(4)
})

test.each<[string, (entry: string) => void]>([
  ['is cut off', (entry) => fs.truncateSync(entry, 200)],
  ['is empty', (entry) => fs.writeFileSync(entry, '')],
  ['is an object', (entry) => fs.writeFileSync(entry, '{}')],
  [
    'is binary',
    (entry) =>
      fs.writeFileSync(
        entry,
        Uint8Array.from({length: 500}, (_, index) => index % 256)
      )
  ],
  ['is larger than any answer', (entry) => fs.truncateSync(entry, 2 ** 30)],
  ['is a folder', (entry) => fs.rmSync(entry) ?? fs.mkdirSync(entry)],
  ['is a link', (entry) => fs.rmSync(entry) ?? fs.symlinkSync('/dev/zero', entry)],
  ['is a pipe', (entry) => fs.rmSync(entry) ?? spawnSync('mkfifo', [entry])]
])('an entry that %s is as good as none', async (_name, spoil) => {
  const cwd = tree()
  const first = await run(cwd, '--cache-location', 'cache')
  const [entry] = entriesOf(path.join(cwd, 'cache'))
  spoil(entry as string)
  expect(await run(cwd, '--cache-location', 'cache')).toEqual(first)
  expect(await run(cwd, '--cache-location', 'cache')).toEqual(first)
})

test.each<[string, (cache: string) => void]>([
  ['is a file', (cache) => fs.writeFileSync(cache, 'x')],
  ['leads nowhere', (cache) => fs.symlinkSync('/no/such/folder', cache)],
  ['leads to a device', (cache) => fs.symlinkSync('/dev/full', cache)]
])('a cache that %s does no harm', async (_name, make) => {
  const cwd = tree()
  make(path.join(cwd, 'cache'))
  expect(await run(cwd, '--cache-location', 'cache')).toEqual(await run(cwd, '--no-cache'))
})

test('a cache that came with the tree is not used, also not behind a link', async () => {
  const cwd = tree()
  const git = (...args: string[]) => expect(spawnSync('git', args, {cwd}).status).toBe(0)
  git('init', '--quiet')
  // Untracked: the cache of somebody who works here.
  await run(cwd, '--cache-location', 'cache')
  const [entry] = entriesOf(path.join(cwd, 'cache'))
  fs.writeFileSync(entry as string, hashed('{"profile":"news","messages":[],"silenced":0,"failures":[]}'))
  expect((await run(cwd, '--cache-location', 'cache')).status).toBe(0)
  git('add', 'cache')
  fs.symlinkSync('cache', path.join(cwd, 'link'))
  for (const name of ['cache', 'link']) {
    const {status, stderr} = await run(cwd, '--cache-location', name)
    expect(stderr).toContain(`${name}: not used as a cache, for it may have come with the tree`)
    expect(status).toBe(1)
  }
})

const age = (file: string, days: number): void => {
  const then = Date.now() / 1000 - days * 86_400
  fs.utimesSync(file, then, then)
}

test('what was not used for a month is taken out, once a day, and nothing that is not of the cache', async () => {
  const cwd = tree()
  const cache = path.join(cwd, 'cache')
  const old = path.join(cache, 'aa', `${'0'.repeat(62)}.entry`)
  const theirs = ['aa/notes.md', `aa/${'0'.repeat(62)}`, 'notes.md', '../elsewhere/notes.md'].map((name) =>
    path.join(cache, name)
  )
  const linked = path.join(cwd, 'elsewhere', path.basename(old))
  await run(cwd, '--cache-location', 'cache')
  expect(fs.readFileSync(path.join(cache, 'CACHEDIR.TAG'), 'utf8')).toMatch(
    /^Signature: 8a477f597d28d172789f06886806bc55\n/
  )
  for (const file of [old, ...theirs, linked]) {
    fs.mkdirSync(path.dirname(file), {recursive: true})
    fs.writeFileSync(file, '')
    age(file, 60)
  }
  fs.symlinkSync('../elsewhere', path.join(cache, 'bb'))
  await run(cwd, '--cache-location', 'cache', '--profile', 'news')
  expect(fs.existsSync(old)).toBe(true)
  age(path.join(cache, 'outagelint-cache'), 2)
  await run(cwd, '--cache-location', 'cache', '--profile', 'report')
  expect(fs.existsSync(old)).toBe(false)
  expect([...theirs, linked].filter((file) => !fs.existsSync(file))).toEqual([])
})

test("a folder that holds somebody else's files is refused, and they stay", async () => {
  const cwd = tree()
  const theirs = ['archive/01/note.md', 'archive/12/note.md', 'notes/a.txt', 'tagged/CACHEDIR.TAG']
  for (const file of theirs) {
    fs.mkdirSync(path.join(cwd, path.dirname(file)), {recursive: true})
    fs.writeFileSync(path.join(cwd, file), 'mine')
    age(path.join(cwd, file), 60)
  }
  for (const [folder, name] of [
    ['archive', '01'],
    ['notes', 'a.txt'],
    ['tagged', 'CACHEDIR.TAG']
  ] as const)
    expect(await run(cwd, '--cache-location', folder)).toEqual({
      status: 2,
      stdout: '',
      stderr: `outagelint: ${folder}: not used as a cache, for it holds \`${name}\`: name a new or empty folder (see --cache-location and --no-cache)\n`
    })
  expect(theirs.every((file) => fs.readFileSync(path.join(cwd, file), 'utf8') === 'mine')).toBe(true)
})

test('an empty folder is taken, and a cache of the form without mark is made anew beside its files', async () => {
  const cwd = tree()
  const cache = path.join(cwd, 'cache')
  const former = path.join(cache, 'ab', 'c'.repeat(62))
  fs.mkdirSync(path.dirname(former), {recursive: true})
  fs.mkdirSync(path.join(cwd, 'empty'))
  fs.writeFileSync(path.join(cache, 'pruned'), '')
  fs.writeFileSync(former, 'former')
  age(former, 60)
  for (const folder of ['empty', 'cache']) {
    expect(await run(cwd, '--cache-location', folder)).toEqual(await run(cwd, '--no-cache'))
    age(path.join(cwd, folder, 'outagelint-cache'), 2)
    await run(cwd, '--cache-location', folder, '--profile', 'news')
  }
  expect(entriesOf(path.join(cwd, 'empty'))).toHaveLength(2)
  expect(fs.readFileSync(former, 'utf8')).toBe('former')
})

test('runs at the same time share a cache and say the same', async () => {
  const cwd = tree()
  for (let index = 0; index < 20; index++) fs.writeFileSync(path.join(cwd, `${index}.md`), `On [insert date ${index}].`)
  const script = `"${process.execPath}" "${path.resolve('dist/cli.js')}" --format json --cache-location cache .`
  const together = spawnSync(
    'sh',
    ['-c', `${`${script} > $0.1 & ${script} > $0.2 & ${script} > $0.3 & wait`}`, 'out'],
    {cwd}
  )
  expect(together.status).toBe(0)
  const reports = ['out.1', 'out.2', 'out.3'].map((name) => fs.readFileSync(path.join(cwd, name), 'utf8'))
  expect(new Set(reports).size).toBe(1)
  expect(reports[0]).toBe(spawnSync('sh', ['-c', `${script} --no-cache`], {cwd, encoding: 'utf8'}).stdout)
  expect(entriesOf(path.join(cwd, 'cache')).every((name) => !name.endsWith('.tmp'))).toBe(true)
})
