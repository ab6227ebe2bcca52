import {type Range, rangeOf, rangesIn, recordsOf, spanOf, type Time, wordsOf} from '../../src/analysis/times/index.ts'
import type {Article} from '../../src/article/types.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import type {Finding} from '../../src/rules/finding.ts'
import {quote} from '../../src/rules/wording.ts'
import {disorderOf, type Misplaced} from './order.ts'
import {strangeYears} from './years.ts'

/** Flags rows of a timeline that stand before what came earlier, ends before their start, and years out of line. */
export default defineRule({
  id: 'no-timeline-disorder',
  category: 'fact',
  severity: 'warning',
  description: 'flags rows of a timeline that are out of order, ends before their start, and years out of line',
  why: 'A reader follows a timeline from top to bottom.',
  options: {},
  *check(article) {
    const told = new Set<number>()
    for (const finding of findingsOf(article)) {
      if (told.has(finding.span.start)) continue
      told.add(finding.span.start)
      yield finding
    }
  }
})

function* findingsOf(article: Article): Generator<Finding> {
  for (const misplaced of disorderOf(article)) yield outOfOrder(misplaced)
  for (const {start, end} of turnedRound(article))
    yield {
      span: spanOf(end),
      reason: `Unexpected end ${quote(wordsOf(end), 26)} before its start ${quote(wordsOf(start), 26)}, expected a later one`,
      causes: [{span: spanOf(start), reason: 'The start'}]
    }
  for (const {time, year, other} of strangeYears(article))
    yield {
      span: spanOf(time),
      reason: `Unexpected year in ${quote(wordsOf(time), 26)} among dates of ${year}, expected one that fits`,
      causes: [{span: spanOf(other), reason: `A date of ${year}`}]
    }
}

function outOfOrder({row, neighbour, isYear}: Misplaced): Finding {
  const [what, wanted] = isYear ? ['year in', 'one that fits'] : ['place of', 'rows in order']
  return {
    span: spanOf(row.time),
    reason: `Unexpected ${what} ${quote(wordsOf(row.time), 26)} next to ${quote(wordsOf(neighbour.time), 26)}, expected ${wanted}`,
    causes: [{span: spanOf(neighbour.time), reason: 'Its neighbour'}]
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
