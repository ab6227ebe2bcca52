import {execFileSync, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, expect, test} from 'vitest'

const cwd = fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-since-'))
afterAll(() => fs.rmSync(cwd, {recursive: true}))
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.test', ...args], {cwd, encoding: 'utf8'})
const write = (name: string, text: string): void => fs.writeFileSync(path.join(cwd, name), text)
const run = (...args: string[]) => {
  const {status, stdout, stderr} = spawnSync(process.execPath, [path.resolve('dist/cli.js'), ...args], {
    cwd,
    encoding: 'utf8'
  })
  return {status, stdout, stderr}
}

const report = (line: string): string =>
  `# Post-mortem: payments\n\nOn [insert date] our payments failed because of a bad update.\n\n${line}\n\nWe rolled it back, and we will deploy in steps from now on.\n\n## Action items\n\nRelease to one router first.\n`

test('only what the changes touch is told, and what is about the whole article', () => {
  git('init', '-q')
  write('a.md', report('It lasted an hour.'))
  write('b.md', report('It lasted an hour.'))
  git('add', '.')
  git('commit', '-qm', 'one')
  write('a.md', report('It lasted from 09:14 until [insert time].'))
  write('new.md', 'On [insert date].\n')
  const found = JSON.parse(run('--since', 'HEAD', '--format', 'json', '.').stdout).map(
    ({path, messages}: {path: string; messages: {ruleId: string; line: number}[]}) => [
      path,
      messages.map(({ruleId, line}) => `${ruleId} ${line}`)
    ]
  )
  expect(found).toEqual([
    ['./a.md', ['require-section 1', 'no-placeholder 5']],
    ['./b.md', []],
    ['./new.md', ['no-placeholder 1']]
  ])
})

test('a commit that git does not know, and one that looks like an option, is told', () => {
  for (const ref of ['no-such', '--output=x']) {
    const {status, stderr} = run(`--since=${ref}`, 'a.md')
    expect(stderr).toContain('git knows no commit')
    expect(status).toBe(2)
  }
  expect(fs.existsSync(path.join(cwd, 'x'))).toBe(false)
})
