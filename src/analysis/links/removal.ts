import type {Article, Block, Span} from '../../article/types.ts'
import {balanced} from './balanced-html.ts'
import {isProse} from './extent.ts'
import type {Judged} from './verdict.ts'

/** What goes with a block that is certainly unrelated: nothing where any of it may stay, or not cleanly. */
export function removalOf({source, blocks}: Article, block: Judged): Span | undefined {
  const {kind, items, span} = block
  if (items.some(({verdict}) => verdict !== 'unrelated')) return undefined
  if (kind === 'glued') return {start: span.start - dashBefore(source, span.start), end: span.end}
  const first = blocks.find(({span: {end}}) => end > span.start) as Block
  const before = blocks[first.index - 1]
  // The rule that parts a block without a title from the article goes with it.
  const start = kind === 'untitled' && before?.kind === 'break' ? before.span.start : span.start
  const last = lastOf(block, blocks)
  const wrapped = balanced(source, {
    start,
    end: last.cell ? tableEnd(source, last.span.end) : Math.max(span.end, last.span.end)
  })
  return wrapped && wholeLines(source, wrapped)
}

const dashBefore = (source: string, at: number): number =>
  /\s{0,9}[-–—]?\s{0,9}$/.exec(source.slice(Math.max(0, at - 20), at))?.[0].length ?? 0

/** Behind the row that a place is in, and the rows or dashes below it. */
const tableEnd = (source: string, at: number): number =>
  at + (/^[^\r\n]{0,2000}(?:\r?\n[ \t>]{0,9}\|[^\r\n]{0,2000}){0,99}/.exec(source.slice(at))?.[0].length ?? 0)

/** The last block of the last card: its teaser and date, the rest of its link, its row of a table. */
function lastOf({items}: Judged, blocks: readonly Block[]): Block {
  const places = items.map(({block}) => block.index)
  let at = places.at(-1) as number
  const isSame = (one: Block | undefined, other: Block | undefined): boolean =>
    one?.kind === 'paragraph' &&
    other?.kind === 'paragraph' &&
    isProse(one) === isProse(other) &&
    other.marks.length === 0
  for (let behind = 1; places.length > 1; behind++) {
    const next = blocks[at + 1]
    const alike = places.every((place, index) => {
      const following = places[index + 1]
      return following === undefined || (place + behind < following && isSame(next, blocks[place + behind]))
    })
    if (!alike) break
    at++
  }
  const {cell} = blocks[at] as Block
  while (blocks[at + 1]?.prose.text.startsWith('](') || (cell && blocks[at + 1]?.cell?.table === cell.table)) at++
  return blocks[at] as Block
}

/** With the lines it stands in and the blank ones above, where nothing else stands in them. */
function wholeLines(source: string, {start, end}: Span): Span {
  const lineStart = source.lastIndexOf('\n', start - 1) + 1
  const isWhole = /^[\s>]{0,99}(?:[-*+]|#{1,6})?\s{0,9}(?:\*\*|__)?$/.test(source.slice(lineStart, start))
  const tail = /^[^\r\n]{0,99}/.exec(source.slice(end, end + 99))?.[0] ?? ''
  const rest = /^[\s|)*_#>]{0,99}$/.test(tail) ? tail.length : 0
  const from = isWhole ? lineStart : start
  const blank = /(?:\r?\n[ \t>]{0,9}){0,9}$/.exec(source.slice(Math.max(0, from - 99), from))?.[0].length ?? 0
  return {start: from - blank, end: end + rest}
}
