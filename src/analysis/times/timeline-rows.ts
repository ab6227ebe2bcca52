import {monthStems, weekdayStems} from '../../article/text/date-words.ts'
import type {Article, Block} from '../../article/types.ts'
import {surroundingsOf} from './context.ts'
import {timesIn} from './find-times.ts'
import {type Moment, momentsIn} from './moments.ts'
import type {Time} from './types.ts'

/** A row of a timeline: a list item, a table row, a heading or a paragraph that begins with a time. */
export interface Row {
  readonly block: Block
  readonly time: Time
  readonly moment: Moment
  /** Rows that stand together. */
  readonly group: string
}

/** Rows that begin with a time, document order. */
export function rowsOf(article: Article): Row[] {
  const {groupOf} = surroundingsOf(article)
  const moments = momentsIn(article)
  const rows: Row[] = []
  for (const time of timesIn(article).times) {
    const {block} = time
    if (block.kind === 'frontmatter' || !isLead(article, time) || isByline(time)) continue
    const row = {block, time, moment: moments.get(time) ?? {isCarried: false}, group: groupOf(block)}
    const last = rows.at(-1)
    if (last && isSameRow(last.time, time)) {
      // `| Sun | Oct 31 | 21:35 |`: the date in one cell, the time in the next.
      if (last.time.minutes === undefined && last.block !== block)
        rows[rows.length - 1] = {...row, moment: {...row.moment, isCarried: last.moment.isCarried}}
    } else rows.push(row)
  }
  return rows
}

/** A paragraph that is nothing but a date tells when something was published, or heads what follows. */
const isByline = ({block, from, to, minutes}: Time): boolean =>
  block.kind === 'paragraph' &&
  minutes === undefined &&
  !/[\p{L}\d]/u.test(block.prose.text.slice(0, from)) &&
  !/[\p{L}\d]/u.test(block.prose.text.slice(to))

function isSameRow({block: a, from}: Time, {block: b, from: to}: Time): boolean {
  if (a === b) return !isGrid(a) || lineStart(a, from) === lineStart(b, to)
  return a.cell !== undefined && a.cell.table === b.cell?.table && a.cell.row === b.cell.row
}

/** A table drawn with `+---+`, which Markdown reads as a paragraph: each line is a row. */
const isGrid = ({kind, prose}: Block): boolean =>
  kind === 'paragraph' && /^\+[-=+:]{3,200}\+[ \t]{0,9}(?:\n|$)/.test(prose.text)

const lineStart = ({prose}: Block, at: number): number => prose.text.lastIndexOf('\n', at - 1) + 1

/** Nothing but marks, numbers and weekdays stands in front of it, in its block and in the cells before. */
function isLead(article: Article, {block, from}: Time): boolean {
  if (/[\p{L}\d]/u.test(block.prose.text.slice(isGrid(block) ? lineStart(block, from) : 0, from))) return false
  if (!block.cell) return true
  const before = article.blocks.slice(block.index - block.cell.column, block.index)
  return before.every(({prose}) => !name.test(prose.text.replace(dateWord, '')))
}

const name = /\p{L}{2}/u
const dateWord = new RegExp(`\\b(?:${weekdayStems}|${monthStems})[a-z]{0,6}\\b|\\d(?:st|nd|rd|th)\\b`, 'g')
