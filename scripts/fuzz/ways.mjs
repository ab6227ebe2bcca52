// The ways to a finding: the library, the command line, the language server. All must tell the same of a document.
import {execFileSync, spawn} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {createMessageConnection, StreamMessageReader, StreamMessageWriter} from 'vscode-languageserver/node'
import {check} from '../../dist/src/check/index.js'
import {demand} from './faults.mjs'

const cli = path.resolve('dist/cli.js')

/** A folder of documents and an editor with a server. */
export class Ways {
  #folder = fs.mkdtempSync(path.join(os.tmpdir(), 'fuzz-'))
  #server = spawn(process.execPath, [cli, 'lsp', '--stdio'], {cwd: this.#folder, stdio: ['pipe', 'pipe', 'inherit']})
  #client = createMessageConnection(
    new StreamMessageReader(this.#server.stdout),
    new StreamMessageWriter(this.#server.stdin)
  )
  /** Those that wait for the findings of a document, by its address. */
  #waiting = new Map()

  constructor() {
    this.#client.onNotification('textDocument/publishDiagnostics', ({uri, diagnostics}) =>
      this.#waiting.get(uri)?.(diagnostics)
    )
    this.#client.onRequest('client/registerCapability', () => null)
    this.#client.listen()
    this.#ready = this.#client.sendRequest('initialize', {processId: null, rootUri: null, capabilities: {}})
  }

  #ready

  /** Throws where one of the ways tells something else; the message begins with the index of the document. */
  async demandSame(texts) {
    await this.#ready
    const files = texts.map((text, index) => {
      const file = path.join(this.#folder, `${index}.md`)
      fs.writeFileSync(file, text)
      return file
    })
    const printed = new Map(this.#printed().map(({path: name, messages}) => [path.basename(name), messages]))
    for (const [index, file] of files.entries()) {
      const found = check(texts[index], {path: file}).map(told)
      demand(same((printed.get(path.basename(file)) ?? []).map(told), found), `${index}: the command line differs`)
      demand(same((await this.#shown(file, texts[index])).map(shown), found), `${index}: the editor differs`)
    }
    for (const file of files) fs.rmSync(file)
  }

  close() {
    this.#client.dispose()
    this.#server.kill()
    fs.rmSync(this.#folder, {recursive: true})
  }

  #printed() {
    const args = [cli, '--no-cache', '--no-config', '--format', 'json', this.#folder]
    try {
      return JSON.parse(execFileSync(process.execPath, args, {encoding: 'utf8', maxBuffer: 1 << 28}))
    } catch (error) {
      // Exit 1: errors were found.
      if (error.status !== 1) throw error
      return JSON.parse(error.stdout)
    }
  }

  async #shown(file, text) {
    const uri = pathToFileURL(file).href
    const answered = new Promise((resolve) => this.#waiting.set(uri, resolve))
    void this.#client.sendNotification('textDocument/didOpen', {
      textDocument: {uri, languageId: 'markdown', version: 1, text}
    })
    const diagnostics = await answered
    this.#waiting.delete(uri)
    void this.#client.sendNotification('textDocument/didClose', {textDocument: {uri}})
    return diagnostics
  }
}

const told = ({ruleId, line, column, endLine, endColumn}) => `${ruleId} ${line}:${column}-${endLine}:${endColumn}`
const shown = ({code, range: {start, end}}) =>
  `${code} ${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`
const same = (one, other) => one.toSorted().join('\n') === other.toSorted().join('\n')
