import {type ChildProcessByStdio, spawn} from 'node:child_process'
import path from 'node:path'
import {PassThrough, type Readable, type Writable} from 'node:stream'
import {pathToFileURL} from 'node:url'
import {
  type CodeAction,
  createConnection,
  createMessageConnection,
  type Diagnostic,
  type MessageConnection,
  type Position,
  ProposedFeatures,
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

/** A message as it is sent. */
export const framed = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`

/** As it was built, since threads cannot be started from TypeScript. */
const server = pathToFileURL(path.resolve('dist/src/lsp/server.js')).href

/** An editor that talks with a server. */
export class Editor {
  readonly client: MessageConnection
  readonly published: PublishDiagnosticsParams[] = []
  readonly shownPages: string[] = []
  /** How often the server asked to be asked for lenses again. */
  refreshes = 0
  /** Answers to `workspace/configuration`. */
  preferences: object | null = null
  readonly #cwd: string
  readonly #end: () => void

  /** @param end ends the server */
  constructor(
    cwd: string,
    readonly toServer: Writable,
    readonly fromServer: Readable,
    end: () => void
  ) {
    this.#cwd = cwd
    this.#end = end
    this.client = createMessageConnection(new StreamMessageReader(fromServer), new StreamMessageWriter(toServer))
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

  /**
   * With a server in this process, which costs a fraction of a process of its own. It must not be told to exit.
   *
   * @param limit milliseconds for one text
   */
  static async connect(cwd: string, limit?: number): Promise<Editor> {
    const {serve}: typeof import('../../src/lsp/server.ts') = await import(server)
    const [toServer, fromServer] = [new PassThrough(), new PassThrough()]
    serve(
      limit,
      createConnection(ProposedFeatures.all, new StreamMessageReader(toServer), new StreamMessageWriter(fromServer))
    )
    // Ends its threads.
    const shutdown = framed('{"jsonrpc":"2.0","id":"end","method":"shutdown"}')
    return new Editor(cwd, toServer, fromServer, () => void toServer.write(shutdown))
  }

  /** As `connect`, and initialized. */
  static async start(
    cwd: string,
    capabilities: object = modern,
    folders: readonly string[] = [cwd],
    limit?: number
  ): Promise<Editor> {
    const editor = await Editor.connect(cwd, limit)
    await editor.initialize(capabilities, folders)
    return editor
  }

  async initialize(capabilities: object = modern, folders: readonly string[] = [this.#cwd]): Promise<void> {
    await this.client.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders: folders.map((folder) => ({uri: pathToFileURL(folder).href, name: folder})),
      capabilities
    })
    await this.client.sendNotification('initialized', {})
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
    this.#end()
    this.client.dispose()
  }
}

/** The server as an editor starts it, in a process of its own. */
export type ServerProcess = ChildProcessByStdio<Writable, Readable, Readable | null>

/** An editor with the server of the built command line, or of another file. */
export function editorOfProcess(
  cwd: string,
  command: readonly string[] = [path.resolve('dist/cli.js'), 'lsp', '--stdio'],
  stderr: 'inherit' | 'pipe' = 'inherit'
): {editor: Editor; process: ServerProcess} {
  const child = spawn(process.execPath, command, {cwd, stdio: ['pipe', 'pipe', stderr]}) as ServerProcess
  return {editor: new Editor(cwd, child.stdin, child.stdout, () => child.kill()), process: child}
}

/** The edits of an action for an editor with or without versions. */
export const editsOf = ({edit}: CodeAction): TextEdit[] =>
  (edit?.documentChanges ?? []).flatMap((change) => ('edits' in change ? (change.edits as TextEdit[]) : []))
