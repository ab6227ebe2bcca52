import {allSections} from '../../article/outline/all-sections.ts'
import {contentsBlocks} from '../../article/outline/contents.ts'
import type {Article, Block, Role, Section} from '../../article/types.ts'
import {defineAnalysis} from '../define-analysis.ts'
import {blocksBeside} from '../links/index.ts'
import {type SourcedSentence, sourcedSentences} from '../sources/index.ts'
import type {Place} from './statement.ts'

/** Sentences of the article itself and the quotations in it: no headings, contents, nor blocks that lead elsewhere. */
export const ownSentences = defineAnalysis('own sentences', (article): readonly SourcedSentence[] => {
  const places = placesOf(article)
  const headings = new Set(allSections(article.outline).map(({heading}) => heading.start))
  const others = new Set([...blocksBeside(article), ...(contentsBlocks(article.blocks)?.entries ?? [])])
  return sourcedSentences(article).filter(
    ({sentence: {block}}) => !others.has(block) && (places.has(block) || !headings.has(block.span.start))
  )
})

export const placesOf = defineAnalysis('places of blocks', ({outline}: Article): ReadonlyMap<Block, Place> => {
  const places = new Map<Block, Place>()
  const visit = (section: Section, above: Place | undefined): void => {
    const place = {role: section.role ?? above?.role, title: `${above?.title ?? ''} ${section.title}`}
    for (const block of section.own) places.set(block, place)
    for (const child of section.sections) visit(child, section.level === 1 ? undefined : place)
  }
  for (const section of outline) visit(section, undefined)
  return places
})

export const nowhere: Place = {role: undefined, title: ''}

const exemptRoles = new Set<Role>(['references', 'prevention', 'lessons'])

/** A paragraph or a quotation that tells something: no note, list of links, reference. */
export function isProse({kind, footnote, prose, marks}: Block, {role}: Place): boolean {
  if (kind !== 'paragraph' || footnote !== undefined || (role !== undefined && exemptRoles.has(role))) return false
  const linked = marks.reduce((sum, mark) => sum + (mark.kind === 'link' ? mark.to - mark.from : 0), 0)
  return linked <= 0.7 * prose.text.trim().length
}

/** Prose in the article's own words: no quotation, no caption, no label. */
export function isOwnText({quoted, prose, form, item, marks}: Block): boolean {
  if (quoted > 0) return false
  const text = prose.text.trim()
  // "By Ann Example, 11 March 2025", a caption: a line with no full stop is no sentence.
  if (!item && !/[.!?:…"”)\]]$/.test(text) && (form === 'line' || text.split(/\s+/).length <= 12)) return false
  if (item && isTitle(text)) return false
  return !marks.some(({kind, from, to}) => kind === 'strong' && from === 0 && to === prose.text.length)
}

/** "Over 220 Ferries Cancelled as Strike Enters Third Week": a line of an item that is the title of something else. */
function isTitle(text: string): boolean {
  if (/[.!?:;…"”)\]]$/.test(text)) return false
  const words = text.split(/\s+/).filter((word) => /^\p{L}{4}/u.test(word))
  return words.length >= 4 && words.every((word) => /^\p{Lu}/u.test(word))
}
