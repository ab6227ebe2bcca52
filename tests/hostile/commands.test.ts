import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {run} from '../command-line.ts'
import {cli, scratch, spawned} from './run.ts'

const cwd = scratch()
for (let index = 0; index < 30; index++)
  fs.writeFileSync(path.join(cwd, `${index}.md`), `# Outage ${index}\n\nOn [insert date].\n\nIt began at 14:?? UTC.\n`)
const lint = `"${process.execPath}" "${cli}"`
const shell = (script: string) => spawnSync('bash', ['-c', script], {cwd, encoding: 'utf8', timeout: 60_000})

test('cli-head: a reader that stops early is no failure, and findings keep their code', () => {
  const {stdout, stderr} = shell(`${lint} --format json . | head -1; echo "\${PIPESTATUS[0]}"`)
  expect(stdout).toBe('[\n1\n')
  expect(stderr).toBe('')
})

test.each(['>&-', '2>&-', '>&- 2>&-', '<&-'])('cli-closed-stdout, cli-stderr-closed: %s is no crash', (closed) => {
  const {stderr} = shell(`${lint} . ${closed}; echo "code $?" >&2`)
  expect(stderr).toBe('code 1\n')
})

test('cli-exit: clean, findings, a bad option', async () => {
  fs.writeFileSync(path.join(cwd, 'clean.txt'), 'Fine.')
  const statuses = []
  for (const args of [['clean.txt'], ['0.md'], ['--nonsense']]) statuses.push((await run(args, {cwd})).status)
  expect(statuses).toEqual([0, 1, 2])
})

test('cli-no-files: what matches nothing is told', async () => {
  expect((await run(['none/**/*.md'], {cwd})).status).toBe(2)
})

const plain = await run(['--format', 'json', '.'], {cwd})
const settings: readonly (readonly [string, NodeJS.ProcessEnv])[] = [
  ['zone and language', {TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8'}],
  ['terminal', {FORCE_COLOR: '1', COLUMNS: '0', TERM: 'dumb'}],
  ['CI', {CI: 'true', GITHUB_ACTIONS: 'true'}],
  // The clock of the process stands at other times; whoever asks it gets another answer.
  ...['0', '2147483648000', '4102444800000'].map(
    (now) =>
      [
        `the clock at ${now}`,
        {
          NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(`const Real=Date;globalThis.Date=class extends Real{constructor(...a){a.length?super(...a):super(${now})}static now(){return ${now}}}`)}`
        }
      ] as const
  )
]
test.each(settings)('cli-env, cli-clock: %s changes no report', (_name, env) => {
  expect(spawned(cwd, ['--no-cache', '--format', 'json', '.'], {env: {...process.env, ...env}})).toEqual(plain)
})

test('cli-deterministic: the order of the arguments changes no report', async () => {
  const files = Array.from({length: 30}, (_, index) => `./${index}.md`)
  expect(await run(['--format', 'json', ...files.reverse(), '.'], {cwd})).toEqual(plain)
})

test('cli-oom: a text beyond the limits takes no more memory than others', () => {
  fs.mkdirSync(path.join(cwd, 'large'))
  fs.writeFileSync(path.join(cwd, 'large/a.md'), 'On [insert date]. '.repeat(600_000))
  fs.writeFileSync(path.join(cwd, 'large/b.md'), 'On [insert date].')
  const {status, stdout, stderr} = spawned(cwd, ['large'], {
    env: {...process.env, NODE_OPTIONS: '--max-old-space-size=128'}
  })
  expect(stderr).toContain('large/a.md: not checked: has 10800000 bytes')
  expect(stdout).toContain('1 error')
  expect(status).toBe(2)
})

test('an outline takes no longer than a check, and a name begins no command in a log', async () => {
  const cwd = scratch()
  fs.writeFileSync(path.join(cwd, 'slow.md'), `![^a]\n\n${']'.repeat(60_000)}`)
  fs.writeFileSync(path.join(cwd, '::error file=x::y.md'), 'Fine.\n')
  const {status, stdout, stderr} = await run(['outline', '--timeout', '1', '--', 'slow.md', '::error file=x::y.md'], {
    cwd
  })
  expect(stdout).toMatch(/^\.\/::error file=x::y\.md$/m)
  expect(stderr).toBe('outagelint: slow.md: not read: takes longer than 1 s to read\n')
  expect(status).toBe(2)
})
