import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, afterEach, describe, expect, test} from 'vitest'
import {type Diagnostic, ResponseError} from 'vscode-languageserver/node'
import type {CheckedMessage} from '../../src/check/index.ts'
import {run} from '../command-line.ts'
import {Editor, modern} from './editor.ts'

const cwd = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-lsp-')))
afterAll(() => fs.rmSync(cwd, {recursive: true}))
let editor: Editor
afterEach(() => editor.close())

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({code}) => code)

test('the editor says what the command line says, on the whole of fixtures', async () => {
  editor = await Editor.start(path.resolve())
  const {stdout} = await run(['--format', 'json', 'fixtures'])
  const reports = JSON.parse(stdout) as {path: string; messages: CheckedMessage[]}[]
  expect(reports.length).toBeGreaterThan(5)
  for (const {path: name, messages} of reports) {
    const uri = editor.uriOf(name)
    await editor.open(uri, fs.readFileSync(name, 'utf8'))
    const place = (line: number, column: number) => ({line: line - 1, character: column - 1})
    expect(await editor.diagnosticsOf(uri)).toEqual(
      messages.map(({ruleId, severity, reason, line, column, endLine, endColumn, url, causes}) => ({
        range: {start: place(line, column), end: place(endLine, endColumn)},
        severity: severity === 'error' ? 1 : 2,
        source: 'outagelint',
        code: ruleId,
        message: reason,
        codeDescription: {href: url},
        ...(causes && {
          relatedInformation: causes.map((cause) => ({
            location: {uri, range: expect.objectContaining({start: place(cause.line, cause.column)})},
            message: cause.reason
          }))
        })
      }))
    )
  }
})

test('what is missing in the article as a whole is told at its title', async () => {
  editor = await Editor.start(cwd)
  const uri = editor.uriOf('whole.md')
  await editor.open(
    uri,
    '# Post-mortem: card payments down\n\nOur card payments failed for 40,000 customers on 12 May 2024 because of a bad update. We rolled it back.\n\n## Lessons learned\n\nDeploy in steps. Watch the error rate. Keep the old image.\n'
  )
  const found = (await editor.diagnosticsOf(uri)).find(({code}) => code === 'require-section')
  expect(found?.range).toEqual({start: {line: 0, character: 2}, end: {line: 0, character: 33}})
})

describe('positions', () => {
  const slot = '👩‍🚒 é [insert date]'
  test.each([
    ['utf-8', 15],
    ['utf-16', 8],
    ['utf-32', 6]
  ])('%s', async (encoding, character) => {
    editor = await Editor.start(cwd, {general: {positionEncodings: ['utf-7', encoding, 'utf-16']}})
    const uri = editor.uriOf('encoded.md')
    // An edit behind characters that the encodings count differently.
    await editor.open(uri, '👩‍🚒 é \r\n')
    const at = {line: 0, character}
    await editor.change(uri, 2, {range: {start: at, end: at}, text: '[insert date]'})
    const [found] = await editor.diagnosticsOf(uri, 2)
    expect(found?.range).toEqual({start: at, end: {line: 0, character: character + '[insert date]'.length}})
    await editor.open(editor.uriOf('marked.md'), `\uFEFF${slot}`)
    const [marked] = await editor.diagnosticsOf(editor.uriOf('marked.md'))
    const mark = encoding === 'utf-8' ? 3 : 1
    expect(marked?.range.start).toEqual({line: 0, character: character + mark})
  })
})

