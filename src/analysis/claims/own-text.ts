import {allSections} from '../../article/outline/all-sections.ts'
import {contentsBlocks} from '../../article/outline/contents.ts'
import {anyOf} from '../../article/text/any-of.ts'
import {weekdayNames, writtenMonths} from '../../article/text/date-words.ts'
import {isMostlyLink} from '../../article/text/link-share.ts'
import type {Article, Block, Section} from '../../article/types.ts'
import {defineAnalysis} from '../define-analysis.ts'
import {blocksBeside} from '../links/index.ts'
import {type SourcedSentence, sourcedSentences} from '../sources/index.ts'
import {isLostItem, itemsUnderCauses} from './lost-items.ts'
import type {SectionPlace} from './statement.ts'

/** Sentences of the article itself and the quotations in it: no headings, contents, nor blocks that lead elsewhere. */
export const ownSentences = defineAnalysis('own sentences', (article): readonly SourcedSentence[] => {
  const places = sectionPlacesOf(article)
  const headings = new Set(allSections(article.outline).map(({heading}) => heading.start))
  const others = new Set([...blocksBeside(article), ...(contentsBlocks(article.blocks)?.entries ?? [])])
  return sourcedSentences(article).filter(
    ({sentence: {block}}) => !others.has(block) && (places.has(block) || !headings.has(block.span.start))
  )
})

export const sectionPlacesOf = defineAnalysis(
  'places of blocks',
  ({outline}: Article): ReadonlyMap<Block, SectionPlace> => {
    const places = new Map<Block, SectionPlace>()
    /** "Lessons of the outage" over a whole article is its title, and no section of lessons. */
    const titles = outline.filter(({level}) => level === 1)
    const visit = (section: Section, above: SectionPlace | undefined): void => {
      const isTitle = titles.length === 1 && section === titles[0]
      const place = {
        role: isTitle ? undefined : (section.role ?? above?.role),
        title: `${above?.title ?? ''} ${section.title}`
      }
      for (const block of section.own) places.set(block, place)
      for (const child of section.sections) visit(child, section.level === 1 ? undefined : place)
    }
    for (const section of outline) visit(section, undefined)
    return places
  }
)

export const nowhere: SectionPlace = {role: undefined, title: ''}

/** A paragraph or a quotation that tells something: no note, list of links, reference. */
export function isOwnProse(block: Block, {role}: SectionPlace): boolean {
  const {kind, footnote} = block
  if (kind !== 'paragraph' || footnote !== undefined || role === 'references') return false
  return !isMostlyLink(block)
}

/** Prose in the article's own words: no quotation, no caption, no label. */
export function isOwnText(block: Block, article: Article): boolean {
  const {quoted, prose, form, item, marks} = block
  if (quoted > 0) return false
  const text = prose.text.trim()
  if (credit.test(text)) return false
  if (item || endsSentence.test(text)) return true
  // An item whose list lost its Markdown: without a sentence it names nothing but a cause.
  if (isLostItem(block)) return itemsUnderCauses(article).has(block)
  // "By Ann Example, 11 March 2025", a caption: a line with no full stop is not a sentence.
  if (form === 'line' || text.split(/\s+/).length <= 12) return false
  // What is all bold is a label.
  return !marks.some(({kind, from, to}) => kind === 'strong' && from === 0 && to === prose.text.length)
}

/** "The red line is the load. | Image: Harbour Grid": a caption. */
const credit = /\|\s?(?:image|photo|picture|screenshot|illustration|graphic|chart|credit)s?\s?:[^|\n]{1,80}$/i

const endsSentence = /[.!?:…"”)\]]$/

/** Long words of a title that has any. */
const fewestWords = 4
/** Of its long words, that many have a capital. */
const mostCapitals = 0.8

/** "Over 220 Ferries Cancelled as Strike Enters Third Week": the title of something, and no sentence. */
export function readsAsTitle(text: string): boolean {
  if (/[.!?:;…"”)\]]$/.test(text.trim())) return false
  const words = text.split(/\s+/).filter((word) => /^\p{L}{4}/u.test(word))
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
  return words.length >= fewestWords && capitals >= mostCapitals * words.length
}

const ofStamp = anyOf(
  [
    ...writtenMonths,
    ...weekdayNames,
    'ago',
    'at',
    'on',
    'an?',
    '[ap]\\.?m',
    'UTC',
    'GMT',
    'E[SD]?T',
    'P[SD]?T',
    'days?',
    'hours?',
    'minutes?',
    'updated',
    'published',
    'posted'
  ],
  'gi'
)

/** "Updated 9 Aug, 6:06 PM", "4 hours ago": when something was printed, and nothing of what. */
export const readsAsStamp = (text: string): boolean => !/\p{L}/u.test(text.replace(ofStamp, ''))
