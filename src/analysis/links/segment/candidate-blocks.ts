import {allSections} from '../../../article/outline/all-sections.ts'
import {stemsOf, wordsOf} from '../../../article/text/stems.ts'
import type {Article, Block} from '../../../article/types.ts'
import {belonging, inlineLead} from './block-titles.ts'
import type {Draft} from './candidate.ts'
import {itemsOf} from './items.ts'
import {kindOf} from './list-titles.ts'
import {isMostlyLink, isProse} from './shapes.ts'
import {clean, fewestWords, isTitle, longestItem} from './titles.ts'

/** A title over links and the links in one paragraph: "Read also: …", "**Most popular:** … | …", a line each. */
export function headedOf(block: Block): Draft | undefined {
  if (block.kind !== 'paragraph') return undefined
  const {text} = block.prose
  const lead = leadOf(text)
  if (!lead) return undefined
  const items = itemsOf(block, undefined, lead.to)
  const length = items.reduce((sum, item) => sum + item.text.length, 0)
  // A sentence with links in it is no list.
  if (items.length === 0 || length < 0.6 * (text.length - lead.to)) return undefined
  const title = clean(text.slice(0, lead.to)).replace(/\s?[:»|–—-]$/, '')
  const opening = {name: 'title and links in one paragraph', words: title}
  const draft = {heading: block.prose.span(0, lead.to), title, items, span: block.span, opening}
  if (items.length > 1) return {...draft, kind: lead.kind ?? 'related'}
  const [item] = items
  // Of a long title one word at least is expected in common; a short one may belong in a way that no word shows.
  const isLong = item && item.text.length <= longestItem && stemsOf(item.text, (word) => word).length >= fewestWords
  return isLong ? {...draft, kind: 'inline'} : undefined
}

function leadOf(text: string): {to: number; kind: ReturnType<typeof kindOf>} | undefined {
  const lead = /^[^\n:»|–—]{3,70}(?:\n|\s?[:»|–—]\s?)/u.exec(text)?.[0]
  const kind = lead && kindOf(lead.replace(/\s?[:»|–—\n]\s?$/, ''))
  if (kind) return {to: lead.length, kind}
  const inline = inlineLead.exec(text)
  return inline ? {to: inline[0].length, kind: undefined} : undefined
}

