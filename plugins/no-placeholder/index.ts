import {explainedOf, isKeptForm, slotsOf} from '../../src/analysis/slots/index.ts'
import {decided} from '../../src/rules/decided.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import {code, type Message, say} from '../../src/rules/message.ts'
import {patternsOf} from '../../src/rules/settings/allow.ts'
import {counted} from '../../src/rules/wording.ts'

/** Flags slots that cannot be mistaken for finished text; what is only likely is left to another rule. */
export default defineRule({
  id: 'no-placeholder',
  category: 'placeholder',
  severity: 'error',
  scope: 'any',
  description: 'flags placeholders that were never filled: `[insert date]`, `14:??`, `TBD` as a value',
  why: 'Readers see the placeholder where a fact should be.',
  better: 'The Northwind outage began in Harrow on 19 July 2024 at 14:20 UTC and hit 300 shops.',
  options: {allow: [] as string[], languages: ['en', 'de', 'fr', 'es', 'pt']},
  allowed: {allow: 'patterns', languages: ['en', 'de', 'fr', 'es', 'pt']},
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
    const isKept = isKeptForm(article)
    for (const {span, text, kind, expected, certainty, because} of slots) {
      if (certainty !== 'sure' || allowed(text)) continue
      yield {
        span,
        ...(isKept && {severity: 'information'}),
        message: messageOf(text, expected),
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

/** @param expected what belongs there, where its words tell */
function messageOf(text: string, expected: string | undefined): Message {
  if (!expected) return say`Replace or delete ${code(text)}`
  return optional.test(text)
    ? say`Fill in ${expected} or delete this: ${code(text)}`
    : say`Fill in ${expected}: ${code(text)}`
}

/** "[If available, insert a link. Otherwise, remove this.]" */
const optional =
  /\b(?:if (?:any|available|applicable|known|needed|possible)|optional(?:ly)?|otherwise|(?:remove|delete) this)\b/i

/** What the document lacks where a bracket is a placeholder in a form only. */
const fewOthers = 'fewer than three others that are sure or likely'
