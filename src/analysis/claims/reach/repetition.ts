import {type Stemmer, stemmerFor} from '../../../article/text/stems.ts'
import type {Sentence} from '../../../article/types.ts'
import type {SourcedSentence} from '../../sources/index.ts'

const common = new Set(
  'the and for with that this from were was have has had which into their its been some after outage incident issue issues problem problems service services users customers affected company'.split(
    ' '
  )
)

export function contentStemsOf(text: string, stem: Stemmer): Set<string> {
  const stems = new Set<string>()
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}-]{3,}/gu) ?? []) if (!common.has(word)) stems.add(stem(word))
  return stems
}

/** Stems that two sentences share before they can say the same. */
const fewestShared = 3
/** Share of the stems of a sentence that another has which says the same. */
const mostOfSentence = 0.6

/** Which sourced sentences have which words. */
export class RepeatedStatements {
  readonly #byStem = new Map<string, Set<Sentence>>()

  readonly #stem: Stemmer

  constructor(sourced: readonly SourcedSentence[]) {
    this.#stem = stemmerFor(sourced.map(({sentence}) => sentence.text).join('\n'))
    for (const {sentence, reach} of sourced) {
      if (!reach) continue
      for (const stem of contentStemsOf(sentence.text, this.#stem)) {
        const known = this.#byStem.get(stem)
        if (known) known.add(sentence)
        else this.#byStem.set(stem, new Set([sentence]))
      }
    }
  }

  /** Whether one sourced sentence above has most of the words of this one. */
  has(sentence: Sentence): boolean {
    const own = contentStemsOf(sentence.text, this.#stem)
    if (own.size < fewestShared) return false
    const shared = new Map<Sentence, number>()
    for (const stem of own) {
      for (const other of this.#byStem.get(stem) ?? []) {
        if (other === sentence || other.block.index > sentence.block.index) continue
        const count = (shared.get(other) ?? 0) + 1
        if (count >= fewestShared && count >= mostOfSentence * own.size) return true
        shared.set(other, count)
      }
    }
    return false
  }
}
