import {isMostlyLink} from '../../../article/text/link-share.ts'
import type {Block} from '../../../article/types.ts'
import type {Title} from './candidate.ts'
import {cardAddress, closes} from './cards.ts'
import {hostOf} from './host.ts'
import {isBylineHeading, longestCard} from './shapes.ts'
import {noTitle} from './titles/no-title-words.ts'

/**
 * The titles of one block, which are written alike and stand close together; what else stands there is furniture of the
 * page: buttons, menus, share links, forms. A picture counts where no link says the same.
 */
export function ofOneShape(titles: readonly Title[], blocks: readonly Block[], cards: readonly unknown[]): Title[] {
  const found = withoutCaptions(withoutMenus(titlesOfCards(titles, blocks, cards), blocks))
  const said = found.filter((item) => !isBeside(item))
  const texts = new Set(said.map(({text}) => text))
  const urls = new Set(said.map(({url}) => url).filter((url) => url !== ''))
  const isSaid = ({text, url}: Title): boolean => texts.has(text) || urls.has(url)
  const isRepeated = repeatedIn(found)
  const items = found.filter((item) => !(isBeside(item) && isSaid(item)) && !isRepeated(item))
  const far = items.findIndex(
    ({block}, at) => at > 0 && textsBetween(items[at - 1] as Title, block, blocks) > longestGap
  )
  const near = far < 0 ? items : items.slice(0, far)
  const shapes = shapesOfBlock(near)
  const first = near.findIndex((item) => shapes.has(shapeOf(item)))
  const own: Title[] = []
  const hosts = new Set<string>()
  for (const [at, item] of near.entries()) {
    // One story may stand large above the others.
    if (
      (!shapes.has(shapeOf(item)) && !(at < first && isAlone(item))) ||
      own.slice(-longestCard).some((other) => isOneCard(other, item))
    )
      continue
    if (beginsAnother(own, hosts, item, blocks)) break
    own.push(item)
    hosts.add(hostOf(item.url))
  }
  return own
}

/** A line without a link that says the same as a link right below it stands under the picture of a card. */
function withoutCaptions(titles: readonly Title[]): Title[] {
  const lettersOf = ({text}: Title): string => text.replace(/[^\p{L}\p{N}]/gu, '')
  return titles.filter((title, at) => {
    const below = titles[at + 1]
    return !(
      below &&
      title.url === '' &&
      title.block.kind === 'paragraph' &&
      below.url !== '' &&
      !isBeside(below) &&
      below.block.index - title.block.index <= longestSame &&
      lettersOf(title) === lettersOf(below)
    )
  })
}

/** A card has one title, a heading where it has one, and its address at its end; the rest of its text is a teaser. */
function titlesOfCards(titles: readonly Title[], blocks: readonly Block[], cards: readonly unknown[]): Title[] {
  const cardOf = ({block}: Title): unknown => (closes(block) ? undefined : cards[block.index])
  const own = new Map<unknown, Title>()
  for (const title of titles) {
    const first = own.get(cardOf(title))
    if (!first || (first.block.kind !== 'heading' && title.block.kind === 'heading')) own.set(cardOf(title), title)
  }
  return titles.flatMap((title) => {
    const card = cardOf(title)
    if (card === undefined) return [title]
    if (title !== own.get(card)) return []
    const below = blocks.slice(title.block.index + 1, title.block.index + 1 + longestCard)
    const end = below.find(closes) ?? below.findLast(({index}) => cards[index] === card)
    return [{...title, url: title.url || (end ? cardAddress(end) : '')}]
  })
}

/** Entries of a Markdown list of which most are no titles are a menu: "Privacy policy", "Do not sell my data". */
function withoutMenus(titles: readonly Title[], blocks: readonly Block[]): Title[] {
  const balance = new Map<string, number>()
  const entry = ({item, kind}: Block): string | undefined => item && `${kind} ${item.list}`
  const count = (block: Block, by: number): void => {
    const list = entry(block)
    if (list !== undefined) balance.set(list, (balance.get(list) ?? 0) + by)
  }
  const titled = new Set(titles.map(({block}) => block))
  for (const block of titled) count(block, 1)
  for (const block of withWholeLists(titles, blocks))
    if (isMostlyLink(block) && !titled.has(block) && !isPictureOnly(block)) count(block, -1)
  return titles.filter(({block}) => (balance.get(entry(block) ?? '') ?? 0) >= 0)
}

/** From the first title to the last, and what else stands in their lists. */
function withWholeLists(titles: readonly Title[], blocks: readonly Block[]): readonly Block[] {
  const [first, last] = [titles[0]?.block, titles.at(-1)?.block]
  if (!first || !last) return []
  const isBeyond = ({item}: Block, end: Block): boolean => !item || item.list !== end.item?.list
  let [from, to] = [first.index, last.index + 1]
  while (from > 0 && !isBeyond(blocks[from - 1] as Block, first)) from--
  while (to < blocks.length && !isBeyond(blocks[to] as Block, last)) to++
  return blocks.slice(from, to)
}

