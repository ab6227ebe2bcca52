import {type Hover, MarkupKind} from 'vscode-languageserver/node'
import type {CheckedMessage} from '../check.ts'

/** What is wrong, what would satisfy, why it matters, and where to read more. */
export function hoverOf(messages: readonly CheckedMessage[], kind: MarkupKind): Hover | null {
  if (messages.length === 0) return null
  const [page, rule] =
    kind === MarkupKind.Markdown
      ? [(id: string, url: string | null) => (url ? `[${id}](${url})` : id), '\n\n---\n\n']
      : [(id: string, url: string | null) => (url ? `${id}: ${url}` : id), '\n\n']
  const value = messages.map(({reason, note, ruleId, url}) => `${reason}\n\n${note}\n\n${page(ruleId, url)}`).join(rule)
  return {contents: {kind, value}}
}
