import type {Block} from '../../../article/types.ts'
import type {LinkBlock, LinkItem} from '../types.ts'
import {clean} from './titles/titles.ts'

/** A title before it is compared with the article. */
export type Title = Pick<LinkItem, 'text' | 'span' | 'block' | 'url'>

/** A block before it is judged. */
export interface Draft extends Pick<LinkBlock, 'kind' | 'heading' | 'title' | 'span' | 'opening' | 'ending'> {
  readonly items: readonly Title[]
  /** Signs of an editor: a heading of the article above the links, words about each of them, "Related:" before one. */
  readonly isChosen?: boolean
}

/**
 * Blocks, each with that of its text which is no part of any list; both in the order of the article. A title that a site
 * has chosen and shows elsewhere on the page too is none of the article's words either.
 */
export function ownTexts(
  blocks: readonly Block[],
  lists: readonly Draft[]
): {readonly block: Block; readonly text: string}[] {
  const titles = new Set(lists.flatMap(({kind, items}) => (kind === 'promotional' ? items.map(({text}) => text) : [])))
  let next = 0
  return blocks.map((block) => {
    const {prose, span} = block
    if (block.level !== 1 && titles.has(clean(prose.text))) return {block, text: ''}
    while (next < lists.length && (lists[next] as Draft).span.end <= span.start) next++
    const list = lists[next]
    if (!list || list.span.start >= span.end) return {block, text: prose.text}
    const [item] = list.items
    // A title glued to a paragraph leaves the rest of it.
    const isRest = list.kind === 'glued' && item !== undefined
    return {block, text: isRest ? prose.text.slice(0, prose.text.length - item.text.length) : ''}
  })
}
