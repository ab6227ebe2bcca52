import {isMostlyLink} from '../../../article/text/link-share.ts'
import {wordsOf} from '../../../article/text/stems.ts'
import type {Block} from '../../../article/types.ts'
import {areLines, isTitle} from './titles/titles.ts'

/** Blocks of a link around several: `[`, picture, title, teaser, `](url)`. */
export const longestCard = 8

/** Of the text below the title of a card, in characters. */
export const longestTeaser = 400

/** Of a date, a byline, the name of a part of the site, in words. */
export const longestByline = 6

export const isLinked = ({marks}: Block): boolean => marks.some(({kind}) => kind === 'link' || kind === 'image')

export const isTitleLink = (block: Block | undefined): boolean =>
  block !== undefined &&
  isTitle(block.prose.text) &&
  (isMostlyLink(block) || (block.kind === 'heading' && isLinked(block)))

/** A paragraph that begins with a link of a whole title. */
export function beginsWithTitle(block: Block | undefined): boolean {
  const first = block?.marks.find(({kind}) => kind === 'link')
  return (
    block?.kind === 'paragraph' &&
    first !== undefined &&
    first.from <= 1 &&
    isTitle(block.prose.text.slice(first.from, first.to))
  )
}

/** "By" alone, and below it the name as a heading. */
export const isBylineHeading = ({kind, prose}: Block, above: Block | undefined): boolean =>
  kind === 'heading' &&
  prose.text.split(/\s+/).length <= longestByline &&
  /^(?:by|von|par|por|di|av|af|door)$/i.test(above?.prose.text.trim() ?? '')

export const isProse = (block: Block): boolean => !block.item && isProseAnywhere(block)

/** The same, in the entry of a list too. */
export const isProseAnywhere = (block: Block): boolean =>
  block.kind === 'paragraph' &&
  block.prose.text.length > 30 &&
  /[.!?:。！？：…]["”」』）]?$/.test(block.prose.text.trim()) &&
  !isMostlyLink(block) &&
  !isCut(block.prose.text) &&
  !areLines(block.prose.text.trim().split('\n'))

/** A title that a site has cut: "How the pumps of Harrow were lo...". */
const isCut = (text: string): boolean => text.length <= longestCut && /\p{L}\.\.\.\s{0,3}$/u.test(text)

const longestCut = 120

export function opensCard(next: Block | undefined): boolean {
  return next !== undefined && (isLinked(next) || /^(?:\]\(|\[)/.test(next.prose.text.trim()))
}

/** What converters leave of a link around several blocks: its address and its title. */
const brokenEnd = /\]\(\S{0,2000}(?:\s{1,3}"[^"\n]{0,300}"\))?/g

/** `[title](address)` on the lines of a block that an indent of four made code; offsets into the text of the block. */
export function linksInCode({kind, prose}: Block): {from: number; to: number; text: string; url: string}[] {
  if (kind !== 'code') return []
  const lines = prose.text.split('\n').filter((line) => line.trim() !== '')
  if (!lines.every((line) => codeLink.test(line))) return []
  let at = 0
  return lines.map((line) => {
    const [, text = '', url = ''] = codeLink.exec(line) as RegExpExecArray
    const start = prose.text.indexOf(line, at)
    at = start + line.length
    const from = line.indexOf('[')
    const end = line.indexOf(')', from + text.length + url.length)
    return {from: start + from, to: end < 0 ? at : start + end + 1, text, url}
  })
}

const codeLink = /^[ \t]{0,12}\[([^\]\n]{1,300})\]\(([^\s()]{1,2000})(?=[\s)])/

/** How many words of a block an editor wrote beside its links: hardly any in a menu, a button or a card. */
export function wordsOutside({prose, marks}: Block): number {
  const outside: string[] = []
  let end = 0
  for (const {kind, from, to} of marks) {
    if (kind !== 'link') continue
    outside.push(prose.text.slice(end, from))
    end = Math.max(end, to)
  }
  const text = [...outside, prose.text.slice(end)].join(' ').replace(brokenEnd, ' ')
  const words = wordsOf(text)
  // Dates and bylines have capitals and numbers only.
  return words.some((word) => /^\p{Ll}{3}/u.test(word)) ? words.length : 0
}

/** The same of words that explain a link, as punctuation between shows; the title may go on behind its link. */
export const wordsBehind = (block: Block): number =>
  block.marks.some(({kind, to}) => kind === 'link' && /^\s{0,2}[:.,;(–—-]/.test(block.prose.text.slice(to)))
    ? wordsOutside(block)
    : 0

/** "Privacy | Work with us | Advertise": links of a few words each, one after the other. */
export function isMenu({kind, item, marks, prose}: Block): boolean {
  const links = marks.filter((mark) => mark.kind === 'link')
  const texts = links.map(({from, to}) => prose.text.slice(from, to).trim())
  return (
    kind === 'paragraph' &&
    !item &&
    links.length >= fewestMenuLinks &&
    texts.every((text) => text !== '' && text.split(/\s+/).length <= longestMenuEntry) &&
    texts.join('').length >= menuShare * prose.text.replace(/\s/g, '').length
  )
}

const fewestMenuLinks = 3
/** Words. */
const longestMenuEntry = 3
/** Of the characters of its block; bars and dots stand between the links. */
const menuShare = 0.6
