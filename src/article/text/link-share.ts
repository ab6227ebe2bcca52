import type {Block} from '../types.ts'

/** From this share of its characters on a text is mostly a link: what is left is a number, a date, a source. */
export const mostlyLink = 0.6

/** Whether a block is links and little else; one without text is, where it has a link. */
export function isMostlyLink({marks, prose}: Pick<Block, 'marks' | 'prose'>): boolean {
  const links = marks.filter(({kind}) => kind === 'link')
  const linked = links.reduce((sum, {from, to}) => sum + to - from, 0)
  const length = prose.text.trim().length
  return links.length > 0 && (length === 0 || (linked > 0 && linked >= mostlyLink * length))
}
