import {dayNumber} from './calendar.ts'
import {type Duration, durationsOf, type Time, timesOf} from './times.ts'
import type {Article, Block} from './types.ts'

/** Times and durations of an article, found once. */
export interface Times {
  readonly times: readonly Time[]
  readonly durations: readonly Duration[]
}

const memo = new WeakMap<Article, Times>()

export function timesIn(article: Article): Times {
  const known = memo.get(article)
  if (known) return known
  const blocks = article.blocks.filter(({kind}) => kind === 'heading' || kind === 'paragraph' || kind === 'cell')
  const found = {times: blocks.flatMap(timesOf), durations: blocks.flatMap(durationsOf)}
  memo.set(article, found)
  return found
}

/** Minutes since the beginning of the calendar; nothing without a date and a time of day. */
export function minutesOf({year, month, day, minutes, ambiguous, impossible}: Time): number | undefined {
  if (
    year === undefined ||
    month === undefined ||
    day === undefined ||
    minutes === undefined ||
    ambiguous ||
    impossible
  )
    return undefined
  return dayNumber(year, month, day) * 1440 + minutes
}

/** A row of a timeline: a list item, a table row, a heading or a paragraph that begins with a time. */
export interface Row {
  readonly block: Block
  readonly time: Time
  /** Rows that stand together. */
  readonly group: string
}

/** Rows that begin with a time, in groups of one list, one table, or one run of paragraphs or headings. */
export function rowsOf(article: Article): Row[] {
  const rows: Row[] = []
  let run = 0
  let before = -2
  for (const time of timesIn(article).times) {
    const {block} = time
    const lead = block.prose.text.slice(0, time.from)
    if (/[\p{L}\d]/u.test(lead) || rows.at(-1)?.block === block) continue
    if (block.cell && block.cell.column > 0) continue
    if (!block.item && !block.cell && block.index - before > 4) run++
    before = block.index
    const group = block.cell
      ? `table ${block.cell.table}`
      : block.item
        ? `list ${block.item.list}`
        : `${block.kind} ${block.level ?? ''} ${run}`
    rows.push({block, time, group})
  }
  return rows
}
