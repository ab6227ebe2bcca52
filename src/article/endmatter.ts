import {belonging, inlineLead, promotional, related} from './link-headings.ts'
import {allSections} from './outline.ts'
import {type Subject, subjectOf} from './relatedness.ts'
import {stemsOf} from './stems.ts'
import type {Article, Block, LinkBlock, LinkItem} from './types.ts'

/** A block before the verdict. */
type Draft = Omit<LinkBlock, 'verdict' | 'items'> & {readonly items: readonly Titled[]}
type Titled = Omit<LinkItem, 'isRelated'>

/** A block is judged before its items: on public pages the mean told related blocks from unrelated ones. */
const strangeBlock = {promotional: 1, glued: 0.7, related: 0.4, inline: 0.3, untitled: 0.3} as const
/** In a strange block one shared word is chance; among related links only a title without any is a stranger. */
const chance = {promotional: 1.2, glued: 0.7, related: 1, inline: 0.3, untitled: 0.3} as const
const noWord = 0.3

function judged(draft: Draft): LinkBlock {
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

/** Longer texts are prose. */
const longestItem = 220
const longestTitle = 70
const fewestWords = 3

/** The blocks of links that are appended to an article or stand between its paragraphs. */
export function linkBlocksOf(article: Article): LinkBlock[] {
  const {blocks} = article
  const found: Draft[] = []
  const starts = blocks.map((block) => headingKind(block))
  const ends = starts.map((kind, index) => (kind === undefined ? index : regionEnd(blocks, index, starts)))
  let covered = 0
  const own = blocks.filter((block, index) => {
    covered = Math.max(covered, ends[index] as number)
    return index >= covered && starts[index] === undefined && !inlineLead.test(block.prose.text)
  })
  const subject = subjectOf(article, own)
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at] as Block
    const kind = starts[at]
    if (kind === undefined) {
      const beside = inlineOf(block, subject) ?? tailOf(block, subject)
      if (beside) found.push(beside)
      at++
      continue
    }
    const end = ends[at] as number
    const items = ofOneShape(
      blocks.slice(at + 1, end).flatMap((item, index, region) => itemsOf(item, region[index - 1], subject))
    )
    const distinct = items.filter(
      ({text, url}, index) =>
        !items.slice(0, index).some((other) => other.text === text || (url !== '' && other.url === url))
    )
    const last = distinct.at(-1)?.block ?? block
    const faint = kind === 'promotional' ? commonStems(distinct) : undefined
    const weighed = faint
      ? distinct.map((item) => ({...item, relatedness: subject.relatednessOf(item.text, item.url, faint)}))
      : distinct
    if (distinct.length > 0)
      found.push({
        kind,
        heading: block.span,
        title: block.prose.text.trim(),
        items: weighed,
        span: {start: block.span.start, end: last.span.end}
      })
    at = Math.max(end, at + 1)
  }
  const trailing = untitledOf(article, subject, found)
  return (trailing ? [...found, trailing] : found).map(judged)
}

/** Stems that half of the titles of a site's own choice have: its city, its country, its name. */
function commonStems(items: readonly Titled[]): ReadonlySet<string> | undefined {
  if (items.length < 3) return undefined
  const count = new Map<string, number>()
  for (const {text} of items) for (const stem of new Set(stemsOf(text))) count.set(stem, (count.get(stem) ?? 0) + 1)
  return new Set([...count].filter(([, times]) => times >= items.length / 2).map(([stem]) => stem))
}

/** Titles of one block are written alike; what else stands there is furniture of the page: buttons, share links, forms. */
function ofOneShape(items: readonly Titled[]): Titled[] {
  const count = new Map<string, number>()
  for (const item of items) count.set(shapeOf(item), (count.get(shapeOf(item)) ?? 0) + 1)
  const [shape] = [...count].sort((a, b) => b[1] - a[1])[0] ?? []
  const own: Titled[] = []
  for (const item of items) {
    if (shapeOf(item) !== shape) continue
    if (own.length > 1 && item.block.index - (own.at(-1) as Titled).block.index > longestGap) break
    own.push(item)
  }
  return own
}

