import {isMostlyLink} from '../../../../article/text/link-share.ts'
import type {Block} from '../../../../article/types.ts'
import {isTitleLink, linksInCode, longestByline, longestCard, longestTeaser} from '../shapes.ts'
import {isHeadline, isPlainTitle} from '../titles/headlines.ts'
import {clean, isTitle} from '../titles/titles.ts'

/** Indexes of the first and behind the last block of titles that stand together. */
export interface TitleRun {
  readonly from: number
  readonly to: number
}

/**
 * Where titles stand together with nothing but what belongs to cards between them: pictures, labels, dates, bylines,
 * teasers, rules. A run begins and ends with a title.
 *
 * @param cards what is defined for the index of each block in a card
 * @param isTaken whether a block is part of another list
 */
export function titleRuns(
  blocks: readonly Block[],
  cards: readonly unknown[],
  isTaken: (block: Block) => boolean
): TitleRun[] {
  const isTitled = (at: number): boolean => {
    const block = blocks[at]
    return (
      block !== undefined && !isTaken(block) && (cards[at] !== undefined ? isTitleInCard(block) : standsAlone(block))
    )
  }
  const runs: TitleRun[] = []
  for (let at = 0; at < blocks.length; at++) {
    if (!isTitled(at)) continue
    let to = at + 1
    for (let next = to; next < blocks.length && next - to < longestCard; next++) {
      const block = blocks[next] as Block
      if (isTaken(block)) break
      // A rule stands between cards, and between lists.
      if (isTitled(next) && block.item && blocks[next - 1]?.kind === 'break') break
      if (isTitled(next)) to = next + 1
      else if (cards[next] === undefined && !isFurniture(block) && !(isTeaserText(block) && isTitled(next - 1))) break
    }
    runs.push({from: at, to})
    at = to
  }
  return runs
}

/** A title by itself: of a link, of several between bars, without a link. */
const standsAlone = (block: Block): boolean =>
  isHeadline(block) ||
  isPlainTitle(block) ||
  isLineOfTitles(block) ||
  linksInCode(block).some(({text}) => isTitle(text)) ||
  ((block.kind === 'paragraph' || block.kind === 'heading') && isTitleLink(block))

/** Several links on a line or two, each a title. */
function isLineOfTitles(block: Block): boolean {
  const links = block.kind === 'paragraph' && isMostlyLink(block) ? block.marks.filter(({kind}) => kind === 'link') : []
  return links.length > 1 && links.every(({from, to}) => isTitle(block.prose.text.slice(from, to)))
}

const isTitleInCard = ({prose: {text}, kind}: Block): boolean =>
  (kind === 'heading' || kind === 'paragraph') && (isTitle(text) || titleBehindAddress.test(text))

/** The end of a link around several blocks may have its title behind the address. */
const titleBehindAddress = /^\s{0,3}\]\(\S{8,2000}\s"[^"\n]{16,200}"/

/** What belongs to a card, and no sentence: a picture, a date, a label, a button, a rule. */
export function isFurniture(block: Block): boolean {
  const text = clean(block.prose.text)
  if (block.kind === 'break' || text === '' || text.startsWith('](')) return block.kind !== 'comment'
  return (
    block.kind === 'paragraph' &&
    (isMostlyLink(block) || text.split(' ').length <= longestByline) &&
    !/[.!?:]$/.test(text)
  )
}

const isTeaserText = ({kind, prose, marks}: Block): boolean =>
  kind === 'paragraph' && prose.text.length <= longestTeaser && marks.every((mark) => mark.kind !== 'link')
