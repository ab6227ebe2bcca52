import {defineRule} from '../../src/rules/define-rule.ts'
import {lineNumberOf} from '../../src/rules/line-number.ts'
import {code, say} from '../../src/rules/message.ts'
import {type Figure, figuresIn} from './figures.ts'

/** Flags two numbers for the same thing: "affected 6,210 shops", later "affected 6,120 shops". */
export default defineRule({
  id: 'no-contradictory-figure',
  category: 'fact',
  severity: 'warning',
  scope: 'incident',
  recommended: false,
  description: 'flags two different numbers for the same thing',
  why: 'One of the two is wrong, and a reader cannot know which.',
  better: 'It affected 6,210 shops, 90 of them abroad.',
  options: {},
  *check(article) {
    const first = new Map<string, Figure>()
    for (const figure of article.sentences.flatMap(figuresIn)) {
      const {sentence, from, to, key, value} = figure
      const before = first.get(key)
      if (!before) first.set(key, figure)
      else if (Math.abs(before.value - value) > Math.max(before.tolerance, figure.tolerance))
        yield {
          span: sentence.span(from, to),
          message: say`Correct one: ${code(sentence.text.slice(from, to))} here, but ${before.value.toLocaleString('en')} in line ${lineNumberOf(article, before.sentence.span(before.from, before.to))}`,
          causes: [{span: before.sentence.span(before.from, before.to), message: say`The first figure`}]
        }
    }
  }
})
