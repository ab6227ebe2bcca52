import {allSections} from '../../../article/outline/all-sections.ts'
import {isMostlyLink} from '../../../article/text/link-share.ts'
import {wordCountWithUnspaced} from '../../../article/text/word-count.ts'
import type {Article, Block, Section} from '../../../article/types.ts'
import {defineAnalysis} from '../../define-analysis.ts'
import {areOfManySites, hostOf} from './host.ts'
import {namesFurtherReading} from './titles/block-titles.ts'
import {kindOf} from './titles/list-titles.ts'

/**
 * An article whose sections are lists of links from its first to its last: a digest, a reading list, the talks of a meeting.
 * A page with lists below its text has told its story before the first of them, and calls some of them “Most popular”.
 */
export const isMadeOfLinkLists = defineAnalysis('digest', ({blocks, outline}: Article): boolean => {
  const all = allSections(outline)
  if (all.some(({title}) => namesFurtherReading(title)) || blocks.some(isLineOfSite)) return false
  const headings = linkedHeadings(blocks)
  const entries = new Map([...headings].filter(([, url]) => url !== ''))
  const areGathered = areOfManySites([...entries.values()], entries.size)
  // A heading that is a link is an entry of the section above it, unless the sections themselves lead to many sites.
  const sections = all.filter(
    ({own, heading: {start}}) => own.some(saysAnything) && (!headings.has(start) || (areGathered && entries.has(start)))
  )
  const lists = sections.filter((section) => entries.has(section.heading.start) || isListOfLinks(section))
  const [first] = lists
  if (!first || lists.length < fewestSectionsOfLinks || lists.length < leastListed * sections.length) return false
  const above = blocks.filter(
    ({span, kind, item}) => kind !== 'frontmatter' && !item && span.end <= first.heading.start
  )
  return above.reduce((sum, {prose}) => sum + wordCountWithUnspaced(prose.text), 0) <= longestIntroduction
})

const fewestSectionsOfLinks = 3
const leastListed = 0.5
/** "Most read": as a line of its own, too, a title of what a site chooses. */
const isLineOfSite = ({kind, prose}: Block): boolean => kind === 'paragraph' && kindOf(prose.text) === 'promotional'

/** In words. */
const longestIntroduction = 250

/** Where headings begin that are links, and their addresses; an empty one to a page of the same site. */
const linkedHeadings = (blocks: readonly Block[]): ReadonlyMap<number, string> =>
  new Map(
    blocks.flatMap((block) => {
      const url = block.marks.find(({kind}) => kind === 'link')?.url?.text ?? ''
      return block.kind === 'heading' && isMostlyLink(block) ? [[block.span.start, hostOf(url) === '' ? '' : url]] : []
    })
  )

const saysAnything = ({kind, prose}: Block): boolean => kind === 'paragraph' && /\p{L}{2}/u.test(prose.text)

/** A list, most entries of which have a link, and a sentence or two. */
function isListOfLinks({own}: Section): boolean {
  const texts = own.filter(saysAnything)
  const listed = texts.filter(({item}) => item !== undefined)
  const linked = listed.filter(({marks}) => marks.some(({kind}) => kind === 'link'))
  const others = texts.length - listed.length
  const words = listed.reduce((sum, {prose}) => sum + wordCountWithUnspaced(prose.text), 0)
  const isMenu = words < fewestEntryWords * listed.length
  return linked.length > 0 && linked.length >= texts.length / 2 && others <= mostSentences && !isMenu
}

/** Words of an entry on the average; those of a menu have one or two. */
const fewestEntryWords = 3

/** Paragraphs. */
const mostSentences = 2
