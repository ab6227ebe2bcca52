import type {Fix} from '../rules/finding.ts'
import type {CheckedMessage} from './index.ts'

/** The one edit that certainly mends a finding, if there is one. */
export function editOf({fix, expected, start, end}: CheckedMessage): Fix | undefined {
  if (fix) return fix
  const [only, ...more] = expected ?? []
  return only !== undefined && more.length === 0 ? {span: {start, end}, text: only} : undefined
}

/** The edits that mend a finding in all its places. */
export function allEditsOf(message: CheckedMessage): Fix[] {
  const edit = editOf(message)
  return edit ? [edit, ...(message.causes ?? []).flatMap(({fix}) => fix ?? [])] : []
}

/** The edits that mend all that is certain, in order; those that overlap wait for the next run. */
export function editsOf(messages: readonly CheckedMessage[]): Fix[] {
  const edits = messages.flatMap(allEditsOf).sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const kept: Fix[] = []
  for (const edit of edits) if (edit.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(edit)
  return kept
}

/** The text with what is certain mended. */
export function fixed(text: string, messages: readonly CheckedMessage[]): {text: string; count: number} {
  const edits = editsOf(messages)
  let result = ''
  let at = 0
  for (const {span, text: replacement} of edits) {
    result += text.slice(at, span.start) + replacement
    at = span.end
  }
  return {text: result + text.slice(at), count: edits.length}
}
