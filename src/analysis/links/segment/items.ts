import {isMostlyLink} from '../../../article/text/link-share.ts'
import type {Block, Mark} from '../../../article/types.ts'
import type {Title} from './candidate.ts'
import {cardsIn, closes} from './cards.ts'
import {isProse, linksInCode, longestCard} from './shapes.ts'
import {clean, isTitle, longestItem, titlesIn} from './titles.ts'

/** A title and its place in the text of a block. */
interface Found {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly url: string
  /** The link as a whole, where there is one. */
  readonly mark?: Mark
}

/**
 * The titles of a block: of its links, of its pictures that are links, or plain ones.
 *
 * @param from where the titles begin, in the text of the block
 */
export function itemsOf(block: Block, before?: Block, from = 0): Title[] {
  if (block.kind === 'code')
    return linksInCode(block)
      .filter(({text}) => isTitle(text))
      .map(({from, to, text, url}) => ({text: clean(text), span: block.prose.span(from, to), block, url}))
  if (block.kind !== 'paragraph' && block.kind !== 'heading' && block.kind !== 'cell') return []
  return foundIn(block, before, from).map(({mark, ...found}) => ({
    text: clean(found.text),
    span: mark?.span ?? block.prose.span(found.from, found.to),
    block,
    url: found.url
  }))
}

function foundIn(block: Block, before: Block | undefined, start: number): Found[] {
  const {text} = block.prose
  const links = block.marks.filter(({kind, from}) => kind === 'link' && from >= start)
  const whole = halfLinked(block, links)
  if (whole) return [whole]
  const linked = links.flatMap((mark) => {
    const title = titleOf(mark, block)
    return title ? [{from: mark.from, to: mark.to, text: title, url: mark.url?.text ?? '', mark}] : []
  })
  if (linked.length > 0) return linked
  // "[update](…): be scalable": a name that is explained.
  if (links.some(({from, to}) => text.slice(from, to).trim() !== '' && !text.startsWith(']('))) return []
  const broken = brokenTitle(text)
  if (broken) return [broken]
  // A teaser under a title.
  if ((isProse(block) || text.length > longestLine) && before && (before.kind === 'heading' || isMostlyLink(before)))
    return []
  // A title with its teaser, in a card that a picture opens.
  if (text.length > longestItem && text.length <= longestCardText && before && /^\[?$/.test(before.prose.text.trim()))
    return [{from: 0, to: text.length, text, url: ''}]
  // A card whose picture is the link.
  const url = links[0]?.url?.text ?? ''
  // The first bracket of a link around several blocks.
  const opening = text.startsWith('[') && !text.includes(']') ? Math.max(start, 1) : start
  return titlesIn(text, opening).map(([from, to]) => ({from, to, text: text.slice(from, to), url}))
}

/** A title of which a few words are a link: "Historic church in [Turkey](…) reopens". */
function halfLinked({item, prose: {text}}: Block, links: readonly Mark[]): Found | undefined {
  const [link] = links
  if (!item || !link || links.length > 1 || link.to - link.from >= shareLinked * text.length) return undefined
  if (text.length > longestHalfLinked || /[.:;,]$/.test(text.trim()) || text.includes('\n') || !isTitle(text))
    return undefined
  const isExplained =
    /^\s{0,2}[:.,;(–—-]/.test(text.slice(link.to)) || /[:.;(–—-]\s{0,2}$/.test(text.slice(0, link.from))
  return isExplained ? undefined : {from: 0, to: text.length, text, url: link.url?.text ?? ''}
}

const shareLinked = 0.6
const longestHalfLinked = 120

/** What a link says; of a picture in it, what stands in its place. */
function titleOf({from, to}: Mark, {prose, marks}: Block): string | undefined {
  const text = prose.text.slice(from, to)
  if (isTitle(text)) return text
  if (text.trim()) return undefined
  const image = marks.find((mark) => mark.kind === 'image' && mark.from >= from && mark.to <= to)
  return image?.alt && isTitle(image.alt.text) ? image.alt.text : undefined
}

const longestCardText = 400
/** Titles are shorter, teasers are longer. */
const longestLine = 120

/** What converters make of a link around several blocks: the end of it, with its title before or behind the address. */
function brokenTitle(text: string): Found | undefined {
  const behind = brokenLink.exec(text)
  if (behind) {
    const [all, url = '', title = ''] = behind
    const from = behind.index + all.indexOf(title, url.length)
    return {from, to: from + title.length, text: title, url}
  }
  const [, title = '', url = ''] = endOfLink.exec(text) ?? []
  return isTitle(title) ? {from: 0, to: title.length, text: title, url} : undefined
}

const brokenLink = /^\s{0,3}\]\((\S{8,2000})\s"([^"\n]{16,200})/
const endOfLink = /^([^[\]\n]{16,220})\]\((\S{1,2000}?)(?=\)|\s)/

/**
 * The titles of one block, which are written alike and stand close together; what else stands there is furniture of the
 * page: buttons, menus, share links, forms. A picture counts where no link says the same.
 */
