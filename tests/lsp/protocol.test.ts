import {spawn} from 'node:child_process'
import {once} from 'node:events'
import os from 'node:os'
import path from 'node:path'
import {PassThrough} from 'node:stream'
import {afterEach, describe, expect, test, vi} from 'vitest'
import {
  createConnection,
  createMessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter
} from 'vscode-languageserver/node'
import {rules} from '../../src/catalogue.ts'
import {Framing} from '../../src/lsp/framing.ts'
import {serve} from '../../src/lsp/server.ts'
import {Editor, editorOfProcess, framed, modern, type ServerProcess} from './editor.ts'

const cwd = os.tmpdir()
let editor: Editor
afterEach(() => editor.close())

/** A server of its own process, initialized. */
async function startProcess(): Promise<ServerProcess> {
  const started = editorOfProcess(cwd)
  editor = started.editor
  await editor.initialize()
  return started.process
}

const hover = {textDocument: {uri: 'file:///none.md'}, position: {line: 9, character: 9}}

describe('life', () => {
  const initialize = (processId: number | null) =>
    editor.client.sendRequest('initialize', {processId, rootUri: null, capabilities: {}})

  test('nothing is answered before it begins and after its end', async () => {
    const {process: server, editor: started} = editorOfProcess(cwd)
    editor = started
    const {client} = editor
    await expect(client.sendRequest('textDocument/hover', hover)).rejects.toMatchObject({code: -32002})
    await expect(client.sendRequest('shutdown')).rejects.toMatchObject({code: -32002})
    await expect(initialize(null)).resolves.toMatchObject({capabilities: {positionEncoding: 'utf-16'}})
    await expect(initialize(null)).rejects.toMatchObject({code: -32600})
    await expect(client.sendRequest('no/such')).rejects.toMatchObject({code: -32601})
    await expect(client.sendRequest('textDocument/hover', hover)).resolves.toBeNull()
    await expect(client.sendRequest('shutdown')).resolves.toBeNull()
    await expect(client.sendRequest('textDocument/hover', hover)).rejects.toMatchObject({code: -32600})
    const ended = once(server, 'exit')
    await client.sendNotification('exit')
    expect(await ended).toEqual([0, null])
  })

  test('an exit without a shutdown is a failure', async () => {
    const ended = once(await startProcess(), 'exit')
    await editor.client.sendNotification('exit')
    expect(await ended).toEqual([1, null])
  })

  test('the server ends with the process of the editor, and with its pipe', async () => {
    const parent = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    const started = editorOfProcess(cwd)
    editor = started.editor
    await initialize(parent.pid as number)
    const ended = once(started.process, 'exit')
    parent.kill()
    expect(await ended).toEqual([1, null])
    const server = await startProcess()
    const endedToo = once(server, 'exit')
    server.stdin.end()
    expect(await endedToo).toEqual([1, null])
  })
})

describe('malformed messages', () => {
  test.each([
    ['no JSON', framed('{"jsonrpc": "2.0", ')],
    ['NUL', framed('\0\0\0\0')],
    ['a batch', framed('[{"jsonrpc":"2.0","id":1,"method":"textDocument/hover","params":{}}]')],
    ['no parameters', framed('{"jsonrpc":"2.0","method":"textDocument/didOpen"}')],
    ['parameters of another kind', framed('{"jsonrpc":"2.0","method":"textDocument/didChange","params":[1,"x"]}')],
    [
      'a request without a document',
      framed('{"jsonrpc":"2.0","id":"x","method":"textDocument/codeAction","params":{}}')
    ]
  ])('%s: the server goes on', async (_name, bytes) => {
    editor = await Editor.start(cwd)
    editor.toServer.write(bytes)
    await expect(editor.client.sendRequest('textDocument/hover', hover)).resolves.toBeNull()
  })

  test.each([
    ['no length', 'Content-Type: x\r\n\r\n{}', 'its header has no valid Content-Length'],
    ['a length that is no number', 'Content-Length: x\r\n\r\n{}', 'its header has no valid Content-Length'],
    ['a negative length', 'Content-Length: -5\r\n\r\n{}', 'its header has no valid Content-Length'],
    ['a length of 2 GB', 'Content-Length: 2147483648\r\n\r\n{}', 'it has 2147483648 bytes, more than 536870912'],
    ['no header', 'x'.repeat(100_000), 'its header is longer than 8192 bytes']
  ])('%s: the server says so in one line and ends, though its pipe stays open', async (_name, bytes, reason) => {
    const server = spawn(process.execPath, [path.resolve('dist/cli.js'), 'lsp', '--stdio'], {cwd})
    let told = ''
    server.stderr.on('data', (text) => {
      told += text
    })
    server.stdin.on('error', () => {}).write(bytes)
    expect(await once(server, 'close')).toEqual([2, null])
    expect(told).toBe(`outagelint: the editor sent a message that cannot be read: ${reason}\n`)
  })

  test('messages are read wherever their bytes are divided', async () => {
    const message = framed('{"jsonrpc":"2.0","id":1,"method":"textDocument/hover","params":{}}')
    const sent = Buffer.from(`${message}Content-Type: utf-8\r\n${message}`)
    for (let size = 1; size < 40; size++) {
      const framing = new Framing()
      let received = ''
      framing.on('data', (bytes) => {
        received += bytes
      })
      for (let at = 0; at < sent.length; at += size) framing.write(sent.subarray(at, at + size))
      framing.end()
      await once(framing, 'end')
      expect(received).toBe(String(sent))
    }
  })
})

