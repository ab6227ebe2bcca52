import {holdsSomething} from '../../article/outline/sections.ts'
import type {Article, Block, Section, Span} from '../../article/types.ts'
import {slotsOf} from './find-slots.ts'
import {keptInstruction} from './instructions/kept-instructions.ts'
import type {Slot} from './types.ts'

/** Whether little else than slots stands in a range: a heading or a paragraph that nobody wrote yet. */
export function isOpen(article: Article, range: Span): boolean {
  const length = inside(article, range).reduce((sum, {span}) => sum + span.end - span.start, 0)
  return length > 0 && length * 2 >= range.end - range.start
}

/** Whether nothing stands under a heading but slots: `[Insert reliable source 1]`, `TBD`, "Owner: `N/A`". */
export function holdsOnlySlots(article: Article, {own, sections}: Section): boolean {
  if (sections.length > 0) return false
  const blocks = own.filter(holdsSomething)
  const open = blocks.filter((block) => isOpenBlock(article, block)).length
  // "Please refer to the following sources:" announces what the slots should hold.
  return open > 0 && blocks.every((block) => isOpenBlock(article, block) || block.prose.text.trim().endsWith(':'))
}

/** A block that is a slot, or what stands behind its label is, or that begins and ends with one. */
function isOpenBlock(article: Article, {prose, span, marks}: Block): boolean {
  const text = prose.text.trim()
  if (marks.some(({kind}) => kind === 'image')) return false
  const label = /^[^:\n]{1,40}:\s/.exec(text)?.[0] ?? ''
  if (nothing.test(text.slice(label.length))) return true
  const start = prose.text.length - prose.text.trimStart().length
  const whole = text === '' ? span : prose.span(start, start + text.length)
  const value = text === '' ? span : prose.span(start + label.length, start + text.length)
  const slots = inside(article, whole)
  const [first, last] = [slots[0], slots.at(-1)]
  if (!first || !last) return false
  return (
    isOpen(article, whole) ||
    isOpen(article, value) ||
    (slots.length > 1 && first.span.start <= whole.start && last.span.end >= whole.end - 1)
  )
}

/** What stands where nothing is known. */
const nothing = /^(?:N\/A|\.{3}|…|-{1,3})[.!]?$/

function inside(article: Article, {start, end}: Span): readonly Slot[] {
  const slots = slotsOf(article)
  let from = firstFrom(slots, start)
  // `"[Title]"`: the slot has the marks that the title of front matter has not.
  if ((slots[from - 1]?.span.end ?? 0) > start) from--
  let to = from
  while (to < slots.length && (slots[to] as Slot).span.start < end) to++
  // A house may keep standing text in all its articles: that leaves nothing open.
  return slots.slice(from, to).filter(({because}) => because !== keptInstruction)
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
