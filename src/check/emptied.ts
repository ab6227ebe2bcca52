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
  const ends: number[] = []
  const emptied: Span[] = []
  const sections = allSections(outline).filter(({heading}) =>
    wordCharacter.test(after.slice(heading.start, heading.end))
  )
  for (const {heading, level} of sections.toReversed()) {
    const end = Math.min(...ends.slice(0, level + 1).filter((at) => at !== undefined), source.length)
    const start = Math.min(heading.end, end)
    if (wordCharacter.test(before.slice(start, end)) && !wordCharacter.test(after.slice(start, end)))
      emptied.push({start, end})
    ends[level] = heading.start
  }
  return emptied
}

/** The text with blanks, of the same length, in the place of ranges and of tags. */
function blanked(source: string, spans: readonly Span[]): string {
  let text = ''
  for (const {start, end} of spans.toSorted((a, b) => a.start - b.start)) {
    text += source.slice(text.length, Math.max(text.length, start))
    text += ' '.repeat(Math.max(0, end - text.length))
  }
  return (text + source.slice(text.length)).replace(frame, (tag) => ' '.repeat(tag.length))
}
