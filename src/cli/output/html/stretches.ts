import type {Block, Mark, Prose} from '../../../article/types.ts'
import type {Flag} from './flags.ts'

/** A part of a text with the findings that flag it; an empty part is a place between two characters. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly flag: Flag
}

/** Where the findings of an article stand in the text of a block, as a reader sees it. */
export function stretchesIn(block: Block, flags: readonly Flag[]): Stretch[] {
  const {span, prose, marks} = block
  return flags.flatMap((flag) =>
    flag.places
      .filter(({start, end}) => start < span.end && Math.max(end, start + 1) > span.start)
      .map((place) => {
        const range = rangeIn(prose, place) ?? markAt(marks, place) ?? {from: 0, to: 0}
        return {...range, flag}
      })
  )
}

interface Range {
  readonly from: number
  readonly to: number
}

/** What of a text comes from a range of the source; nothing where that is markup alone. */
export function rangeIn({text, span}: Prose, {start, end}: {start: number; end: number}): Range | undefined {
  const from = firstWhere(text.length, (at) => span(at, at + 1).end > start)
  const to = firstWhere(text.length, (at) => span(at, at + 1).start >= end)
  return from < to ? {from, to} : undefined
}

/** The words of a link whose address is flagged, or the place of an image. */
const markAt = (marks: readonly Mark[], {start, end}: {start: number; end: number}): Range | undefined =>
  marks.find(({kind, span}) => (kind === 'link' || kind === 'image') && start < span.end && end > span.start)

/** The first of so many numbers for which something holds, which then holds for all that follow. */
function firstWhere(count: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
