import type {Article, Sentence} from '../../../article/types.ts'
import {formOf, lineOf} from '../../form/index.ts'
import {type Candidate, slotKindOf} from '../text/candidate.ts'

/** What decided about a sentence of the house's template that still stands in the article. */
export const keptInstruction = 'sentence of the template'

/**
 * Sentences that the article has kept from its template word for word. A question stays where the next sentence answers it.
 *
 * @param sure other slots, which say more of a sentence that holds one
 */
export function keptInstructions(article: Article, sure: readonly Candidate[]): Candidate[] {
  const instructions = formOf(article)?.instructions
  if (!instructions?.size) return []
  const isKept = (sentence: Sentence | undefined): boolean =>
    sentence !== undefined && instructions.has(lineOf(sentence))
  return article.sentences.flatMap((sentence, index) => {
    if (!isKept(sentence)) return []
    const next = article.sentences[index + 1]
    if (sentence.text.trim().endsWith('?') && next && next.block.kind !== 'heading' && !isKept(next)) return []
    const {block, text} = sentence
    const span = sentence.span()
    if (sure.some((slot) => slot.span.start < span.end && slot.span.end > span.start)) return []
    return [{block, text, span, certainty: 'likely', because: keptInstruction, ...slotKindOf(text)}]
  })
}