describe('configuration', () => {
  const configure = async (text: string | undefined, uri: string): Promise<Diagnostic[]> => {
    const file = path.join(cwd, 'outagelint.yaml')
    if (text === undefined) fs.rmSync(file)
    else fs.writeFileSync(file, text)
    editor.published.length = 0
    const changes = [{uri: pathToFileURL(file).href, type: 2}]
    await editor.client.sendNotification('workspace/didChangeWatchedFiles', {changes})
    return editor.diagnosticsOf(uri)
  }

  test('holds as soon as it is saved; where it is invalid, nothing is shown as clean', async () => {
    editor = await Editor.start(cwd)
    const uri = editor.uriOf('configured.md')
    await editor.open(uri, 'On [insert date].')
    expect(codes(await editor.diagnosticsOf(uri))).toEqual(['no-placeholder'])
    const {refreshes} = editor
    expect(await configure('rules: {no-placeholder: off}\n', uri)).toEqual([])
    expect(editor.refreshes).toBeGreaterThan(refreshes)
    const [fault] = await configure('rulse: {}\n', uri)
    const named = path.relative('.', path.join(cwd, 'outagelint.yaml'))
    expect(fault).toMatchObject({
      code: 'not-checked',
      severity: 1,
      message: `Not checked: ${named}:1: unknown key \`rulse\`: did you mean \`rules\`?`,
      range: {start: {line: 0, character: 0}, end: {line: 0, character: 17}}
    })
    expect(await configure('ignore: ["*.md"]\n', uri)).toEqual([])
    // An editor that watches no files sees it with the next key.
    fs.rmSync(path.join(cwd, 'outagelint.yaml'))
    await editor.change(uri, 2, {text: 'On [insert time].'})
    expect(codes(await editor.diagnosticsOf(uri, 2))).toEqual(['no-placeholder'])
  })

  test('names the form of the house, whose changes hold with the next key', async () => {
    const folder = path.join(cwd, 'house')
    fs.mkdirSync(path.join(folder, '.git'), {recursive: true})
    fs.writeFileSync(path.join(folder, 'outagelint.yaml'), 'form: form.md\n')
    fs.writeFileSync(path.join(folder, 'form.md'), '## Summary\n\nSay what failed and for whom.\n\n## Sign-off\n')
    editor = await Editor.start(cwd)
    const uri = editor.uriOf('house/a.md')
    const text =
      '# Post-mortem: mail was down\n\n## Summary\n\nSay what failed and for whom. No mail of ours came in on 12 May 2024.\n'
    await editor.open(uri, text)
    expect((await editor.diagnosticsOf(uri)).map(({message}) => message)).toEqual([
      'Add the section “Sign-off”: the form asks for it',
      'Replace “Say what failed and for whom.”: it is still the text of the template'
    ])
    fs.writeFileSync(path.join(folder, 'form.md'), '## Summary\n')
    await editor.change(uri, 2, {text})
    expect(await editor.diagnosticsOf(uri, 2)).toEqual([])
  })

  test('knows the kinds of the house that front matter names', async () => {
    const folder = path.join(cwd, 'kinds')
    fs.mkdirSync(path.join(folder, '.git'), {recursive: true})
    fs.writeFileSync(
      path.join(folder, 'outagelint.yaml'),
      'kinds: {door-log: {like: status, sections: [title: Hour]}}\n'
    )
    editor = await Editor.start(cwd)
    const uri = editor.uriOf('kinds/a.md')
    await editor.open(
      uri,
      '---\nprofile: door-log\n---\n# Door\n\nThe door is open again since 10:00 UTC on 4 May 2024.\n'
    )
    expect((await editor.diagnosticsOf(uri)).map(({message}) => message)).toEqual([
      'Add the section “Hour”: the form asks for it'
    ])
  })

  test('is read by and by where the editor refuses to watch files', async () => {
    const workspace = {didChangeWatchedFiles: {dynamicRegistration: true}, codeLens: {refreshSupport: true}}
    editor = await Editor.connect(cwd)
    for (const method of ['client/registerCapability', 'workspace/codeLens/refresh'])
      editor.client.onRequest(method, () => new ResponseError(-32603, 'Internal error'))
    await editor.client.sendRequest('initialize', {processId: null, rootUri: null, capabilities: {workspace}})
    await editor.client.sendNotification('initialized', {})
    const uri = editor.uriOf('refused.md')
    await editor.open(uri, 'On [insert date].')
    expect(codes(await editor.diagnosticsOf(uri))).toEqual(['no-placeholder'])
    await editor.change(uri, 2, {text: 'On.'})
    expect(await editor.diagnosticsOf(uri, 2)).toEqual([])
  })

  test('is that of the folder of the file in a workspace of several; the first holds for what has no file', async () => {
    const [strict, lax] = ['strict', 'lax'].map((name) => path.join(cwd, name)) as [string, string]
    for (const folder of [strict, lax]) fs.mkdirSync(path.join(folder, '.git'), {recursive: true})
    fs.writeFileSync(path.join(lax, 'outagelint.yaml'), 'rules: {no-placeholder: off}\n')
    editor = await Editor.start(cwd, modern, [lax, strict])
    const expected: [uri: string, codes: string[]][] = [
      [editor.uriOf('strict/a.md'), ['no-placeholder']],
      [editor.uriOf('lax/a.md'), []],
      ['untitled:Untitled-1', []]
    ]
    for (const [uri, found] of expected) {
      await editor.open(uri, 'On [insert date].')
      expect(codes(await editor.diagnosticsOf(uri))).toEqual(found)
    }
  })

  test('preferences of the editor: when to tell, which profile, and whether at all', async () => {
    editor = await Editor.start(cwd)
    editor.preferences = {run: 'save', profile: 'status'}
    const uri = editor.uriOf('preferred.md')
    await editor.open(uri, '# Payments\n\nInvestigating.\n')
    await editor.diagnosticsOf(uri)
    const lens = async (): Promise<{command: {title: string}}[]> =>
      editor.client.sendRequest('textDocument/codeLens', {textDocument: {uri}})
    expect((await lens())[0]?.command.title).toMatch(/^status · /)
    await editor.change(uri, 2, {text: 'On [insert date].'})
    await lens()
    expect(editor.published.some(({version}) => version === 2)).toBe(false)
    await editor.client.sendNotification('textDocument/didSave', {textDocument: {uri}})
    expect(codes(await editor.diagnosticsOf(uri, 2))).toContain('no-placeholder')
    editor.preferences = {enable: false}
    editor.published.length = 0
    await editor.client.sendNotification('workspace/didChangeConfiguration', {settings: null})
    expect(await editor.diagnosticsOf(uri, 2)).toEqual([])
  })
})

test.each(['.md', '.markdown', '.mdx', '.txt'])('an article in a file %s is checked', async (extension) => {
  editor = await Editor.start(cwd)
  const uri = editor.uriOf(`article${extension}`)
  await editor.open(uri, 'import Chart from "./chart"\n\nOn [insert date].\n\n<Chart id="a" />\n')
  expect(codes(await editor.diagnosticsOf(uri))).toEqual(['no-placeholder'])
})
