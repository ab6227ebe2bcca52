import {isKeptForm, keptInstruction, slotsOf} from '../../src/analysis/slots/index.ts'
import {decided} from '../../src/rules/decided.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import {code, say, title} from '../../src/rules/message.ts'
import {patternsOf} from '../../src/rules/settings/allow.ts'

/** Flags what is probably a slot: the name of a field, a choice or a blank in the place of a value. */
export default defineRule({
  id: 'no-suspected-placeholder',
  category: 'placeholder',
  severity: 'warning',
  scope: 'article',
  description: 'flags likely placeholders: `[Company Name]`, `[High/Med/Low]`, `____`, `XX%`',
  why: 'Readers see what looks like an empty field where a fact should be.',
  better: 'It began on 19 July 2024 and lasted two hours.',
  options: {allow: [] as string[], languages: ['en', 'de', 'fr', 'es', 'pt']},
  allowed: {allow: 'patterns', languages: ['en', 'de', 'fr', 'es', 'pt']},
  prose: true,
  *check(article, {allow, languages}) {
    if (article.template) return
    const allowed = patternsOf(allow)
    const isKept = isKeptForm(article)
    for (const {span, text, kind, certainty, because} of slotsOf(article, languages)) {
      if (certainty !== 'likely' || allowed(text)) continue
      yield {
        span,
        ...(isKept && {severity: 'information'}),
        ...(because === keptInstruction
          ? {
              message: say`Replace ${title(text)}: it is still the text of the template`,
              note: 'Readers see what the template asks for, and not what happened.'
            }
          : {message: say`Replace or delete ${code(text)}: it looks like a placeholder`}),
        because: [decided('perhaps a placeholder', {[because]: text})],
        data: {kind}
      }
    }
  }
})
