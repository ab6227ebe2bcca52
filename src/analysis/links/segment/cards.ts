import type {Block} from '../../../article/types.ts'
import {longestCard} from './shapes.ts'

/**
 * For each block the index of the block that opens its card, where it is in one: of a link around several blocks converters
 * leave a block with `[`, picture, title, teaser and date in blocks of their own, and a block with `](url)`.
 */
export function cardsIn(blocks: readonly Block[]): readonly (number | undefined)[] {
  let opened: number | undefined
  return blocks.map((block, at) => {
    const text = block.prose.text.trim()
    const isLate = opened !== undefined && at - opened > longestCard
    const card = isLate ? undefined : opened
    const isEnd = closes(block)
    if (isEnd || isLate) opened = undefined
    if (opens(blocks, at, text)) opened = at
    return card ?? opened ?? (isEnd ? at : undefined)
  })
}

export const closes = ({prose}: Block): boolean => prose.text.trimStart().startsWith('](')

/** The first bracket, alone or before the title; an indented picture behind it looks like code. */
const opens = (blocks: readonly Block[], at: number, text: string): boolean =>
  text.endsWith('[') ||
  (blocks[at]?.kind === 'code' && text.startsWith('[![')) ||
  (text.startsWith('[') && !text.includes(']') && blocks.slice(at + 1, at + 1 + longestCard).some(closes))
