import type {Block} from '../../../../article/types.ts'
import {type DecidingRow, firstMatch} from '../../../evidence.ts'
import {fromPages} from '../../relatedness/rows/examples.ts'
import {closes} from '../cards.ts'
import type {ListPlace} from '../place.ts'
import {
  beginsWithTitle,
  isBylineHeading,
  isLinked,
  isMenu,
  isProse,
  isTitleLink,
  linksInCode,
  longestByline,
  longestCard,
  longestTeaser,
  opensCard
} from '../shapes.ts'
import {belonging} from '../titles/block-titles.ts'
import {isPlainTitle} from '../titles/headlines.ts'
import {noTitle} from '../titles/no-title-words.ts'
import {areLines, isTitle} from '../titles/titles.ts'

const list = '# Pumps\n\n## Most popular\n\n- [Nine rivers to see](/a)\n\n'

const plantText = 'The pumps were old, and everybody in the town knew it, says the council of Harrow. '.repeat(6)

/** "© 2024 Example Shop". */
const pageFoot = /^(?:©|\(c\)\s|copyright\b)/i

/** Addresses that a broken link shows are no text, and lines of their own are many titles. */
const lengthOf = (text: string): number => (areLines(text.split('\n')) ? 0 : text.replace(/\]\(\S{1,2000}/g, '').length)

/** A link, or strong as a whole, as the titles of cards are whose picture is the link. */
const isStrongTitle = (block: Block): boolean =>
  isTitleLink(block) ||
  (isTitle(block.prose.text) &&
    block.marks.some(({kind, from, to}) => kind === 'strong' && from === 0 && to === block.prose.text.length))

