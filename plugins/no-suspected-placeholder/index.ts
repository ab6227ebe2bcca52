import {keptInstruction, slotsOf} from '../../src/analysis/slots/index.ts'
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
  why: 'It looks like a field of a template that was to be filled in.',
  better: 'Northwind is working on a fix.',
  options: {allow: [] as string[], languages: ['en', 'de', 'fr', 'es', 'pt']},
  allowed: {languages: ['en', 'de', 'fr', 'es', 'pt']},
  prose: true,
  *check(article, {allow, languages}) {
    if (article.template) return
    const allowed = patternsOf(allow)
    for (const {span, text, kind, certainty, because} of slotsOf(article, languages)) {
      if (certainty !== 'likely' || allowed(text)) continue
      yield {
        span,
        message:
          because === keptInstruction
            ? say`Replace ${title(text)}: it still stands as in the template`
            : say`Fill in or delete ${code(text)}: it reads like a placeholder`,
        because: [decided('perhaps a placeholder', {[because]: text})],
        data: {kind}
      }
    }
  }
})
