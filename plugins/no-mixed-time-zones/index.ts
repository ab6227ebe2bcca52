import {timesIn} from '../../src/analysis/times/index.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import {code, say} from '../../src/rules/message.ts'

/** Names of one zone. */
const same: Readonly<Record<string, string>> = {Z: 'UTC', GMT: 'UTC', '+0000': 'UTC', '+00:00': 'UTC'}

/** Flags, once, articles that give some times in one zone and some in another. */
export default defineRule({
  id: 'no-mixed-time-zones',
  category: 'fact',
  severity: 'warning',
  scope: 'incident',
  recommended: false,
  description: 'flags articles that give times in more than one zone',
  why: 'Readers who compare two times have to convert one.',
  better: 'It lasted from 09:14 UTC to 10:16 UTC.',
  options: {},
  *check(article) {
    const zoned = timesIn(article).times.flatMap((time) =>
      time.zone ? [{time, zone: same[time.zone] ?? time.zone}] : []
    )
    const [first] = zoned
    const other = zoned.find(({zone}) => zone !== first?.zone)
    if (!first || !other) return
    const {block, from, to} = other.time
    const zone = /^[+-]/.test(first.zone) ? `UTC${first.zone}` : first.zone
    yield {
      span: block.prose.span(from, to),
      message: say`Convert ${code(block.prose.text.slice(from, to))} to ${zone}: the times before it are in ${zone}`,
      causes: [{span: first.time.block.prose.span(first.time.from, first.time.to), message: say`A time in ${zone}`}]
    }
  }
})
