import {timesIn, weekdayOf, weekdays} from '../../src/analysis/times/index.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import {quote} from '../../src/rules/wording.ts'

/** Flags weekdays that the date in them does not fall on. */
export default defineRule({
  id: 'no-weekday-mismatch',
  category: 'fact',
  severity: 'error',
  description: 'flags weekdays that do not fall on their date: “Tuesday, 19 July 2024”',
  why: 'One of the two is wrong, and a reader cannot know which.',
  options: {},
  prose: true,
  *check(article) {
    for (const {block, from, to, weekday, year, month, day, impossible} of timesIn(article).times) {
      if (weekday === undefined || year === undefined || !month || !day || impossible) continue
      const right = weekdayOf(year, month, day)
      if (right === weekday) continue
      yield {
        span: block.prose.span(from, to),
        reason: `Unexpected ${weekdays[weekday]} in ${quote(block.prose.text.slice(from, to), 36)}, expected ${weekdays[right]} or another date`
      }
    }
  }
})
