import type {LinkBlock, LinkItem} from '../types.ts'

/** A block before the verdict. */
export type Draft = Omit<LinkBlock, 'verdict' | 'items'> & {readonly items: readonly Titled[]}

export type Titled = Omit<LinkItem, 'isRelated'>

/** A block is judged before its items: on public pages the mean told related blocks from unrelated ones. */
const strangeBlock = {promotional: 1, glued: 0.7, related: 0.4, inline: 0.3, untitled: 0.3} as const

/** In a strange block one shared word is chance; among related links only a title without any is a stranger. */
const chance = {promotional: 1.2, glued: 0.7, related: 1, inline: 0.3, untitled: 0.3} as const

const noWord = 0.3

export function judged(draft: Draft): LinkBlock {
  const {kind} = draft
  const mean = draft.items.reduce((sum, {relatedness}) => sum + Math.min(relatedness, 2), 0) / draft.items.length
  // A few links that an editor chose as related may be so in a way that no word shows.
  const strange = mean < strangeBlock[kind] && !(kind === 'related' && draft.items.length < 4)
  const below = strange ? chance[kind] : kind === 'promotional' ? noWord : 0
  const items = draft.items.map((item) => ({...item, isRelated: item.relatedness >= below}))
  const verdict = items.every(({isRelated}) => isRelated)
    ? 'related'
    : strange && (kind === 'promotional' || kind === 'glued')
      ? 'unrelated'
      : 'suspected'
  return {...draft, items, verdict}
}
