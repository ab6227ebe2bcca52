import path from 'node:path'
import {
  CodeActionKind,
  type Connection,
  createConnection,
  ProposedFeatures,
  TextDocumentSyncKind,
  TextDocuments
} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {URI} from 'vscode-uri'
import type {Article} from '../article/types.ts'
import {type CheckedMessage, checkArticle, read} from '../check.ts'
import {ConfigSearch} from '../config/load.ts'
import {resolveFor} from '../config/resolve.ts'
import {ConfigError} from '../config/schema.ts'
import {actionsFor, fixAll, fixAllAction} from './actions.ts'
import {diagnosticOf} from './diagnostics.ts'
import {foldsOf, symbolsOf} from './symbols.ts'

/** Milliseconds after the last keystroke. */
const pause = 150

interface Checked {
  readonly version: number
  readonly article: Article
  readonly messages: readonly CheckedMessage[]
}

/** Serves an editor: the same check, the same search for configuration as the command line. */
export function serve(
  connection: Connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout)
): void {
  const documents = new TextDocuments(TextDocument)
  const checked = new Map<string, Checked>()
  const waiting = new Map<string, NodeJS.Timeout>()
  let configs = new ConfigSearch()
  let told = ''

  const checkNow = (uri: string): Checked | undefined => {
    const document = documents.get(uri)
    if (!document) return undefined
    const known = checked.get(uri)
    if (known?.version === document.version) return known
    const file = URI.parse(uri)
    // A document without a file is checked with what holds in the working folder.
    const name = file.scheme === 'file' ? file.fsPath : path.resolve('untitled.md')
    try {
      const {rules, about} = resolveFor(name, configOf(path.dirname(name)))
      const article = read(document.getText(), {path: name, ...about})
      const result = {version: document.version, article, messages: checkArticle(article, rules)}
      checked.set(uri, result)
      return result
    } catch (error) {
      connection.console.error(`${name}: not checked: ${error instanceof Error ? error.message : error}`)
      return undefined
    }
  }

  const configOf = (folder: string) => {
    try {
      return configs.nearest(folder)
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      // Once for each fault, not for each keystroke.
      if (told !== error.message) connection.window.showErrorMessage(`outagelint: ${error.message}`)
      told = error.message
      return undefined
    }
  }

  const publish = (uri: string): void => {
    waiting.delete(uri)
    const document = documents.get(uri)
    const result = checkNow(uri)
    if (!document || !result) return
    const diagnostics = result.messages.map((message) => diagnosticOf(message, document))
    void connection.sendDiagnostics({uri, version: result.version, diagnostics})
  }
  const schedule = (uri: string, delay: number): void => {
    clearTimeout(waiting.get(uri))
    waiting.set(uri, setTimeout(publish, delay, uri))
  }

  connection.onInitialize(() => ({
    serverInfo: {name: 'outagelint'},
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      codeActionProvider: {codeActionKinds: [CodeActionKind.QuickFix, fixAll]},
      hoverProvider: true,
      documentSymbolProvider: true,
      foldingRangeProvider: true
    }
  }))

  documents.onDidOpen(({document}) => schedule(document.uri, 0))
  documents.onDidChangeContent(({document}) => schedule(document.uri, pause))
  documents.onDidClose(({document: {uri}}) => {
    clearTimeout(waiting.get(uri))
    waiting.delete(uri)
    checked.delete(uri)
    void connection.sendDiagnostics({uri, diagnostics: []})
  })
  connection.onDidChangeWatchedFiles(() => {
    configs = new ConfigSearch()
    told = ''
    checked.clear()
    for (const {uri} of documents.all()) schedule(uri, 0)
  })

  connection.onCodeAction(({textDocument: {uri}, range, context}) => {
    const document = documents.get(uri)
    const result = checkNow(uri)
    if (!document || !result) return []
    const wanted = (kind: string): boolean =>
      !context.only || context.only.some((only) => kind === only || kind.startsWith(`${only}.`))
    const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)]
    const quick = wanted(CodeActionKind.QuickFix)
      ? result.messages
          .filter(({start, end}) => start <= to && end >= from)
          .flatMap((message) => actionsFor(message, diagnosticOf(message, document), document))
      : []
    return [...quick, ...(wanted(fixAll) ? fixAllAction(result.messages, document) : [])]
  })
  connection.onHover(({textDocument: {uri}, position}) => {
    const document = documents.get(uri)
    const result = checkNow(uri)
    if (!document || !result) return null
    const at = document.offsetAt(position)
    const here = result.messages.filter(({start, end}) => start <= at && at < end)
    if (here.length === 0) return null
    const value = here
      .map(({reason, note, ruleId, url}) => `${reason}\n\n${note} ${url ? `[${ruleId}](${url})` : ruleId}`)
      .join('\n\n---\n\n')
    return {contents: {kind: 'markdown', value}}
  })
  connection.onDocumentSymbol(({textDocument: {uri}}) => {
    const document = documents.get(uri)
    const result = checkNow(uri)
    return document && result ? symbolsOf(result.article, document) : []
  })
  connection.onFoldingRanges(({textDocument: {uri}}) => {
    const document = documents.get(uri)
    const result = checkNow(uri)
    return document && result ? foldsOf(symbolsOf(result.article, document), document) : []
  })

  documents.listen(connection)
  connection.listen()
}
