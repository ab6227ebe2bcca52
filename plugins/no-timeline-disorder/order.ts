import {day, farthestSlip, type Row, rangeOf, rangesIn, rowsOf, surroundingsOf} from '../../src/analysis/times/index.ts'
import type {Article, Block} from '../../src/article/types.ts'

/** A row that is not where its time belongs. */
export interface Misplaced {
  readonly row: Row
  readonly neighbour: Row
  /** So far from it that the year is wrong rather than the place. */
  readonly isYear: boolean
  /** Its time is before that of its neighbour, wherever the two stand. */
  readonly isEarlier: boolean
}

/** Rows enough to show an order, and where only clock times do. */
const fewestRows = 3
const fewestClocks = 5
/** Share of the rows of a timeline with a day of their own from which their days are compared. */
const datedShare = 0.7

/** Rows out of order, group by group. */
export function* disorderOf(article: Article): Generator<Misplaced> {
  const {headingOf} = surroundingsOf(article)
  const groups = new Map<string, Row[]>()
  for (const row of rowsOf(article)) {
    const own = groups.get(row.group)
    if (own) own.push(row)
    else groups.set(row.group, [row])
  }
  for (const group of groups.values()) {
    const dated = group.filter(({moment}) => moment.day !== undefined && !moment.isCarried)
    // Days alone may be due dates or a list of articles.
    const isTimeline = group.some(
      ({block, time}) => time.minutes !== undefined || timelineName.test(headingOf(block)?.prose.text ?? '')
    )
    if (!isTimeline) continue
    if (dated.length >= fewestRows && dated.length >= datedShare * group.length) yield* datedDisorder(article, dated)
    else if (group.length >= fewestClocks) yield* clockDisorder(article, group)
  }
}

const timelineName =
  /\b(?:timeline|chronology|history|sequence of events|what happened|chronologie|cronología|cronologia)\b/i

function* datedDisorder(article: Article, rows: readonly Row[]): Generator<Misplaced> {
  const steps = rows.slice(1).map((row, index) => stepOf(rows[index] as Row, row))
  const up = steps.filter((step) => step > 0).length
  const down = steps.filter((step) => step < 0).length
  // Newest first is an order too.
  const sign = down > up ? -1 : 1
  for (const [index, step] of steps.entries()) {
    if (step * sign >= 0) continue
    const [first, before, late, after] = [rows[index - 1], rows[index] as Row, rows[index + 1] as Row, rows[index + 2]]
    // The one that stands out of its neighbours is the one to look at.
    const isBeforeOdd = after && stepOf(before, after) * sign < 0 && (!first || stepOf(first, late) * sign >= 0)
    const [row, neighbour] = isBeforeOdd ? [before, late] : [late, before]
    const isEarlier = stepOf(neighbour, row) < 0
    if (!goesOnDuring(article, late, before)) yield {row, neighbour, isYear: Math.abs(step) > 300 * day, isEarlier}
  }
}

/** Minutes from one row to the next; whole days where one has no time of day. */
function stepOf({moment: a}: Row, {moment: b}: Row): number {
  return a.at !== undefined && b.at !== undefined ? b.at - a.at : ((b.day ?? 0) - (a.day ?? 0)) * day
}

/**
 * Clock times alone may pass midnight or begin a new day. One small step back in an otherwise rising column is a slip;
 * anything else is left alone.
 */
function* clockDisorder(article: Article, rows: readonly Row[]): Generator<Misplaced> {
  if (rows.some(({time}) => time.minutes === undefined || time.impossible)) return
  if (new Set(rows.flatMap(({time}) => time.zone ?? [])).size > 1) return
  const slips = rows.slice(1).filter((row, index) => {
    const back = minutesOf(rows[index]) - minutesOf(row)
    return row.moment.isCarried === rows[index]?.moment.isCarried && back > 0 && back <= farthestSlip
  })
  const [row] = slips
  if (!row || slips.length > 1) return
  const at = rows.indexOf(row)
  const neighbour = rows[at - 1] as Row
  const gaps = rows.slice(1).map(({block}, index) => block.index - (rows[index] as Row).block.index)
  // A line between the two, such as "Saturday:", begins a new day.
  if ((gaps[at - 1] as number) > Math.min(...gaps) && !row.block.cell) return
  if (beginsDay(article, neighbour.block, row.block)) return
  if (!goesOnDuring(article, row, neighbour)) yield {row, neighbour, isYear: false, isEarlier: true}
}

/** "1/30" in a row of its own, between those of two days. */
const beginsDay = ({blocks}: Article, {index: from}: Block, {index: to}: Block): boolean =>
  blocks
    .slice(from + 1, to)
    .some(({cell, prose}) => cell?.column === 0 && /^\d{1,2}[./-]\d{1,2}\.?$/.test(prose.text.trim()))

/** "09:40 Router ordered", then "09:35–10:20 Tills restarted": both happened at once, and either may come first. */
function goesOnDuring(article: Article, {block, time}: Row, neighbour: Row): boolean {
  const {text} = block.prose
  const range = rangesIn(article, {block, from: 0, to: text.length}).find(({start}) => start === time)
  const since = rangeOf(article, time, neighbour.time)
  return range !== undefined && since !== undefined && since.minutes >= 0 && since.minutes <= range.minutes
}

const minutesOf = (row: Row | undefined): number => row?.time.minutes ?? 0
