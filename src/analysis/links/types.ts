import type {Block, Span} from '../../article/types.ts'
import type {Fired, Trace} from '../evidence.ts'

/** `unrelated`: nobody takes it for a link about the subject of the article. */
export type LinkVerdict = 'unrelated' | 'suspected' | 'related'

/** One title of a block of links. */
export interface LinkItem {
  readonly text: string
  readonly span: Span
  readonly block: Block
  /** Empty for a title without a link. */
  readonly url: string
  /** How much it has to do with the article: 0 is nothing, 1 and more is enough. */
  readonly relatedness: number
  /** From so much on it is at home in its block. */
  readonly needed: number
  /** The row that decided how much it has to do with the article. */
  readonly basis: Fired
  /** The same in words. */
  readonly evidence: string
  readonly verdict: LinkVerdict
}

/** What ends a list of links. */
export interface Ending {
  /** Index of the block behind the list. */
  readonly at: number
  /** The row that decided; none at the end of the article. */
  readonly basis?: Fired
}

/** Links or titles that stand together beside the text. */
export interface LinkBlock {
  /** What it is called, and what such a title usually stands over. */
  readonly kind: 'promotional' | 'related' | 'inline' | 'aside' | 'untitled' | 'glued'
  readonly heading: Span | undefined
  readonly title: string
  readonly items: readonly LinkItem[]
  /** The row that found it. */
  readonly opening: Fired
  /** Where it ends, when a title stands over it. */
  readonly ending?: Ending
  /** What decided whether the block has anything to do with the article. */
  readonly because: Trace
  /** From its title to the end of its last item. */
  readonly span: Span
  /** What to cut out of the source so that the block is gone and nothing else; only where all of it is unrelated. */
  readonly removal: Span | undefined
}

/** A link that others placed in the text. */
export interface InjectedLink {
  readonly span: Span
  /** What it says. */
  readonly text: string
  readonly url: string
  /** What shows it. */
  readonly evidence: string
}
