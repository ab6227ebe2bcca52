import {lengthOf} from '../../src/article/times/durations.ts'
import {timesIn} from '../../src/article/times/index.ts'
import {defineRule} from '../../src/rule.ts'

const available =
  /\b(9\d|100)(?:\.(\d{1,5}))?\s?%\s(?:of\s)?(?:[\w-]{2,12}\s){0,2}?(?:availability|uptime|up|available)\b|\b(?:availability|uptime)\s(?:of|was|is|at|fell to|dropped to)\s(?:about\s)?(9\d|100)(?:\.(\d{1,5}))?\s?%/i
const period =
  /\b(?:in|of|over|for|per|this|last|that|the|a)\s(?:the\s)?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)|(month|year|quarter|week|day|30 days|90 days|365 days))\b/i
const down = /\b(?:downtime|outage|unavailab\w{2,6}|down|offline)\b/i
const day = 1440
const lengths: Readonly<Record<string, readonly [number, number]>> = {
  day: [day, day],
  week: [7 * day, 7 * day],
  month: [28 * day, 31 * day],
  '30 days': [30 * day, 30 * day],
  quarter: [90 * day, 92 * day],
  '90 days': [90 * day, 90 * day],
  year: [365 * day, 366 * day],
  '365 days': [365 * day, 365 * day]
}

/** Flags a percentage of availability and a downtime in one sentence that cannot both hold. */
export default defineRule({
  id: 'no-availability-mismatch',
  category: 'fact',
  severity: 'error',
  description: 'flags an availability and a downtime of the same period that cannot both hold',
  why: 'The one follows from the other: 99.9 % of a month leaves 43 minutes.',
  options: {},
  *check(article) {
    for (const sentence of article.sentences) {
      const stated = available.exec(sentence.text)
      const over = period.exec(sentence.text)
      if (!stated || !over || !down.test(sentence.text)) continue
      const own = timesIn(article).durations.filter(
        ({block, from, to}) =>
          block === sentence.block &&
          from >= sentence.from &&
          to <= sentence.to &&
          !/days/.test(block.prose.text.slice(from, to))
      )
      const [duration, ...more] = own
      if (!duration || more.length > 0) continue
      const whole = stated[1] ?? stated[3] ?? ''
      const fraction = stated[2] ?? stated[4] ?? ''
      const percent = Number(`${whole}.${fraction || 0}`)
      const half = 0.5 / 10 ** fraction.length
      const [shortest, longest] = lengths[over[1]?.toLowerCase() ?? 'month'] ?? [28 * day, 31 * day]
      const least = (Math.max(0, 100 - percent - half) / 100) * shortest
      const most = ((100 - percent + half) / 100) * longest
      if (duration.minutes + duration.tolerance >= least && duration.minutes - duration.tolerance <= most) continue
      yield {
        span: duration.block.prose.span(duration.from, duration.to),
        reason: `Unexpected downtime of ${lengthOf(duration.minutes)} at ${percent} %, expected ${lengthOf(least)} to ${lengthOf(most)}`,
        causes: [{span: sentence.span(stated.index, stated.index + stated[0].length), reason: 'The availability'}]
      }
    }
  }
})
