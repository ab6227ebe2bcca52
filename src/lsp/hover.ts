import {type Hover, MarkupKind} from 'vscode-languageserver/node'
import type {CheckedMessage} from '../check/index.ts'

/** Why it matters and where to read more; what to do is in the message, which an editor shows beside it. */
export function hoverOf(messages: readonly CheckedMessage[], kind: MarkupKind): Hover | null {
  if (messages.length === 0) return null
  const page = (id: string, url: string | null): string =>
    url === null ? id : kind === MarkupKind.Markdown ? `[${id}](${url})` : `${id}: ${url}`
  const value = messages.map(({note, ruleId, url}) => `${note}\n\n${page(ruleId, url)}`).join('\n\n')
  return {contents: {kind, value}}
}
