import {isMostlyLink} from '../../../../article/text/link-share.ts'
import type {Block} from '../../../../article/types.ts'
import {endOfLink} from '../cards.ts'
import {itemsOf} from '../items.ts'
import {isBylineHeading, isTitleLink, linksInCode, longestByline, longestCard, longestTeaser} from '../shapes.ts'
import {areTitleLines, isHeadline, isPlainTitle} from '../titles/headlines.ts'
import {clean, isTitle, titleLength} from '../titles/titles.ts'
import {isArticle} from './other-pages.ts'

/** Indexes of the first and behind the last block of titles that stand together. */
export interface TitleRun {
  readonly from: number
  readonly to: number
  /** Indexes of the blocks with titles in it. */
  readonly titles: readonly number[]
}

/**
 * Where titles stand together with nothing but what belongs to cards between them: pictures, labels, dates, bylines,
 * teasers, rules. A run begins and ends with a title.
 *
 * @param cards what is defined for the index of each block in a card
 * @param bare headings without a link that are titles, each with the next one
 * @param isTaken whether a block is part of another list
 */
export function titleRuns(
  blocks: readonly Block[],
  cards: readonly unknown[],
  bare: ReadonlyMap<number, number | undefined>,
  isTaken: (block: Block) => boolean
): TitleRun[] {
  const isTitled = (at: number): boolean => {
    const block = blocks[at]
    return (
      block !== undefined &&
      !isTaken(block) &&
      (cards[at] !== undefined ? isTitleInCard(block) : bare.has(at) || standsAlone(block))
    )
  }
  const runs: TitleRun[] = []
  for (let at = 0; at < blocks.length; at++) {
    if (!isTitled(at)) continue
    let to = at + 1
    const titles = [at]
    let heading = at
    for (let next = to; next < blocks.length && next - to < longestCard; next++) {
      const block = blocks[next] as Block
      if (isTaken(block)) break
      // A rule stands between cards, and between lists.
      if (isTitled(next) && block.item && blocks[next - 1]?.kind === 'break') break
      if (isTitled(next)) {
        to = next + 1
        titles.push(next)
        if (bare.has(next)) heading = next
      } else if (cards[next] === undefined && !isFurniture(block) && !(isTeaserText(block) && isTitled(next - 1))) {
        const again = bare.get(heading) ?? nextOfShape(blocks, to - 1, isTitled)
        if (again === undefined || again < next) break
        next = again
        to = again + 1
        titles.push(again)
        heading = again
      }
    }
    runs.push({from: at, to, titles})
    at = to
  }
  return runs
}

/**
 * The next title that is written like the one before, with no more than one card's text between them: whatever stands there
 * (a teaser as a heading, a byline, a list of topics) belongs to the card.
 */
function nextOfShape(blocks: readonly Block[], last: number, isTitled: (at: number) => boolean): number | undefined {
  const title = blocks[last] as Block
  if (!isTitleLink(title)) return undefined
  let length = 0
  for (let at = last + 1; at < blocks.length && at <= last + longestCard; at++) {
    const block = blocks[at] as Block
    if (isTitled(at) && isTitleLink(block) && isAlike(title, block)) return at
    if (!cardText.has(block.kind)) return undefined
    length += isFurniture(block) ? 0 : block.prose.text.length
    if (length > longestTeaser || (isHigher(block, title) && !isBylineHeading(block, blocks[at - 1]))) return undefined
  }
  return undefined
}

const cardText: ReadonlySet<string> = new Set(['paragraph', 'heading', 'break'])

const isAlike = (one: Block, other: Block): boolean =>
  one.kind === other.kind && one.level === other.level && one.item?.depth === other.item?.depth

/** A heading above a title begins another part of the page. */
const isHigher = (block: Block, title: Block): boolean =>
  block.kind === 'heading' && title.kind === 'heading' && (block.level as number) < (title.level as number)

/** A title by itself: of a link, of several between bars, without a link. */
const standsAlone = (block: Block): boolean =>
  isHeadline(block) ||
  isPlainTitle(block) ||
  areTitleLines(block) ||
  isLineOfTitles(block) ||
  isCardInItem(block) ||
  linksInCode(block).some(({text}) => isTitle(text)) ||
  (kindsOfTitles.has(block.kind) && isTitleLink(block))

const kindsOfTitles: ReadonlySet<string> = new Set(['paragraph', 'heading', 'cell'])

/** Several links on a line or two, each a title. */
function isLineOfTitles(block: Block): boolean {
  const links = block.kind === 'paragraph' && isMostlyLink(block) ? block.marks.filter(({kind}) => kind === 'link') : []
  return links.length > 1 && links.every(({from, to}) => isTitle(block.prose.text.slice(from, to)))
}

/** The entry of a list that is a card: its picture and its title, both linked to the one story of which it is. */
function isCardInItem(block: Block): boolean {
  const links = block.item ? block.marks.filter(({kind}) => kind === 'link') : []
  const urls = links.map(({url}) => url?.text ?? '')
  const titles = new Set(
    links.length > 1
      ? itemsOf(block)
          .filter(isArticle)
          .map(({url}) => url)
      : []
  )
  return titles.size === 1 && urls.filter((url) => titles.has(url)).length > 1
}

const isTitleInCard = ({prose: {text}, kind}: Block): boolean =>
  (kind === 'heading' || kind === 'paragraph') &&
  (isTitle(text) || endOfLink.test(text) || titleBehindAddress.test(text))

/** The end of a link around several blocks may have its title behind the address. */
const titleBehindAddress = /^\s{0,3}\]\(\S{8,2000}\s"[^"\n]{16,200}"/

/** What belongs to a card, and no sentence: a picture, a date, a label, a button, a rule. */
export function isFurniture(block: Block): boolean {
  const text = clean(block.prose.text)
  if (block.kind === 'break' || text === '' || text.startsWith('](')) return block.kind !== 'comment'
  return (
    (block.kind === 'paragraph' || block.kind === 'cell') &&
    (isMostlyLink(block) || titleLength(text) <= longestByline) &&
    !/[.!?:。！？：]$/.test(text)
  )
}

const isTeaserText = ({kind, prose, marks}: Block): boolean =>
  kind === 'paragraph' && prose.text.length <= longestTeaser && marks.every((mark) => mark.kind !== 'link')
