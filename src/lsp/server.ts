import {
  CodeActionKind,
  type Connection,
  createConnection,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  ProposedFeatures,
  ResponseError,
  TextDocumentSyncKind
} from 'vscode-languageserver/node'
import {timeLimit} from '../worker/index.ts'
import {addToBaseline, fixAll, openPageCommand} from './actions.ts'
import type {Encoding} from './document.ts'
import {Framing} from './framing.ts'
import {openSession} from './session.ts'

/**
 * Serves an editor: the same check, the same search for configuration as the command line.
 *
 * @param limit milliseconds for one text
 */
export function serve(
  limit: number = timeLimit,
  connection: Connection = createConnection(ProposedFeatures.all, framed(process.stdin), process.stdout)
): void {
  let state: 'new' | 'ready' | 'stopped' = 'new'
  let close = (): void => {}
  const refusal = (): ResponseError =>
    state === 'new'
      ? new ResponseError(ErrorCodes.ServerNotInitialized, 'The server is not initialized')
      : new ResponseError(ErrorCodes.InvalidRequest, `The server is ${state === 'ready' ? 'initialized' : 'shut down'}`)

  connection.onRequest((method) =>
    state === 'ready' ? new ResponseError(ErrorCodes.MethodNotFound, `Unhandled method ${method}`) : refusal()
  )
  connection.onInitialize((params) => {
    if (state !== 'new') throw refusal()
    state = 'ready'
    const encoding = encodingOf(params)
    close = openSession(connection, params, encoding, limit)
    return initializeResult(encoding)
  })
  connection.onShutdown(() => {
    if (state !== 'ready') throw refusal()
    state = 'stopped'
    close()
  })
  connection.listen()
}

/** Ends the process when the editor's messages cannot be told apart: it can start the server again. */
function framed(input: NodeJS.ReadableStream): NodeJS.ReadableStream {
  const framing = new Framing()
  framing.on('error', ({message}) => {
    process.stderr.write(`outagelint: ${message}\n`)
    process.exit(2)
  })
  return input.pipe(framing)
}

/** The first of the editor's choices; every editor must take UTF-16. */
function encodingOf({capabilities}: InitializeParams): Encoding {
  const known: readonly string[] = ['utf-8', 'utf-16', 'utf-32'] satisfies Encoding[]
  return (capabilities.general?.positionEncodings?.find((name) => known.includes(name)) ?? 'utf-16') as Encoding
}

const initializeResult = (positionEncoding: Encoding): InitializeResult => ({
  serverInfo: {name: 'outagelint'},
  capabilities: {
    positionEncoding,
    textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental, save: true},
    codeActionProvider: {codeActionKinds: [CodeActionKind.QuickFix, fixAll]},
    executeCommandProvider: {commands: [openPageCommand, addToBaseline]},
    codeLensProvider: {},
    hoverProvider: true,
    documentSymbolProvider: true,
    foldingRangeProvider: true
  }
})
