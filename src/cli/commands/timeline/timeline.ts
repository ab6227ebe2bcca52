import {dateText, type Row, rowsOf, spanOf, timesIn, writtenTimeOf, zoneOf} from '../../../analysis/times/index.ts'
import {allSections} from '../../../article/outline/all-sections.ts'
import type {Article} from '../../../article/types.ts'

interface TimelineRow {
  /** 1-based. */
  readonly line: number
  /** As the article writes it. */
  readonly written: string
  /** `2024-05-14 09:14`, with the day that a heading or a row before gives; nothing where no day is given. */
  readonly read: string | null
}

/** The timeline of an article as it was understood. */
export interface OutlineTimeline {
  /** Its first and last row in time, as they were read, else as they are written. */
  readonly start: string
  readonly end: string
  /** End minus start, where both say enough. */
  readonly minutes: number | null
  /** The first zone that the article names. */
  readonly zone: string | null
  readonly rows: readonly TimelineRow[]
}

/** Nothing when fewer than two rows begin with a time. */
export function timelineOf(article: Article, lineOf: (offset: number) => number): OutlineTimeline | null {
  const rows = timelineRows(article)
  const [first] = rows
  const last = rows.at(-1)
  if (!first || !last || rows.length < 2) return null
  const [from, to] = [first.moment.at, last.moment.at]
  const isNewestFirst = from !== undefined && to !== undefined && to < from
  const [start, end] = isNewestFirst ? [last, first] : [first, last]
  return {
    start: readOf(start) ?? writtenTimeOf(start.time),
    end: readOf(end) ?? writtenTimeOf(end.time),
    minutes: from !== undefined && to !== undefined ? Math.abs(to - from) : risingMinutes(rows),
    zone: zoneOf(article, timesIn(article).times),
    rows: rows.map((row) => ({
      line: lineOf(spanOf(row.time).start),
      written: writtenTimeOf(row.time),
      read: readOf(row) ?? null
    }))
  }
}

/** Those of the section that is called so, else all. */
export function timelineRows(article: Article): Row[] {
  const rows = rowsOf(article)
  const sections = allSections(article.outline).filter(({role}) => role === 'timeline')
  const own = rows.filter(({block}) =>
    sections.some(({body}) => body && block.span.start >= body.start && block.span.end <= body.end)
  )
  return own.length > 1 ? own : rows
}

function readOf({moment: {day, at}}: Row): string | undefined {
  if (day === undefined) return undefined
  if (at === undefined) return dateText(day)
  const minutes = at - day * 1440
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${dateText(day)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** Of clock times without a date: only where none goes back. */
function risingMinutes(rows: readonly Row[]): number | null {
  const clocks = rows.map(({time}) => time.minutes ?? Number.NaN)
  const isRising = clocks.every((minutes, index) => index === 0 || minutes >= (clocks[index - 1] as number))
  return isRising ? (clocks.at(-1) as number) - (clocks[0] as number) : null
}
