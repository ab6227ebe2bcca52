import {blocksBeside} from '../../src/analysis/links/index.ts'
import {matchesOf} from '../../src/article/text/match-all.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import {say, title} from '../../src/rules/message.ts'
import {listed} from '../../src/rules/wording.ts'
import {phrases} from './words.ts'

/** Flags, once, articles that are full of stock phrases. */
export default defineRule({
  id: 'no-boilerplate',
  category: 'prose',
  severity: 'warning',
  scope: 'incident',
  whole: true,
  description: 'flags articles full of stock phrases: “serves as a stark reminder”',
  why: 'Such phrases fit any article; readers learn nothing from them and stop reading.',
  better: 'Payments failed for 62 minutes.',
  options: {perThousandWords: 5},
  allowed: {perThousandWords: {min: 0, max: 1000}},
  prose: true,
  *check(article, {perThousandWords}) {
    // Titles of other articles are not the author's words.
    const beside = blocksBeside(article)
    const own = article.sentences.filter(
      ({block}) => block.kind === 'paragraph' && block.quoted === 0 && !beside.has(block)
    )
    const found = own.flatMap((sentence) =>
      matchesOf(phrases, sentence.text).map(({index, 0: phrase}) => ({sentence, index, phrase}))
    )
    // Three phrases in a short text may be chance.
    if (found.length < fewestPhrases) return
    const words = own.reduce((sum, {text}) => sum + text.split(/\s+/).length, 0)
    const rate = (1000 * found.length) / Math.max(words, 1)
    const [first, ...others] = found.map(({sentence, index, phrase}) => ({
      span: sentence.span(index, index + phrase.length),
      phrase
    }))
    if (!first || rate < perThousandWords) return
    const kinds = [...new Set(found.map(({phrase}) => phrase.toLowerCase()))]
    const [example = ''] = kinds
    yield {
      span: first.span,
      message: say`Cut or reword ${found.length} stock phrases, such as ${title(example)}`,
      causes: others.map(({span, phrase}) => ({span, message: say`Also ${title(phrase)}`})),
      note: `They fit any article and say nothing of this one: ${listed(kinds.map((phrase) => `“${phrase}”`))}.`,
      data: {phrases: kinds, perThousandWords: Math.round(rate * 10) / 10}
    }
  }
})

const fewestPhrases = 4