export function ofOneShape(titles: readonly Title[], blocks: readonly Block[]): Title[] {
  const found = titlesOfCards(titles, blocks)
  const isSaid = (item: Title): boolean =>
    found.some((other) => !isBeside(other) && (other.text === item.text || (other.url === item.url && item.url !== '')))
  const items = found.filter((item) => !(isBeside(item) && isSaid(item)) && !isRepeated(item, found))
  const far = items.findIndex(
    ({block}, at) => at > 0 && textsBetween(items[at - 1] as Title, block, blocks) > longestGap
  )
  const near = far < 0 ? items : items.slice(0, far)
  const shapes = shapesOfBlock(near)
  const first = near.findIndex((item) => shapes.has(shapeOf(item)))
  const own: Title[] = []
  for (const [at, item] of near.entries()) {
    // One story may stand large above the others.
    if ((!shapes.has(shapeOf(item)) && !(at < first && item.url !== '')) || own.some((other) => isOneCard(other, item)))
      continue
    if (beginsAnother(own, item, blocks)) break
    own.push(item)
  }
  return own
}

/** A card has one title, a heading where it has one, and its address at its end; the rest of its text is a teaser. */
function titlesOfCards(titles: readonly Title[], blocks: readonly Block[]): Title[] {
  const cards = cardsIn(blocks)
  const cardOf = ({block}: Title): number | undefined => (closes(block) ? undefined : cards[block.index])
  return titles.flatMap((title) => {
    const card = cardOf(title)
    if (card === undefined) return [title]
    const own = titles.filter((other) => cardOf(other) === card)
    if (title !== (own.find(({block}) => block.kind === 'heading') ?? own[0])) return []
    const end = blocks.slice(card + 1, card + 2 + longestCard).find(closes)
    return [{...title, url: title.url || addressIn(end?.prose.text ?? '')}]
  })
}

const addressIn = (end: string): string => /^\s{0,3}\]\((\S{1,2000}?)(?=\)|\s|$)/.exec(end)?.[1] ?? ''

/** What stands below many things is a button or a note: "Read the full story", "Opens in a new tab". */
const isRepeated = ({text}: Title, found: readonly Title[]): boolean => {
  const same = found.filter((other) => other.text === text).map(({url}) => url)
  return new Set(same).size >= fewestRepeated && new Set(same.map(hostOf)).size < fewestRepeated
}

const fewestRepeated = 3

/** Picture, title and button of one card; a story may also stand in two lists. */
const isOneCard = (one: Title, other: Title): boolean => {
  const distance = other.block.index - one.block.index
  if (one.text === other.text) return distance <= longestSame
  return one.url !== '' && one.url === other.url && other.text.includes(one.text) && distance <= longestCard
}

const longestSame = 3

/** Blocks of a card with words in them: its label, teaser, date, byline. */
const longestGap = 7

const textsBetween = (item: Title, next: Block, blocks: readonly Block[]): number =>
  blocks.slice(item.block.index + 1, next.index).filter(({prose}) => /\p{L}{2}|\d/u.test(prose.text)).length

/**
 * The shape that stands first below the title, and others that are titles too: the foot of a page may have more links
 * than the block, but several on a line.
 */
function shapesOfBlock(items: readonly Title[]): ReadonlySet<string | undefined> {
  const byShape = new Map<string, Title[]>()
  for (const item of items) byShape.set(shapeOf(item), [...(byShape.get(shapeOf(item)) ?? []), item])
  const many = [...byShape].filter(([, own]) => own.length >= pattern)
  if (many.length === 0) return new Set([[...byShape].sort((a, b) => b[1].length - a[1].length)[0]?.[0]])
  return new Set(many.filter(([, own], index) => index === 0 || own.every(isAlone)).map(([shape]) => shape))
}

/** The only link of its block. */
const isAlone = ({block, url}: Title): boolean =>
  url !== '' && block.marks.filter(({kind}) => kind === 'link').length === 1

/** So many titles show what the block is made of. */
const pattern = 3

/** Behind a higher heading, in another list, on another site: what stands there is no part of the block. */
function beginsAnother(own: readonly Title[], {block, url}: Title, blocks: readonly Block[]): boolean {
  const last = own.at(-1)?.block
  if (!last) return false
  const between = blocks.slice(last.index + 1, block.index)
  if (between.some(({kind, level}) => kind === 'heading' && last.level && (level as number) < last.level)) return true
  if (own.length < pattern) return false
  const hosts = new Set(own.map((item) => hostOf(item.url)))
  if (hosts.size === 1 && !hosts.has('') && !hosts.has(hostOf(url))) return true
  return last.item?.depth === 1 && block.item?.list !== last.item.list && between.length > 0
}

/** Empty for an address within the same site. */
export const hostOf = (url: string): string => /^(?:https?:)?\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? ''

/** Said by a picture or by what is left of a link: the title itself stands elsewhere. */
const isBeside = (item: Title): boolean => isPicture(item) || item.block.prose.text.trimStart().startsWith('](')

const isPicture = ({block, span, text}: Title): boolean =>
  !block.prose.text.includes(text) &&
  block.marks.some(({kind, span: {start}}) => kind === 'image' && start >= span.start)

const shapeOf = ({block, url}: Title): string =>
  `${block.kind === 'code' ? 'paragraph' : block.kind} ${block.level ?? ''} ${block.item?.depth ?? ''} ${url === '' ? '' : 'link'}`
