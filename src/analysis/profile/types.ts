import type {ProfileName, Section} from '../../article/types.ts'
import type {Trace} from '../evidence.ts'

/** Who speaks, and what shows it. */
export interface Voice {
  /** An organisation about its own incident, somebody about another's, or no sign of either. */
  readonly speaker: 'first-hand' | 'third-party' | 'unsure'
  readonly reasons: readonly string[]
  readonly because: Trace
  /** Sections in which somebody else than the rest speaks of own work: a statement printed in a news article. */
  readonly ownSections: readonly Section[]
}

/** What kind of article it is, and what shows it. */
export interface Profile {
  readonly name: ProfileName
  readonly reason: string
  readonly because: Trace
}
