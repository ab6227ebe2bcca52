import {type Hover, MarkupKind} from 'vscode-languageserver/node'
import type {Trace} from '../analysis/evidence.ts'
import type {CheckedMessage} from '../check/index.ts'
import {traceText} from '../check/trace-text.ts'

/** Why it matters and where to read more; what to do is in the message, which an editor shows beside it. */
export function hoverOf(messages: readonly CheckedMessage[], kind: MarkupKind): Hover | null {
  if (messages.length === 0) return null
  const page = (id: string, url: string | null): string =>
    url === null ? id : kind === MarkupKind.Markdown ? `[${id}](${url})` : `${id}: ${url}`
  const value = messages
    .map(({note, ruleId, url, data}) => [note, ...tracesOf(data, kind), page(ruleId, url)].join('\n\n'))
    .join('\n\n')
  return {contents: {kind, value}}
}

/** What decided, as the command `why` prints it. In Markdown as code: the words are the article's and no markup. */
function tracesOf(data: CheckedMessage['data'], kind: MarkupKind): string[] {
  const because = (data?.because ?? []) as readonly Trace[]
  const lines = because.map(traceText)
  if (kind !== MarkupKind.Markdown) return lines
  return lines.map((line) => {
    const fence = '`'.repeat(1 + Math.max(0, ...(line.match(/`+/g) ?? []).map(({length}) => length)))
    return `${fence} ${line} ${fence}`
  })
}
