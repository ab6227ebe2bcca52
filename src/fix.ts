import type {Fix} from './article/types.ts'
import type {CheckedMessage} from './check.ts'

/** The text with what is certain mended; edits that overlap wait for the next run. */
export function fixed(text: string, messages: readonly CheckedMessage[]): {text: string; count: number} {
  const edits = messages
    .flatMap((message): Fix[] => {
      const [only, ...more] = message.expected ?? []
      if (message.fix) return [message.fix]
      return only !== undefined && more.length === 0
        ? [{span: {start: message.start, end: message.end}, text: only}]
        : []
    })
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
