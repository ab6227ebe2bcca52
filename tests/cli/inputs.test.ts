import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {retext} from 'retext'
import {VFile} from 'vfile'
import {afterAll, expect, test} from 'vitest'
import {findFiles} from '../../src/cli/input/files.ts'
import {endingsGiven} from '../../src/cli/options/flags.ts'
import outagelint from '../../src/retext.ts'
import {run as runIn} from '../command-line.ts'

const cwd = fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-inputs-'))
afterAll(() => fs.rmSync(cwd, {recursive: true}))

const plain = `Outage of the ticket office

The outage left 40,000 customers of Harbour Line without tickets on [insert date].
Experts say that more will follow. Investigations revealed several causes.

# This is no heading, and [this](#TODO) is no link

It could have ended at 25:70 UTC, as Dr. Vale of the harbour board said.
`
const files: Readonly<Record<string, string>> = {
  'a.md': 'On [insert date].',
  'a.txt': plain,
  'a.html': '<p>On [insert date].</p>',
  'a.adoc': 'On [insert date].',
  'a.json': '"[insert date]"'
}
for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(cwd, name), text)

const run = (...args: string[]) => runIn(['--no-cache', ...args], {cwd})

test('a .txt file has the findings of retext().use(outagelint), in the same places', async () => {
  const {stdout} = await run('--format', 'json', 'a.txt')
  const [report] = JSON.parse(stdout)
  const found = report.messages.map(
    ({ruleId, line, column, actual}: Record<string, unknown>) => `${ruleId} ${line}:${column} ${actual}`
  )
  const file = await retext()
    .use(outagelint)
    .process(new VFile({path: 'a.txt', value: plain}))
  const expected = file.messages.map(({ruleId, line, column, actual}) => `${ruleId} ${line}:${column} ${actual}`)
  expect(expected.length).toBeGreaterThan(2)
  expect(found.sort()).toEqual(expected.sort())
})

test('folders are searched for Markdown, and for what --ext names', async () => {
  const names = async (...ext: string[]): Promise<string[]> => {
    const {files} = await findFiles([cwd], false, endingsGiven(ext.length > 0 ? ext : undefined))
    return files.map(({file}) => path.basename(file))
  }
  expect(await names()).toEqual(['a.md'])
  expect(await names('.html,TXT')).toEqual(['a.html', 'a.txt'])
  expect(await names('md', 'txt')).toEqual(['a.md', 'a.txt'])
  expect(() => endingsGiven(['md,adoc'])).toThrow(
    'unknown ending `adoc` in --ext: use one or more of md, markdown, mdx, html, '
  )
})

test('AsciiDoc is refused by name, and the others are checked', async () => {
  const {status, stdout, stderr} = await run('a.adoc', 'a.html')
  expect(stderr).toBe(
    'outagelint: a.adoc: not checked: is AsciiDoc, which cannot be read: use Markdown, HTML or plain text\n'
  )
  expect(stdout).toContain('a.html')
  expect(stdout).toContain('1:7-1:20 error Fill in the date')
  expect(status).toBe(2)
})
