import {matchesOf} from '../../src/article/text/match-all.ts'
import type {Sentence} from '../../src/article/types.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import {code, say} from '../../src/rules/message.ts'

/** A count in a frame: "affected 6,210 shops". */
interface Figure {
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
  readonly value: number
}

const counted =
  /\b(affect(?:ed|ing)?|impact(?:ed|ing)?|lost|hit|left|compromised|exposed|declined|failed|delayed)\s(?:a total of\s)?(\d[\d,]{0,14}(?:\.\d{1,3})?)\s(?:[\w-]{2,14}\s){0,1}?(users|customers|shops|stores|accounts|companies|people|payments|requests|orders|messages|servers|records|branches|flights)\b/gi

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
  *check({sentences}) {
    const first = new Map<string, Figure>()
    for (const sentence of sentences) {
      for (const {index, 0: words, 1: verb = '', 2: number = '', 3: noun = ''} of matchesOf(counted, sentence.text)) {
        const key = `${verb.slice(0, 5).toLowerCase()} ${noun.toLowerCase()}`
        const figure = {sentence, from: index, to: index + words.length, value: Number(number.replaceAll(',', ''))}
        const before = first.get(key)
        if (!before) first.set(key, figure)
        else if (before.value !== figure.value)
          yield {
            span: sentence.span(figure.from, figure.to),
            message: say`Correct one of the two: ${code(words)}, but ${before.value.toLocaleString('en')} before`,
            causes: [{span: before.sentence.span(before.from, before.to), message: say`The first figure`}]
          }
      }
    }
  }
})
