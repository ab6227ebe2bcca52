import type {Sentence} from '../../article/types.ts'
import type {Judgement} from '../evidence.ts'
import type {Reach} from '../sources/index.ts'
import type {Statement} from './statement.ts'

export type ClaimKind = 'number' | 'time' | 'cause' | 'effect' | 'quotation' | 'superlative' | 'statement'

/** A sentence that says something a third party could check. */
export interface Claim {
  readonly sentence: Sentence
  readonly kind: ClaimKind
  /** Where in the text of the sentence the words stand that say the kind; 0 for a plain statement. */
  readonly at: number
  /** What the decision looks at. */
  readonly statement: Statement
  /** What decided. */
  readonly judgement: Judgement
  /** 0 to 1: how surely it is a claim. */
  readonly confidence: number
  readonly reach?: Reach
  /** It has a speaker, but not one who could be asked. */
  readonly vague: boolean
  /** It cites a mark that no entry answers. */
  readonly dangling: boolean
  /** It counts something, says that something is the most of its kind, or has a speaker without a name. */
  readonly isGrave: boolean
}