const isPictureOnly = ({prose}: Block): boolean => !/\p{L}/u.test(prose.text)

/** What stands below many things is a button or a note: "Read the full story", "Opens in a new tab". */
function repeatedIn(found: readonly Title[]): (title: Title) => boolean {
  const urls = new Map<string, Set<string>>()
  for (const {text, url} of found) urls.set(text, (urls.get(text) ?? new Set()).add(url))
  const repeated = new Set(
    [...urls]
      .filter(([, own]) => own.size >= fewestRepeated && new Set([...own].map(hostOf)).size < fewestRepeated)
      .map(([text]) => text)
  )
  return ({text}) => repeated.has(text)
}

const fewestRepeated = 3

/** Picture, title and button of one card; a story may also stand in two lists. */
const isOneCard = (one: Title, other: Title): boolean => {
  const distance = other.block.index - one.block.index
  if (one.text === other.text) return distance <= longestSame && isOneSite(one.url, other.url)
  // In the entry of a list the teaser may be a link to the same story as the title.
  if (one.url !== '' && one.url === other.url && distance === 0 && one.block.item) return true
  return one.url !== '' && one.url === other.url && other.text.includes(one.text) && distance <= longestCard
}

/** An address within the same site has no host. */
function isOneSite(one: string, other: string): boolean {
  const [host, otherHost] = [hostOf(one), hostOf(other)]
  return host === otherHost || host === '' || otherHost === ''
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
  for (const item of items) {
    const own = byShape.get(shapeOf(item))
    if (own) own.push(item)
    else byShape.set(shapeOf(item), [item])
  }
  const many = [...byShape].filter(([, own]) => own.length >= pattern)
  if (many.length === 0) {
    const linked = items.find(({url, block}) => url !== '' && block.kind === 'heading')
    return new Set([linked ? shapeOf(linked) : [...byShape].sort((a, b) => b[1].length - a[1].length)[0]?.[0]])
  }
  const [first] = many[0] as [string, Title[]]
  return new Set(
    many
      .filter(([shape, own]) => shape === first || (own.every(isAlone) && !alternate(items, first, shape)))
      .map(([shape]) => shape)
  )
}

/** A byline or a date below each linked title: what is written like it stands between two titles again and again. */
function alternate(items: readonly Title[], first: string, other: string): boolean {
  if (!first.endsWith('link')) return false
  const order = items.map(shapeOf).filter((shape) => shape === first || shape === other)
  return order.filter((shape, at) => shape === other && order[at - 1] === first && order[at + 1] === first).length > 1
}

/** The only link of its block. */
const isAlone = ({block, url}: Title): boolean =>
  url !== '' && block.marks.filter(({kind}) => kind === 'link').length <= 1

/** So many titles show what the block is made of. */
const pattern = 3

/**
 * Behind a higher heading, in another list, on another site: what stands there is no part of the block.
 *
 * @param hosts those of the block's own titles
 */
function beginsAnother(
  own: readonly Title[],
  hosts: ReadonlySet<string>,
  {block, url}: Title,
  blocks: readonly Block[]
): boolean {
  const last = own.at(-1)?.block
  if (!last) return false
  const between = blocks.slice(last.index + 1, block.index)
  const isHigher = (heading: Block): boolean =>
    heading.kind === 'heading' &&
    (heading.level as number) < (last.level ?? 0) &&
    !noTitle.test(heading.prose.text) &&
    !isBylineHeading(heading, blocks[heading.index - 1])
  if (between.some(isHigher)) return true
  if (own.length < pattern) return false
  if (hosts.size === 1 && !hosts.has('') && !hosts.has(hostOf(url))) return true
  // Entries with text between them may be lists of one each.
  const isOfMany = own.at(-2)?.block.item?.list === last.item?.list
  return last.item?.depth === 1 && isOfMany && block.item?.list !== last.item.list && between.length > 0
}

/** Said by a picture or by what is left of a link: the title itself stands elsewhere. */
const isBeside = (item: Title): boolean => isPicture(item) || item.block.prose.text.trimStart().startsWith('](')

const isPicture = ({block, span, text}: Title): boolean =>
  !block.prose.text.includes(text) &&
  block.marks.some(({kind, span: {start}}) => kind === 'image' && start >= span.start)

const shapeOf = ({block, url}: Title): string =>
  `${block.kind === 'code' ? 'paragraph' : block.kind} ${block.level ?? ''} ${block.item?.depth ?? ''} ${url === '' ? '' : 'link'}`
