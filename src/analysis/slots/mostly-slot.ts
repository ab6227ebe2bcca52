import type {Article, Span} from '../../article/types.ts'
import {slotsOf} from './find-slots.ts'
import type {Slot} from './types.ts'

/** Whether little else than slots stands in a range: a heading or a paragraph that nobody wrote yet. */
export function isOpen(article: Article, range: Span): boolean {
  const length = inside(article, range).reduce((sum, {span}) => sum + span.end - span.start, 0)
  return length > 0 && length * 2 >= range.end - range.start
}

function inside(article: Article, {start, end}: Span): readonly Slot[] {
  const slots = slotsOf(article)
  let from = firstFrom(slots, start)
  // `"[Title]"`: the slot has the marks that the title of front matter has not.
  if ((slots[from - 1]?.span.end ?? 0) > start) from--
  let to = from
  while (to < slots.length && (slots[to] as Slot).span.start < end) to++
  return slots.slice(from, to)
}

/** Index of the first slot that starts at an offset or behind it. */
function firstFrom(slots: readonly Slot[], offset: number): number {
  let [low, high] = [0, slots.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((slots[middle] as Slot).span.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
