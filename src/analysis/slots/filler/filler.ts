import type {Article} from '../../../article/types.ts'
import {type Candidate, candidate} from '../text/candidate.ts'
import type {Text} from '../text/readable-texts.ts'
import {latinEnding, otherLanguage, romanceEnding} from './latin-words.ts'

/** Filler Latin, sentences that follow each other as one: it need not begin with "lorem ipsum". */
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
    else if (!open || sentence.length > longestBetween || otherLanguage.test(sentence)) yield* flush()
  }
  yield* flush()
}

/** Characters of a sentence between two of filler that has too few words to tell, and is filler too. */
const longestBetween = 50

/** Latin is written without accents. */
const accented = /(?![–—“”…])\P{ASCII}/u

/** Words of the shortest sentence whose endings tell. */
const fewestWords = 5
/** Share of words with such an ending, where two or more have one that only Latin has, and where one has. */
const latinShare = 0.6
const surelyLatin = 0.85

/** What filler has not: code, names written together, brackets, an abbreviation. */
const technical = /[()_=<>{}[\]/]|\p{Ll}\p{Lu}|\p{Lu}{2}/u

/** The end of a sentence, also in a quotation. */
const closed = /[.!?…,;]["”»]?\s*$/

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
  if (/^\W{0,3}lorem ipsum dolor\b/i.test(sentence)) return true
  if (loremIpsum.test(sentence) && words.length < fewestWords) return true
  if (words.length < fewestWords || otherLanguage.test(sentence) || accented.test(sentence)) return false
  if (technical.test(sentence)) return false
  const latin = words.filter((word) => latinEnding.test(word)).length
  const share = words.filter((word) => romanceEnding.test(word)).length / words.length
  // Short items of English and French have such endings too: "Event bus current, status sufficient".
  const needed = latin >= 2 && closed.test(sentence) ? latinShare : surelyLatin
  return latin >= 1 && share >= needed
}
