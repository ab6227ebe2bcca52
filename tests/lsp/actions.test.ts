import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, afterEach, beforeEach, describe, expect, test} from 'vitest'
import type {Hover} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {check} from '../../src/check/index.ts'
import {actionsFor} from '../../src/lsp/actions.ts'
import {Document} from '../../src/lsp/document.ts'
import {hoverOf} from '../../src/lsp/hover.ts'
import {type Answer, answer} from '../../src/worker/answer.ts'
import {run} from '../command-line.ts'
import {Editor, editsOf} from './editor.ts'

const cwd = fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-actions-'))
afterAll(() => fs.rmSync(cwd, {recursive: true}))

const article =
  '# Northwind payments fail\n\nNorthwind said it was over at 13:55 PM UTC [cite: 1].\n\n## Most popular\n\n- [Five gardens to visit in spring](https://n.test/g)\n- [Nine rivers of the north](https://n.test/h)\n'
const cite = {line: 2, character: 45}

describe('in the editor', () => {
  let editor: Editor
  let uri: string
  beforeEach(async () => {
    editor = await Editor.start(cwd)
    uri = editor.uriOf('a.md')
    await editor.open(uri, article)
  })
  afterEach(() => editor.close())

  test('a finding can be mended, silenced with a reason, and read about', async () => {
    const actions = await editor.actionsAt(uri, cite, 'quickfix')
    expect(actions.map(({title, isPreferred}) => [title, isPreferred ?? false])).toEqual([
      ['Remove “[cite: 1]”', true],
      ['Ignore no-assistant-residue in this block', false],
      ['Disable no-assistant-residue in this file', false],
      ['Open the page of no-assistant-residue', false]
    ])
    for (const {diagnostics} of actions) expect(diagnostics?.map(({code}) => code)).toEqual(['no-assistant-residue'])
    const ignore = actions[1]?.edit?.documentChanges
    const at = {line: 2, character: 0}
    expect(ignore).toEqual([
      {
        textDocument: {uri, version: 1},
        edits: [
          {
            range: {start: at, end: at},
            snippet: {kind: 'snippet', value: '<!--outagelint ignore no-assistant-residue -- $1-->\n\n$0'}
          }
        ]
      }
    ])
    await editor.client.sendRequest('workspace/executeCommand', actions[3]?.command)
    expect(editor.shownPages).toEqual([expect.stringMatching(/\/no-assistant-residue\/readme\.md$/)])
  })

  test('a block of unrelated links goes with its heading', async () => {
    const [remove] = await editor.actionsAt(uri, {line: 6, character: 4}, 'quickfix')
    expect(remove?.title).toBe('Remove the block “Most popular”')
    const mended = TextDocument.applyEdits(
      TextDocument.create(uri, 'markdown', 1, article),
      editsOf(remove ?? {title: ''})
    )
    expect(mended).toMatch(/\[cite: 1\]\.\n$/)
  })

  test('all that is certain is mended at once, as on saving', async () => {
    const [all, ...more] = await editor.actionsAt(uri, {line: 0, character: 0}, 'source.fixAll')
    expect([all?.kind, more.length]).toEqual(['source.fixAll.outagelint', 0])
    const mended = TextDocument.applyEdits(
      TextDocument.create(uri, 'markdown', 1, article),
      editsOf(all ?? {title: ''})
    )
    expect(mended).toBe('# Northwind payments fail\n\nNorthwind said it was over at 13:55 UTC.\n')
    expect(await editor.actionsAt(uri, {line: 0, character: 0}, 'source.organizeImports')).toEqual([])
  })

  test('hover tells what would satisfy, and why', async () => {
    const hover = await editor.client.sendRequest('textDocument/hover', {textDocument: {uri}, position: cite})
    expect(hover).toEqual({
      contents: {
        kind: 'markdown',
        value: expect.stringMatching(
          /^Readers see that the text comes from a chatbot.*\n\n\[no-assistant-residue\]\(https:/
        )
      }
    })
  })

  test('one line above the article tells what it is read as and what is open', async () => {
    const [lens] = (await editor.client.sendRequest('textDocument/codeLens', {textDocument: {uri}})) as {
      command: {title: string}
    }[]
    expect(lens?.command.title).toMatch(/^perhaps no incident article · .*3 errors, \d warnings?$/)
  })
})

test('a finding is made known to the baseline that the configuration names', async () => {
  const folder = path.join(cwd, 'old')
  fs.mkdirSync(folder)
  fs.writeFileSync(path.join(folder, 'outagelint.yaml'), 'baseline: known.json\n')
  fs.writeFileSync(path.join(folder, 'known.json'), '{"version": 1, "files": {}}')
  fs.writeFileSync(path.join(folder, 'a.md'), article)
  const editor = await Editor.start(cwd)
  const uri = editor.uriOf('old/a.md')
  await editor.open(uri, article)
  const before = await editor.diagnosticsOf(uri)
  const add = (await editor.actionsAt(uri, cite)).find(({title}) => title === 'Add to the baseline known.json')
  editor.published.length = 0
  await editor.client.sendRequest('workspace/executeCommand', add?.command)
  const after = await editor.diagnosticsOf(uri)
  expect(after).toEqual(before.filter(({code}) => code !== 'no-assistant-residue'))
  const {stdout} = await run(['--format', 'json', 'old'], {cwd})
  expect(JSON.parse(stdout)[0].messages).toHaveLength(after.length)
  editor.close()
})

test('an older editor gets edits without versions and comments without a place for a reason', async () => {
  const editor = await Editor.start(cwd, {})
  const uri = editor.uriOf('old.md')
  await editor.open(uri, article)
  const actions = await editor.actionsAt(uri, cite, 'quickfix')
  expect(actions.map(({title}) => title)).not.toContain('Open the page of no-assistant-residue')
  expect(actions[1]?.edit?.changes?.[uri]?.[0]?.newText).toBe('<!--outagelint ignore no-assistant-residue-->\n\n')
  const hover = await editor.client.sendRequest('textDocument/hover', {textDocument: {uri}, position: cite})
  expect(hover).toMatchObject({contents: {kind: 'plaintext'}})
  editor.close()
})

test('hover tells why it matters and what good looks like', () => {
  const {contents} = hoverOf(check('On [insert date].'), 'markdown') as Hover
  expect(contents).toMatchObject({
    value: expect.stringMatching(
      /^Readers see .*\. For example: The Northwind outage began in .*\.\n\n` a placeholder \| .* `\n\n\[no-placeholder\]\(https:/
    )
  })
})

test('the outline of an article that lost its headings is shown and folds', async () => {
  const editor = await Editor.start(cwd)
  const uri = editor.uriOf('lost.md')
  await editor.open(uri, fs.readFileSync('fixtures/demo.md', 'utf8'))
  const symbols = (await editor.client.sendRequest('textDocument/documentSymbol', {textDocument: {uri}})) as {
    name: string
  }[]
  expect(symbols.map(({name}) => name)).toEqual([
    'Background of the Outage',
    'Causes of the Outage',
    'References',
    'You Might Also Like'
  ])
  const folds = await editor.client.sendRequest('textDocument/foldingRange', {textDocument: {uri}})
  expect(folds).toContainEqual({startLine: 10, endLine: 12})
  editor.close()
})

const faulty = fs
  .readdirSync('fixtures/faulty')
  .filter((name) => name.endsWith('.md'))
  .map((name): [string, string] => [name, fs.readFileSync(`fixtures/faulty/${name}`, 'utf8')])

test.each(faulty)('findings of %s are silent behind each comment that an action writes', (name, text) => {
  const answerTo = (text: string): Answer => answer({text, path: name, about: {}, rules: {}}, 60_000)
  const document = new Document(`file:///${name}`, 'markdown', 1, text, 'utf-16')
  const known = answerTo(text)
  const byRule = new Map(known.messages.map((message) => [message.ruleId, message]))
  for (const message of byRule.values()) {
    const same = ({messages}: Answer): number =>
      messages.filter(({ruleId, actual}) => ruleId === message.ruleId && actual === message.actual).length
    const actions = actionsFor(message, {answer: known}, document, {
      versionedEdits: true,
      snippets: false,
      pages: false
    })
    const silencing = actions.filter(({title}) => /^(?:Ignore|Disable)/.test(title))
    // In front matter no comment can stand.
    if (message.start >= known.bodyStart) expect(silencing.length).toBeGreaterThan(0)
    for (const action of silencing) {
      const silenced = answerTo(TextDocument.applyEdits(TextDocument.create('', '', 1, text), editsOf(action)))
      expect(same(silenced), `${action.title}: ${message.actual}`).toBeLessThan(same(known))
    }
  }
})
