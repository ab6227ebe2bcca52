import {isMostlyLink} from '../../../article/text/link-share.ts'
import type {Block} from '../../../article/types.ts'
import type {Fired} from '../../evidence.ts'
import type {Ending} from '../types.ts'
import type {Draft, Title} from './candidate.ts'
import {itemsOf} from './items.ts'
import {ofOneShape} from './one-shape.ts'
import type {Opening} from './rows/opening-rows.ts'
import {isProse, isProseAnywhere, isTitleLink, longestTeaser, wordsBehind} from './shapes.ts'
import {type HeadingKind, isButtonText, kindOf} from './titles/list-titles.ts'
import {clean} from './titles/titles.ts'

/** "- [A logger](…): simple, pretty and powerful": so many words about each link are written by hand. */
const description = 4

/** Shorter paragraphs may belong to a card. */
const longText = 200

/** Index of the block in which the text of the article ends: a paragraph alone may be the teaser of a card. */
export const lastTextOf = (blocks: readonly Block[], cards: readonly unknown[]): number =>
  blocks.findLastIndex(
    (block, at) =>
      isProse(block) &&
      cards[at] === undefined &&
      !isTitleLink(blocks[at - 1]) &&
      (block.prose.text.length > longestTeaser ||
        [at - 1, at + 1].some((beside) => pairLength(block, blocks[beside]) >= longText))
  )

/** Of two paragraphs, neither of which is as short as a title. */
const pairLength = (...pair: readonly (Block | undefined)[]): number =>
  pair.reduce((sum, block) => {
    const length = block !== undefined && isProse(block) ? block.prose.text.length : 0
    return length >= longestShort ? sum + length : Number.NEGATIVE_INFINITY
  }, 0)

const longestShort = 80

/** The blocks that may stand over a list. */
export function openingPlaces(blocks: readonly Block[], cards: readonly unknown[]): readonly Opening[] {
  const lastText = lastTextOf(blocks, cards)
  const firstText = blocks.findIndex(isProseAnywhere)
  const said = new Map<string, number>()
  const textOf = ({kind, prose}: Block): string => (kind === 'paragraph' ? clean(prose.text) : '')
  for (const block of blocks) said.set(textOf(block), (said.get(textOf(block)) ?? 0) + 1)
  return blocks.map((block, at) => ({
    blocks,
    at,
    lastText,
    firstText,
    isRepeated: at > lastText && (said.get(textOf(block)) ?? 0) >= fewestAgain && isButtonText(textOf(block))
  }))
}

/** Below each title of a list. */
const fewestAgain = 3

/** The titles under a title over links. */
export function listBelow(
  blocks: readonly Block[],
  at: number,
  cards: readonly unknown[],
  found: {readonly kind: HeadingKind; readonly opening: Fired; readonly ending: Ending}
): Draft | undefined {
  const {opening, ending} = found
  const region = blocks.slice(at + 1, ending.at)
  const items = ofOneShape(
    region.flatMap((item, index) => (headsParts(item, region[index + 1]) ? [] : itemsOf(item, region[index - 1]))),
    blocks,
    cards
  )
  const last = items.at(-1)
  const {span, prose} = blocks[at] as Block
  if (!last || isLoneLine(items) || tellsOn(prose.text, items)) return undefined
  const next = blocks[at + 1]
  return {
    kind: next && cards[next.index] === undefined ? kindUnder(next, found.kind, items) : found.kind,
    heading: span,
    title: prose.text.trim(),
    items,
    span: {start: span.start, end: Math.max(last.block.span.end, last.span.end)},
    isChosen: items.every((item) => item.url !== '' && wordsBehind(item.block) >= description),
    opening,
    ending
  }
}

/** Lines without a link below "The latest", or each with its time: the article goes on. */
const tellsOn = (title: string, items: readonly Title[]): boolean =>
  items.every(({url}) => url === '') &&
  (ownNews.test(title) || items.every(({text}) => /^\d{1,2}[:.h]\d\d\b/.test(text)))

const ownNews = /^\W{0,4}(?:the )?latest(?: (?:updates?|developments?))?\W{0,4}$/i

/** One line without a link is furniture of an empty list: a date, the title of the next list. */
const isLoneLine = (items: readonly Title[]): boolean => items.length === 1 && items[0]?.url === ''

/** A second title right below the first says more of the links, where it says anything and is no title of a card itself. */
function kindUnder(next: Block, kind: HeadingKind, items: readonly Title[]): HeadingKind {
  if (next.kind !== 'heading' || isMostlyLink(next) || items.some(({block}) => block === next)) return kind
  return kindOf(next.prose.text) ?? 'related'
}

/** A heading with a smaller one right below it has parts, and is no title of another story. */
const headsParts = (block: Block, next: Block | undefined): boolean =>
  block.kind === 'heading' &&
  next?.kind === 'heading' &&
  !block.marks.some(({kind}) => kind === 'link') &&
  (next.level ?? 0) > (block.level ?? 0)
