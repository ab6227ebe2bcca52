import {timesIn, weekdayNamed, weekdayOf, weekdays} from '../../src/analysis/times/index.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import {code, say} from '../../src/rules/message.ts'

/** Flags weekdays that the date in them does not fall on. */
export default defineRule({
  id: 'no-weekday-mismatch',
  category: 'fact',
  severity: 'error',
  scope: 'article',
  description: 'flags weekdays that do not fall on their date: “Tuesday, 19 July 2024”',
  why: 'One of the two is wrong, and a reader cannot know which.',
  better: 'It began on Friday, 19 July 2024.',
  options: {},
  prose: true,
  *check(article) {
    for (const {block, from, to, weekday, year, month, day, impossible, ambiguous} of timesIn(article).times) {
      if (weekday === undefined || year === undefined || !month || !day || impossible) continue
      const right = weekdayOf(year, month, day)
      // "05/02/2024" is a day in May for some and one in February for others.
      if (right === weekday || (ambiguous && weekdayOf(year, day, month) === weekday)) continue
      yield {
        span: block.prose.span(from, to),
        message: say`Correct the weekday or the date: ${written(year, month, day)} is a ${weekdays[right] ?? ''}, not ${code(named(block.prose.text, from, to, weekday) || (weekdays[weekday] ?? ''))}`
      }
    }
  }
})

/** The weekday as the text has it, in the date or beside it. */
function named(text: string, from: number, to: number, weekday: number): string {
  const words = text.slice(Math.max(0, from - reach), to + reach).match(/[\p{L}-]{2,14}/gu) ?? []
  return words
    .filter((word) => weekdayNamed(word) === weekday)
    .reduce((longest, word) => (word.length > longest.length ? word : longest), '')
}

/** Characters around a date. */
const reach = 32

/** `19 July 2024` */
const written = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toLocaleDateString('en-GB', {dateStyle: 'long', timeZone: 'UTC'})
