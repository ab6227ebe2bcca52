import {roleOf} from '../../../../article/outline/roles.ts'
import {wordsOf} from '../../../../article/text/stems.ts'
import type {Block} from '../../../../article/types.ts'
import type {Title} from '../candidate.ts'
import {hostOf} from '../host.ts'
import {itemsOf} from '../items.ts'
import {isBylineHeading, isProse, isTitleLink} from '../shapes.ts'
import {belonging} from '../titles/block-titles.ts'
import {isTitleText} from '../titles/headlines.ts'
import {areLines, clean, titleLength} from '../titles/titles.ts'
import {areInTable, arePartsOfPages} from './listed-by-hand.ts'

/**
 * A heading behind the last text of an article that stands over titles of other pages and nothing else, whatever it is
 * called: "Recent", "More business news".
 *
 * @param lastText index of the block in which the text of the article ends
 */
export function headsTitles(blocks: readonly Block[], at: number, lastText: number): boolean {
  const heading = blocks[at] as Block
  if (heading.kind !== 'heading' || heading.level === 1 || at < lastText || isTitleLink(heading)) return false
  if (isBylineHeading(heading, blocks[at - 1])) return false
  const text = clean(heading.prose.text)
  if (text === '' || text.split(' ').length > longestListTitle || belonging.test(text)) return false
  if (endsInColon.test(text)) return false
  const titles: Title[] = []
  for (let index = at + 1; index < blocks.length; index++) {
    const block = blocks[index] as Block
    if (isSameLevel(block, heading) && !isBylineHeading(block, blocks[index - 1])) break
    // "We want to hear from you": what goes on behind the titles is another part of the page.
    if (isProse(block) && titles.length >= fewestTitles) break
    const isNote = block.prose.text.length <= longestListNote && (index === at + 1 || isTitleLink(blocks[index - 1]))
    if (isProse(block) && !isNote) return false
    const title = titleOfArticle(block)
    // What a list says without links belongs to the article.
    if (!title && titles.length === 0 && block.item && isUnlinked(block)) return false
    if (title) titles.push(title)
  }
  if (titles.length < fewestTitles || areInTable(blocks, titles) || arePartsOfPages(titles)) return false
  if (titles.reduce((sum, {text}) => sum + titleLength(text), 0) < shortestHeadline * titles.length) return false
  // A digest of what many sites have written is the work of its author.
  return new Set(titles.map(({url}) => hostOf(url))).size <= titles.length / 2
}

/**
 * The same over a paragraph of lines, of which most are titles and the others dates and names: what is left of the cards of
 * a page whose blank lines are lost. The name of a part of a report heads its own lines.
 */
export function headsTitleLines(blocks: readonly Block[], at: number, lastText: number): boolean {
  const [heading, next] = [blocks[at] as Block, blocks[at + 1]]
  if (heading.kind !== 'heading' || heading.level === 1 || heading.marks.length > 0 || at < lastText) return false
  if (next?.kind !== 'paragraph' || next.item || next.quoted > 0 || next.marks.length > 0) return false
  const text = clean(heading.prose.text)
  if (text.split(' ').length > longestListTitle || belonging.test(text) || endsInColon.test(text)) return false
  const lines = next.prose.text.split('\n').map(clean).filter(Boolean)
  const titles = lines.filter(isTitleText)
  return (
    roleOf(text) === undefined &&
    areLines(lines) &&
    titles.length >= fewestTitleLines &&
    3 * titles.length >= lines.length
  )
}

const fewestTitleLines = 4

/** "Read the other parts:" is the lead of an author, whatever the language. */
export const endsInColon = /[:：]\s{0,3}$/

const longestListTitle = 5
/** "Talks on film and television.", or the teaser of a title, in characters. */
const longestListNote = 120
/** In words on the average: "Letters for the evening", "Letters of love" are what a site has on a subject, and no stories. */
const shortestHeadline = 5.25
/** So many titles make a list. */
export const fewestTitles = 3

const isSameLevel = ({kind, level = 7, marks}: Block, heading: Block): boolean =>
  kind === 'heading' && level <= (heading.level ?? 1) && marks.length === 0

/** Words without a link. */
const isUnlinked = ({prose, marks}: Block): boolean =>
  /\p{L}{2}/u.test(prose.text) && !prose.text.includes('](') && marks.every(({kind}) => kind !== 'link')

function titleOfArticle(block: Block): Title | undefined {
  if (!block.prose.text.includes('](') && block.marks.every(({kind}) => kind !== 'link')) return undefined
  const [item] = itemsOf(block)
  return item && isArticle(item) ? item : undefined
}

/** Its address has the words of its title, `/news/oil-falls-most-in-7-weeks`, or as many others. */
export function isArticle(item: Pick<Title, 'text' | 'url'>): boolean {
  if (isOwnFile(item.url)) return false
  const slug = new Set(wordsOf(item.url.toLowerCase().split(/[?#]/, 1)[0]?.split('/').slice(-2).join(' ') ?? ''))
  const words = wordsOf(item.text.toLowerCase())
  if (words.length < fewestSlugWords) return false
  return isStory(item.url) || words.filter((word) => slug.has(word)).length >= words.length / 2
}

const fewestSlugWords = 4

/** `./2026-05-12-router.md`, `postgres/backup`: no site recommends a file of the folder that it is written in; who keeps the folder does. */
export const isOwnFile = (url: string): boolean =>
  !/^(?:[a-z][a-z\d+.-]{0,20}:|\/\/)/i.test(url) &&
  (/\.mdx?(?:#|$)/i.test(url) ||
    /^[^:/?#]{1,200}\.html?(?:#|$)/i.test(url) ||
    /^(?:\.{1,2}\/){0,3}[^./?#][^.?#]{0,200}(?:#|$)/.test(url))

/** `/news/local/two-men-found-in-the-harbour-5651.html`: of a site, and no file of a repository. */
const isStory = (url: string): boolean =>
  /^(?:\/|https?:\/\/)/.test(url) &&
  /(?:^|\/)(?:[a-z]{1,20}[-_]){3,30}[\w-]{1,40}(?:\.html?|\/)?(?:[?#]|$)/i.test(url) &&
  !/\.(?:mdx?|pdf)$/i.test(url)

/** A link whose address says so, or that is as long as a headline is. */
export const isStoryTitle = (item: Pick<Title, 'text' | 'url'>): boolean =>
  isArticle(item) || (isLong(item) && item.url !== '')

export const isLong = ({text}: Pick<Title, 'text'>): boolean =>
  titleLength(text) >= shortestStory || text.length >= fewestCharacters

const shortestStory = 6
/** Of fewer and longer words, as languages have them that write compounds as one. */
const fewestCharacters = 45
