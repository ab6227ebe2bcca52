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

/** Flags rows of a timeline that stand before what came earlier, ends before their start, and years out of line. */
export default defineRule({
  id: 'no-timeline-disorder',
  category: 'fact',
  severity: 'warning',
  scope: 'incident',
  description: 'flags rows of a timeline that are out of order, ends before their start, and years out of line',
  why: 'A reader follows a timeline from top to bottom.',
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
      message: say`Correct start or end: ${words(end)} is before ${words(start)}`,
      causes: [{span: spanOf(start), message: say`The start`}]
    }
  for (const {time, year, other} of strangeYears(article))
    yield {
      span: spanOf(time),
      message: say`Correct the year: ${words(time)} stands among dates of ${year}`,
      causes: [{span: spanOf(other), message: say`A date of ${year}`}]
    }
}

const words = (time: Time): Quoted => code(writtenTimeOf(time))

function outOfOrder({row, neighbour, isYear}: Misplaced): Finding {
  return {
    span: spanOf(row.time),
    message: say`${isYear ? 'Correct the year' : 'Correct this time or move its row'}: ${words(row.time)} stands next to ${words(neighbour.time)}`,
    causes: [{span: spanOf(neighbour.time), message: say`Its neighbour`}]
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
