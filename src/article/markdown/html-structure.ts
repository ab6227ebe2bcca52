import type {BlockDraft} from '../types.ts'

type HtmlPlace = Pick<BlockDraft, 'quoted' | 'item' | 'cell'>

interface HtmlList {
  readonly number: number
  readonly ordered: boolean
  /** Items so far. */
  count: number
  /** The next block is the first of its item. */
  isNew: boolean
}

interface HtmlTable {
  readonly number: number
  row: number
  column: number
  isInCell: boolean
}

/** Follows the tags of an HTML text, and tells in which quotes, lists and tables a block stands. */
export class HtmlStructure {
  readonly #lists: HtmlList[] = []
  readonly #tables: HtmlTable[] = []
  #quoted = 0
  #listCount = 0
  #tableCount = 0

  /** A tag: `li`, or `/li` for its end. */
  see(name: string): void {
    const list = this.#lists.at(-1)
    const table = this.#tables.at(-1)
    switch (name) {
      case 'blockquote':
        this.#quoted++
        return
      case '/blockquote':
        this.#quoted = Math.max(0, this.#quoted - 1)
        return
      case 'ul':
      case 'ol':
        this.#lists.push({number: this.#listCount++, ordered: name === 'ol', count: 0, isNew: false})
        return
      case '/ul':
      case '/ol':
        this.#lists.pop()
        return
      case 'li':
        if (!list) return
        list.count++
        list.isNew = true
        return
      case 'table':
        this.#tables.push({number: this.#tableCount++, row: -1, column: -1, isInCell: false})
        return
      case '/table':
        this.#tables.pop()
        return
      case 'tr':
        if (!table) return
        table.row++
        table.column = -1
        return
      case 'td':
      case 'th':
        if (!table) return
        table.column++
        table.isInCell = true
        return
      case '/td':
      case '/th':
        if (table) table.isInCell = false
    }
  }

  /** Where the block stands that ends here. */
  place(): HtmlPlace {
    const list = this.#lists.at(-1)
    const table = this.#tables.at(-1)
    const place: {-readonly [K in keyof HtmlPlace]: HtmlPlace[K]} = {quoted: this.#quoted}
    if (list && list.count > 0) {
      place.item = {
        list: list.number,
        ordered: list.ordered,
        number: list.ordered ? list.count : list.count - 1,
        depth: this.#lists.length,
        first: list.isNew
      }
      list.isNew = false
    }
    if (table?.isInCell)
      place.cell = {table: table.number, row: Math.max(0, table.row), column: table.column, columns: table.column + 1}
    return place
  }
}

/** The same blocks, with rows that know how many cells they have. */
export function withColumns(drafts: readonly BlockDraft[]): BlockDraft[] {
  const rowOf = ({table, row}: {table: number; row: number}): string => `${table} ${row}`
  const columns = new Map<string, number>()
  for (const {cell} of drafts) if (cell) columns.set(rowOf(cell), Math.max(columns.get(rowOf(cell)) ?? 0, cell.columns))
  return drafts.map((draft) =>
    draft.cell ? {...draft, cell: {...draft.cell, columns: columns.get(rowOf(draft.cell)) ?? 1}} : draft
  )
}
