import {type ChildProcessByStdio, spawn} from 'node:child_process'
import path from 'node:path'
import type {Readable, Writable} from 'node:stream'
import {pathToFileURL} from 'node:url'
import {
  type CodeAction,
  createMessageConnection,
  type Diagnostic,
  type MessageConnection,
  type Position,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit
} from 'vscode-languageserver/node'

/** What a modern editor says it can do. */
export const modern = {
  general: {positionEncodings: ['utf-16']},
  textDocument: {hover: {contentFormat: ['markdown']}},
  window: {showDocument: {support: true}},
  workspace: {
    codeLens: {refreshSupport: true},
    workspaceEdit: {documentChanges: true, snippetEditSupport: true},
    configuration: true
  }
}

/** An editor that talks with the server of the built command line. */
export class Editor {
  readonly server: ChildProcessByStdio<Writable, Readable, null>
  readonly client: MessageConnection
  readonly published: PublishDiagnosticsParams[] = []
  readonly shownPages: string[] = []
  /** How often the server asked to be asked for lenses again. */
  refreshes = 0
  /** Answers to `workspace/configuration`. */
  preferences: object | null = null
  readonly #cwd: string

  constructor(cwd: string, command: readonly string[] = [path.resolve('dist/cli.js'), 'lsp', '--stdio']) {
    this.#cwd = cwd
    this.server = spawn(process.execPath, command, {cwd, stdio: ['pipe', 'pipe', 'inherit']})
    this.client = createMessageConnection(
      new StreamMessageReader(this.server.stdout),
      new StreamMessageWriter(this.server.stdin)
    )
    this.client.onNotification('textDocument/publishDiagnostics', (params) => void this.published.push(params))
    this.client.onRequest('workspace/configuration', ({items}) => items.map(() => this.preferences))
    this.client.onRequest('window/showDocument', ({uri}) => {
      this.shownPages.push(uri)
      return {success: true}
    })
    this.client.onRequest('client/registerCapability', () => null)
    this.client.onRequest('workspace/codeLens/refresh', () => {
      this.refreshes++
      return null
    })
    this.client.listen()
  }

  static async start(
    cwd: string,
    capabilities: object = modern,
    folders: readonly string[] = [cwd],
    command?: readonly string[]
  ): Promise<Editor> {
    const editor = new Editor(cwd, command)
    await editor.client.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders: folders.map((folder) => ({uri: pathToFileURL(folder).href, name: folder})),
      capabilities
    })
    await editor.client.sendNotification('initialized', {})
    return editor
  }

  uriOf(name: string): string {
    return pathToFileURL(path.join(this.#cwd, name)).href
  }

  open(uri: string, text: string, version = 1): Promise<void> {
    const textDocument = {uri, languageId: 'markdown', version, text}
    return this.client.sendNotification('textDocument/didOpen', {textDocument})
  }

  change(uri: string, version: number, ...contentChanges: object[]): Promise<void> {
    return this.client.sendNotification('textDocument/didChange', {textDocument: {uri, version}, contentChanges})
  }

  /** Waits for the diagnostics of a version; the limit of the test ends a wait in vain. */
  async diagnosticsOf(uri: string, version = 1): Promise<Diagnostic[]> {
    for (;;) {
      const found = this.published.findLast((entry) => entry.uri === uri && entry.version === version)
      if (found) return found.diagnostics
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }

  actionsAt(uri: string, position: Position, ...only: string[]): Promise<CodeAction[]> {
    return this.client.sendRequest('textDocument/codeAction', {
      textDocument: {uri},
      range: {start: position, end: position},
      context: {diagnostics: [], ...(only.length > 0 && {only})}
    })
  }

  close(): void {
    this.client.dispose()
    this.server.kill()
  }
}

/** The edits of an action for an editor with or without versions. */
export const editsOf = ({edit}: CodeAction): TextEdit[] =>
  (edit?.documentChanges ?? []).flatMap((change) => ('edits' in change ? (change.edits as TextEdit[]) : []))
