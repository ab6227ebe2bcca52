import {type CodeAction, CodeActionKind, type Diagnostic, type TextEdit} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Fix} from '../article/types.ts'
import type {CheckedMessage} from '../check.ts'
import {fixed} from '../fix.ts'

/** All certain fixes at once, as an editor may apply on save. */
export const fixAll = `${CodeActionKind.SourceFixAll}.outagelint`

/** What can be done about a finding: mend it, or silence its rule here or in the file. */
export function actionsFor(message: CheckedMessage, diagnostic: Diagnostic, document: TextDocument): CodeAction[] {
  const {ruleId, start} = message
  const actions: CodeAction[] = []
  for (const {title, fix} of fixesOf(message))
    actions.push({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      isPreferred: true,
      edit: {changes: {[document.uri]: [editOf(fix, document)]}}
    })
  if (message.category === 'control') return actions
  const text = document.getText()
  const silence = (title: string, at: number, comment: string): void => {
    const place = document.positionAt(at)
    const edit: TextEdit = {range: {start: place, end: place}, newText: comment}
    actions.push({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      edit: {changes: {[document.uri]: [edit]}}
    })
  }
  silence(`Ignore ${ruleId} in this block`, blockStart(text, start), `<!--outagelint ignore ${ruleId}-->\n\n`)
  silence(`Disable ${ruleId} in this file`, bodyStart(text), `<!--outagelint disable ${ruleId}-->\n\n`)
  return actions
}

function fixesOf({fix, expected, start, end}: CheckedMessage): {title: string; fix: Fix}[] {
  if (fix) return [{title: fix.text === '' ? 'Remove it' : `Replace by “${fix.text}”`, fix}]
  return (expected ?? []).map((text) => ({title: `Replace by “${text}”`, fix: {span: {start, end}, text}}))
}

const editOf = ({span, text}: Fix, document: TextDocument): TextEdit => ({
  range: {start: document.positionAt(span.start), end: document.positionAt(span.end)},
  newText: text
})

/** The action that applies all fixes, or none when there is nothing to mend. */
export function fixAllAction(messages: readonly CheckedMessage[], document: TextDocument): CodeAction[] {
  const text = document.getText()
  const {text: mended, count} = fixed(text, messages)
  if (count === 0) return []
  const whole = {start: document.positionAt(0), end: document.positionAt(text.length)}
  return [
    {title: 'Mend what is certain', kind: fixAll, edit: {changes: {[document.uri]: [{range: whole, newText: mended}]}}}
  ]
}

/** Behind the last blank line above. */
function blockStart(text: string, at: number): number {
  const blank = [...text.slice(0, at).matchAll(/\n[ \t]{0,99}\r?\n/g)].at(-1)
  return blank ? blank.index + blank[0].length : bodyStart(text)
}

/** Behind front matter. */
function bodyStart(text: string): number {
  const fence = /^(?:---|\+\+\+)[ \t]{0,9}\r?\n/.exec(text)?.[0]
  if (!fence) return 0
  const mark = fence.slice(0, 3)
  const close = text.indexOf(`\n${mark}`, fence.length - 1)
  const end = close < 0 ? -1 : text.indexOf('\n', close + 1)
  return end < 0 ? 0 : end + 1
}
