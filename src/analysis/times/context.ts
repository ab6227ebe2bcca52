import type {Article, Block} from '../../article/types.ts'
import {defineAnalysis} from '../define-analysis.ts'
import {timesIn} from './find-times.ts'

/** Where a block stands. */
export interface Surroundings {
  /** What is read with it from top to bottom: rows of one table or list, headings of one level, lines of one section. */
  groupOf(block: Block): string
  /** What may tell its date, nearest first: the items around it, a line that is a date, the headings above. */
  outer(block: Block): Block[]
  /** The heading above it. */
  headingOf(block: Block): Block | undefined
}

export const surroundingsOf = defineAnalysis('context of times', (article): Surroundings => {
  const above = new Map<Block, Block | undefined>()
  const items = new Map<Block, Block | undefined>()
  const lines = new Map<Block, Block | undefined>()
  const dated = dateLines(article)
  const headings: Block[] = []
  let stack: Block[] = []
  let line: Block | undefined
  for (const block of article.blocks) {
    if (block.kind === 'heading') {
      while ((headings.at(-1)?.level ?? 0) >= (block.level ?? 1)) headings.pop()
      line = undefined
    }
    above.set(block, headings.at(-1))
    if (block.kind === 'heading') headings.push(block)
    const {item} = block
    stack = item ? stack.filter((outer) => (outer.item?.depth ?? 0) < item.depth) : []
    items.set(block, stack.at(-1))
    if (item?.first) stack.push(block)
    lines.set(block, line)
    if (!item && dated.has(block)) line = block
  }
  const chain = (from: Block | undefined, next: Map<Block, Block | undefined>): Block[] =>
    from ? [from, ...chain(next.get(from), next)] : []
  return {
    groupOf(block) {
      if (block.cell) return `table ${block.cell.table}`
      if (block.item) return `list ${block.item.list}`
      return `${block.kind} ${block.level ?? ''} ${above.get(block)?.index ?? ''}`
    },
    outer(block) {
      const line = lines.get(block)
      return [...chain(items.get(block), items), ...(line ? [line] : []), ...chain(above.get(block), above)]
    },
    headingOf: (block) => above.get(block)
  }
})

const word = /[\p{L}\d]/u

/** Paragraphs that are nothing but a date: "**Tuesday, 14 May**:". */
function dateLines(article: Article): Set<Block> {
  const found = new Set<Block>()
  for (const {block, from, to, day} of timesIn(article).times) {
    const {text} = block.prose
    if (
      block.kind === 'paragraph' &&
      day !== undefined &&
      !word.test(text.slice(0, from)) &&
      !word.test(text.slice(to))
    )
      found.add(block)
  }
  return found
}
