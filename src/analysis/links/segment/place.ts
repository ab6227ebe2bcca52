import type {Block} from '../../../article/types.ts'

/** A block below a title over links: whether it belongs to the list is what the rows of endings decide. */
export interface ListPlace {
  readonly blocks: readonly Block[]
  /** Indexes: of the title of the list, and of the block. */
  readonly start: number
  readonly at: number
  readonly block: Block
  /** Without white space around it. */
  readonly text: string
  /** Another title over links. */
  readonly isOpening: boolean
  /** Between `[` and `](url)`, which stand in blocks of their own. */
  readonly isInCard: boolean
  /** The text of the article goes on below. */
  readonly isInText: boolean
}

/**
 * What stands below a title over links, up to the end of the article.
 *
 * @param openings what is defined for the index of each title over links
 * @param cards what is defined for the index of each block in a card
 * @param lastText index of the block in which the text of the article ends
 */
export function* placesBelow(
  blocks: readonly Block[],
  start: number,
  openings: readonly unknown[],
  cards: readonly unknown[],
  lastText: number
): Generator<ListPlace, void> {
  for (let at = start + 1; at < blocks.length; at++) {
    const block = blocks[at] as Block
    yield {
      blocks,
      start,
      at,
      block,
      text: block.prose.text.trim(),
      isOpening: openings[at] !== undefined,
      isInCard: cards[at] !== undefined,
      isInText: at <= lastText
    }
  }
}
