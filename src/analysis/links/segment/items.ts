import {isMostlyLink} from '../../../article/text/link-share.ts'
import type {Block, Mark} from '../../../article/types.ts'
import type {Title} from './candidate.ts'
import {endOfLink} from './cards.ts'
import {isProse, linksInCode} from './shapes.ts'
import {clean, isTitle, longestItem, titleLength, titlesIn} from './titles/titles.ts'

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
  if (isLineOfTopics(block)) return []
  const broken = brokenHeading(block, before)
  if (broken) return [broken]
  return foundIn(block, before, from)
    .filter(({url, text}) => !isButtonAddress(url) && !text.startsWith('[['))
    .map(({mark, ...found}) => ({
      text: clean(found.text),
      span: mark?.span ?? block.prose.span(found.from, found.to),
      block,
      url: found.url
    }))
}

/** `### [Harrow:` and below it `Nine rivers to see](/a)`: a heading ends with its line, and so does the link in it. */
function brokenHeading({kind, prose, span}: Block, before: Block | undefined): Title | undefined {
  if (kind !== 'paragraph' || before?.kind !== 'heading' || !/^\[[^\]]*$/.test(before.prose.text)) return undefined
  const [, end = '', url = ''] = endOfLink.exec(prose.text) ?? []
  const text = clean(`${before.prose.text.slice(1)} ${end}`)
  return url && isTitle(text)
    ? {text, span: {start: before.prose.span(0, 1).start, end: span.end}, block: before, url}
    : undefined
}

/** A place on the same page, a call, a letter, or a network to which the address of the page is handed on. */
const isButtonAddress = (url: string): boolean =>
  /^(?:#.|tel:|mailto:|javascript:)/i.test(url) ||
  /[?&](?:u|url|uri|text|body|link|href|share)=(?:https?[:%]|[a-z]{1,20}(?:&|$))/i.test(url)

/** Links behind "Tags:", or to `/tag/european-union` and the like: what a site has on a subject, and no stories. */
function isLineOfTopics({marks, prose}: Block): boolean {
  if (/^\W{0,3}(?:tags|topics|filed under|categories|schlagwörter|themen|etiquetas)\s{0,2}:/i.test(prose.text))
    return true
  const urls = marks.flatMap(({kind, url}) => (kind === 'link' && url ? url.text : []))
  return urls.length >= fewestTopics && urls.every((url) => /\/(?:tags?|topics?|themen?|temas?)\/[^/]+\/?$/i.test(url))
}

const fewestTopics = 3

function foundIn(block: Block, before: Block | undefined, start: number): Found[] {
  const {text} = block.prose
  const links = block.marks.filter(
    ({kind, from, form}) => kind === 'link' && from >= start && !(form === 'auto' && text.slice(0, from).endsWith(']('))
  )
  const whole = halfLinked(block, links)
  if (whole) return [whole]
  const linked = links.flatMap((mark) => {
    const title = isWithinSentence(mark, block) ? undefined : titleOf(mark, block)
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
  // A sentence that nothing links is what a site says of itself.
  if (block.kind !== 'heading' && links.length === 0 && block.marks.length === 0 && /\p{L}\.\s{0,3}$/u.test(text))
    return []
  // A card whose picture is the link.
  const url = links[0]?.url?.text ?? ''
  // The first bracket of a link around several blocks, perhaps behind the end of another.
  const opening = Math.max(start, openBracket.exec(text)?.[0].length ?? 0)
  return titlesIn(text, opening)
    .map(([from, to]) => ({from, to, text: text.slice(from, to), url}))
    .filter((found) => block.kind === 'heading' || block.item || url !== '' || isLongEnough(clean(found.text)))
}

/** "[Nine rivers", "](/news/a)[Nine rivers", with what closes it in another block. */
const openBracket = /^(?:\]\(\S{1,2000}?\))?\[(?=[^\]]{0,400}$)/

const isLongEnough = (line: string): boolean => titleLength(line) >= fewestPlainWords || /[?!]$/.test(line)

/** "Who we are", "Time to Patch": a line of three words that nothing links is an entry of a menu. */
const fewestPlainWords = 4

/** A title of which a few words are a link: "Historic church in [Turkey](…) reopens", "🎧 Hear [our guide to caves](…)". */
function halfLinked({item, prose: {text}}: Block, links: readonly Mark[]): Found | undefined {
  const [link] = links
  if (link && behindPictograph.test(text) && isTitle(text))
    return {from: 0, to: text.length, text, url: link.url?.text ?? ''}
  if (!item || !link || links.length > 1 || link.to - link.from >= shareLinked * text.length) return undefined
  if (text.length > longestHalfLinked || /[.:;,]$/.test(text.trim()) || text.includes('\n') || !isTitle(text))
    return undefined
  const isExplained =
    /^\s{0,2}[:.,;(–—-]/.test(text.slice(link.to)) || /[:.;(–—-]\s{0,2}$/.test(text.slice(0, link.from))
  return isExplained ? undefined : {from: 0, to: text.length, text, url: link.url?.text ?? ''}
}

/** The bullet of an entry, or a letter of the alphabet of flags. */
const behindPictograph = /^\s{0,2}[\p{Extended_Pictographic}\p{Regional_Indicator}]/u
const shareLinked = 0.6
const longestHalfLinked = 120

/** "Trump [imposed tariffs on steel](…) in 2018, [including duties on apples](…).": no title of another story. */
const isWithinSentence = ({from, to}: Mark, {prose}: Block): boolean =>
  /\p{Ll}{2}[\s,]{1,3}$/u.test(prose.text.slice(0, from)) && /^[\s,]{0,3}\p{Ll}|^\.\s/u.test(prose.text.slice(to))

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
