import type {Block} from '../../../article/types.ts'
import type {Ending} from '../types.ts'
import {placesBelow} from './place.ts'
import {endingRows} from './rows/ending-rows.ts'

/** Where what stands under a title over links ends; nothing where the article ends with it. */
export function endOf(
  blocks: readonly Block[],
  start: number,
  openings: readonly unknown[],
  cards: readonly unknown[],
  lastText: number
): Ending {
  for (const place of placesBelow(blocks, start, openings, cards, lastText)) {
    const {verdict, rows} = endingRows.of(place)
    const [basis] = rows
    if (basis && verdict === 'ends') return {at: place.at, basis}
  }
  return {at: blocks.length}
}
