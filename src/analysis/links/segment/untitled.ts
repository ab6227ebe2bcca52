import {allSections} from '../../../article/outline/all-sections.ts'
import {isMostlyLink} from '../../../article/text/link-share.ts'
import type {Article, Block} from '../../../article/types.ts'
import {belonging} from './block-titles.ts'
import type {Draft, Title} from './candidate.ts'
import {hasCapitals, isHeadline, isPlainTitle} from './headlines.ts'
import {itemsOf, ofOneShape} from './items.ts'
import {fewestTitles, isArticle} from './other-pages.ts'
import {isFurniture, type TitleRun, titleRuns} from './runs.ts'
import {isMenu, isProse, longestByline} from './shapes.ts'
import {clean} from './titles.ts'

/**
 * Titles that stand together under no title of a list: at the very end, or anywhere when their addresses are those of
 * other articles.
 *
 * @param known lists that a title stands over
 */
export const untitledOf = (article: Article, known: readonly Draft[]): Draft[] =>
  titleRuns(article.blocks, ({span: {start, end}}) =>
    known.some(({span}) => span.start < end && span.end > start)
  ).flatMap((run) => untitledDraft(article, run, known) ?? [])

function untitledDraft({blocks, outline}: Article, {from, to}: TitleRun, known: readonly Draft[]): Draft | undefined {
  const region = blocks.slice(from, to)
  const first = region[0] as Block
  const areHeadlines = region.every(isHeadline)
  const areUnlinked = region.every((block) => isHeadline(block) || isPlainTitle(block))
  const opened = openedAbove(blocks, from)
  const items = ofOneShape(
    region.flatMap((block, index) => itemsOf(block, region[index - 1])),
    blocks
  )
  const isLast = blocks.slice(to).every(isFoot)
  // What stands above the text is the menu of a site.
  if (!isLast && !blocks.slice(0, from).some(isOwnText)) return undefined
  const isSecond = known.some(({items}) => isRightAbove(items, opened.index))
  if (items.length < fewestOf(region, isSecond)) return undefined
  const standApart = items.every(({block, url}) => !block.item && url !== '') && !isHeaded(blocks, opened.index)
  if (!isLast && (areUnlinked || !(standApart || items.filter(isArticle).length >= fewestTitles))) return undefined
  if (isMenuOf(region, items) || isIntroduced(blocks, from)) return undefined
  const owner = allSections(outline).findLast(({heading}) => heading.end <= first.span.start)
  const isOwned =
    owner && (belonging.test(owner.title) || (!areHeadlines && areUnlinked && owner.role && isHeaded(blocks, from)))
  if (isOwned && (!areHeadlines || first.item)) return undefined
  // A list right under a heading is what that heading says.
  const isChosen =
    !areHeadlines &&
    !isBarOfHeadlines(region, items) &&
    owner !== undefined &&
    (owner.role !== undefined || owner.own[0] === first) &&
    blocks[from - 1]?.kind !== 'break' &&
    !isSecond &&
    // A heading that is a link leads to a part of the site.
    !isMostlyLink(blocks.find(({span}) => span.start === owner.heading.start) ?? first)
  const label = labelAbove(blocks, opened.index)
  return {
    kind: 'untitled',
    heading: label?.span,
    title: clean(label?.prose.text ?? ''),
    items,
    span: {start: (label ?? opened).span.start, end: (region.at(-1) as Block).span.end},
    isChosen,
    opening: {name: isLast ? 'titles at the end, under no title of a list' : 'titles of other articles together'}
  }
}

/** Capitals or another list right above make up for a small number; lines without them may be anything. */
function fewestOf(region: readonly Block[], isSecond: boolean): number {
  if (region.every(isHeadline) && !region[0]?.item) return fewestHeadlines
  if (region.every((block) => isHeadline(block) || isPlainTitle(block))) return fewestPlain
  return isSecond ? fewestHeadlines : fewestTitles
}

const fewestPlain = 4
const fewestHeadlines = 2

/** Whether nothing but a label stands between the last title of a list and a block. */
const isRightAbove = (items: readonly Title[], at: number): boolean => {
  const between = at - (items.at(-1)?.block.index ?? at) - 1
  return between >= 0 && between <= 1
}

const isOwnText = (block: Block): boolean => isProse(block) && block.prose.text.length >= fewestLetters

/** Of the first paragraph of an article, in characters. */
const fewestLetters = 120

const isHeaded = (blocks: readonly Block[], at: number): boolean => blocks[at - 1]?.kind === 'heading'

/** The foot of a page one below the other: "Terms of Service", "Write for us", "Careers". */
function isMenuOf(region: readonly Block[], items: readonly Title[]): boolean {
  const words = items.reduce((sum, {text}) => sum + text.split(' ').length, 0)
  const entries = region.filter((block) => block.item && isMostlyLink(block)).length
  return words < fewestMeanWords * items.length || items.length < entries / 2
}

const fewestMeanWords = 4

/** Titles with bars between them are one paragraph. */
function isBarOfHeadlines(region: readonly Block[], items: readonly Title[]): boolean {
  const words = items.reduce((sum, {text}) => sum + text.split(' ').length, 0)
  return region.length === 1 && items.every(({text}) => hasCapitals(text)) && words >= fewestBarWords * items.length
}

/** On the average; the foot of a page has shorter ones: "Terms of Service | Privacy Policy". */
const fewestBarWords = 5

/** The sentence above says what the list is: "Highlights of this issue:". */
function isIntroduced(blocks: readonly Block[], from: number): boolean {
  const list = blocks[from]?.item?.list
  let at = from - 1
  while (list !== undefined && blocks[at]?.item?.list === list) at--
  const above = blocks[at]?.prose.text ?? ''
  return /:\s{0,3}$/.test(above) && above.split(/\s+/).length > longestByline
}

/** A picture and the bracket that open the first card, where there are some. */
function openedAbove(blocks: readonly Block[], from: number): Block {
  let at = from
  while (/^\[?$/.test(blocks[at - 1]?.prose.text.trim() ?? '-') && blocks[at - 1]?.kind === 'paragraph') at--
  return blocks[at] as Block
}

/** A few words right above the titles: "**From our town**". */
function labelAbove(blocks: readonly Block[], at: number): Block | undefined {
  const above = blocks[at - 1]
  if (above?.kind !== 'paragraph' || above.item || isMostlyLink(above)) return undefined
  const text = clean(above.prose.text)
  return text !== '' && text.split(' ').length <= longestByline && !/[.!?]$/.test(text) ? above : undefined
}

/** What stands at the foot of each page: "© 2024 Site", a menu, definitions of links. */
const isFoot = (block: Block): boolean =>
  block.kind === 'definition' ||
  isFurniture(block) ||
  isMenu(block) ||
  (block.kind === 'paragraph' && /^(?:©|\(c\)|copyright\b)/i.test(block.prose.text))