test('a document whose text is null is left out, and the next one is checked', async () => {
  editor = await Editor.start(cwd)
  const [bad, good] = [editor.uriOf('null.md'), editor.uriOf('good.md')]
  await editor.open(bad, null as unknown as string)
  await editor.open(good, 'On [insert date].')
  expect(await editor.diagnosticsOf(good)).toHaveLength(1)
  await editor.change(good, 2, {text: null})
  await editor.change(good, 3, {text: 'On [insert date].'})
  expect(await editor.diagnosticsOf(good, 3)).toHaveLength(1)
})

test('a request that is cancelled is answered so, and the next one is answered', async () => {
  editor = await Editor.start(cwd)
  const uri = editor.uriOf('cancelled.md')
  await editor.open(uri, 'On [insert date].')
  const params = {textDocument: {uri}, range: {start: hover.position, end: hover.position}, context: {diagnostics: []}}
  editor.toServer.write(
    [
      framed(JSON.stringify({jsonrpc: '2.0', id: 'a', method: 'textDocument/codeAction', params})),
      framed(JSON.stringify({jsonrpc: '2.0', method: '$/cancelRequest', params: {id: 'a'}}))
    ].join('')
  )
  const replies: unknown[] = []
  editor.fromServer.on('data', (bytes) => replies.push(String(bytes)))
  expect(await editor.actionsAt(uri, {line: 0, character: 5})).not.toEqual([])
  expect(replies.join('')).toMatch(/"id":"a","error":\{"code":-32800/)
})

describe('versions', () => {
  test('a change that comes too late is left out', async () => {
    editor = await Editor.start(cwd)
    const uri = editor.uriOf('late.md')
    await editor.open(uri, '', 5)
    await editor.change(uri, 7, {text: 'On [insert date].'})
    await editor.change(uri, 6, {text: 'Nothing.'})
    expect(await editor.diagnosticsOf(uri, 7)).toHaveLength(1)
  })

  test('changes before opening, opening twice and closing twice are no crash, and no findings stay', async () => {
    editor = await Editor.start(cwd)
    const uri = editor.uriOf('order.md')
    const close = () => editor.client.sendNotification('textDocument/didClose', {textDocument: {uri}})
    await editor.change(uri, 1, {text: 'On [insert date].'})
    await editor.open(uri, 'On [insert date].', 3)
    expect(await editor.diagnosticsOf(uri, 3)).toHaveLength(1)
    await editor.open(uri, '# Payments', 1)
    expect(await editor.diagnosticsOf(uri, 1)).toEqual([])
    await close()
    await close()
    await expect(editor.client.sendRequest('textDocument/hover', hover)).resolves.toBeNull()
    expect(editor.published.at(-1)).toEqual({uri, diagnostics: []})
  })
})

const at = (line: number, character: number) => ({line, character})

test.each([
  ['past the end', at(99, 99), at(99, 99), 'On [insert date].\n'],
  ['turned round', at(0, 9), at(0, 3), '# Payments\n'],
  ['negative', at(-1, -1), at(0, 0), 'On [insert date].\n'],
  ['inside a surrogate pair', at(1, 1), at(1, 1), 'On [insert date].\n'],
  ['between CR and LF', at(0, 11), at(0, 11), '\n\nOn [insert date].\n']
])('an edit whose range lies %s is taken at its nearest place', async (_name, start, end, text) => {
  editor = await Editor.start(cwd)
  const uri = editor.uriOf('ranges.md')
  await editor.open(uri, '# Payments\r\n🚒')
  await editor.change(uri, 2, {range: {start, end}, text})
  await editor.change(uri, 3, {range: {start: at(0, 0), end: at(0, 0)}, text: 'Since [insert time].\n'})
  const [first] = await editor.diagnosticsOf(uri, 3)
  expect(first?.range).toEqual({start: at(0, 6), end: at(0, 19)})
})

test.each([
  'untitled:Untitled-1',
  'vscode-notebook-cell:/a.ipynb#c1',
  'file:///c%3A/a.md',
  'file:///a%00b.md',
  'http://n.test/a.md'
])('%s is checked as any text', async (uri) => {
  editor = await Editor.start(cwd)
  await editor.open(uri, 'On [insert date].')
  expect((await editor.diagnosticsOf(uri)).map(({code}) => code)).toEqual(['no-placeholder'])
})

test('a rule that fails is told once, and the others still report', async () => {
  // A server in this process, whose rule can be broken.
  const [toServer, toClient] = [new PassThrough(), new PassThrough()]
  const broken = rules.find(({id}) => id === 'no-hollow-link') as (typeof rules)[number]
  const check = vi.spyOn(broken, 'check').mockImplementation(() => {
    throw new Error('out of words')
  })
  serve(1000, createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)))
  const client = createMessageConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer))
  const told = new Promise<PublishDiagnosticsParams>((resolve) => {
    client.onNotification('textDocument/publishDiagnostics', resolve)
  })
  client.listen()
  await client.sendRequest('initialize', {processId: null, rootUri: null, capabilities: modern})
  const textDocument = {uri: 'untitled:a', languageId: 'markdown', version: 1, text: 'On [insert date].'}
  await client.sendNotification('textDocument/didOpen', {textDocument})
  expect((await told).diagnostics.map(({code, message}) => [code, message])).toEqual([
    ['internal-error', 'no-hollow-link failed: out of words'],
    ['no-placeholder', 'Fill in the date: `[insert date]`']
  ])
  client.dispose()
  check.mockRestore()
})