/** "… the service was restored. - Player Stats Showdown: What You Missed": a title glued to the end of a paragraph. */
export function tailOf(block: Block): Draft | undefined {
  if (block.kind !== 'paragraph' || block.quoted > 0 || isMostlyLink(block)) return undefined
  const {text} = block.prose
  // Nearly every paragraph ends as a sentence does.
  if (/^[.!\n:,;]$/.test(text.at(-1) ?? '')) return undefined
  const match =
    /[.!?]["”)]?(?:\s{0,2}[–—|·»]\s{0,2}|\s{1,2}-\s{0,2}|-\s{1,2}|)(\p{Lu}[^.!?\n]{20,140}[^.!\n:,;])$/u.exec(text)
  const title = match?.[1] ?? ''
  const words = title.split(/\s+/)
  // A headline: most words with a capital. "- Ann Example, head of engineering" signs a quotation.
  const capitals = words.filter((word) => /^[\p{Lu}\d]/u.test(word)).length
  if (!match || words.length < 4 || capitals < 0.7 * words.length || /["”]\s{0,2}[-–—]/.test(match[0])) return undefined
  if (signature.test(title) || credit.test(title)) return undefined
  const from = text.length - title.length
  const item = {
    text: title,
    span: block.prose.span(from, text.length),
    block,
    url: ''
  }
  const opening = {name: 'title glued to a paragraph'}
  return {kind: 'glued', heading: undefined, title: '', items: [item], span: item.span, opening}
}

/** "— Ann Example, Head of Payments": a name of two or three words, and what its owner is. */
const signature = /^(?:\p{Lu}[\p{L}.’'-]{0,20}\s){1,2}\p{Lu}[\p{L}’'-]{1,20},\s/u

/** "Photograph: Ann Example/Harbour Images" */
const credit =
  /^(?:photo\w{0,7}|images?|pictures?|video|credits?|sources?|illustration|foto\w{0,6}|bild\w{0,6})\b.{0,12}:/i

/** Three titles and more at the very end, behind the last text, under no title of their own. */
export function untitledOf({blocks, outline}: Article, known: readonly Draft[]): Draft | undefined {
  let end = blocks.length
  while (end > 0 && isFooter(blocks[end - 1] as Block)) end--
  let at = end
  while (at > 0 && (isLinkOnly(blocks[at - 1] as Block) || isHeadline(blocks[at - 1] as Block))) at--
  const region = blocks.slice(at, end)
  const first = region[0]
  const areHeadlines = region.every(isHeadline)
  const fewest = areHeadlines ? fewestHeadlines : fewestTitles
  // Titles with bars between them are one paragraph.
  const isBarred = region.length === 1 && region.flatMap((block) => itemsOf(block)).length >= fewestTitles
  if (!first || (region.length < fewest && !isBarred) || first.span.start < (known.at(-1)?.span.end ?? 0))
    return undefined
  const owner = allSections(outline).findLast(({heading}) => heading.end <= first.span.start)
  if (owner && !areHeadlines && belonging.test(owner.title)) return undefined
  const items = region.flatMap((block) => itemsOf(block))
  if (items.length < fewest) return undefined
  const words = items.reduce((sum, {text}) => sum + text.split(' ').length, 0)
  const isBarOfHeadlines =
    isBarred && items.every(({text}) => hasCapitals(text)) && words >= fewestBarWords * items.length
  // A list right under a heading is what that heading says.
  const isChosen =
    !areHeadlines &&
    !isBarOfHeadlines &&
    owner !== undefined &&
    (owner.role !== undefined || owner.own[0] === first) &&
    blocks[at - 1]?.kind !== 'break'
  const span = {start: first.span.start, end: (region.at(-1) as Block).span.end}
  const opening = {name: 'titles behind the last text, under no title of their own'}
  return {kind: 'untitled', heading: undefined, title: '', items, span, isChosen, opening}
}

/**
 * A heading behind the last text of an article that stands over titles of other pages and nothing else, whatever it is
 * called: "Recent", "More business news".
 *
 * @param lastText index of the block in which the text of the article ends
 */
export function headsTitles(blocks: readonly Block[], at: number, lastText: number): boolean {
  const heading = blocks[at] as Block
  if (heading.kind !== 'heading' || heading.level === 1 || at < lastText || isMostlyLink(heading)) return false
  const text = clean(heading.prose.text)
  if (text === '' || text.split(' ').length > longestListTitle || belonging.test(text)) return false
  let titles = 0
  for (let index = at + 1; index < blocks.length; index++) {
    const block = blocks[index] as Block
    if (isSameLevel(block, heading)) break
    if (isProse(block)) return false
    if (leadsToArticle(block)) titles++
  }
  return titles >= fewestTitles
}

const longestListTitle = 5
const fewestTitles = 3
const fewestHeadlines = 2

const isSameLevel = ({kind, level = 7, marks}: Block, heading: Block): boolean =>
  kind === 'heading' && level <= (heading.level ?? 1) && marks.length === 0

/** Its address has the words of its title: `/news/oil-falls-most-in-7-weeks`. */
function leadsToArticle(block: Block): boolean {
  if (!block.prose.text.includes('](') && block.marks.every(({kind}) => kind !== 'link')) return false
  const [item] = itemsOf(block)
  if (!item) return false
  const slug = new Set(wordsOf(item.url.toLowerCase().split(/[?#]/, 1)[0]?.split('/').slice(-2).join(' ') ?? ''))
  const words = wordsOf(item.text.toLowerCase())
  return words.length >= fewestSlugWords && words.filter((word) => slug.has(word)).length >= words.length / 2
}

const fewestSlugWords = 4

/** Without a link, in capitals as headlines are, and no sentence: nearly every long word begins with a capital. */
function isHeadline({kind, item, quoted, marks, prose}: Block): boolean {
  const text = clean(prose.text)
  if (kind !== 'paragraph' || item || quoted > 0 || marks.length > 0 || /[.,;:…]["”’)]?$/.test(text) || !isTitle(text))
    return false
  return text.split(' ').length >= fewestHeadlineWords && longWords(text).length >= fewestLongWords && hasCapitals(text)
}

const longWords = (text: string): string[] => text.split(' ').filter((word) => /\p{L}{4}/u.test(word))

const hasCapitals = (text: string): boolean => longWords(text).every((word) => /^\P{L}{0,3}\p{Lu}/u.test(word))

/** On the average; the foot of a page has shorter ones: "Terms of Service | Privacy Policy". */
const fewestBarWords = 5

/** Names of teams and of firms are shorter. */
const fewestHeadlineWords = 6
const fewestLongWords = 3

const isLinkOnly = (block: Block): boolean =>
  (block.kind === 'paragraph' || block.kind === 'heading') && isMostlyLink(block) && isTitle(block.prose.text)

/** "© 2024 Site", and definitions of links. */
const isFooter = ({kind, prose}: Block): boolean =>
  kind === 'break' || kind === 'definition' || (kind === 'paragraph' && /^(?:©|\(c\)|copyright\b)/i.test(prose.text))
