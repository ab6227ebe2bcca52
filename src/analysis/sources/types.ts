import type {Sentence} from '../../article/types.ts'

/** How a sentence is sourced. */
export type Reach =
  | 'cited'
  | 'attributed'
  | 'seen'
  | 'asked'
  | 'quotation'
  | 'quoted-below'
  | 'carried'
  | 'told-on'
  | 'paragraph-end'
  | 'lead'
  | 'repeated'
  | 'source-list'
  | 'entry'

/** Who says so, in one sentence. Offsets are into the sentence's text. */
export interface Attribution {
  readonly from: number
  readonly to: number
  /** False for speakers that a reader cannot ask: "experts say", "it is believed". */
  readonly named: boolean
  /** `seen`: the author's own observation, "as shown below"; `asked`: who gave no answer. */
  readonly by?: 'seen' | 'asked'
}

/** A place in a block that sends the reader to a source. Offsets are into the text of the block. */
export interface Citation {
  readonly from: number
  readonly to: number
  /** `lost-note`: `[^x]` where no note `[^x]:` exists. `credit`: a name in brackets behind the text. */
  readonly kind: 'link' | 'footnote' | 'lost-note' | 'marker' | 'author-year' | 'credit'
  /** Label of a footnote, numbers of a marker. */
  readonly label?: string
  /** A marker that is a link to its source. */
  readonly linked?: boolean
}

/** A sentence with what it says about its own sources. */
export interface SourcedSentence {
  readonly sentence: Sentence
  readonly citations: readonly Citation[]
  readonly attributions: readonly Attribution[]
  /** It cites `[7]`, and there is no 7. */
  readonly dangling: boolean
  /** The sentence begins inside a quotation. */
  readonly quoted: boolean
  readonly reach?: Reach
}
