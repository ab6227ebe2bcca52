import {type ChildProcessByStdio, spawn} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type {Readable, Writable} from 'node:stream'
import {pathToFileURL} from 'node:url'
import {afterAll, afterEach, expect, test} from 'vitest'
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter
} from 'vscode-jsonrpc/node'
import {check} from '../src/check.ts'

interface Range {
  readonly start: {line: number; character: number}
  readonly end: {line: number; character: number}
}
interface Published {
  readonly uri: string
  readonly version: number
  readonly diagnostics: readonly {
    range: Range
    code: string
    severity: number
    message: string
    codeDescription?: {href: string}
  }[]
}

const cwd = fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-lsp-'))
afterAll(() => fs.rmSync(cwd, {recursive: true}))
let server: ChildProcessByStdio<Writable, Readable, null>
let client: MessageConnection
afterEach(() => {
  client.dispose()
  server.kill()
})

const published: Published[] = []
const shown: string[] = []

async function start(): Promise<void> {
  published.length = 0
  shown.length = 0
  server = spawn(process.execPath, [path.resolve('dist/cli.js'), 'lsp', '--stdio'], {
    cwd,
    stdio: ['pipe', 'pipe', 'inherit']
  })
  client = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin))
  client.onNotification('textDocument/publishDiagnostics', (params: Published) => void published.push(params))
  client.onNotification('window/showMessage', ({message}: {message: string}) => void shown.push(message))
  client.onRequest('window/showMessageRequest', ({message}: {message: string}) => {
    shown.push(message)
    return null
  })
  client.listen()
  await client.sendRequest('initialize', {processId: null, rootUri: null, capabilities: {}})
  await client.sendNotification('initialized', {})
}

const uriOf = (name: string): string => pathToFileURL(path.join(cwd, name)).href
const open = (uri: string, text: string): Promise<void> =>
  client.sendNotification('textDocument/didOpen', {textDocument: {uri, languageId: 'markdown', version: 1, text}})

/** Waits for the diagnostics of a version; vitest's own limit ends a wait in vain. */
async function diagnosticsOf(uri: string, version = 1): Promise<Published> {
  for (;;) {
    const found = published.findLast((entry) => entry.uri === uri && entry.version === version)
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

test('the editor says what the command line says, on the whole of fixtures', async () => {
  await start()
  for (const name of fs
    .readdirSync('fixtures', {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.md'))) {
    const text = fs.readFileSync(path.join('fixtures', name), 'utf8')
    const uri = uriOf(name)
    await open(uri, text)
    const {diagnostics} = await diagnosticsOf(uri)
    expect(diagnostics.map(({code, message, range}) => [code, message, range.start, range.end])).toEqual(
      check(text).map(({ruleId, reason, line, column, endLine, endColumn}) => [
        ruleId,
        reason,
        {line: line - 1, character: column - 1},
        {line: endLine - 1, character: endColumn - 1}
      ])
    )
    for (const {code, codeDescription} of diagnostics) expect(codeDescription?.href).toContain(`/${code}/readme.md`)
  }
})

const article =
  '# Northwind payments fail\n\nNorthwind said it was over at 13:55 PM UTC [cite: 1].\n\n## Most popular\n\n- [Five gardens to visit in spring](https://n.test/g)\n'

test('a finding can be mended, silenced and explained', async () => {
  await start()
  const uri = uriOf('a.md')
  await open(uri, article)
  const {diagnostics} = await diagnosticsOf(uri)
  const slot = diagnostics.find(({code}) => code === 'no-assistant-residue')
  expect(slot).toBeDefined()
  const actions = (await client.sendRequest('textDocument/codeAction', {
    textDocument: {uri},
    range: slot?.range,
    context: {diagnostics: [], only: ['quickfix']}
  })) as {title: string; edit: {changes: Record<string, {newText: string}[]>}}[]
  expect(actions.map(({title}) => title)).toEqual([
    'Remove it',
    'Ignore no-assistant-residue in this block',
    'Disable no-assistant-residue in this file'
  ])
  const [all] = (await client.sendRequest('textDocument/codeAction', {
    textDocument: {uri},
    range: {start: {line: 0, character: 0}, end: {line: 0, character: 0}},
    context: {diagnostics: [], only: ['source.fixAll']}
  })) as typeof actions
  expect(all?.edit.changes[uri]?.[0]?.newText).toBe(
    '# Northwind payments fail\n\nNorthwind said it was over at 13:55 UTC.\n'
  )
  const hover = await client.sendRequest('textDocument/hover', {textDocument: {uri}, position: slot?.range.start})
  expect(JSON.stringify(hover)).toContain('pasted from a chat')
})

test('the outline of an article that lost its headings is shown and folds', async () => {
  await start()
  const uri = uriOf('lost.md')
  await open(uri, fs.readFileSync('fixtures/demo.md', 'utf8'))
  const symbols = (await client.sendRequest('textDocument/documentSymbol', {textDocument: {uri}})) as {name: string}[]
  expect(symbols.map(({name}) => name)).toEqual([
    'Background of the Outage',
    'Causes of the Outage',
    'References',
    'You Might Also Like'
  ])
  expect(await client.sendRequest('textDocument/foldingRange', {textDocument: {uri}})).toContainEqual({
    startLine: 10,
    endLine: 12
  })
})

test('a thousand quick edits end with the findings of the last version', async () => {
  await start()
  const uri = uriOf('quick.md')
  await open(uri, '')
  for (let version = 2; version <= 1000; version++) {
    const text = version < 1000 ? `${'x'.repeat(version % 50)} On [insert da` : 'On [insert date].'
    await client.sendNotification('textDocument/didChange', {textDocument: {uri, version}, contentChanges: [{text}]})
  }
  const {diagnostics} = await diagnosticsOf(uri, 1000)
  expect(diagnostics.map(({code}) => code)).toEqual(['no-placeholder'])
  // Not one check for each keystroke.
  expect(published.length).toBeLessThan(50)
})

test('a changed configuration holds at once, and an invalid one is told once', async () => {
  await start()
  const config = path.join(cwd, 'outagelint.yaml')
  const uri = uriOf('configured.md')
  const changed = async (text: string): Promise<void> => {
    fs.writeFileSync(config, text)
    published.length = 0
    await client.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{uri: pathToFileURL(config).href, type: 2}]
    })
  }
  await open(uri, 'On [insert date].')
  expect((await diagnosticsOf(uri)).diagnostics).toHaveLength(1)
  await changed('rules: {no-placeholder: off}\n')
  expect((await diagnosticsOf(uri)).diagnostics).toEqual([])
  await changed('rulse: {}\n')
  expect((await diagnosticsOf(uri)).diagnostics).toHaveLength(1)
  expect(shown).toHaveLength(1)
  expect(shown[0]).toContain('unknown key `rulse`')
  fs.rmSync(config)
})

test('malformed requests and closed documents are no crash', async () => {
  await start()
  await expect(
    client.sendRequest('textDocument/hover', {textDocument: {uri: 'file:///none'}, position: {line: 9, character: 9}})
  ).resolves.toBeNull()
  await expect(client.sendRequest('no/such')).rejects.toThrow()
  const uri = 'untitled:Untitled-1'
  await open(uri, 'On [insert date].')
  expect((await diagnosticsOf(uri)).diagnostics).toHaveLength(1)
  await client.sendNotification('textDocument/didClose', {textDocument: {uri}})
  await expect(client.sendRequest('shutdown')).resolves.toBeNull()
})
