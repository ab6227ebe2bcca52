import {once} from 'node:events'
import os from 'node:os'
import path from 'node:path'
import type {Readable} from 'node:stream'
import {expect, test} from 'vitest'
import {editorOfProcess} from './editor.ts'

/** A module that prints the bytes of the heap again and again, each time after a collection. */
const probe = `setInterval(() => { gc(); process.stderr.write(process.memoryUsage().heapUsed + '\\n') }, 200).unref()`
const command = ['--expose-gc', '--import', `data:text/javascript,${encodeURIComponent(probe)}`]

test('what is known of documents is released when they are closed', async () => {
  const {editor, process} = editorOfProcess(
    os.tmpdir(),
    [...command, path.resolve('dist/cli.js'), 'lsp', '--stdio'],
    'pipe'
  )
  await editor.client.sendRequest('initialize', {processId: null, rootUri: null, capabilities: {}})
  /** The first size may have been measured before. */
  const heap = async (): Promise<number> => {
    const {stderr} = process
    await once(stderr as Readable, 'data')
    const [size] = await once(stderr as Readable, 'data')
    return Number(size)
  }
  const text = '# Outage\n\nOn [insert date] the pumps of the water plant failed.\n'.repeat(40)
  const uris = Array.from({length: 30}, (_, index) => editor.uriOf(`${index}.md`))
  const open = async (version: number): Promise<void> => {
    for (const uri of uris) await editor.open(uri, text, version)
    for (const uri of uris) await editor.diagnosticsOf(uri, version)
  }
  const close = async (): Promise<void> => {
    for (const uri of uris) await editor.client.sendNotification('textDocument/didClose', {textDocument: {uri}})
    await editor.client.sendRequest('textDocument/hover', {
      textDocument: {uri: editor.uriOf('none.md')},
      position: {line: 0, character: 0}
    })
  }
  // The first round loads and compiles what stays.
  await open(1)
  await close()
  const before = await heap()
  await open(2)
  const full = await heap()
  await close()
  // What a round would leave behind adds up, what one collection misses does not.
  for (const version of [3, 4, 5]) {
    await open(version)
    await close()
  }
  const after = await heap()
  editor.close()
  expect((after - before) / (full - before)).toBeLessThan(1.5)
})
