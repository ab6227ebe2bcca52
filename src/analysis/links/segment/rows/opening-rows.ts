import type {Block} from '../../../../article/types.ts'
import {type DecidingRow, firstMatch} from '../../../evidence.ts'
import {fromPages} from '../../relatedness/rows/examples.ts'
import {headsTitleLines, headsTitles} from '../runs/other-pages.ts'
import {type HeadingKind, kindOf, titlesOf} from '../titles/list-titles.ts'

/** A block that may stand over a list of links. */
export interface Opening {
  readonly blocks: readonly Block[]
  readonly at: number
  /** Index of the block in which the text of the article ends. */
  readonly lastText: number
  /** Index of the first sentence, in a list too; minutes and lists of names have none. */
  readonly firstText: number
  /** It says what others say again and again, as buttons do. */
  readonly isRepeated: boolean
}

const titledAs =
  (kind: HeadingKind) =>
  ({blocks, at, isRepeated}: Opening) => {
    const block = blocks[at] as Block
    if (isRepeated || standsInList(block, blocks[at + 1])) return undefined
    const words = titlesOf(block).find((title) => kindOf(title) === kind)
    return words === undefined ? undefined : {words}
  }
/** One entry of a list stands over none of the others. */
const standsInList = ({item}: Block, next: Block | undefined): boolean =>
  item !== undefined && next?.item?.list === item.list && next.item.depth === item.depth && next.item.first

const isBelowText = ({at, firstText}: Opening): boolean => firstText >= 0 && firstText < at

const rivers = (heading: string, file = ''): string =>
  `# Pumps\n\nThe pumps of Harrow are in order.\n\n## ${heading}\n\n${['Nine rivers to see in spring', 'Why the rivers of Harrow run dry', 'Ten ways to swim a river'].map((title) => `- [${title}](/news/${title.replace(/ /g, '-')}${file})`).join('\n')}`

const underLost = (heading: string): string =>
  `# Pumps\n\nThe pumps of Harrow are in order.\n\n## ${heading}\n\n${['Nine rivers to see in spring', 'Why the young tenor sings again', 'Ten ways to swim a river', 'A bakery opens by the sea'].map((title) => `May 3\n${title}\nAnn Example`).join('\n')}`

const rows: readonly DecidingRow<Opening, HeadingKind | undefined>[] = [
  {
    name: 'title of what a site chooses itself',
    verdict: 'promotional',
    test: titledAs('promotional'),
    hit: ['## Most popular\n\n[Nine rivers to see](/a)', 'Most Read Most Shared\n\n[Nine rivers to see](/a)'],
    miss: ['## Related articles\n\n[Nine rivers to see](/a)'],
    from: fromPages
  },
  {
    name: 'title of what belongs to an article',
    verdict: 'related',
    test: titledAs('related'),
    hit: ['## Related articles\n\n[Nine rivers to see](/a)'],
    miss: ['## Further reading\n\n[Nine rivers to see](/a)'],
    from: fromPages
  },
  {
    name: 'heading behind the text, over titles of other pages',
    verdict: 'promotional',
    test: ({blocks, at, lastText}) => headsTitles(blocks, at, lastText),
    hit: [rivers('Harrow weekend')],
    miss: [
      rivers('References'),
      rivers('Index of weekends', '.md'),
      rivers('Harrow 7').replace(/news\//g, 'news/weekend#'),
      `${rivers('Subjects').split('- [', 1)[0]}${['Letters for good nights', 'Letters of old friends', 'Songs for the evening'].map((name) => `- [${name}](/${name.toLowerCase().replace(/ /g, '-')})`).join('\n')}`
    ],
    from: fromPages
  },
  {
    name: 'heading behind the text, over lines of titles',
    verdict: 'promotional',
    test: (opening) => isBelowText(opening) && headsTitleLines(opening.blocks, opening.at, opening.lastText),
    hit: [underLost('More inHarrow')],
    miss: [
      underLost('More inHarrow').replace(/The pumps .*/, '- **Present**: Ann, Ben'),
      underLost('Timeline'),
      underLost('More of it:')
    ],
    from: 'pages of public repositories, November 2026'
  }
]

/** What stands over links, and what it says of them. */
export const openingRows = firstMatch<Opening, HeadingKind | undefined, string>(rows, undefined)
