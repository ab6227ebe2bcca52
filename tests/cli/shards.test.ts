import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {run as runIn} from '../command-line.ts'

const cwd = fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-shards-'))
afterAll(() => fs.rmSync(cwd, {recursive: true}))

const run = (args: readonly string[], input: string | Uint8Array = '') => runIn(args, {cwd, input})
const write = (name: string, text: string | Uint8Array): void => {
  fs.mkdirSync(path.dirname(path.join(cwd, name)), {recursive: true})
  fs.writeFileSync(path.join(cwd, name), text)
}

const articles = Array.from({length: 7}, (_, index) => ({
  path: `posts/${index}.md`,
  text: `# Outage ${index}\n\n${index % 3 === 0 ? '🔥 On [insert date].' : 'Fine.'}\n`
}))
for (const {path, text} of articles) write(path, text)

test('shards cover the files once, and merged they are the report of one run, in any format', async () => {
  // JSON and NDJSON may be mixed.
  await run(['--shard', '1/3', '--format', 'json=shard-0.json', 'posts'])
  await run(['--shard', '2/3', '--format', 'ndjson=shard-1.json', 'posts'])
  await run(['--shard', '3/3', '--format', 'json=shard-2.json', 'posts'])
  const shards = ['shard-0.json', 'shard-1.json', 'shard-2.json']
  for (const format of ['json', 'ndjson', 'text', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'rdjson'])
    expect(await run(['merge', '--format', format, ...shards])).toEqual(await run(['--format', format, 'posts']))
  expect((await run(['merge', '--quiet', ...shards])).status).toBe(1)
  const refused = async (...files: string[]) => {
    const {status, stderr} = await run(['merge', ...files])
    expect(status).toBe(2)
    return stderr
  }
  expect(await refused('shard-0.json', 'shard-1.json')).toContain('shard 3 of 3 is missing')
  // An NDJSON report that was cut short has no end, a report of nothing was never written.
  write('cut.json', fs.readFileSync(path.join(cwd, 'shard-1.json'), 'utf8').split('\n').slice(0, 1).join('\n'))
  expect(await refused('shard-0.json', 'cut.json', 'shard-2.json')).toContain(
    'cut.json: does not say which shard it is'
  )
  for (const text of ['', '[]', '\n']) {
    write('empty.json', text)
    expect(await refused('shard-0.json', 'empty.json')).toContain('empty.json: is no whole report')
  }
})

test('what a shard could not check is not clean in the whole', async () => {
  write('bad/a.md', Uint8Array.from([0xff, 0xfe, 0x41, 0]))
  write('bad/b.md', 'Fine.')
  for (const part of ['1/2', '2/2']) await run(['--shard', part, '--format', `json=bad-${part[0]}.json`, 'bad'])
  const one = await run(['--format', 'json', 'bad'])
  expect(one.status).toBe(2)
  expect(await run(['merge', '--format', 'json', 'bad-1.json', 'bad-2.json'])).toEqual(one)
})

test.each([
  ['a part that is none', ['--shard', '3/2', 'posts'], '--shard must be a part such as 2/8, not `3/2`'],
  ['no report', ['merge', 'none.json'], 'none.json: there is no such file or folder (ENOENT)'],
  ['another file', ['merge', 'posts/0.md'], 'posts/0.md: is no report of this version'],
  ['one report twice', ['merge', 'shard-1.json', 'shard-1.json'], 'is in another report too'],
  ['a path beside lines', ['--ndjson-in', 'posts'], '--ndjson-in reads standard input: leave out `posts`'],
  ['a format for lines', ['--ndjson-in', '--format', 'text'], 'leave out --format: --ndjson-in writes'],
  ['a fix of lines', ['--ndjson-in', '--fix'], 'leave out --fix: --ndjson-in writes']
])('%s is told', async (_name, args, reason) => {
  const {status, stderr} = await run(args)
  expect(stderr).toContain(reason)
  expect(status).toBe(2)
})

