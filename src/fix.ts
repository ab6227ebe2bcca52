import type {Fix} from './article/types.ts'
import type {CheckedMessage} from './check.ts'

/** The one edit that certainly mends a finding, if there is one. */
export function editOf({fix, expected, start, end}: CheckedMessage): Fix | undefined {
  if (fix) return fix
  const [only, ...more] = expected ?? []
  return only !== undefined && more.length === 0 ? {span: {start, end}, text: only} : undefined
}

/** The text with what is certain mended; edits that overlap wait for the next run. */
export function fixed(text: string, messages: readonly CheckedMessage[]): {text: string; count: number} {
  const edits = messages
    .flatMap((message) => editOf(message) ?? [])
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  let result = ''
  let at = 0
  let count = 0
  for (const {span, text: replacement} of edits) {
    if (span.start < at) continue
    result += text.slice(at, span.start) + replacement
    at = span.end
    count++
  }
  return {text: result + text.slice(at), count}
}
