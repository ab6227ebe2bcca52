import {sliceProse} from '../text/prose.ts'
import type {BlockDraft, Mark} from '../types.ts'

/** Longer than any hard-wrapped line. */
const longLine = 120

/**
 * Articles copied out of a web page often lose their Markdown: a single line break separates paragraphs, and headings
 * are plain lines between them. Markdown takes such lines for one paragraph, or for the lazy rest of a list item.
 * There each line becomes a block of its own.
 */
export function splitLines(drafts: readonly BlockDraft[]): readonly BlockDraft[] {
  return lostMarkdown(drafts)
    ? drafts.flatMap((draft) =>
        draft.kind === 'paragraph' && draft.form === 'markdown' ? draftsOfLines(draft) : [draft]
      )
    : drafts
}

/** One or two may be hard breaks of an author's. */
const fewestBreaks = 3

/** Where blank lines still part most blocks, a break is the author's too: a log under its caption, lines of an address. */
const blocksToBreak = 3

/** Long lines directly above or below other lines, and nothing marked as a heading: hard wraps do not look like that. */
function lostMarkdown(drafts: readonly BlockDraft[]): boolean {
  let breaks = 0
  for (const {kind, level, form, prose, marks, item} of drafts) {
    if (kind === 'heading' && (level ?? 1) > 1) return false
    if (kind !== 'paragraph' || form !== 'markdown') continue
    if (!item && marks.some((mark) => mark.kind === 'strong' && mark.from === 0 && mark.to === prose.text.length))
      return false
    const lines = prose.text.split('\n')
    for (let i = 1; i < lines.length; i++) {
      if ((lines[i - 1] as string).length > longLine || (lines[i] as string).length > longLine) breaks++
    }
  }
  return breaks >= fewestBreaks && breaks * blocksToBreak >= drafts.length
}

function draftsOfLines(draft: BlockDraft): BlockDraft[] {
  const {item: _item, ...loose} = draft
  const parts: BlockDraft[] = []
  let from = 0
  for (const line of draft.prose.text.split(/(\n)/)) {
    const to = from + line.length
    if (line.trim()) {
      const base = parts.length === 0 ? draft : loose
      const marks = draft.marks.filter((mark) => mark.from >= from && mark.to <= to).map((mark) => moved(mark, -from))
      const prose = sliceProse(draft.prose, from, to)
      const span = {...prose.span(0, line.length)}
      for (const mark of marks) {
        span.start = Math.min(span.start, mark.span.start)
        span.end = Math.max(span.end, mark.span.end)
      }
      parts.push({...base, form: 'line', span, prose, marks})
    }
    from = to
  }
  return parts
}

const moved = (mark: Mark, by: number): Mark => ({...mark, from: mark.from + by, to: mark.to + by})
