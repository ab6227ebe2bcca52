import path from 'node:path'
import {
  type CodeAction,
  CodeActionKind,
  type SnippetTextEdit,
  type TextEdit,
  type WorkspaceEdit
} from 'vscode-languageserver/node'
import {namesOf} from '../check/fingerprint.ts'
import {allEditsOf, editOf, editsOf} from '../check/fix.ts'
import type {CheckedMessage} from '../check/index.ts'
import type {Fix} from '../rules/finding.ts'
import type {Answer, AnsweredMessage} from '../worker/index.ts'
import type {Checked} from './checks.ts'
import {diagnosticOf} from './diagnostics.ts'
import type {Document} from './document.ts'

/** All certain fixes at once, as an editor may apply on save. */
export const fixAll = `${CodeActionKind.SourceFixAll}.outagelint`
/** Command with the address of a page. */
export const openPageCommand = 'outagelint.openPage'
/** Command with the address of a document and the names of a finding. */
export const addToBaseline = 'outagelint.addToBaseline'

/** What an editor says it can do. */
export interface Abilities {
  /** Edits that name the version they are for, so that none is applied to a later text. */
  readonly versionedEdits: boolean
  /** Edits that leave the cursor where something is to be written. */
  readonly snippets: boolean
  /** Opens a page in a browser. */
  readonly pages: boolean
}

/**
 * What can be done about a finding: mend it, silence its rule with a reason, make it known, read about it.
 *
 * @param message one of the answer's
 */
export function actionsFor(
  message: AnsweredMessage,
  {answer, baseline}: Pick<Checked, 'answer' | 'baseline'>,
  document: Document,
  abilities: Abilities
): CodeAction[] {
  if (!answer) return []
  const {ruleId, url} = message
  const base = {kind: CodeActionKind.QuickFix, diagnostics: [diagnosticOf(message, document)]}
  const actions: CodeAction[] = []
  const sure = editOf(message)
  for (const fix of sure ? [sure] : alternatives(message)) {
    const edits = fix === sure ? allEditsOf(message) : [fix]
    const edit = workspaceEdit(
      edits.map((one) => textEdit(one, document)),
      document,
      abilities
    )
    actions.push({...base, title: actionTitleOf(fix, edits.length, document), isPreferred: fix === sure, edit})
  }
  for (const {title, at, verb} of silences(message, answer, document)) {
    const edit = workspaceEdit([comment(at, verb, ruleId, document, abilities)], document, abilities)
    actions.push({...base, title, edit})
  }
  const command = (title: string, command: string, ...given: string[]): void =>
    void actions.push({...base, title, command: {title, command, arguments: given}})
  if (baseline) {
    const names = namesOf(answer.messages)[numberIn(answer, message)] ?? []
    command(
      `Add to the baseline ${path.basename(baseline.file)}`,
      addToBaseline,
      document.uri,
      ...names.map(({entry}) => entry)
    )
  }
  if (url && abilities.pages) command(`Open the page of ${ruleId}`, openPageCommand, url)
  return actions
}

/** The action that mends all that is certain, or none when there is nothing to mend. */
export function fixAllAction(
  messages: readonly CheckedMessage[],
  document: Document,
  abilities: Abilities
): CodeAction[] {
  const edits = editsOf(messages).map((fix) => textEdit(fix, document))
  if (edits.length === 0) return []
  return [{title: 'Mend all that is certain', kind: fixAll, edit: workspaceEdit(edits, document, abilities)}]
}

/** A baseline puts the places of a finding in another order, and makes another object of it. */
const numberIn = ({messages}: Answer, {ruleId, start, reason}: AnsweredMessage): number =>
  messages.findIndex((message) => message.ruleId === ruleId && message.start === start && message.reason === reason)

const alternatives = ({expected, start, end}: CheckedMessage): Fix[] =>
  (expected ?? []).map((text) => ({span: {start, end}, text}))

function silences(message: AnsweredMessage, answer: Answer, {uri}: Document) {
  const {bodyStart, ignorePlaces} = answer
  const {ruleId, category, start} = message
  // In MDX a comment of HTML is a syntax error; comments about comments would have no end.
  if (category === 'control' || uri.endsWith('.mdx')) return []
  const place = ignorePlaces[numberIn(answer, message)]
  return [
    ...(place === undefined ? [] : [{title: `Ignore ${ruleId} in this block`, at: place, verb: 'ignore'}]),
    ...(start < bodyStart ? [] : [{title: `Disable ${ruleId} in this file`, at: bodyStart, verb: 'disable'}])
  ]
}

/** Where the editor can, the cursor is left where the reason belongs. */
function comment(
  at: number,
  verb: string,
  ruleId: string,
  document: Document,
  {snippets, versionedEdits}: Abilities
): TextEdit | SnippetTextEdit {
  const range = document.rangeOf({start: at, end: at})
  const directive = `outagelint ${verb} ${ruleId}`
  return snippets && versionedEdits
    ? {range, snippet: {kind: 'snippet', value: `<!--${directive} -- $1-->\n\n$0`}}
    : {range, newText: `<!--${directive}-->\n\n`}
}

const textEdit = ({span, text}: Fix, document: Document): TextEdit => ({range: document.rangeOf(span), newText: text})

const workspaceEdit = (
  edits: (TextEdit | SnippetTextEdit)[],
  {uri, version}: Document,
  {versionedEdits}: Abilities
): WorkspaceEdit =>
  versionedEdits ? {documentChanges: [{textDocument: {uri, version}, edits}]} : {changes: {[uri]: edits as TextEdit[]}}

function actionTitleOf({span, text}: Fix, places: number, document: Document): string {
  if (span.start === span.end) return `Insert “${text.trim()}”${places > 1 ? ` in ${places} places` : ''}`
  if (text !== '') return `Replace by “${text}”`
  const [line = '', ...more] = document.text
    .slice(span.start, span.end)
    .trim()
    .split(/[\r\n]{1,4}/)
  const words = line.replace(/^[#>*+\s-]{1,20}/, '')
  return `Remove ${more.length > 0 ? 'the block ' : ''}“${words.length > 40 ? `${words.slice(0, 39)}…` : words}”`
}
