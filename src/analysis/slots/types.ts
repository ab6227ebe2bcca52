import type {Block, Span} from '../../article/types.ts'

/** A place that the writer was to fill and did not. */
export interface Slot {
  readonly block: Block
  readonly span: Span
  /** As a reader sees it. */
  readonly text: string
  /** What belongs there: date, time, name, number, place, link, source, text. */
  readonly kind: string
  /** The same in the words of a message; nothing where the words of the slot do not tell. */
  readonly expected?: string
  /** `sure`: nobody can take it for finished text. */
  readonly certainty: 'sure' | 'likely'
  /** What decided: the name of a row, such as "order to the writer". */
  readonly because: string
}
