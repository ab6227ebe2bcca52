import type {Article} from '../../article/types.ts'
import {type Candidate, candidate} from './text/candidate.ts'
import type {Text} from './text/readable-texts.ts'

/** Filler Latin, a sentence at a time: it need not begin with "lorem ipsum". */
export function* filler(text: Text, article: Article): Generator<Candidate> {
  if (!/(?:um|us|it|et|is|ur)\b/i.test(text.folded.text) || !mayHoldFiller(text.block.prose.text)) return
  let open: {from: number; to: number} | undefined
  const flush = function* (): Generator<Candidate> {
    if (open) {
      const {from, to} = open
      yield {
        ...candidate(text, 0, 0, 'sure', 'filler text'),
        text: text.block.prose.text.slice(from, to),
        span: text.block.prose.span(from, to)
      }
    }
    open = undefined
  }
  for (const {from, to, text: sentence} of article.sentencesIn(text.block)) {
    if (isFiller(sentence)) open = {from: open?.from ?? from, to}
    else yield* flush()
  }
  yield* flush()
}

/** Endings that Latin has often and the languages of today seldom. */
const latinEnding = /(?:um|us|ur|ibus|ae|am|unt|isi|que|cing)$/

/** Endings and short words that Latin shares with others. */
const romanceEnding =
  /(?:um|us|ur|ae|am|unt|isi|que|cing|it|et|is|em|at|as|ant|ent|ui|ii|or|ec|bh|te|do|ia|la)$|^(?:in|ut|sed|non|ad|ex|eu|id|ac|mi|leo|dui|quo|ea|quae|magni|sint|elit)$/

/** What a sentence of a language of today has, and a Latin one has not. */
const otherLanguage =
  /[kwy'’`\d]|\b(?:the|of|to|and|with|for|is|this|that|has|be|from|by|our|we|an|are|was|not|do|go|no|on|or|as|os|les|des|une|est|pour|los|las|del|por|con|una|uma|dos|com|il|di|che|per|von|der|die|das|och|att|pe|din|care)\b/i

/** Latin is written without accents. */
const accented = /(?![–—“”…])\P{ASCII}/u

/** Words of the shortest sentence whose endings tell. */
const fewestWords = 5
/** Share of words with such an ending, where two or more have one that only Latin has, and where one has. */
const latinShare = 0.6
const surelyLatin = 0.85

/** Most texts have no stretch of so many words without a word of a language of today, and are not parted into sentences. */
const mayHoldFiller = (text: string): boolean =>
  loremIpsum.test(text) ||
  text.split(otherLanguage).some((stretch) => {
    if (stretch.length < 2 * fewestWords) return false
    const words = stretch.toLowerCase().match(/\p{L}+/gu) ?? []
    return words.length >= fewestWords && words.some((word) => latinEnding.test(word))
  })

const loremIpsum = /\blorem ipsum\b/i

function isFiller(sentence: string): boolean {
  const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? []
  if (loremIpsum.test(sentence) && words.length < fewestWords) return true
  if (words.length < fewestWords || otherLanguage.test(sentence) || accented.test(sentence)) return false
  const latin = words.filter((word) => latinEnding.test(word)).length
  const share = words.filter((word) => romanceEnding.test(word)).length / words.length
  return (latin >= 2 && share >= latinShare) || (latin === 1 && share >= surelyLatin)
}
