import type {ProfileName, SubjectName} from '../../article/types.ts'
import type {ClaimCount} from '../../check/claim-count.ts'
import type {AnsweredMessage} from '../../worker/index.ts'

export interface Report {
  readonly path: string
  /** Whether it is about an incident: `incident`, `other` or `unsure`. */
  readonly subject: SubjectName
  /** What kind of article it was read as. */
  readonly profile: ProfileName
  /** How many claims rest on a source; nothing where none is owed. */
  readonly claims: ClaimCount | null
  readonly messages: readonly AnsweredMessage[]
  /** How many findings comments in the article silence. */
  readonly silenced: number
  /** How many findings a fix has mended. */
  readonly mended?: number
  /** What was checked, where it cannot be read again: standard input. */
  readonly text?: string
}

/** Behind the reports of a shard: which part of the whole it is, and that it came to its end. */
export interface ShardEnd {
  /** 1-based. */
  readonly shard: number
  readonly of: number
  /** Files that it was given, and those among them that were checked; the others are ignored or have a problem. */
  readonly files: number
  readonly checked: number
}
