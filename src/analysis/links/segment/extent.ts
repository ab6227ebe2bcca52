import {wordsOf} from '../../../article/text/stems.ts'
import type {Block} from '../../../article/types.ts'
import {belonging, promotional, related} from './block-titles.ts'
import {clean, isTitle} from './titles.ts'

const longestTitle = 70
const longestTeaser = 400
/** Of a title as it is written, perhaps twice, with all its white space. */
const longestWritten = 200

export type HeadingKind = 'promotional' | 'related'

/** What a title over links says of them. */
export function kindOf(title: string): HeadingKind | undefined {
  const text = clean(title)
  if (!text || text.length > longestTitle) return undefined
  // "Latest" and "Related" alone are labels; as a sentence they end.
  if (/[.!?]$/.test(text) && !/\bmiss\b/i.test(text)) return undefined
  if (promotional.test(text) || isTabs(text)) return 'promotional'
  return related.test(text) && !/^[\W_]{0,4}further reading/i.test(text) ? 'related' : undefined
}

/** "Most Read Most Shared": the titles of two lists that a page shows one at a time. */
function isTabs(text: string): boolean {
  const words = text.split(' ')
  const half = words.length / 2
  return (
    words.length >= fewestTabWords &&
    Number.isInteger(half) &&
    [words.slice(0, half), words.slice(half)].every((part) => promotional.test(part.join(' ')))
  )
}

const fewestTabWords = 4

/** A title over links; it may stand in a link or in the words of an image. */
export function headingKind(block: Block): HeadingKind | undefined {
  if (block.kind !== 'heading' && (block.kind !== 'paragraph' || (block.item && isMostlyLink(block)))) return undefined
  const texts = [
    ...(block.prose.text.length <= longestWritten ? [once(clean(block.prose.text))] : []),
    ...block.marks.flatMap(({kind, alt}) => (kind === 'image' && alt ? [alt.text] : []))
  ]
  return texts.map(kindOf).find((kind) => kind !== undefined)
}

/** Half of a title that stands there twice. */
function once(title: string): string {
  const half = title.slice(0, (title.length - 1) / 2)
  return half.length >= 4 && half.length <= 60 && title === `${half} ${half}` ? half : title
}

/** The index behind the last block that stands under a title over links. */
export function regionEnd(blocks: readonly Block[], start: number, starts: readonly unknown[]): number {
  const heading = blocks[start] as Block
  let opened = 0
  let at = start + 1
  for (; at < blocks.length; at++) {
    const block = blocks[at] as Block
    if (starts[at] !== undefined || block.kind === 'frontmatter' || block.kind === 'definition') break
    // What stands behind a comment (`<!-- sidebar -->`) is another part of the page.
    if (block.kind === 'comment' && at > start + 1) break
    const text = block.prose.text.trim()
    if (pageFoot.test(text) || isMenu(block)) break
    const isCard = text.startsWith('](') || (opened > 0 && at - opened <= longestCard)
    if (text.startsWith('](')) opened = 0
    if (opensLink(block, text)) opened = at
    if (isCard || opened === at) continue
    if (block.kind === 'code' && !block.item && linksInCode(block).length === 0) break
    // A second title right below the first: "You might also like", "More stories".
    const isSubtitle = at === start + 1 && opensCard(blocks[at + 1])
    if (block.kind === 'heading' && !isSubtitle && isSectionTitle(text, block, heading, blocks[at + 1])) break
    // A rule between two cards.
    if (block.kind === 'break' && !block.item && !blocks.slice(at + 1, at + 1 + longestCard).some(isTitleLink)) break
    if ((isProse(block) || lengthOf(text) > longestTeaser) && !isTeaser(blocks, at, start)) break
  }
  return at
}

/** "© 2024 Example Shop". */
const pageFoot = /^(?:©|\(c\)\s|copyright\b)/i

/** "Privacy | Work with us | Advertise": links of a few words each, one after the other. */
function isMenu({kind, item, marks, prose}: Block): boolean {
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

/** The first bracket of a link around several blocks; an indented picture in it looks like code. */
const opensLink = ({kind}: Block, text: string): boolean =>
  text.endsWith('[') || (kind === 'code' && text.startsWith('[!['))

/** Blocks of a link around several: `[`, picture, title, teaser, `](url)`. */
const longestCard = 8

const isLinked = ({marks}: Block): boolean => marks.some(({kind}) => kind === 'link' || kind === 'image')

/** Addresses that a broken link shows are no text. */
const lengthOf = (text: string): number => text.replace(/\]\(\S{1,2000}/g, '').length

/** Below a title and above the next one, which is written like it; the text of an article goes on with more text. */
function isTeaser(blocks: readonly Block[], at: number, start: number): boolean {
  const text = (blocks[at] as Block).prose.text
  const title = blocks.slice(Math.max(start + 1, at - 2), at).find(isTitleLink)
  return (
    title !== undefined &&
    text.length <= longestTeaser &&
    blocks
      .slice(at + 1, at + 1 + longestCard)
      .some((next) => isTitleLink(next) && next.kind === title.kind && next.level === title.level)
  )
}

const isTitleLink = (block: Block): boolean =>
  isTitle(block.prose.text) && (isMostlyLink(block) || (block.kind === 'heading' && isLinked(block)))

export const isProse = (block: Block): boolean =>
  block.kind === 'paragraph' &&
  !block.item &&
  block.prose.text.length > 30 &&
  /[.!?:]["”]?$/.test(block.prose.text.trim()) &&
  !isMostlyLink(block)

/** "## Conclusion" ends a block of links, "## Mom of missing teen recalls her last call" is one of its cards. */
function isSectionTitle(text: string, block: Block, heading: Block, next: Block | undefined): boolean {
  const depth = heading.kind === 'heading' ? (block.level as number) - (heading.level as number) : undefined
  if (isLinked(block)) return depth !== undefined && depth <= 0 && text !== '' && !isTitle(text)
  if (belonging.test(text) && text.length < 40) return true
  if (text.split(/\s+/).length >= 4) return depth !== undefined && depth < 0 && !opensCard(next)
  // "### Football" over a link is the label of a card, where it is no heading beside that of the block.
  return depth === undefined ? !opensCard(next) : depth <= 0 && !block.item
}

function opensCard(next: Block | undefined): boolean {
  return next !== undefined && (isLinked(next) || /^(?:\]\(|\[)/.test(next.prose.text.trim()))
}

/** What converters leave of a link around several blocks: its address and its title. */
const brokenEnd = /\]\(\S{0,2000}(?:\s{1,3}"[^"\n]{0,300}"\))?/g

export function isMostlyLink({marks, prose}: Block): boolean {
  if (!prose.text.trim()) return marks.some(({kind}) => kind === 'link')
  const linked = marks.filter(({kind}) => kind === 'link').reduce((sum, {from, to}) => sum + to - from, 0)
  return linked >= 0.6 * prose.text.trim().length && linked > 0
}

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
