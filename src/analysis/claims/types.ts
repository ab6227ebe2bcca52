import type {Sentence} from '../../article/types.ts'
import type {Reach} from '../sources/index.ts'

export type ClaimKind = 'number' | 'time' | 'cause' | 'effect' | 'quotation' | 'superlative' | 'statement'

/** A sentence that says something a third party could check. */
export interface Claim {
  readonly sentence: Sentence
  readonly kind: ClaimKind
  /** Where in the text of the sentence the words stand that say the kind; 0 for a plain statement. */
  readonly at: number
  /** 0 to 1: how surely it is a claim. */
  readonly confidence: number
  readonly reach?: Reach
  /** Somebody says so, but nobody who could be asked. */
  readonly vague: boolean
}
