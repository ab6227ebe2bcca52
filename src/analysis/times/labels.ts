import type {Article, Block} from '../../article/types.ts'

/** What a time or a length is called, and where that stands. */
export interface Label {
  readonly text: string
  readonly by: 'line' | 'row' | 'column' | 'heading'
}

/** Longer ones are sentences. */
const longestLabel = 60

/**
 * What stands in front of it on its line, else the first cell of its row and the head of its column, else the heading
 * right above.
 */
export function labelsOf({blocks}: Article, {block, from}: {readonly block: Block; readonly from: number}): Label[] {
  const {text} = block.prose
  const near = text.slice(Math.max(0, from - longestLabel), from)
  const line = near.slice(near.lastIndexOf('\n') + 1)
  if (/\p{L}/u.test(line)) return [{text: line, by: 'line'}]
  if (!block.cell) {
    const above = blocks[block.index - 1]
    return above?.kind === 'heading' ? [{text: above.prose.text, by: 'heading'}] : []
  }
  const {table, row, column, columns} = block.cell
  const labels: Label[] = []
  const first = blocks[block.index - column]
  if (first && column > 0) labels.push({text: first.prose.text, by: 'row'})
  const head = blocks[block.index - row * columns]
  if (row > 0 && head?.cell?.table === table && head.cell.row === 0 && head.cell.column === column)
    labels.push({text: head.prose.text, by: 'column'})
  return labels
}
