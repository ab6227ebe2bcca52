import type {Block} from '../../../article/types.ts'
import {longestCard} from './shapes.ts'

/** A block below a title over links: whether it belongs to the list is what the rows of endings decide. */
export interface Place {
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
}

/** What stands below a title over links, up to the end of the article. */
export function* placesBelow(
  blocks: readonly Block[],
  start: number,
  openings: readonly unknown[]
): Generator<Place, void> {
  let opened = 0
  for (let at = start + 1; at < blocks.length; at++) {
    const block = blocks[at] as Block
    const text = block.prose.text.trim()
    const isInCard = text.startsWith('](') || (opened > 0 && at - opened <= longestCard)
    if (text.startsWith('](')) opened = 0
    if (opensLink(block, text)) opened = at
    yield {blocks, start, at, block, text, isOpening: openings[at] !== undefined, isInCard: isInCard || opened === at}
  }
}

/** The first bracket of a link around several blocks; an indented picture in it looks like code. */
const opensLink = ({kind}: Block, text: string): boolean =>
  text.endsWith('[') || (kind === 'code' && text.startsWith('[!['))