/** Blocks of a card: its picture, label, teaser, date. */
const longestGap = 8

const shapeOf = ({block, url}: Titled): string =>
  `${block.kind} ${block.level ?? ''} ${block.item?.depth ?? ''} ${url === '' ? '' : 'link'}`

/** A title over links; it may stand in a link or in the words of an image. */
function headingKind(block: Block): 'promotional' | 'related' | undefined {
  if (block.kind !== 'heading' && (block.kind !== 'paragraph' || (block.item && isMostlyLink(block)))) return undefined
  const texts = [
    clean(block.prose.text).replace(/^(.{4,60}) \1$/, '$1'),
    ...block.marks.flatMap(({kind, alt}) => (kind === 'image' && alt ? [clean(alt.text)] : []))
  ]
  for (const text of texts) {
    if (!text || text.length > longestTitle) continue
    // "Latest" and "Related" alone are labels; as a sentence they end.
    if (/[.!?]$/.test(text) && !/\bmiss\b/i.test(text)) continue
    if (promotional.test(text)) return 'promotional'
    if (related.test(text) && !/^[\W_]{0,4}further reading/i.test(text)) return 'related'
  }
  return undefined
}

function regionEnd(blocks: readonly Block[], start: number, starts: readonly unknown[]): number {
  const heading = blocks[start] as Block
  let at = start + 1
  let prose = 0
  for (; at < blocks.length; at++) {
    const block = blocks[at] as Block
    const text = block.prose.text.trim()
    if (starts[at] !== undefined) break
    if (block.kind === 'frontmatter' || block.kind === 'definition') break
    if (block.kind === 'code' && !block.item) break
    const linked = block.marks.some(({kind}) => kind === 'link' || kind === 'image')
    if (block.kind === 'heading' && !linked && isSectionTitle(text, block, heading) && !opensCard(blocks[at + 1])) break
    if (block.kind === 'break' && heading.kind !== 'heading' && at - start > 2) break
    if (
      block.kind === 'paragraph' &&
      !block.item &&
      text.length > 30 &&
      /[.!?:]["”]?$/.test(text) &&
      !isMostlyLink(block)
    )
      prose++
    else if (text.length >= 12 && linked) prose = 0
    // Cards have a teaser below the title; the article has paragraph after paragraph.
    if (text.length > 400 || prose >= (at - start <= 2 ? 1 : 2)) {
      while (at > start + 1 && isProse(blocks[at - 1] as Block)) at--
      break
    }
  }
  return at
}

const isProse = (block: Block): boolean =>
  block.kind === 'paragraph' &&
  !block.item &&
  block.prose.text.length > 30 &&
  /[.!?:]["”]?$/.test(block.prose.text.trim()) &&
  !isMostlyLink(block)

/** "## Conclusion" ends a block of links, "## Mom of missing teen recalls her last call" is one of its cards. */
function isSectionTitle(text: string, block: Block, heading: Block): boolean {
  if (belonging.test(text) && text.length < 40) return true
  const words = text.split(/\s+/).length
  if (words >= 4) return heading.kind === 'heading' && (block.level ?? 6) < (heading.level ?? 1)
  return heading.kind !== 'heading' || (block.level ?? 6) <= (heading.level ?? 1)
}

/** A short heading over a link is the label of a card: "### Football", then the title. */
function opensCard(next: Block | undefined): boolean {
  if (!next) return false
  return next.marks.some(({kind}) => kind === 'link' || kind === 'image') || /^(?:\]\(|\[)/.test(next.prose.text.trim())
}

function isMostlyLink({marks, prose}: Block): boolean {
  const linked = marks.filter(({kind}) => kind === 'link').reduce((sum, {from, to}) => sum + to - from, 0)
  return linked >= 0.6 * prose.text.trim().length && linked > 0
}

function itemsOf(block: Block, before: Block | undefined, subject: Subject): Titled[] {
  if (block.kind !== 'paragraph' && block.kind !== 'heading' && block.kind !== 'cell') return []
  const {text} = block.prose
  const links = block.marks.filter(({kind, from, to}) => kind === 'link' && isTitle(text.slice(from, to)))
  if (links.length > 0) {
    return links.map(({from, to, url, span}) => ({
      text: clean(text.slice(from, to)),
      span,
      block,
      url: url?.text ?? '',
      relatedness: subject.relatednessOf(text.slice(from, to), url?.text ?? '')
    }))
  }
  const broken = brokenLink.exec(text)
  if (broken) {
    const [, url = '', title = ''] = broken
    const from = broken.index + broken[0].indexOf(title, url.length)
    return [
      {
        text: clean(title),
        span: block.prose.span(from, from + title.length),
        block,
        url,
        relatedness: subject.relatednessOf(title, url)
      }
    ]
  }
  if (!isTitle(text) || (isProse(block) && before && (before.kind === 'heading' || isMostlyLink(before)))) return []
  // A card whose picture is the link.
  const url = block.marks.find(({kind}) => kind === 'link')?.url?.text ?? ''
  return glued(text).map(([from, to]) => ({
    text: clean(text.slice(from, to)),
    span: block.prose.span(from, to),
    block,
    url,
    relatedness: subject.relatednessOf(text.slice(from, to), url)
  }))
}

/** What converters make of a link around several blocks: the end of it, with its title. */
const brokenLink = /^\s{0,3}\]\((\S{8,2000})\s"([^"\n]{16,200})/

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Dates, bylines, addresses and what a broken link leaves behind stand beside titles and are none. */
const noTitle =
  /^[[>\s]{0,4}(?:https?:|\]\(|\[?\]|(?:sponsored|promoted|presented|paid for|ad) by\s|by\s|von\s|par\s|por\s|view all|see all|show more|load more|read more|go to|log in|sign (?:in|up)|share on|terms|privacy|skip to|(?:get|talk|start|try|join|contact|view|follow|subscribe|download|sign)\s\p{L}{1,20}(?:\s\p{L}{1,20}){0,3}$|.{0,60}\bnewsletters?\b|(?:sponsored|promoted|paid) (?:links|content)|(?:\W{0,9}\w{1,20}\W{1,9}){0,2}ago\b|(?:vor|il y a|hace|há)\s\d)|\]\(|^\W{0,9}(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w{0,9}\.?\s\d|\d{1,2}(?:st|nd|rd|th)?\.?\s\p{L}{3,10}\s\d{2,4})|^\W{0,9}[\d:.,\s]{1,20}(?:[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?\W{0,9}$/iu

const isTitle = (text: string): boolean => {
  const trimmed = text.trim()
  return (
    !noTitle.test(trimmed) &&
    trimmed.length <= longestItem &&
    (trimmed.match(/[\p{L}\p{N}]{2,}/gu)?.length ?? 0) >= fewestWords
  )
}

/** Titles that lost what stood between them: `… Of A LegendEarthquake Last …`. Names such as GitHub are no seam. */
export function glued(text: string): [number, number][] {
  const parts: [number, number][] = []
  let from = text.length - text.trimStart().length
  const end = text.trimEnd().length
  for (const {index, 0: seam} of text.matchAll(/(?<=\s)[\p{Lu}]\p{Ll}{2,30}(?=\p{Lu}\p{Ll}{3,30}(?:\s|$))/gu)) {
    const at = index + seam.length
    const [left, right] = [text.slice(from, at), text.slice(at, end)]
    if (left.split(/\s+/).length < fewestWords || right.split(/\s+/).length < fewestWords || isName(text, index, seam))
      continue
    parts.push([from, at])
    from = at
  }
  if (from < end) parts.push([from, end])
  return parts
}

/** `CrowdStrike` again elsewhere, or a known pattern of names: two short parts. */
function isName(text: string, index: number, seam: string): boolean {
  const word = /^\S+/.exec(text.slice(index))?.[0] ?? ''
  return (
    text.split(word).length > 2 ||
    /^(?:You|Tik|Linked|Git|Java|Type|Crowd|Power|Page|Cloud|Data|Face|Snap|Whats|Pay|Play|Micro|Post|Open|Word|Share|One|Mac|Mc|Digital|Tech|Bleeping)$/.test(
      seam
    )
  )
}

function inlineOf(block: Block, subject: Subject): Draft | undefined {
  if (block.kind !== 'paragraph' || block.prose.text.length > longestItem + 40) return undefined
  const {text} = block.prose
  const lead = inlineLead.exec(text)
  if (!lead || !isTitle(text.slice(lead[0].length))) return undefined
  const link = block.marks.find(({kind, from}) => kind === 'link' && from >= lead[0].length - 1)
  const [from, to] = link ? [link.from, link.to] : [lead[0].length, text.length]
  const title = clean(text.slice(from, to))
  // Of a long title one word at least is expected in common; a short one may belong in a way that no word shows.
  if (stemsOf(title).length < fewestWords) return undefined
  const url = link?.url?.text ?? ''
  const span = link?.span ?? block.prose.span(from, to)
  const item = {text: title, span, block, url, relatedness: subject.relatednessOf(title, url)}
  return {kind: 'inline', heading: undefined, title: clean(lead[0]), items: [item], span: block.span}
}

/** "… the service was restored. - Player Stats Showdown: What You Missed": a title glued to the end of a paragraph. */
function tailOf(block: Block, subject: Subject): Draft | undefined {
  if (block.kind !== 'paragraph' || block.quoted > 0) return undefined
  const {text} = block.prose
  const match = /[.!?]["”)]?\s{0,2}[-–—]\s{0,2}(\p{Lu}[^.!?\n]{20,140}[^.!?\n:,;])$/u.exec(text)
  const title = match?.[1] ?? ''
  const words = title.split(/\s+/)
  // A headline: most words with a capital. "- Ann Example, head of engineering" signs a quotation.
  const capitals = words.filter((word) => /^[\p{Lu}\d]/u.test(word)).length
  if (!match || words.length < 4 || capitals < 0.7 * words.length || /["”]\s{0,2}[-–—]/.test(match[0])) return undefined
  const from = text.length - title.length
  const relatedness = subject.relatednessOf(title, '')
  const item = {text: title, span: block.prose.span(from, text.length), block, url: '', relatedness}
  return {kind: 'glued', heading: undefined, title: '', items: [item], span: item.span}
}

/** Three titles and more at the very end, behind the last text, under no title of their own. */
function untitledOf(article: Article, subject: Subject, known: readonly Draft[]): Draft | undefined {
  const {blocks} = article
  const covered = known.at(-1)?.span.end ?? 0
  const sections = allSections(article.outline)
  let at = blocks.length
  while (at > 0 && isLinkOnly(blocks[at - 1] as Block)) at--
  const region = blocks.slice(at)
  const first = region[0]
  if (!first || region.length < 3 || first.span.start < covered) return undefined
  const owner = sections.findLast(({heading}) => heading.end <= first.span.start)
  // A list right under a heading is what that heading says.
  if (owner && (owner.role !== undefined || belonging.test(owner.title) || owner.own[0] === first)) return undefined
  const items = region.flatMap((block) => itemsOf(block, undefined, subject))
  return items.length < 3
    ? undefined
    : {
        kind: 'untitled',
        heading: undefined,
        title: '',
        items,
        span: {start: first.span.start, end: (region.at(-1) as Block).span.end}
      }
}

const isLinkOnly = (block: Block): boolean =>
  (block.kind === 'paragraph' || block.kind === 'heading') && isMostlyLink(block) && isTitle(block.prose.text)
