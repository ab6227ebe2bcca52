import {
  type CancellationToken,
  CodeActionKind,
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  LSPErrorCodes,
  MarkupKind,
  ResponseError,
  TextDocuments
} from 'vscode-languageserver/node'
import {URI} from 'vscode-uri'
import {addKnown} from '../check/baseline.ts'
import {BoundedChecker} from '../worker/index.ts'
import {type Abilities, actionsFor, addToBaseline, fixAll, fixAllAction, openPageCommand} from './actions.ts'
import {checkDocument} from './check-document.ts'
import {type Checked, Checks} from './checks.ts'
import {diagnosticsOf} from './diagnostics.ts'
import {Document, type Encoding} from './document.ts'
import {hoverOf} from './hover.ts'
import {lensOf} from './lens.ts'
import {PreferenceSearch} from './preferences.ts'
import {foldsOf, symbolsOf} from './symbols.ts'

/** What may change the findings of an article besides its text. */
const watched = '**/{outagelint.yaml,outagelint.yml,outagelint.json,package.json,.gitignore,.outagelintignore}'

/**
 * Serves an editor that has said what it can do.
 *
 * @returns what ends it
 */
export function openSession(
  connection: Connection,
  params: InitializeParams,
  encoding: Encoding,
  limit: number
): () => void {
  const {capabilities: client, workspaceFolders, initializationOptions} = params
  const abilities: Abilities = {
    versionedEdits: client.workspace?.workspaceEdit?.documentChanges === true,
    snippets: client.workspace?.workspaceEdit?.snippetEditSupport === true,
    pages: client.window?.showDocument?.support === true
  }
  const root = workspaceFolders?.[0]?.uri ?? params.rootUri
  const folder = root ? URI.parse(root).fsPath : process.cwd()
  const preferences = new PreferenceSearch(connection, client.workspace?.configuration === true, initializationOptions)
  // Two threads, so that a long text does not hold another.
  const checker = new BoundedChecker(2, Number.POSITIVE_INFINITY)
  const documents = new TextDocuments<Document>({
    create: (uri, language, version, text) => new Document(uri, language, version, text, encoding),
    update: (document, changes, version) => document.update(changes, version)
  })
  /** Documents whose next findings are sent even where findings are sent on saving only. */
  const due = new Set<string>()

  /** What an editor may refuse, as eglot refuses to watch files where the system cannot. */
  const wish = (request: Promise<unknown>): void => {
    request.catch((error: Error) => connection.console.info(`The editor refuses: ${error.message}`))
  }
  const tell = (document: Document, checked: Checked): void => {
    const {uri} = document
    // An editor asks for the line above the article when the text changes, not when the configuration does.
    if (client.workspace?.codeLens?.refreshSupport) wish(connection.sendRequest(CodeLensRefreshRequest.type))
    if (!due.delete(uri) && checked.run === 'save') return
    void connection.sendDiagnostics({uri, version: checked.version, diagnostics: diagnosticsOf(checked, document)})
  }
  const checks = new Checks(
    (uri) => documents.get(uri),
    async (document) => checkDocument(document, await preferences.of(document.uri), checker, limit, folder),
    tell
  )
  const renew = (): void => {
    for (const uri of documents.keys()) due.add(uri)
    checks.renew()
  }
  /** Answers from what is known of the document as it is now. */
  const answering = async <T>(
    uri: string,
    token: CancellationToken,
    none: T,
    answer: (checked: Checked, document: Document) => T
  ): Promise<T | ResponseError> => {
    const checked = await checks.current(uri)
    if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled')
    const document = documents.get(uri)
    return checked && document ? answer(checked, document) : none
  }

  const handlers = [
    documents.listen(connection),
    documents.onDidOpen(({document: {uri}}) => due.add(uri)),
    documents.onDidChangeContent(({document: {uri}}) => checks.changed(uri)),
    documents.onDidSave(({document}) => {
      due.add(document.uri)
      void checks.current(document.uri).then((checked) => checked && due.has(document.uri) && tell(document, checked))
    }),
    documents.onDidClose(({document: {uri}}) => {
      checks.closed(uri)
      preferences.closed(uri)
      due.delete(uri)
      void connection.sendDiagnostics({uri, diagnostics: []})
    }),
    connection.onInitialized(() => {
      if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration)
        wish(connection.client.register(DidChangeWatchedFilesNotification.type, {watchers: [{globPattern: watched}]}))
      if (client.workspace?.didChangeConfiguration?.dynamicRegistration)
        wish(connection.client.register(DidChangeConfigurationNotification.type, {section: 'outagelint'}))
    }),
    connection.onDidChangeWatchedFiles(renew),
    connection.onDidChangeConfiguration(({settings}) => {
      preferences.forget(settings)
      renew()
    }),
    connection.onCodeAction(({textDocument: {uri}, range, context: {only}}, token) =>
      answering(uri, token, [], (checked, document) => {
        const {messages} = checked
        const wanted = (kind: string): boolean => !only || only.some((one) => `${kind}.`.startsWith(`${one}.`))
        const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)]
        const here = messages.filter(({start, end}) => start <= to && end >= from)
        return [
          ...(wanted(CodeActionKind.QuickFix)
            ? here.flatMap((message) => actionsFor(message, checked, document, abilities))
            : []),
          ...(wanted(fixAll) ? fixAllAction(messages, document, abilities) : [])
        ]
      })
    ),
    connection.onExecuteCommand(async ({command, arguments: [subject, ...names] = []}) => {
      if (command === openPageCommand && typeof subject === 'string' && subject.startsWith('https://'))
        await connection.window.showDocument({uri: subject, external: true})
      if (command !== addToBaseline) return
      const baseline = (await checks.current(String(subject)))?.baseline
      if (!baseline || !names.every((name) => typeof name === 'string')) return
      await addKnown(baseline.file, baseline.path, names)
      renew()
    }),
    connection.onHover(({textDocument: {uri}, position}, token) =>
      answering(uri, token, null, ({messages}, document) => {
        const at = document.offsetAt(position)
        const here = messages.filter(({start, end}) => start <= at && at < end)
        const formats = client.textDocument?.hover?.contentFormat
        return hoverOf(here, formats?.includes(MarkupKind.Markdown) ? MarkupKind.Markdown : MarkupKind.PlainText)
      })
    ),
    connection.onCodeLens(({textDocument: {uri}}, token) =>
      answering(uri, token, [], ({answer, messages}) => (answer ? [lensOf(answer, messages)] : []))
    ),
    connection.onDocumentSymbol(({textDocument: {uri}}, token) =>
      answering(uri, token, [], ({answer}, document) => symbolsOf(answer?.outline ?? [], document))
    ),
    connection.onFoldingRanges(({textDocument: {uri}}, token) =>
      answering(uri, token, [], ({answer}, document) => foldsOf(symbolsOf(answer?.outline ?? [], document)))
    )
  ]
  return () => {
    for (const {uri} of documents.all()) checks.closed(uri)
    for (const handler of handlers) handler?.dispose()
    void checker.close()
  }
}
