import {timesIn} from '../../src/analysis/times/index.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import {code, say} from '../../src/rules/message.ts'

/** Flags PM after a time of the 24-hour clock: it says the same twice, or hides a slip. */
export default defineRule({
  id: 'no-redundant-meridiem',
  category: 'fact',
  severity: 'warning',
  scope: 'article',
  description: 'flags PM after a time of the 24-hour clock: `13:55 PM`',
  why: 'Readers wonder whether the hour is right.',
  better: 'It began at 13:55 UTC.',
  options: {},
  prose: true,
  *check(article) {
    for (const {block, from, to, mended} of timesIn(article).times) {
      const found = mended ? clockWithHalf.exec(block.prose.text.slice(from, to)) : null
      if (!found) continue
      // Its date and its zone stay as they are.
      const [words, seconds = '', half = ''] = found
      const start = from + found.index
      const span = block.prose.span(start, start + words.length)
      const text = `${mended}${seconds}`
      yield {span, message: say`Write ${code(text)} without ${half}: it is a 24-hour time`, fix: {span, text}}
    }
  }
})

/** `13:55 PM`, `13.55 p.m.`, `13:55:30pm`, `14 pm`. */
const clockWithHalf = /\d{1,2}(?:[:h.]\d\d(:\d\d)?(?:[.,]\d{1,9})?)?\s?([ap](?:m\b|\.\s?m\b\.?))/i
