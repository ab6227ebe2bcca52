import {slotsOf} from '../../src/analysis/slots/index.ts'
import {patternsOf} from '../../src/rules/allow.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import {quote} from '../../src/rules/wording.ts'

/** Flags slots that nobody can take for finished text; what is only likely is left to another rule. */
export default defineRule({
  id: 'no-placeholder',
  category: 'placeholder',
  severity: 'error',
  description: 'flags slots that were never filled: `[insert date]`, `14:??`, `TBD` as a value',
  why: 'A reader sees at once that nobody read the article before it was published.',
  options: {allow: [] as string[], languages: ['en', 'de', 'fr', 'es', 'pt']},
  prose: true,
  *check(article, {allow, languages}) {
    const allowed = patternsOf(allow)
    const slots = slotsOf(article, languages)
    // A file that says it is a template gets one finding: that it is no article.
    if (article.template) {
      const [first] = slots
      if (first)
        yield {
          span: first.span,
          reason: `Unexpected template with ${slots.length} slots to fill, expected an article made from it`,
          data: {kind: 'template', slots: slots.length}
        }
      return
    }
    for (const {span, text, kind, expected, certainty} of slots) {
      if (certainty !== 'sure' || allowed(text)) continue
      yield {span, reason: `Unexpected placeholder ${quote(text)}, expected ${expected}`, data: {kind}}
    }
  }
})
