import {type Hover, MarkupKind} from 'vscode-languageserver/node'
import type {CheckedMessage} from '../check/index.ts'

/** What would satisfy, why it matters and where to read more; what is wrong an editor shows beside it. */
export function hoverOf(messages: readonly CheckedMessage[], kind: MarkupKind): Hover | null {
  if (messages.length === 0) return null
  const page = (id: string, url: string | null): string =>
    url === null ? id : kind === MarkupKind.Markdown ? `[${id}](${url})` : `${id}: ${url}`
  const value = messages
    .map(({reason, note, ruleId, url}) => `${wanted(reason)}. ${note}\n\n${page(ruleId, url)}`)
    .join('\n\n')
  return {contents: {kind, value}}
}

/** `Unexpected x, expected y`: the second half, as a sentence; the whole of a reason of another form. */
function wanted(reason: string): string {
  const words = reason.slice(reason.lastIndexOf(', expected ') + 1).trim()
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