test('lines of JSON give a line of JSON each, in order; those that are none are told and the others go on', async () => {
  const lines = articles.map((article) => JSON.stringify(article))
  const {status, stdout, stderr} = await run(
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
    ['posts/0.md', 'unsure'],
    [null, 'line 2: not checked: is no line of JSON with the strings `path` and `text`'],
    [null, 'line 3: not checked: is no line of JSON with the strings `path` and `text`'],
    ['posts/1.md', 'unsure'],
    [null, 'line 5: not checked: is no line of JSON with the strings `path` and `text`'],
    ['d.md', 'not checked: has more than 100 lists or quotes in each other']
  ])
  expect(stderr.split('\n')[0]).toBe(
    'outagelint: line 2: not checked: is no line of JSON with the strings `path` and `text`'
  )
  expect(status).toBe(2)
})

test('what does not match the form of a report is refused, not read', async () => {
  const [report] = JSON.parse((await run(['--format', 'json', 'posts/0.md'])).stdout)
  const [message] = report.messages
  const wrong = [{causes: [null]}, {causes: 'x'}, {expected: [1]}].map((change) => ({
    ...report,
    messages: [{...message, ...change}]
  }))
  for (const entry of [...wrong, {shard: 1}]) {
    write('bad.json', JSON.stringify([entry]))
    const {status, stderr} = await run(['merge', 'bad.json'])
    expect(stderr).toContain('bad.json: is no report of this version')
    expect(status).toBe(2)
  }
  write('bad.json', JSON.stringify([report]))
  expect((await run(['merge', 'bad.json'])).status).toBe(1)
})

test('lines may be held to errors and to a number of warnings, and no text begins a command of a log', async () => {
  const text = '# Outage\n\nOn [##[error]x].\n\nIt was down for ____ minutes. It fell at 13:55 PM.\n'
  const line = `${JSON.stringify({path: 'a.md', text})}\n`
  const plain = await run(['--ndjson-in'], line)
  expect(plain.stdout).not.toContain('##[')
  const {messages} = JSON.parse(plain.stdout)
  const warnings = messages.filter(({severity}: {severity: string}) => severity === 'warning')
  expect(warnings.length).toBeGreaterThan(0)
  const off = ['--rule', 'no-placeholder=off', '--rule', 'no-hollow-link=off']
  expect((await run(['--ndjson-in', ...off], line)).status).toBe(0)
  expect((await run(['--ndjson-in', ...off, '--max-warnings', '0'], line)).status).toBe(1)
  const quiet = JSON.parse((await run(['--ndjson-in', '--quiet'], line)).stdout).messages
  expect(quiet).toEqual(messages.filter(({severity}: {severity: string}) => severity === 'error'))
})

test('lines divided over several processes give what one gives', async () => {
  const lines = articles.map((article) => `${JSON.stringify(article)}\n`)
  const whole = await run(['--ndjson-in'], lines.join(''))
  expect(whole.status).toBe(1)
  const parts = []
  for (const part of [lines.slice(0, 3), lines.slice(3, 4), lines.slice(4)])
    parts.push(await run(['--ndjson-in'], part.join('')))
  expect(parts.map(({stdout}) => stdout).join('')).toBe(whole.stdout)
  expect(Math.max(...parts.map(({status}) => status))).toBe(1)
  // A line of results is a report: the parts can be merged.
  expect((await run(['--format', 'ndjson', 'posts'])).stdout).toBe(whole.stdout)
})

test('a line without an end is not kept in memory, and not checked', async () => {
  const {status, stdout} = await run(
    ['--ndjson-in'],
    Buffer.concat([Buffer.alloc(4 << 20, 'x'), Buffer.from('\n{"path":"a.md","text":"Fine."}')])
  )
  expect(stdout).toMatch(/^\{"path":null,"problem":"line 1: not checked: has more than \d+ bytes"\}\n\{"path":"a.md"/)
  expect(status).toBe(2)
})
