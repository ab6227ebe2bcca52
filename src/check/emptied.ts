import {allSections} from '../article/outline/all-sections.ts'
import type {Article, Span} from '../article/types.ts'
import {allEditsOf, type Mendable} from './fix.ts'

/**
 * The messages without the fixes that would, alone or together, leave a heading with nothing under it: an empty section
 * is an error, and what belongs there is for the author to say.
 */
export function withoutEmptying<M extends Mendable>(article: Article, messages: readonly M[]): M[] {
  const cutsOf = (message: M): Span[] => allEditsOf(message).flatMap(({span, text}) => (text === '' ? [span] : []))
  const cuts = messages.flatMap(cutsOf)
  if (cuts.length === 0) return [...messages]
  const emptied = emptiedBy(cuts, article)
  const isEmptying = ({start, end}: Span): boolean => emptied.some((under) => start < under.end && end > under.start)
  return messages.map((message) =>
    cutsOf(message).some(isEmptying) ? {...message, fix: null, expected: null} : message
  )
}

const wordCharacter = /[\p{L}\p{N}\p{S}]/u
/** Tags that show nothing of their own. */
const frame = /<(?!img|picture|video|audio|iframe|object|embed|svg)\/?[a-z][^<>]{0,500}>/gi

/** What stands under the headings that would stay when all under them goes. */
function emptiedBy(cuts: readonly Span[], {source, blocks, outline}: Article): Span[] {
  const silent = blocks.filter(({kind}) => kind === 'comment' || kind === 'definition').map(({span}) => span)
  const before = blanked(source, silent)
  const after = blanked(source, [...silent, ...cuts])
  const ownEnds: number[] = []
  const ends: number[] = []
  const emptied: Span[] = []
  const isEmpty = (text: string, start: number, end: number): boolean => !wordCharacter.test(text.slice(start, end))
  for (const {heading, level} of allSections(outline).toReversed()) {
    const ownEnd = firstOf(ownEnds, level, source.length)
    ownEnds[level] = heading.start
    if (isEmpty(after, heading.start, heading.end)) continue
    const end = firstOf(ends, level, source.length)
    ends[level] = heading.start
    const start = Math.min(heading.end, end)
    // What is empty already is told as that.
    if (!isEmpty(before, start, ownEnd) && isEmpty(after, start, end)) emptied.push({start, end})
  }
  return emptied
}

/** The nearest start of a heading of a level or above. */
const firstOf = (starts: readonly number[], level: number, last: number): number =>
  Math.min(...starts.slice(0, level + 1).filter((at) => at !== undefined), last)

/** The text with blanks, of the same length, in the place of ranges and of tags. */
function blanked(source: string, spans: readonly Span[]): string {
  let text = ''
  for (const {start, end} of spans.toSorted((a, b) => a.start - b.start)) {
    text += source.slice(text.length, Math.max(text.length, start))
    text += ' '.repeat(Math.max(0, end - text.length))
  }
  return (text + source.slice(text.length)).replace(frame, (tag) => ' '.repeat(tag.length))
}
