import type {Block} from '../../../../article/types.ts'
import type {Title} from '../candidate.ts'

/** Titles in a table whose first row names at least two columns: the table is what the article tells. */
export function areInTable(blocks: readonly Block[], items: readonly Title[]): boolean {
  return [...new Set(items.map(({block}) => block.cell?.table))].every(
    (table) => table !== undefined && blocks.filter((block) => namesColumn(block, table)).length > 1
  )
}

const namesColumn = ({cell, prose, marks}: Block, table: number): boolean =>
  cell?.table === table &&
  cell.row === 0 &&
  /[\p{L}\p{N}]/u.test(prose.text) &&
  marks.every(({kind}) => kind !== 'link')

/** The parts of a few pages, as an index of them has: `/releases/4#security`, `/releases/4#fixes`. */
export function arePartsOfPages(items: readonly Title[]): boolean {
  const inPages = items.flatMap(({url}) => (/.#./.test(url) ? [url] : []))
  const pages = new Set(inPages.map((url) => url.replace(/#.*/s, '')))
  return inPages.length > items.length / 2 && pages.size <= inPages.length / 2
}
