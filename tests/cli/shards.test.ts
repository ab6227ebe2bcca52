import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, expect, test} from 'vitest'

const cwd = fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-shards-'))
afterAll(() => fs.rmSync(cwd, {recursive: true}))

const cli = path.resolve('dist/cli.js')
function run(args: readonly string[], input: string | Uint8Array = '') {
  const {status, stdout, stderr} = spawnSync(process.execPath, [cli, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    timeout: 50_000
  })
  return {status, stdout, stderr}
}
const write = (name: string, text: string | Uint8Array): void => {
  fs.mkdirSync(path.dirname(path.join(cwd, name)), {recursive: true})
  fs.writeFileSync(path.join(cwd, name), text)
}

const articles = Array.from({length: 7}, (_, index) => ({
  path: `posts/${index}.md`,
  text: `# Outage ${index}\n\n${index % 3 === 0 ? '🔥 On [insert date].' : 'Fine.'}\n`
}))
for (const {path, text} of articles) write(path, text)

test('shards cover the files once, and merged they are the report of one run, in any format', () => {
  const shards = ['1/3', '2/3', '3/3'].map((part, index) => {
    // JSON and NDJSON may be mixed.
    const format = index === 1 ? 'ndjson' : 'json'
    run(['--shard', part, '--format', `${format}=shard-${index}.json`, 'posts'])
    return `shard-${index}.json`
  })
  for (const format of ['json', 'ndjson', 'text', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'rdjson'])
    expect(run(['merge', '--format', format, ...shards])).toEqual(run(['--format', format, 'posts']))
  expect(run(['merge', '--quiet', ...shards]).status).toBe(1)
  expect(run(['merge', 'shard-1.json']).status).toBe(run(['--shard', '2/3', 'posts']).status)
})

test('what a shard could not check is not clean in the whole', () => {
  write('bad/a.md', Uint8Array.from([0xff, 0xfe, 0x41, 0]))
  write('bad/b.md', 'Fine.')
  for (const part of ['1/2', '2/2']) run(['--shard', part, '--format', `json=bad-${part[0]}.json`, 'bad'])
  const one = run(['--format', 'json', 'bad'])
  expect(one.status).toBe(2)
  expect(run(['merge', '--format', 'json', 'bad-1.json', 'bad-2.json'])).toEqual(one)
})

test.each([
  ['a part that is none', ['--shard', '3/2', 'posts'], '--shard is `3/2`, expected a part such as 2/8'],
  ['no report', ['merge', 'none.json'], 'none.json: no such report'],
  ['another file', ['merge', 'posts/0.md'], 'posts/0.md: is no report of this version'],
  ['one report twice', ['merge', 'shard-1.json', 'shard-1.json'], 'is in another report too']
])('%s is told', (_name, args, reason) => {
  const {status, stderr} = run(args)
  expect(stderr).toContain(reason)
  expect(status).toBe(2)
})

test('lines of JSON give a line of JSON each, in order; those that are none are told and the others go on', () => {
  const lines = articles.map((article) => JSON.stringify(article))
  const {status, stdout, stderr} = run(
    ['--ndjson-in'],
    [
      lines[0],
      '{"path": 1}',
      'nonsense',
      lines[1],
      '',
      JSON.stringify({path: 'd.md', text: `${'- '.repeat(3000)}a`})
    ].join('\n')
  )
  const results = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(results.map(({path, profile, problem}) => [path, profile ?? problem])).toEqual([
    ['posts/0.md', 'news'],
    [null, 'line 2: not checked: is no line of JSON with the strings `path` and `text`'],
    [null, 'line 3: not checked: is no line of JSON with the strings `path` and `text`'],
    ['posts/1.md', 'news'],
    [null, 'line 5: not checked: is no line of JSON with the strings `path` and `text`'],
    ['d.md', 'line 6: d.md: not checked: has more than 100 lists or quotes in each other']
  ])
  expect(stderr.split('\n')[0]).toBe(
    'outagelint: line 2: not checked: is no line of JSON with the strings `path` and `text`'
  )
  expect(status).toBe(2)
})

test('lines divided over several processes give what one gives', () => {
  const lines = articles.map((article) => `${JSON.stringify(article)}\n`)
  const whole = run(['--ndjson-in'], lines.join(''))
  expect(whole.status).toBe(1)
  const parts = [lines.slice(0, 3), lines.slice(3, 4), lines.slice(4)].map((part) =>
    run(['--ndjson-in'], part.join(''))
  )
  expect(parts.map(({stdout}) => stdout).join('')).toBe(whole.stdout)
  expect(Math.max(...parts.map(({status}) => status as number))).toBe(1)
  // A line of results is a report: the parts can be merged.
  expect(run(['--format', 'ndjson', 'posts']).stdout).toBe(whole.stdout)
})

test('a line without an end is not kept in memory, and not checked', () => {
  const {status, stdout} = run(
    ['--ndjson-in'],
    Buffer.concat([Buffer.alloc(4 << 20, 'x'), Buffer.from('\n{"path":"a.md","text":"Fine."}')])
  )
  expect(stdout).toMatch(/^\{"path":null,"problem":"line 1: not checked: has more than \d+ bytes"\}\n\{"path":"a.md"/)
  expect(status).toBe(2)
})
