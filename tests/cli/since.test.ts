import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, beforeEach, expect, test} from 'vitest'
import {run as runIn} from '../command-line.ts'

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-since-'))
afterAll(() => fs.rmSync(root, {recursive: true}))
let cwd = root
beforeEach(() => {
  cwd = fs.mkdtempSync(path.join(root, 'case-'))
  git('init', '-qb', 'main')
})

const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.test', ...args], {cwd, encoding: 'utf8'})
const commit = (files: Record<string, string>): void => {
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(cwd, name), text)
  git('add', '--all')
  git('commit', '-qm', 'change')
}
const write = (name: string, text: string): void => fs.writeFileSync(path.join(cwd, name), text)
const run = (...args: string[]) => runIn(args, {cwd})
const found = async (...args: string[]): Promise<string[]> =>
  JSON.parse((await run('--format', 'json', ...args, '.')).stdout).flatMap(
    ({path, messages}: {path: string; messages: {ruleId: string; line: number}[]}) =>
      messages.map(({ruleId, line}) => `${path} ${ruleId} ${line}`)
  )

const report = (line: string): string =>
  `# Post-mortem: payments\n\nOn [insert date] our payments failed because of a bad update.\n\n${line}\n\nWe rolled it back, and we will deploy in steps from now on.\n\n## Lessons learned\n\nUpdates fail.\n\n## Impact\n\nNobody paid.\n\n## Action items\n\nRelease to one router first.\n`

test('only what the changes touch is told, and what is about the whole article', async () => {
  commit({'a.md': report('It lasted an hour.'), 'b.md': report('It lasted an hour.')})
  write('a.md', report('It lasted from 09:14 until [insert time].'))
  write('new.md', 'On [insert date].\n')
  const slots = (await found('--since', 'HEAD')).filter((line) => /placeholder|section/.test(line))
  expect(slots).toEqual(['./a.md require-section 1', './a.md no-placeholder 5', './new.md no-placeholder 1'])
  expect((await run('--since', 'HEAD', '.')).stdout).toContain('1 file unchanged')
})

test('a line that was taken out touches the article, not its other lines', async () => {
  commit({'a.md': report('It lasted an hour.')})
  write('a.md', report('').replace('\n\n\n', '\n'))
  const told = await found('--since', 'HEAD')
  expect(told).toContain('./a.md require-section 1')
  expect(told).not.toContain('./a.md no-placeholder 3')
})

test('a file that only moved has no findings; one that moved and changed has those of its change', async () => {
  commit({'a.md': report('It lasted an hour.'), 'c.md': report('It lasted two hours.')})
  git('mv', 'a.md', 'moved.md')
  git('mv', 'c.md', 'changed.md')
  write('changed.md', report('It lasted [insert time].'))
  const slots = (await found('--since', 'HEAD')).filter((line) => line.includes('placeholder'))
  expect(slots).toEqual(['./changed.md no-placeholder 5'])
})

test('what others changed on the branch meanwhile is not told', async () => {
  commit({'a.md': report('It lasted an hour.')})
  git('checkout', '-qb', 'mine')
  commit({'b.md': 'On [insert date].\n'})
  git('checkout', '-q', 'main')
  commit({'a.md': 'Theirs.\n'})
  git('checkout', '-q', 'mine')
  expect((await found('--since', 'main')).map((line) => line.split(' ')[0])).toEqual(['./b.md'])
})

test('names and attributes in the tree hide nothing', async () => {
  commit({'.gitattributes': '*.md -diff\n', '[a]*.md': 'Fine.\n', 'a b\n.md': 'Fine.\n'})
  write('[a]*.md', 'On [insert date].\n')
  write('a b\n.md', 'On [insert date].\n')
  expect((await found('--since', 'HEAD')).filter((line) => line.endsWith('no-placeholder 1'))).toHaveLength(2)
})

test('a new finding beside known ones is told, though each has the same words', async () => {
  commit({'a.md': 'On [insert date].\n\nOn [insert date].\n'})
  await run('--baseline', 'known.json', '--update-baseline', '.')
  write('a.md', 'On [insert date].\n\nOn [insert date].\n\nOn [insert date].\n')
  expect(await found('--baseline', 'known.json', '--since', 'HEAD')).toEqual(['./a.md no-placeholder 5'])
})

test('a commit that git does not know, and one that looks like an option, is told once', async () => {
  commit({'a.md': 'Fine.\n', 'b.md': 'Fine.\n'})
  for (const ref of ['no-such', '--output=x']) {
    const {status, stderr} = await run(`--since=${ref}`, '.')
    expect(stderr).toBe(`outagelint: --since: git knows no commit \`${ref}\`\n`)
    expect(status).toBe(2)
  }
  expect(fs.existsSync(path.join(cwd, 'x'))).toBe(false)
})

test('a shallow clone is told what to fetch, a folder without git that it has none', async () => {
  commit({'a.md': 'Fine.\n'})
  commit({'a.md': 'Better.\n'})
  const origin = cwd
  const first = git('rev-parse', 'HEAD~1').trim()
  cwd = path.join(root, 'shallow')
  execFileSync('git', ['clone', '-q', '--depth=1', `file://${origin}`, cwd])
  expect((await run('--since', first, '.')).stderr).toContain('the clone is shallow: fetch it')
  cwd = fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-plain-'))
  write('a.md', 'Fine.\n')
  expect(await run('--since', 'HEAD', '.')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('in no git repository')
  })
  fs.rmSync(cwd, {recursive: true})
})
