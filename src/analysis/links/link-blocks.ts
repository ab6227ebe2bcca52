import {isMostlyLink} from '../../article/text/link-share.ts'
import type {Article, Block} from '../../article/types.ts'
import {defineAnalysis} from '../define-analysis.ts'
import type {Fired} from '../evidence.ts'
import {subjectOf} from './relatedness/relatedness.ts'
import {judged} from './relatedness/verdict.ts'
import {removalOf} from './removal/removal.ts'
import {asideOf} from './segment/aside.ts'
import {headedOf, tailOf} from './segment/beside.ts'
import type {Draft} from './segment/candidate.ts'
import {cardsIn} from './segment/cards.ts'
import {endOf} from './segment/ending.ts'
import {itemsOf, ofOneShape} from './segment/items.ts'
import {type HeadingKind, kindOf} from './segment/list-titles.ts'
import {type Opening, openingRows} from './segment/rows/opening-rows.ts'
import {isProse, isTitleLink, wordsBehind} from './segment/shapes.ts'
import {untitledOf} from './segment/untitled.ts'
import type {Ending, LinkBlock} from './types.ts'

/** The blocks with titles of links beside the text, of which none is judged yet. */
export const blocksBeside = (article: Article): Set<Block> =>
  new Set(draftsOf(article).flatMap(({items}) => items.map(({block}) => block)))

/** The blocks of links that are appended to an article or stand between its paragraphs. */
export const linkBlocksOf = defineAnalysis('link blocks', (article): readonly LinkBlock[] => {
  const drafts = draftsOf(article)
  if (drafts.length === 0) return []
  const subject = subjectOf(article, drafts)
  return drafts.map((draft) => {
    const block = judged(draft, subject)
    return {...block, removal: removalOf(article, block)}
  })
})

/** "- [A logger](…): simple, pretty and powerful": so many words about each link are written by hand. */
const description = 4

/** Shorter paragraphs may belong to a card. */
const longText = 200

export const draftsOf = defineAnalysis('link candidates', (article): readonly Draft[] => {
  const {blocks} = article
  const drafts: Draft[] = []
  const decided = openingPlaces(blocks).map((place) => openingRows.of(place))
  const cards = cardsIn(blocks)
  const openings = decided.map(({verdict}) => verdict)
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at] as Block
    const kind = openings[at]
    const ending = kind === undefined ? {at: at + 1} : endOf(blocks, at, openings, cards)
    const opening = decided[at]?.rows[0]
    const draft = opening
      ? listBelow(blocks, at, ending, opening, kind)
      : (headedOf(block) ?? tailOf(block) ?? asideOf(blocks, at))
    if (draft) drafts.push(draft)
    at = ending.at
  }
  return [...drafts, ...untitledOf(article, drafts)].sort((a, b) => a.span.start - b.span.start)
})

/** The titles under a title over links. */
function listBelow(
  blocks: readonly Block[],
  at: number,
  ending: Ending,
  opening: Fired,
  kind: HeadingKind = 'promotional'
): Draft | undefined {
  const region = blocks.slice(at + 1, ending.at)
  const items = ofOneShape(
    region.flatMap((item, index) => itemsOf(item, region[index - 1])),
    blocks
  )
  const last = items.at(-1)
  if (!last) return undefined
  const {span, prose} = blocks[at] as Block
  return {
    kind: kindUnder(blocks, at, kind),
    heading: span,
    title: prose.text.trim(),
    items,
    span: {start: span.start, end: last.block.span.end},
    isChosen: items.every((item) => item.url !== '' && wordsBehind(item.block) >= description),
    opening,
    ending
  }
}

/** What the titles over links say of them, by the index of their block. */
export const openingsOf = (blocks: readonly Block[]): readonly (HeadingKind | undefined)[] =>
  openingPlaces(blocks).map((place) => openingRows.of(place).verdict)

export function openingPlaces(blocks: readonly Block[]): readonly Opening[] {
  const cards = cardsIn(blocks)
  const lastText = blocks.findLastIndex(
    (block, at) =>
      isProse(block) && block.prose.text.length >= longText && cards[at] === undefined && !isTitleLink(blocks[at - 1])
  )
  return blocks.map((_, at) => ({blocks, at, lastText}))
}

/** A second title right below the first says more of the links, where it says anything. */
function kindUnder(blocks: readonly Block[], at: number, kind: HeadingKind): HeadingKind {
  const next = blocks[at + 1]
  if (next?.kind !== 'heading' || isMostlyLink(next) || cardsIn(blocks)[at + 1] !== undefined) return kind
  return kindOf(next.prose.text) ?? 'related'
}