/** The same of plain ones, which only behind the text of the article are no paragraphs of it. */
const isUnmarkedTitle = ({prose}: Block): boolean => isTitle(prose.text) && !/\.["”]?$/.test(prose.text.trim())

/** Below a title and above the next one, which is written like it; the text of an article goes on with more text. */
function isTeaser({blocks, at, start, isInText, block: {prose}}: ListPlace): boolean {
  const above = blocks.slice(Math.max(start + 1, at - 2), at)
  const titled = isInText || above.some(isStrongTitle) ? isStrongTitle : isUnmarkedTitle
  const title = above.find(titled)
  const below = blocks.slice(at + 1, at + 1 + longestCard)
  if (prose.text.length > longestTeaser) return false
  // Below a card that a link spans, and above the next one.
  if (closes(blocks[at - 1] as Block)) return below.some(closes)
  return (
    title !== undefined && below.some((next) => titled(next) && next.kind === title.kind && next.level === title.level)
  )
}

/** A title that is a link, and its teaser behind it; the next block or the one before is written like it. */
const isTitleWithTeaser = ({blocks, at}: ListPlace): boolean =>
  beginsWithTitle(blocks[at]) && (beginsWithTitle(blocks[at - 1]) || beginsWithTitle(blocks[at + 1]))

/** The parts of the site that a card is in, below its picture or its title and above the title of a card. */
function isLabelOfCard({blocks, at}: ListPlace): boolean {
  const [above, below] = [blocks[at - 1], blocks[at + 1]]
  return above !== undefined && isLinked(above) && below?.kind === 'heading' && opensCard(below)
}

/** "Can a river run dry?" with a date or a byline between it and the next title. */
function isQuestionInList({blocks, at, block}: ListPlace): boolean {
  const [above, below] = [blocks[at - 1], blocks[at + 1]]
  return isPlainTitle(block) && [above, below].every((beside) => beside !== undefined && isBylineText(beside))
}

const isBylineText = ({kind, prose}: Block): boolean => {
  const text = prose.text.trim()
  return kind === 'paragraph' && !/[.!?:]$/.test(text) && text.split(/\s+/).length <= longestByline
}

/** "About the author", "Useful links", but not "What about the pumps?". */
function isBelonging(title: string): boolean {
  const words = title.split(/\s+/)
  return (
    title.length < longestOwn && [words[0], words.at(-1)].some((word) => word !== undefined && belonging.test(word))
  )
}

/** Titles of cards may be larger than what stands over them all. */
const isLikeFirst = (blocks: readonly Block[], start: number, {level}: Block): boolean =>
  blocks.slice(start + 1, start + 1 + longestCard).find(({kind}) => kind === 'heading')?.level === level

/** In characters. */
const longestOwn = 40

/** "## Conclusion" ends a block of links, "## Mom of missing teen recalls her last call" is one of its cards. */
function isSectionTitle({text, block, blocks, start, at, isInText}: ListPlace): boolean {
  if (isBylineHeading(block, blocks[at - 1])) return false
  const heading = blocks[start] as Block
  const next = blocks[at + 1]
  const depth = heading.kind === 'heading' ? (block.level as number) - (heading.level as number) : undefined
  if (isLinked(block)) return depth !== undefined && depth <= 0 && text !== '' && !isTitle(text) && !noTitle.test(text)
  if (isBelonging(text)) return true
  if (text.split(/\s+/).length >= 4)
    return depth !== undefined && depth < 0 && !opensCard(next) && !(!isInText && isLikeFirst(blocks, start, block))
  // "### Football" over a link is the label of a card, where it is no heading beside that of the block.
  return depth === undefined ? !opensCard(next) : depth <= 0 && !block.item
}

/** "You might also like", and right below it "More stories". */
function isSecondTitle({blocks, start, at, block, isInText}: ListPlace): boolean {
  const [first, next] = [blocks[start], blocks[at + 1]]
  if (at > start + 1 || next === undefined) return false
  return opensCard(next) || (!isInText && first?.level === block.level && isUnmarkedTitle(next))
}

const rows: readonly DecidingRow<ListPlace, 'ends' | 'goes on'>[] = [
  {
    name: 'part of a card that a link spans',
    verdict: 'goes on',
    test: ({isInCard}) => isInCard,
    hit: [`${list}[\n\nNobody saw the rivers come, and then they came.\n\n](/b)`],
    miss: [`${list}Nobody saw the rivers come, and then they came.`],
    from: fromPages
  },
  {
    name: 'title of another list',
    verdict: 'ends',
    test: ({isOpening}) => isOpening,
    hit: [`${list}### Related articles\n\n- [Nine rivers to swim](/b)`],
    miss: [`${list}### Rivers of spring\n\n- [Nine rivers to swim](/b)`],
    from: fromPages
  },
  {
    name: 'definition of a link',
    verdict: 'ends',
    test: ({block}) => block.kind === 'frontmatter' || block.kind === 'definition',
    hit: [`${list}[b]: https://rivers.test/b`],
    miss: [`${list}[b] https://rivers.test/b`],
    from: fromPages
  },
  // What stands behind a comment (`<!-- sidebar -->`) is another part of the page.
  {
    name: 'comment',
    verdict: 'ends',
    test: ({block, at, start}) => block.kind === 'comment' && at > start + 1,
    hit: [`${list}<!-- sidebar -->`],
    miss: ['## Most popular\n\n<!-- sidebar -->\n\n- [Nine rivers to see](/a)'],
    from: fromPages
  },
  {
    name: 'foot of the page',
    verdict: 'ends',
    test: ({text}) => pageFoot.test(text),
    hit: [`${list}© 2024 Rivers of Harrow`],
    miss: [`${list}Ann © 2024 Rivers of Harrow`],
    from: fromPages
  },
  {
    name: 'menu',
    verdict: 'ends',
    test: (place) => isMenu(place.block) && !isLabelOfCard(place),
    hit: [`${list}[Privacy](/p) | [Work with us](/w) | [Advertise with us](/d)`],
    miss: [
      `${list}[Privacy](/p) | [Nine rivers to swim](/b)`,
      '## Most popular\n\n### [Nine rivers to see](/a)\n\n[Rivers](/r)[Lakes](/l)[Spring](/s)\n\n### [Nine rivers to swim](/b)'
    ],
    from: fromPages
  },
  {
    name: 'code',
    verdict: 'ends',
    test: ({block}) => block.kind === 'code' && !block.item && linksInCode(block).length === 0,
    hit: [`${list}\`\`\`\nrivers.see(9)\n\`\`\``],
    miss: [`${list}\`rivers.see(9)\``],
    from: fromPages
  },
  {
    name: 'title of the article',
    verdict: 'ends',
    test: ({block, isInText}) => block.level === 1 && isInText && !isLinked(block),
    hit: [`[Most popular](/popular)\n\n[Harrow](/town)\n\n# Pumps of the town fail again\n\n${plantText}`],
    miss: [`## Most popular\n\n[Harrow](/town)\n\n# [Pumps of the town fail again](/p)\n\n${plantText}`],
    from: 'saved pages, November 2026'
  },
  // A second title right below the first, "You might also like", "More stories", ends nothing.
  {
    name: 'heading of a section',
    verdict: 'ends',
    test: (place) => place.block.kind === 'heading' && !isSecondTitle(place) && isSectionTitle(place),
    hit: [`${list}## Conclusion\n\nAll is well.`],
    miss: [
      `${list}### [Nine rivers to swim](/b)`,
      '## Most popular\n\n## More of our stories\n\n[Nine rivers to see](/a)'
    ],
    from: fromPages
  },
  // A rule between two cards ends nothing.
  {
    name: 'rule',
    verdict: 'ends',
    test: ({block, blocks, at}) =>
      block.kind === 'break' && !block.item && !blocks.slice(at + 1, at + 1 + longestCard).some(isTitleLink),
    hit: [`${list}---\n\nAll is well.`],
    miss: [`${list}---\n\n[Nine rivers to swim](/b)`],
    from: fromPages
  },
  {
    name: 'text',
    verdict: 'ends',
    test: (place) =>
      (isProse(place.block) || lengthOf(place.text) > longestTeaser) &&
      !isTeaser(place) &&
      !isTitleWithTeaser(place) &&
      !isQuestionInList(place) &&
      (place.isInText || !isUnmarkedTitle(place.block)),
    hit: [`${list}The pumps are in order again, says the council.`],
    miss: [
      '## Most popular\n\n### [Nine rivers to see](/a)\n\nNobody saw them come, and then they came.\n\n### [Nine rivers to swim](/b)'
    ],
    from: fromPages
  }
]

/** Where a list of links ends. */
export const endingRows = firstMatch<ListPlace, 'ends' | 'goes on', string>(rows, 'goes on')
