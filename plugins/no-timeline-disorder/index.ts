import {dayNumber} from '../../src/article/calendar.ts'
import {minutesOf, type Row, rowsOf, timesIn} from '../../src/article/moments.ts'
import type {Article, Finding} from '../../src/article/types.ts'
import {defineRule} from '../../src/rule.ts'
import {quote} from '../../src/words.ts'

/** Rows enough to show an order. */
const fewestRows = 3
const day = 1440

/** Flags rows of a timeline that stand before what came earlier, and years out of line with their neighbours. */
export default defineRule({
  id: 'no-timeline-disorder',
  category: 'fact',
  severity: 'warning',
  description: 'flags rows of a timeline that are out of order, and years out of line',
  why: 'A reader follows a timeline from top to bottom.',
  options: {},
  *check(article) {
    const groups = new Map<string, Row[]>()
    for (const row of rowsOf(article)) groups.set(row.group, [...(groups.get(row.group) ?? []), row])
    const told = new Set<number>()
    for (const rows of groups.values()) {
      if (rows.length < fewestRows) continue
      for (const finding of disorderOf(rows)) {
        told.add(finding.span.start)
        yield finding
      }
    }
    for (const finding of strangeYears(article)) if (!told.has(finding.span.start)) yield finding
  }
})

/** A year that differs where day and month are those of the rest: "2022-01-05" among days of January 2023. */
function* strangeYears(article: Article): Generator<Finding> {
  const dated = timesIn(article).times.filter(
    ({year, month, day, ambiguous, impossible}) => year && month && day && !ambiguous && !impossible
  )
  const count = new Map<number, number>()
  for (const {year = 0} of dated) count.set(year, (count.get(year) ?? 0) + 1)
  const [usual, times] = [...count].sort((a, b) => b[1] - a[1])[0] ?? [0, 0]
  if (times < fewestDates || times < 0.7 * dated.length) return
  const near = dated.filter(({year}) => year === usual).map(({month = 1, day = 1}) => dayNumber(usual, month, day))
  const middle = near.sort((a, b) => a - b)[Math.floor(near.length / 2)] as number
  for (const {block, from, to, year, month = 1, day = 1, minutes} of dated) {
    // "the outage of 11 March 2024" may be another one: a log has the time of day.
    if (year === usual || minutes === undefined || Math.abs(dayNumber(usual, month, day) - middle) > 5) continue
    yield {
      span: block.prose.span(from, to),
      reason: `Unexpected year in ${quote(block.prose.text.slice(from, to), 26)} among dates of ${usual}, expected one that fits`
    }
  }
}

/** Dates enough to show the usual year. */
const fewestDates = 3

function* disorderOf(rows: readonly Row[]): Generator<Finding> {
  const full = rows.flatMap((row) => {
    const at = minutesOf(row.time)
    return at === undefined ? [] : [{row, at}]
  })
  if (full.length >= fewestRows && full.length >= 0.7 * rows.length) {
    const steps = full.slice(1).map(({at}, index) => at - (full[index] as {at: number}).at)
    const up = steps.filter((step) => step > 0).length
    const down = steps.filter((step) => step < 0).length
    // Newest first is an order too.
    const sign = down > up ? -1 : 1
    for (const [index, step] of steps.entries()) {
      if (step * sign >= 0) continue
      const before = full[index] as (typeof full)[number]
      const late = full[index + 1] as (typeof full)[number]
      // The one that stands out of its neighbours is the one to look at.
      const after = full[index + 2]
      const odd =
        after &&
        (after.at - before.at) * sign < 0 &&
        (index === 0 || (late.at - (full[index - 1]?.at ?? 0)) * sign >= 0)
          ? before
          : late
      yield misplaced(odd.row, (odd === late ? before : late).row, Math.abs(step) > 300 * day)
    }
    return
  }
  yield* clockDisorder(rows)
}

/**
 * Clock times alone may pass midnight or begin a new day. One small step back in an otherwise rising column is a slip;
 * anything else is left alone.
 */
function* clockDisorder(rows: readonly Row[]): Generator<Finding> {
  if (rows.length < 5 || rows.some(({time}) => time.minutes === undefined || time.day !== undefined || time.impossible))
    return
  const at = rows.map(({time}) => time.minutes as number)
  const back = at.slice(1).flatMap((minutes, index) => (minutes < (at[index] as number) ? [index + 1] : []))
  const [only] = back
  if (only === undefined || back.length > 1 || (at[only - 1] as number) - (at[only] as number) > 360) return
  if (new Set(rows.flatMap(({time}) => time.zone ?? [])).size > 1) return
  const gaps = rows.slice(1).map(({block}, index) => block.index - (rows[index] as Row).block.index)
  // A line between the two, such as "Saturday:", begins a new day.
  if ((gaps[only - 1] as number) > Math.min(...gaps) && !rows[only]?.block.cell) return
  yield misplaced(rows[only] as Row, rows[only - 1] as Row, false)
}

function misplaced({block, time}: Row, other: Row, year: boolean): Finding {
  const words = (row: Row | {block: Row['block']; time: Row['time']}): string =>
    row.block.prose.text.slice(row.time.from, row.time.to)
  return {
    span: block.prose.span(time.from, time.to),
    reason: `Unexpected ${year ? 'year in' : 'place of'} ${quote(words({block, time}), 26)} next to ${quote(words(other), 26)}, expected ${year ? 'one that fits' : 'rows in order'}`,
    cause: {span: other.block.prose.span(other.time.from, other.time.to), reason: 'Its neighbour'}
  }
}
