import {timesIn} from '../../src/analysis/times/index.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import {code, say} from '../../src/rules/message.ts'

/** Flags PM behind a time of the 24-hour clock: it says the same twice, or hides a slip. */
export default defineRule({
  id: 'no-redundant-meridiem',
  category: 'fact',
  severity: 'warning',
  scope: 'article',
  description: 'flags PM behind a time of the 24-hour clock: `13:55 PM`',
  why: 'A reader wonders which of the two clocks was meant.',
  better: 'It began at 13:55 UTC.',
  options: {},
  prose: true,
  *check(article) {
    for (const {block, from, to, mended, zone} of timesIn(article).times) {
      if (!mended) continue
      const words = block.prose.text.slice(from, to)
      const start = words.search(/\d{1,2}(?::|h)\d\d(?:\s?[ap])/i)
      const span = block.prose.span(from + Math.max(0, start), to)
      yield {
        span,
        message: say`Write ${code(mended)}: ${code(words.slice(Math.max(0, start)))} mixes two clocks`,
        fix: {span, text: zone ? `${mended} ${zone}` : mended}
      }
    }
  }
})
