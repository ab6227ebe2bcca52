import type {Duration, Range} from '../../src/analysis/times/index.ts'

/** A length and the ranges that it may be the length of: it is right when one of them agrees. */
export interface StatedDuration {
  readonly duration: Duration
  readonly ranges: readonly Range[]
  /** Which times it is counted between is a guess: a warning at most. */
  readonly isGuess?: boolean
}
