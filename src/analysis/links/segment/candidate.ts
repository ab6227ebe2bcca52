import type {Block} from '../../../article/types.ts'
import type {LinkBlock, LinkItem} from '../types.ts'

/** A title before it is compared with the article. */
export type Title = Pick<LinkItem, 'text' | 'span' | 'block' | 'url'>

/** A block before it is judged. */
export interface Draft extends Pick<LinkBlock, 'kind' | 'heading' | 'title' | 'span' | 'opening' | 'ending'> {
  readonly items: readonly Title[]
  /** Signs of an editor: a heading of the article above the links, or words about each of them. */
  readonly isChosen?: boolean
}

/** The text of a block that is no part of any draft. */
export function ownText({prose, span}: Block, drafts: readonly Draft[]): string {
  const draft = drafts.find((other) => other.span.start < span.end && other.span.end > span.start)
  if (!draft) return prose.text
  const [item] = draft.items
  // A title glued to a paragraph leaves the rest of it.
  return draft.kind === 'glued' && item ? prose.text.slice(0, prose.text.length - item.text.length) : ''
}
