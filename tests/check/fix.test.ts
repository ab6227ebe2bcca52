import {execFileSync, spawn, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, describe, expect, test, vi} from 'vitest'
import {fixed} from '../../src/check/fix.ts'
import {check} from '../../src/check/index.ts'
import {writeWhole} from '../../src/check/write-whole.ts'
import {run as runIn} from '../command-line.ts'

const cwd = fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-fix-'))
// A user without privileges reads it too, and the bundle in it, in the test of what may not be written.
fs.chmodSync(cwd, 0o755)
afterAll(() => fs.rmSync(cwd, {recursive: true}))
const cli = path.resolve('dist/cli.js')
const at = (name: string): string => path.join(cwd, name)
const write = (name: string, text: string): void => fs.writeFileSync(at(name), text)
const read = (name: string): string => fs.readFileSync(at(name), 'utf8')
const run = (args: string[], input?: string) => runIn(args, {cwd, ...(input !== undefined && {input})})
const unfinished = (): string[] => fs.readdirSync(cwd).filter((name) => name.endsWith('.tmp'))

const article =
  '\uFEFF# Northwind payments fail\r\n\r\nA router update took down the payments of Northwind [cite: 1], says the [notice](https://n.test/42?utm_source=chatgpt.com&page=2).\r\n\r\n## Most popular\r\n\r\n- [Five gardens to visit in spring](https://n.test/g)\r\n- [The young years of a famous boxer](https://n.test/b)\r\n\r\n## What follows\r\n\r\nNorthwind said it will replace the router at 13:55 PM UTC.\r\n'
const mended =
  '\uFEFF# Northwind payments fail\r\n\r\nA router update took down the payments of Northwind, says the [notice](https://n.test/42?page=2).\r\n\r\n## What follows\r\n\r\nNorthwind said it will replace the router at 13:55 UTC.\r\n'

test('--fix mends what is certain and nothing else, and twice is the same as once', async () => {
  write('b.md', article)
  const first = await run(['--fix', 'b.md'])
  expect(first.stdout).toContain('4 mended')
  expect(first.status).toBe(0)
  expect(read('b.md')).toBe(mended)
  expect((await run(['--fix', 'b.md'])).stdout).not.toContain('mended')
  expect(read('b.md')).toBe(mended)
})

test('a list whose end would make a heading of the text above it stays', () => {
  const list =
    '## You might also like\n- [The young years of a famous boxer](/b)\n- [Five gardens to visit in spring](/g)'
  const text = `# Payments fail\n\nThe bank told its customers.\n${list}\n---\nFooter of the bank, which paid.\n`
  expect(fixed(text, check(text))).toEqual({text, count: 0})
  expect(fixed(text.replace('---\n', '\n---\n'), check(text.replace('---\n', '\n---\n'))).count).toBe(1)
})

const long =
  'A router lost power on Monday, and the spare one did not take over, because nobody had tested it since it was bought by the company.'
const lost = [
  'Contents',
  '- 1. Causes',
  '- 2. Impact',
  '1. Causes',
  long,
  '2. Impact',
  long.replace('router', 'switch')
]

test('headings that were lost become headings again where the contents list each of them', () => {
  const article = `${[long, ...lost].join('\n')}\n`
  const headings = check(article).filter(({ruleId}) => ruleId === 'no-lost-heading')
  expect(headings.map(({reason}) => reason)).toEqual(['Mark 3 lines as headings: “Contents” (`##`) and 2 more'])
  expect(fixed(article, headings).text).toBe(`${[long, ...lost].join('\n').replace(/^(?=Contents|\d\.)/gm, '## ')}\n`)
  const more = article.replace('2. Impact\n', `Spare router\n${long}\n2. Impact\n`)
  expect(check(more).flatMap(({ruleId, fix}) => (ruleId === 'no-lost-heading' ? [fix] : []))).toEqual([null])
})

test('--fix-dry-run changes nothing and prints a patch that does what --fix does', async () => {
  write('b.md', article)
  const {stdout, status} = await run(['--fix-dry-run', 'b.md'])
  expect(read('b.md')).toBe(article)
  expect(stdout).toContain('-## Most popular')
  expect(status).toBe(1)
  execFileSync('git', ['apply', '-p0'], {cwd, input: stdout})
  expect(read('b.md')).toBe(mended)
  expect(await run(['--fix-dry-run', 'b.md'])).toMatchObject({stdout: '', stderr: 'outagelint: nothing to mend\n'})
  expect((await run(['--fix-dry-run', '-'], article)).stdout).toContain('-## Most popular')
})

