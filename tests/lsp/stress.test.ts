import fs from 'node:fs'
import os from 'node:os'
import {afterEach, expect, test} from 'vitest'
import {check, largestText} from '../../src/check/index.ts'
import {Editor, modern} from './editor.ts'

const cwd = os.tmpdir()
let editor: Editor
afterEach(() => editor.close())

test('a thousand quick edits end with the findings of the last text', async () => {
  editor = await Editor.start(cwd)
  const uri = editor.uriOf('quick.md')
  const text = fs.readFileSync('fixtures/demo.md', 'utf8')
  await editor.open(uri, '')
  // Typed one character after the other, each behind the last.
  let line = 0
  let character = 0
  const typed = text.slice(0, 1000)
  for (const [index, letter] of [...typed].entries()) {
    const place = {line, character}
    await editor.change(uri, index + 2, {range: {start: place, end: place}, text: letter})
    if (letter === '\n') [line, character] = [line + 1, 0]
    else character += letter.length
  }
  const last = [...typed].length + 1
  const found = await editor.diagnosticsOf(uri, last)
  expect(found.map(({message}) => message)).toEqual(check(typed).map(({reason}) => reason))
  // Not one check for each keystroke, and none of an older text behind the last.
  expect(editor.published.length).toBeLessThan(200)
  expect(editor.published.at(-1)?.version).toBe(last)
})

test('a long text is checked in the background: others are answered before it', async () => {
  editor = await Editor.start(cwd, modern, [cwd], 300_000)
  const long = editor.uriOf('long.md')
  const sections = Array.from({length: 320}, (_, index) => {
    const sentence = `The router of region ${index} was moved to the index of region ${index + 1}. `
    return `## Step ${index}\n\n${sentence.repeat(22)}\n\n`
  })
  const text = `# Post-mortem\n\n${sections.join('')}`.slice(0, 500_000)
  await editor.open(long, text)
  const short = editor.uriOf('short.md')
  await editor.open(short, 'On [insert date].')
  expect(await editor.diagnosticsOf(short)).toHaveLength(1)
  expect(editor.published.map(({uri}) => uri)).toEqual([short])
  await editor.change(long, 2, {
    range: {start: {line: 0, character: 0}, end: {line: 0, character: 0}},
    text: 'On [insert date].\n\n'
  })
  const found = await editor.diagnosticsOf(long, 2)
  expect(found[0]).toMatchObject({code: 'no-placeholder', range: {start: {line: 0, character: 3}}})
  // What was said of the older text is dropped.
  expect(editor.published.filter(({uri}) => uri === long).map(({version}) => version)).toEqual([2])
})

test.each([
  ['is too large', 'a b\n'.repeat(largestText / 4 + 1), /^Not checked: has \d+ characters: at most 524288 are read$/],
  ['is nested too deeply', '- '.repeat(2000).concat('a'), /^Not checked: has more than 100 lists or quotes/],
  ['holds the parser', `![^a]\n\n${']'.repeat(60_000)}`, /^Not checked: takes longer than 2 s to read$/]
])('a text that %s is told, never shown as clean', async (_name, text, message) => {
  editor = await Editor.start(cwd, modern, [cwd], 2000)
  const uri = editor.uriOf('hostile.md')
  await editor.open(uri, text)
  const [fault, ...more] = await editor.diagnosticsOf(uri)
  expect(fault?.message).toMatch(message)
  expect(more).toEqual([])
  await editor.change(uri, 2, {text: 'On [insert date].'})
  expect((await editor.diagnosticsOf(uri, 2)).map(({code}) => code)).toEqual(['no-placeholder'])
})
