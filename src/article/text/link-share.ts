import type {Block} from '../types.ts'

/** From this share of its characters on a text is mostly a link: what is left is a number, a date, a source. */
export const mostlyLink = 0.6

/** Characters of a block that lie in links. */
const linkedIn = ({marks}: Pick<Block, 'marks'>): number =>
  marks.reduce((sum, {kind, from, to}) => sum + (kind === 'link' ? to - from : 0), 0)

/** Whether a block is links and little else. */
export function isMostlyLink(block: Pick<Block, 'marks' | 'prose'>): boolean {
  const linked = linkedIn(block)
  return linked > 0 && linked >= mostlyLink * block.prose.text.trim().length
}
