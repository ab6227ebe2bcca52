import {
  type Range,
  rangeOf,
  rangesIn,
  recordsOf,
  spanOf,
  type Time,
  writtenTimeOf
} from '../../src/analysis/times/index.ts'
import type {Article} from '../../src/article/types.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import type {Finding} from '../../src/rules/finding.ts'
import {code, type Quoted, say} from '../../src/rules/message.ts'
import {disorderOf, type Misplaced} from './order.ts'
import {strangeYears} from './years.ts'

/** Flags rows of a timeline that are out of order, ends before their start, and years out of line. */
export default defineRule({
  id: 'no-timeline-disorder',
  category: 'fact',
  severity: 'warning',
  scope: 'incident',
  description: 'flags rows of a timeline that are out of order, ends before their start, and years out of line',
  why: 'Readers follow a timeline row by row.',
  better: '09:14 The first alert. 09:20 The engineer on call answers.',
  options: {},
  *check(article) {
    const told = new Set<number>()
    for (const finding of disorderFindings(article)) {
      if (told.has(finding.span.start)) continue
      told.add(finding.span.start)
      yield finding
    }
  }
})

function* disorderFindings(article: Article): Generator<Finding> {
  for (const misplaced of disorderOf(article)) yield outOfOrder(misplaced)
  for (const {start, end} of turnedRound(article))
    yield {
      span: spanOf(end),
      message: say`Correct one: the end ${words(end)} is before the start ${words(start)}`,
      note: 'Readers cannot know when it began, or when it ended.',
      better: 'Started: 2024-05-12 09:14 UTC. Resolved: 2024-05-12 12:05 UTC.',
      causes: [{span: spanOf(start), message: say`The start`}]
    }
  for (const {time, year, other} of strangeYears(article))
    yield {
      span: spanOf(time),
      message: say`Check the year of ${words(time)}: most other dates are in ${year}`,
      ...ofYear,
      causes: [{span: spanOf(other), message: say`A date of ${year}`}]
    }
}

const words = (time: Time): Quoted => code(writtenTimeOf(time))

const ofYear = {
  note: 'A wrong year makes this look like another incident.',
  better: 'It failed on 12 May 2024, and we rolled it back on 13 May 2024.'
}

function outOfOrder({row, neighbour, isYear, isEarlier}: Misplaced): Finding {
  const place = spanOf(neighbour.time).start < spanOf(row.time).start ? 'above' : 'below'
  return {
    span: spanOf(row.time),
    message: isYear
      ? say`Check the year of ${words(row.time)}: the row ${place} says ${words(neighbour.time)}`
      : say`Correct or move this row: ${words(row.time)} is ${isEarlier ? 'earlier' : 'later'} than ${words(neighbour.time)} ${place}`,
    ...(isYear && ofYear),
    causes: [{span: spanOf(neighbour.time), message: say`The other row`}]
  }
}

/** Fully dated ends that are before each of their starts, in labels and in sentences. */
function* turnedRound(article: Article): Generator<{start: Time; end: Time}> {
  for (const {starts, ends} of recordsOf(article)) {
    for (const {value: end} of ends) {
      const ranges = starts.map((start) => rangeOf(article, start.value, end))
      const [first] = ranges
      if (first && ranges.every(isNegative)) yield first
    }
  }
  for (const sentence of article.sentences) yield* rangesIn(article, sentence).filter(isNegative)
}

const isNegative = (range: Range | undefined): boolean => range?.isExact === true && range.minutes < 0
