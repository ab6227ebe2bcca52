import type {Block} from '../../../article/types.ts'
import {defineAnalysis} from '../../define-analysis.ts'
import type {Fired} from '../../evidence.ts'
import {asideOf} from './aside.ts'
import {headedOf, tailOf} from './beside.ts'
import type {Draft} from './candidate.ts'
import {cardsIn} from './cards.ts'
import {endOf} from './ending.ts'
import {openingRows} from './rows/opening-rows.ts'
import {runViews} from './runs/run-view.ts'
import {untitledOf} from './runs/untitled.ts'
import {listBelow, openingPlaces} from './titled.ts'

/** Titles that stand together and are no list, with the row that says why. */
export interface RefusedRun {
  readonly blocks: readonly Block[]
  readonly basis: Fired
}

/** The lists of titles beside the text of an article, in its order, of which none is judged yet. */
export const listsIn = defineAnalysis(
  'link candidates',
  (article): {readonly lists: readonly Draft[]; readonly refused: readonly RefusedRun[]} => {
    const {blocks} = article
    const cards = cardsIn(blocks)
    const titled = titledIn(blocks, cards)
    const runs = runViews(article, titled, cards).map((view) => ({view, ...untitledOf(view)}))
    const untitled = runs.flatMap(({list}) => list ?? [])
    return {
      lists: [...titled, ...untitled].sort((a, b) => a.span.start - b.span.start),
      refused: runs.flatMap(({view, list, basis}) => (list ? [] : [{blocks: view.region, basis}]))
    }
  }
)

/** Lists with a title over them, and titles in the text or between its paragraphs. */
function titledIn(blocks: readonly Block[], cards: readonly unknown[]): Draft[] {
  const lists: Draft[] = []
  const places = openingPlaces(blocks, cards)
  const decided = places.map((place) => openingRows.of(place))
  const openings = decided.map(({verdict}) => verdict)
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at] as Block
    const kind = openings[at]
    const opening = decided[at]?.rows[0]
    const ending = kind && opening ? endOf(blocks, at, openings, cards, places[at]?.lastText ?? 0) : {at: at + 1}
    const list =
      kind && opening
        ? listBelow(blocks, at, cards, {kind, opening, ending})
        : (headedOf(block) ?? tailOf(block) ?? asideOf(blocks, at))
    if (list) lists.push(list)
    at = ending.at
  }
  return lists
}
