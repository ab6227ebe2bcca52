import type {Fix} from '../rules/finding.ts'

/** What a finding says of its mending. */
export interface Mendable {
  readonly start: number
  readonly end: number
  readonly fix: Fix | null
  readonly expected: readonly string[] | null
  /** Other places that show it, and are mended with it. */
  readonly causes: readonly {readonly fix: Fix | null}[] | null
}

/** The one edit that certainly mends a finding, if there is one. */
export function editOf({fix, expected, start, end}: Mendable): Fix | undefined {
  if (fix) return fix
  const [only, ...more] = expected ?? []
  return only !== undefined && more.length === 0 ? {span: {start, end}, text: only} : undefined
}

/** The edits that mend a finding in all its places. */
export function allEditsOf(message: Mendable): Fix[] {
  const edit = editOf(message)
  return edit ? [edit, ...(message.causes ?? []).flatMap(({fix}) => fix ?? [])] : []
}

/** The edits that mend all that is certain, in order; those that overlap wait for the next run. */
export function editsOf(messages: readonly Mendable[]): Fix[] {
  const edits = messages.flatMap(allEditsOf).sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const kept: Fix[] = []
  for (const edit of edits) if (edit.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(edit)
  return kept
}

/** The text with what is certain mended. */
export function fixed(text: string, messages: readonly Mendable[]): {text: string; count: number} {
  const edits = editsOf(messages)
  let result = ''
  let at = 0
  for (const {span, text: replacement} of edits) {
    result += text.slice(at, span.start) + replacement
    at = span.end
  }
  return {text: result + text.slice(at), count: edits.length}
}
