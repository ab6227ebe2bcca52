import type {Need} from '../src/analysis/needs/index.ts'
import type {CheckedMessage} from '../src/check/index.ts'
import type {Outline} from '../src/cli/commands/outline.ts'

/** A text to be checked, or to be made HTML of; answers have the number of their order. */
export type Order =
  | {readonly number: number; readonly text: string}
  | {readonly number: number; readonly markdown: string}

/** What a kind of article owes. */
export interface Owed {
  readonly need: Need
  readonly isTold: boolean
  /** What would satisfy. */
  readonly wanted: string
}

/** What a text came to. */
export interface Answer {
  readonly number: number
  readonly messages: readonly CheckedMessage[]
  readonly outline: Outline
  readonly owed: readonly Owed[]
}

export type Reply =
  | Answer
  | {readonly number: number; readonly html: string}
  | {readonly number: number; readonly problem: string}
