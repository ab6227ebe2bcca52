import {allSections} from '../../../../article/outline/all-sections.ts'
import {isMostlyLink} from '../../../../article/text/link-share.ts'
import type {Article, Block, Section} from '../../../../article/types.ts'
import type {Draft, Title} from '../candidate.ts'
import {itemsOf} from '../items.ts'
import {ofOneShape} from '../one-shape.ts'
import {isMenu, isProse, longestByline} from '../shapes.ts'
import {lastTextOf} from '../titled.ts'
import {areTitleLines, isHeadline, isPlainTitle} from '../titles/headlines.ts'
import {clean, titleLength} from '../titles/titles.ts'
import {bareHeadings} from './bare-headings.ts'
import {isFurniture, type TitleRun, titleRuns} from './runs.ts'

/** Titles that stand together, and what stands around them: what the rows of runs look at. */
export interface RunView {
  readonly blocks: readonly Block[]
  readonly run: TitleRun
  readonly region: readonly Block[]
  readonly items: readonly Title[]
  /** The first block: the bracket or the picture of the first card, else the first title. */
  readonly opened: Block
  /** A few words right above the titles: "**From our town**". */
  readonly label: Block | undefined
  /** The section in which they stand. */
  readonly owner: Section | undefined
  /** Nothing but the foot of the page stands below. */
  readonly isLast: boolean
  /** The text of the article has begun. */
  readonly isBelowText: boolean
  /** Right below another list. */
  readonly isSecond: boolean
  readonly isBehindRule: boolean
  /** Each title has capitals and no link. */
  readonly areHeadlines: boolean
  readonly areUnlinked: boolean
  /** Headings that have lost their links. */
  readonly areBare: boolean
}

/** @param known lists that a title stands over, in the order of the article */
export function runViews(article: Article, known: readonly Draft[], cards: readonly unknown[]): RunView[] {
  const {blocks} = article
  const taken = takenBy(blocks, known)
  const owners = ownersOf(article)
  const lastText = blocks.findLastIndex((block) => !isFoot(block))
  const lastProse = lastTextOf(blocks, cards)
  const firstText = blocks.findIndex((block) => isProse(block) && block.prose.text.length >= fewestLetters)
  const ends = new Set(known.map(({items}) => items.at(-1)?.block.index ?? -1))
  const bare = bareHeadings(blocks, lastProse)
  const runs = titleRuns(blocks, cards, bare, ({index}) => taken[index] === true)
  return runs.flatMap((whole) =>
    listsOf(whole, blocks, cards, bare).map(({run, items}) => {
      const region = blocks.slice(run.from, run.to)
      const opened = openedAbove(blocks, run.from)
      const above = blocks[opened.index - 1]
      return {
        blocks,
        run,
        region,
        items,
        opened,
        label: above && isLabel(above) ? above : undefined,
        owner: owners[run.from],
        isLast: lastText < whole.to || (lastProse >= firstText && firstText >= 0 && lastProse < whole.to),
        isBelowText: firstText >= 0 && firstText < run.from,
        isSecond: ends.has(opened.index - 1) || ends.has(opened.index - 2),
        isBehindRule: above?.kind === 'break',
        areHeadlines: region.every(isHeadline),
        areBare: items.every(({block}) => bare.has(block.index)),
        areUnlinked: region.every((block) => isHeadline(block) || isPlainTitle(block) || areTitleLines(block))
      }
    })
  )
}

/** Lists that stand one below the other with nothing between them: each ends where its own titles do. */
function listsOf(
  whole: TitleRun,
  blocks: readonly Block[],
  cards: readonly unknown[],
  bare: ReadonlyMap<number, unknown>
): {readonly run: TitleRun; readonly items: readonly Title[]}[] {
  const region = blocks.slice(whole.from, whole.to)
  // Beside headings without links a plain line is a label or a teaser.
  const isBare = region.some(({index}) => bare.has(index))
  let titles = region
    .flatMap((block, index) => itemsOf(block, region[index - 1]))
    .filter(({url, block}) => !isBare || url !== '' || block.kind === 'heading')
  const lists: {run: TitleRun; items: readonly Title[]}[] = []
  let {from} = whole
  while (lists.length < mostLists) {
    const items = ofOneShape(titles, blocks, cards)
    const last = items.at(-1)?.block.index ?? whole.to
    const next = whole.titles.find((index) => index > last)
    lists.push({run: {...whole, from, to: next === undefined ? whole.to : last + 1}, items})
    if (next === undefined) break
    from = next
    titles = titles.filter(({block}) => block.index >= next)
  }
  return lists
}

/** Behind so many lists stands what each page of a site has. */
const mostLists = 8

/** Of the first paragraph of an article, in characters. */
const fewestLetters = 120

/** Which blocks are part of a list; both are in the order of the article. */
function takenBy(blocks: readonly Block[], known: readonly Draft[]): boolean[] {
  let next = 0
  return blocks.map(({span: {start, end}}) => {
    while (next < known.length && (known[next] as Draft).span.end <= start) next++
    const span = known[next]?.span
    return span !== undefined && span.start < end
  })
}

/** The innermost section of each block, by its index. */
function ownersOf({blocks, outline}: Article): (Section | undefined)[] {
  const sections = allSections(outline)
  let next = 0
  return blocks.map(({span: {start}}) => {
    while ((sections[next]?.heading.end ?? Number.POSITIVE_INFINITY) <= start) next++
    return sections[next - 1]
  })
}

/** A picture and the bracket that open the first card, where there are some. */
function openedAbove(blocks: readonly Block[], from: number): Block {
  let at = from
  while (/^\[?$/.test(blocks[at - 1]?.prose.text.trim() ?? '-') && blocks[at - 1]?.kind === 'paragraph') at--
  return blocks[at] as Block
}

function isLabel(block: Block): boolean {
  if (block.kind !== 'paragraph' || block.item || isMostlyLink(block)) return false
  const text = clean(block.prose.text)
  return /^\p{L}/u.test(text) && titleLength(text) <= longestByline && !/[.!?。！？]$/.test(text)
}

/** What stands at the foot of each page: "© 2024 Site", a menu, definitions of links. */
const isFoot = (block: Block): boolean =>
  block.kind === 'definition' ||
  isFurniture(block) ||
  isMenu(block) ||
  (block.kind === 'paragraph' && /^(?:©|\(c\)|copyright\b)/i.test(block.prose.text))
