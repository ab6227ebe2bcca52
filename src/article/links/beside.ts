import {allSections} from '../outline.ts'
import type {Article, Block} from '../types.ts'
import {belonging, inlineLead} from './headings.ts'
import {itemsOf} from './items.ts'
import {isMostlyLink} from './region.ts'
import type {Subject} from './relatedness.ts'
import {stemsOf} from './stems.ts'
import {clean, fewestWords, isTitle, longestItem} from './titles.ts'
import type {Draft} from './verdict.ts'

export function inlineOf(block: Block, subject: Subject): Draft | undefined {
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
export function tailOf(block: Block, subject: Subject): Draft | undefined {
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
export function untitledOf(article: Article, subject: Subject, known: readonly Draft[]): Draft | undefined {
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