test('what stands beside a change drives no terminal and begins no command of a CI', async () => {
  write('c.md', '::add-mask::x\n##[stop-commands]y\n\u001b[2J\u202e\n\nIt failed [cite: 1].\n')
  const {stdout} = await run(['--fix-dry-run', 'c.md'])
  expect(stdout).toContain('-It failed [cite: 1].')
  expect(stdout).not.toMatch(/(?!\n)\p{Cc}|\p{Bidi_Control}|^\s*::|##\[/mu)
})

test('what cannot be mended by writing is refused', async () => {
  for (const args of [
    ['--fix', '-'],
    ['--fix', '--since', 'HEAD', '.']
  ])
    expect(await run(args, '')).toMatchObject({status: 2, stdout: ''})
})

test('a file that would not come back byte for byte is left alone', async () => {
  const bytes = Buffer.concat([
    Buffer.from('It began [cite: 1] at '),
    Buffer.from([0xff, 0xfe, 0x41]),
    Buffer.from('.\n')
  ])
  fs.writeFileSync(at('latin.md'), bytes)
  const {status, stderr} = await run(['--fix', 'latin.md'])
  expect(status).toBe(2)
  expect(stderr).toContain('latin.md: not fixed: it is not valid UTF-8')
  expect(fs.readFileSync(at('latin.md')).equals(bytes)).toBe(true)
})

test('mode and symbolic link stay', async () => {
  write('target.md', article)
  fs.chmodSync(at('target.md'), 0o640)
  fs.symlinkSync('target.md', at('link.md'))
  await run(['--fix', 'link.md'])
  expect(fs.lstatSync(at('link.md')).isSymbolicLink()).toBe(true)
  expect(read('target.md')).toBe(mended)
  expect(fs.statSync(at('target.md')).mode & 0o777).toBe(0o640)
})

test('nothing is written by way of a link out of the tree, unless --follow asks for it', async () => {
  fs.mkdirSync(at('site/.git'), {recursive: true})
  fs.mkdirSync(at('elsewhere'))
  write('elsewhere/a.md', article)
  fs.symlinkSync('../elsewhere', at('site/posts'))
  fs.symlinkSync('../elsewhere/a.md', at('site/b.md'))
  fs.symlinkSync('posts', at('site/news'))
  const fix = (...args: string[]) => run(['--fix', ...args])
  for (const [named, link] of [
    ['site/posts', 'site/posts'],
    ['site/posts/a.md', 'site/posts'],
    ['site/news/a.md', 'site/news'],
    ['site/b.md', 'site/b.md']
  ] as const) {
    const {status, stderr} = await fix(named)
    expect(stderr).toContain(`not fixed: the link ${link} leads out of the tree, and only --follow writes there`)
    expect(status).toBe(2)
  }
  expect(read('elsewhere/a.md')).toBe(article)
  expect((await fix('--follow', 'site/posts/a.md')).status).toBe(0)
  expect(read('elsewhere/a.md')).toBe(mended)
})

test('a file with other names is refused, so that they stay one file', async () => {
  write('one.md', article)
  fs.linkSync(at('one.md'), at('other.txt'))
  expect(await run(['--fix', 'one.md'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('one.md: not fixed: it has 2 names (hard links)')
  })
  expect(read('one.md')).toBe(article)
  expect(fs.statSync(at('one.md')).nlink).toBe(2)
})

test('what a killed run has left is taken away by a later one as it is noted, and nothing else', async () => {
  const cache = at('user-cache/outagelint')
  const fix = () => {
    write('left.md', article)
    const env = {...process.env, XDG_CACHE_HOME: at('user-cache')}
    expect(spawnSync(process.execPath, [cli, '--fix', 'left.md'], {cwd, env}).status).toBe(0)
  }
  await fix()
  expect(fs.readdirSync(path.join(cache, 'unfinished'))).toEqual([])
  const digits = (digit: string): string => digit.repeat(16)
  const theirs = [`.outagelint-${digits('d')}.tmp`, '.outagelint-1-0.tmp', 'theirs.md']
  const left = [`.outagelint-${digits('a')}.tmp`, `.outagelint-${digits('b')}.tmp`]
  for (const name of [...theirs, ...left]) write(name, 'x')
  const note = (digit: string, name: string, minutes: number): void => {
    const file = path.join(cache, 'unfinished', digits(digit))
    fs.writeFileSync(file, at(name))
    const then = Date.now() / 1000 - minutes * 60
    fs.utimesSync(file, then, then)
  }
  note('a', left[0] as string, 11)
  note('b', left[1] as string, 1)
  // Whatever a note says, only a file of its own name is taken away.
  note('c', 'theirs.md', 11)
  await fix()
  expect(fs.existsSync(at(left[0] as string))).toBe(false)
  for (const name of [...theirs, left[1] as string]) expect(read(name)).toBe('x')
  expect(fs.readdirSync(path.join(cache, 'unfinished'))).toEqual([digits('b')])
  for (const name of [...theirs, left[1] as string]) fs.rmSync(at(name))
})

test('a file that is being written has a name that nobody can guess', async () => {
  const names = new Set<string | null>()
  const watcher = fs.watch(cwd, (_event, name) => void (name?.endsWith('.tmp') && names.add(name)))
  for (const text of ['one', 'two']) await writeWhole(at('guess.md'), text)
  await vi.waitUntil(() => names.size >= 2, 30_000)
  watcher.close()
  for (const name of names) expect(name).toMatch(/^\.outagelint-[0-9a-f]{16}\.tmp$/)
})

test('what may not be written is told and stays', () => {
  write('kept.md', article)
  fs.chmodSync(at('kept.md'), 0o444)
  // Nothing is forbidden to root.
  const user = process.getuid?.() === 0 ? {uid: 65_534, gid: 65_534} : {}
  fs.mkdirSync(at('bundle'))
  write('bundle/package.json', '{"type": "module"}')
  for (const name of fs.readdirSync('dist').filter((name) => /^cli.*\.js$/.test(name)))
    fs.copyFileSync(`dist/${name}`, at(`bundle/${name}`))
  const {status, stderr} = spawnSync(process.execPath, ['bundle/cli.js', '--fix', 'kept.md'], {
    cwd,
    encoding: 'utf8',
    ...user
  })
  expect(stderr).toContain('kept.md: not fixed: you have no permission for it (EACCES)')
  expect(status).toBe(2)
  expect(read('kept.md')).toBe(article)
})

test('a change that somebody else has made in the meantime is not lost', async () => {
  write('shared.md', 'theirs')
  await expect(writeWhole(at('shared.md'), 'ours', 'before')).rejects.toThrow('changed in the meantime')
  expect(read('shared.md')).toBe('theirs')
  expect(unfinished()).toEqual([])
})

describe('an interrupt in the middle of writing', () => {
  const long = `It failed [cite: 1].\n\n\`\`\`\n${'09:14 payments failed\n'.repeat(3000)}\`\`\`\n`
  const after = long.replace(' [cite: 1]', '')

  test.each<NodeJS.Signals>(['SIGKILL', 'SIGINT', 'SIGTERM'])(
    '%s leaves the old text or the new one',
    async (signal) => {
      for (let time = 0; time < 2; time++) {
        write('long.md', long)
        const child = spawn(process.execPath, [cli, '--fix', 'long.md'], {cwd})
        const watcher = fs.watch(cwd, (_event, name) => {
          if (name?.endsWith('.tmp')) child.kill(signal)
        })
        await new Promise((resolve) => child.on('close', resolve))
        watcher.close()
        expect([long, after]).toContain(read('long.md'))
        if (signal !== 'SIGKILL') expect(unfinished()).toEqual([])
        for (const name of unfinished()) fs.rmSync(at(name))
      }
    }
  )
})

describe('every fixture and example', () => {
  const texts = ['fixtures', 'plugins'].flatMap((folder) =>
    fs
      .readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter((name) => name.endsWith('.md'))
      .map((name) => path.join(folder, name))
  )
  const mend = (text: string): string => {
    for (let now = text; ; ) {
      const {text: next, count} = fixed(now, check(now))
      if (count === 0) return now
      expect(next).not.toBe(now)
      now = next
    }
  }

  test.each(texts)('%s comes to an end when it is mended, and only loses text', (file) => {
    const text = fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
    const result = mend(text)
    expect(mend(result)).toBe(result)
    expect(result.length).toBeLessThanOrEqual(text.length)
    // Letter by letter, what is left stood there in this order.
    let from = 0
    for (const char of result) from = text.indexOf(char, from) + 1 || Number.NaN
    expect(from).not.toBeNaN()
  })
})

test('a text that would have a new error is left alone', async () => {
  const text =
    '# Outage of payments\n\nPayments failed on 3 May 2024 at 09:14 UTC.\n\n## What happened\n\n[insert date]\n\n:contentReference[oaicite:0]{index=0}\n'
  fs.writeFileSync(at('emptied.md'), text)
  const {status, stderr} = await run(['--fix', '--subject', 'incident', 'emptied.md'])
  expect(stderr).toContain('emptied.md: not fixed: what is left would have a new error of no-empty-section')
  expect(status).toBe(2)
  expect(fs.readFileSync(at('emptied.md'), 'utf8')).toBe(text)
})

test('what was empty before keeps no block of links below it', async () => {
  const text = fs.readFileSync('editors/post-mortem.md', 'utf8')
  fs.writeFileSync(at('empty-before.md'), text)
  expect((await run(['--fix', 'empty-before.md'])).stdout).toContain('1 mended')
  expect(fs.readFileSync(at('empty-before.md'), 'utf8')).toBe(text.slice(0, text.indexOf('\n## You might also like')))
})
