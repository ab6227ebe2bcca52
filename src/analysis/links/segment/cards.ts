import {isMostlyLink} from '../../../article/text/link-share.ts'
import type {Block} from '../../../article/types.ts'
import {areOfManySites} from './host.ts'
import {longestCard, longestTeaser} from './shapes.ts'
import {clean, isTitle} from './titles/titles.ts'

/**
 * For each block the index of the block that opens its card, where it is in one: of a link around several blocks converters
 * leave a block with `[`, picture, title, teaser and date in blocks of their own, and a block with `](url)`.
 */
export function cardsIn(blocks: readonly Block[]): readonly (number | undefined)[] {
  const buttoned = cardsAboveButtons(blocks)
  let opened: number | undefined
  return blocks.map((block, at) => {
    const text = block.prose.text.trim()
    const isLate = opened !== undefined && at - opened > longestCard
    const card = isLate ? undefined : opened
    const isEnd = closes(block)
    if (isEnd || isLate) opened = undefined
    if (opens(blocks, at, text)) opened = at
    return card ?? opened ?? (isEnd ? at : undefined) ?? buttoned.get(at)
  })
}

/** Titles without a link, each with its teaser and a button below, which says the same each time: "Read more". */
function cardsAboveButtons(blocks: readonly Block[]): ReadonlyMap<number, number> {
  const cards = new Map<number, number>()
  const buttons = new Map<string, Block[]>()
  for (const block of blocks.filter(isButton)) {
    const text = clean(block.prose.text).toLowerCase()
    const own = buttons.get(text)
    if (own) own.push(block)
    else buttons.set(text, [block])
  }
  for (const own of buttons.values()) {
    const found = own.map((button) => ({button, title: titleAbove(blocks, button.index)}))
    const titled = found.filter(({title}) => title !== undefined)
    const addresses = own.map(cardAddress)
    if (titled.length < fewestButtons || new Set(addresses).size < own.length) continue
    if (areOfManySites(addresses, titled.length)) continue
    for (const {button, title = button.index} of titled)
      for (let at = title; at <= button.index; at++) cards.set(at, title)
  }
  return cards
}

const fewestButtons = 3

const isButton = (block: Block): boolean =>
  block.kind === 'paragraph' &&
  isMostlyLink(block) &&
  block.marks.filter(({kind}) => kind === 'link').length === 1 &&
  /^(?:\S+\s+){1,3}\S+$/.test(block.prose.text.trim())

/** The address to which the last block of a card leads. */
export const cardAddress = ({prose, marks}: Block): string =>
  /^\s{0,3}\]\((\S{1,2000}?)(?=\)|\s|$)/.exec(prose.text)?.[1] ??
  marks.find(({kind}) => kind === 'link')?.url?.text ??
  ''

function titleAbove(blocks: readonly Block[], button: number): number | undefined {
  let length = 0
  for (let at = button - 1; at >= 0 && at >= button - longestCard; at--) {
    const block = blocks[at] as Block
    if (isUnlinkedTitle(block)) return at
    length += block.prose.text.length
    if (block.kind !== 'paragraph' || isButton(block) || length > longestTeaser) return undefined
  }
  return undefined
}

const isUnlinkedTitle = ({kind, marks, prose}: Block): boolean =>
  isTitle(prose.text) &&
  (kind === 'heading'
    ? marks.every((mark) => mark.kind !== 'link')
    : kind === 'paragraph' &&
      marks.some((mark) => mark.kind === 'strong' && mark.from === 0 && mark.to === prose.text.length))

/** `](address)` alone, or behind the title: what is left of the end of such a link. */
export const closes = ({prose}: Block): boolean => prose.text.trimStart().startsWith('](') || endOfLink.test(prose.text)

export const endOfLink = /^([^[\]\n]{16,220})\]\((\S{1,2000}?)(?=\)|\s)/

/** The first bracket, alone or before the title; an indented picture behind it looks like code. */
const opens = (blocks: readonly Block[], at: number, text: string): boolean =>
  text.endsWith('[') ||
  (blocks[at]?.kind === 'code' && text.startsWith('[![')) ||
  (text.startsWith('[') && !text.includes(']') && blocks.slice(at + 1, at + 1 + longestCard).some(closes))
