import {spawn, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {helpFor} from '../../src/cli/commands/help.ts'
import {faultOf} from '../../src/cli/fault.ts'
import {declared} from '../../src/cli/options/declared.ts'

const cwd = fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-process-'))
afterAll(() => fs.rmSync(cwd, {recursive: true}))
const cli = `"${process.execPath}" "${path.resolve('dist/cli.js')}"`
/** In a shell that fails as the first command of a pipe does. */
const shell = (command: string) => {
  const {status, stdout, stderr} = spawnSync('bash', ['-o', 'pipefail', '-c', command], {cwd, encoding: 'utf8'})
  return {status, stdout, stderr}
}
fs.writeFileSync(path.join(cwd, 'a.md'), 'On [insert date].\n')
// Its report is longer than a pipe holds.
fs.writeFileSync(path.join(cwd, 'long.md'), 'On [insert date].\n'.repeat(1000))
fs.writeFileSync(path.join(cwd, '-rf.md'), 'On [insert date].\n')

test.each([
  ['a reader that closes early', `${cli} --format json long.md | head -c 100 >/dev/null`],
  ['closed standard output', `${cli} a.md >&-`],
  ['closed standard error', `${cli} a.md 2>&-`],
  ['closed standard input', `${cli} a.md <&-`]
])('%s is no crash, and the exit code stays', (_name, command) => {
  const {status, stderr} = shell(command)
  expect(stderr).toBe('')
  expect(status).toBe(1)
})

test.each([
  ['a full disk', `${cli} a.md > /dev/full`, /^outagelint: standard output cannot be written: ENOSPC.*\n$/],
  [
    'a full disk for lines',
    `printf '{"path":"a.md","text":"Fine."}\\n' | ${cli} --ndjson-in > /dev/full`,
    /^outagelint: standard output cannot be written: ENOSPC.*\n$/
  ],
  [
    'the help on a full disk',
    `${cli} --help > /dev/full`,
    /^outagelint: standard output cannot be written: ENOSPC.*\n$/
  ],
  [
    'a working directory that is gone',
    `mkdir gone && cd gone && rmdir ../gone && ${cli} .`,
    /^outagelint: the folder you are in is gone\n$/
  ],
  [
    'a baseline that cannot be written',
    `${cli} --baseline none/known.json --update-baseline a.md`,
    /^outagelint: none\/known\.json: cannot be written: there is no such file or folder \(ENOENT\)\n$/
  ],
  [
    'lines that nobody reads to the end',
    `yes '{"path":"a.md","text":"Fine."}' | head -30000 | ${cli} --ndjson-in | head -1 >/dev/null`,
    /^$/
  ]
])('%s is told in one line and exits 2', (_name, command, line) => {
  const {status, stderr} = shell(command)
  expect(stderr).toMatch(line)
  expect(status).toBe(2)
})

test('a full disk for what is told changes no exit code', () => {
  expect(shell(`${cli} --baseline none.json a.md 2>/dev/full`).status).toBe(2)
  expect(shell(`${cli} --rule no-placeholder=warning --fix-dry-run a.md 2>/dev/full`).status).toBe(0)
})

test('a report that is too large for a string is told in one line', () => {
  let caught: unknown
  try {
    'a'.repeat(2 ** 30)
  } catch (error) {
    caught = error
  }
  expect(caught).toBeInstanceOf(RangeError)
  expect(faultOf(caught)).toMatch(/^there are more findings than fit into a report/)
  expect(faultOf(new TypeError('a fault of ours'))).toBeUndefined()
})

test('behind two dashes a name is a file, whatever it begins with', () => {
  expect(shell(`${cli} -- -rf.md`).stdout).toContain('-rf.md (perhaps no incident article)\n1:4-1:17 error')
})

test('an interrupt ends it at once, which a shell tells as 130', async () => {
  const child = spawn(process.execPath, [path.resolve('dist/cli.js'), '--ndjson-in'], {cwd})
  child.stdin.write('{"path": "a.md", "text": "Fine."}\n'.repeat(20))
  child.stdout.once('data', () => child.kill('SIGINT'))
  expect(await new Promise((resolve) => child.on('close', (_code, signal) => resolve(signal)))).toBe('SIGINT')
})

test('the help has every option, in lines that fit a terminal', () => {
  for (const name of Object.keys(declared)) if (name !== 'stdio') expect(helpFor(undefined)).toContain(`--${name}`)
  for (const line of helpFor(undefined).split('\n')) expect(line.length).toBeLessThanOrEqual(100)
})
