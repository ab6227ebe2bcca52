import {explainedOf, slotsOf} from '../../src/analysis/slots/index.ts'
import {decided} from '../../src/rules/decided.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import {code, say} from '../../src/rules/message.ts'
import {patternsOf} from '../../src/rules/settings/allow.ts'
import {counted} from '../../src/rules/wording.ts'

/** Flags slots that cannot be mistaken for finished text; what is only likely is left to another rule. */
export default defineRule({
  id: 'no-placeholder',
  category: 'placeholder',
  severity: 'error',
  scope: 'any',
  description: 'flags placeholders that were never filled: `[insert date]`, `14:??`, `TBD` as a value',
  why: 'A reader sees at once that nobody read the article before it was published.',
  better: 'It began on 19 July 2024 at 14:20 UTC.',
  options: {allow: [] as string[], languages: ['en', 'de', 'fr', 'es', 'pt']},
  allowed: {languages: ['en', 'de', 'fr', 'es', 'pt']},
  prose: true,
  *check(article, {allow, languages}) {
    const allowed = patternsOf(allow)
    const slots = slotsOf(article, languages)
    // A file that says it is a template gets one finding: that it is not an article.
    if (article.template) {
      const [first] = slots
      if (first)
        yield {
          span: first.span,
          message: say`Write an article from this template: ${counted(slots.length, 'field')} to fill in`,
          data: {kind: 'template', slots: slots.length}
        }
      return
    }
    for (const {span, text, kind, expected, certainty, because} of slots) {
      if (certainty !== 'sure' || allowed(text)) continue
      yield {
        span,
        message: expected ? say`Fill in ${expected}: ${code(text)}` : say`Fill in or delete ${code(text)}`,
        because: [decided('a placeholder', {[because]: text})],
        data: {kind}
      }
    }
  },
  *passed(article, {languages}) {
    for (const {span, because, inForms} of explainedOf(article, languages))
      yield {
        span,
        because: [decided('no placeholder', {[because]: undefined, ...(inForms && {[fewOthers]: undefined})})]
      }
  }
})

/** What the document lacks where a bracket is a placeholder in a form only. */
const fewOthers = 'fewer than three others that are sure or likely'
