import type {Block, Span} from '../../article/types.ts'

/** What a piece of text says of a point in time. */
export interface TimeParts {
  readonly year?: number
  /** 1 to 12; another number is impossible. */
  readonly month?: number
  readonly day?: number
  /** 0 is Sunday, as stated beside the date. */
  readonly weekday?: number
  /** Minutes since midnight. */
  readonly minutes?: number
  readonly zone?: string
  /** `07/08/2024` may be July or August. */
  readonly ambiguous?: boolean
  /** Why it cannot be. */
  readonly impossible?: string
  /** `13:55` for "13:55 PM". */
  readonly mended?: string
  /** A slot stands in its place: nobody knows it yet. */
  readonly isSlot?: boolean
  /** Days after the one that was told last: 1 for "the next day". */
  readonly daysLater?: number
}

/** A date, a clock time, or both, as written. Offsets are into the text of the block. */
export interface Time extends TimeParts {
  readonly block: Block
  readonly from: number
  readonly to: number
  /** "around 09:14". */
  readonly isRough?: boolean
}

/** A stretch of time, as stated. */
export interface Duration {
  readonly block: Block
  readonly from: number
  readonly to: number
  readonly minutes: number
  /** How far off it may be and still be right: half of its finest unit, a fifth after "about". */
  readonly tolerance: number
}

/** A piece of a text with what it says. */
export interface TimeInText extends TimeParts {
  readonly from: number
  readonly to: number
}

export const writtenTimeOf = ({block, from, to}: {block: Block; from: number; to: number}): string =>
  block.prose.text.slice(from, to)

export const spanOf = ({block, from, to}: {block: Block; from: number; to: number}): Span => block.prose.span(from, to)
