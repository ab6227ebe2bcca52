import {type DecidingRow, firstMatch} from '../../../evidence.ts'
import type {LinkBlock} from '../../types.ts'
import {belowPlant, fromPages, listUnder} from './examples.ts'

/** A block of titles of which each has been compared with the article. */
export interface ComparedBlock {
  readonly kind: LinkBlock['kind']
  readonly isChosen: boolean
  readonly titles: number
  /** All of them lead to one site. */
  readonly isOneSite: boolean
  /** Each leads somewhere, and hardly two to the same site: somebody has gathered them. */
  readonly areGathered: boolean
  /** Headings without a link, which only their form tells from those of sections. */
  readonly areBare: boolean
  /** Words of its titles, and of the article without lists of titles. */
  readonly words: number
  readonly ownWords: number
  /** The sections of the article are lists of links. */
  readonly isMadeOfLinks: boolean
  /** Share of its titles that have a topic in common with the article. */
  readonly about: number
  /** Mean relatedness of its titles, from 0 to 2. */
  readonly mean: number
}

export type BlockVerdict = 'the article' | 'mixed' | 'at home' | 'strange' | 'surely strange'

/** A block is judged before its titles: on public pages the mean told related blocks from unrelated ones. */
const strangeFrom = {promotional: 1, glued: 0.7, related: 0.4, inline: 0.3, aside: 0.8, untitled: 0.3} as const

/** Below it a block of a site's own choice is surely strange; where some titles have topics in common, it is likely. */
const surelyStrange = 0.5

/** A few links that an editor chose as related may be so in a way that no word shows. */
const fewRelated = 4

/** Among so many titles some share a topic with an article to which they are related. */
const manyRelated = 5
const strangeOfMany = 0.85

/** Fewer words that say what a text is about are an introduction: two or three sentences. */
const leastText = 30

/** A title with so much in common shares a topic; where fewer than half of them do, the site chose by other ways. */
export const topicInCommon = 0.8
const leastShareAbout = 0.5

/** So many that share one word in passing at most are none. */
const fewestStrange = 3
const mostPassing = 0.11

const strangers = ['The Young Years Of A Famous Tenor', 'Nine Rivers To See In Spring', 'A Tenor In Berlin'] as const
const placedByForm: ReadonlySet<LinkBlock['kind']> = new Set(['untitled', 'aside', 'promotional'])

const gatheredIn = (...headings: string[]): string =>
  `# Library of Harrow\n\nThe library opens on Monday, and its readers gather here on what they spend the winter. The list is long, and whoever misses a book may write to the desk by the door of the old hall before the end of May.\n\n${headings.map((heading) => `## ${heading}\n\n${strangers.map((title, at) => `- [${title}](https://stage.test/${heading.length}/${at})`).join('\n')}`).join('\n\n')}\n`

const rows: readonly DecidingRow<ComparedBlock, BlockVerdict>[] = [
  {
    name: 'its titles say more than the text beside them: an index, a list of links',
    verdict: 'the article',
    test: ({kind, words, ownWords}) => kind === 'untitled' && words > ownWords && ownWords < leastText,
    hit: [
      '# Reports\n\nAll reports of this house.\n\n- [The tenor who sang it all again](/a)\n- [Rivers to see in spring](/b)\n- [A bakery that opened by the sea](/c)'
    ],
    miss: [listUnder('Most popular', ...strangers)],
    from: fromPages
  },
  {
    name: 'in an article whose sections are lists of links: a digest, a reading list',
    verdict: 'the article',
    test: ({kind, isMadeOfLinks}) => isMadeOfLinks && placedByForm.has(kind),
    hit: [
      gatheredIn('To read', 'To hear', 'To see'),
      '# Seven days in Harrow\n\nA letter of the library, which goes out on Sundays to whoever asks for it.\n\n### [The tenor who sang it all again](https://a.test/tenor)\n\nA long talk on his early years abroad.\n\n### [Nine rivers to see in spring](https://b.test/nine-rivers-to-see-in-spring)\n\nOn foot and by boat, with good maps.\n\n### [A bakery that opened by the sea](https://c.test/bakery)\n\nBread, and nothing else but bread.\n\nThat is all for this week, says the library, and the next letter comes on Sunday with more to read and to hear.'
    ],
    miss: [
      gatheredIn('To read', 'To hear', 'Most popular'),
      `${gatheredIn('To read', 'To hear', 'To see')}\nMost popular\n\n${strangers.map((title) => `- [${title}](/${title.length})`).join('\n')}`,
      gatheredIn('To read').replace('\n\n', '\n\n- [Magazine](/magazine)\n\n'),
      listUnder('To read', ...strangers)
    ],
    from: 'digests, newsletters and reading lists of public repositories, November 2026'
  },
  {
    name: 'three and more titles that nobody called related, which share one word in passing with the article at most',
    verdict: 'surely strange',
    test: ({kind, isChosen, areBare, areGathered, titles, mean}) =>
      kind === 'untitled' && !isChosen && !areBare && !areGathered && titles >= fewestStrange && mean <= mostPassing,
    hit: [belowPlant(strangers.map((title, at) => `- [${title}](/stories/${at})`).join('\n'))],
    miss: [
      listUnder('Related articles', ...strangers),
      belowPlant(strangers.map((title) => `## ${title}`).join('\n\n')),
      belowPlant(strangers.map((title, at) => `- [${title}](https://site-${at}.test/a)`).join('\n'))
    ],
    from: fromPages
  },
  {
    name: 'a list of one site’s stories, of which fewer than half have to do with the article',
    verdict: 'strange',
    test: ({kind, isChosen, isOneSite, titles, about}) =>
      kind === 'untitled' && isOneSite && !isChosen && titles >= fewestStrange && about < leastShareAbout,
    hit: [
      belowPlant(
        '- [How the pumps of Harrow were built](/a)\n- [Singer remembers her childhood abroad](/b)\n- [Nine rivers to see in spring](/c)'
      )
    ],
    miss: [
      belowPlant(
        '- [How the pumps of Harrow were built](/a)\n- [Council of Harrow pays for two relays](/b)\n- [Singer remembers her childhood abroad](/c)'
      )
    ],
    from: fromPages
  },
  {
    name: 'a list of one site’s stories, of which some have to do with the article',
    verdict: 'mixed',
    test: ({kind, isChosen, isOneSite, mean}) =>
      kind === 'untitled' && isOneSite && !isChosen && mean >= strangeFrom.untitled,
    hit: [
      belowPlant(
        '- [How the pumps of Harrow were built](/a)\n- [Council of Harrow pays for two relays](/b)\n- [Singer remembers her childhood abroad](/c)'
      )
    ],
    miss: [listUnder('Most popular', 'Harrow pumps get a relay', 'Harrow council pays for the relay')],
    from: fromPages
  },
  {
    name: 'five or more titles said to be related, of which fewer than half have to do with the article',
    verdict: 'strange',
    test: ({kind, isChosen, titles, about, mean}) =>
      kind === 'related' && !isChosen && titles >= manyRelated && about < leastShareAbout && mean < strangeOfMany,
    hit: [
      listUnder('Related articles', 'How the pumps of Harrow were built', ...strangers, 'A Bakery Opens By The Sea')
    ],
    miss: [
      listUnder('Related articles', 'How the pumps of Harrow were built', ...strangers),
      listUnder('Most popular', 'How the pumps of Harrow were built', ...strangers, 'A Bakery Opens By The Sea')
    ],
    from: 'labelled links of public pages, 2026-11'
  },
  {
    name: 'its titles have to do with the article on the average',
    verdict: 'at home',
    test: ({kind, mean}) => mean >= strangeFrom[kind],
    hit: [listUnder('Most popular', 'Harrow pumps get a relay', 'Harrow council pays for the relay')],
    miss: [listUnder('Most popular', ...strangers)],
    from: fromPages
  },
  {
    name: 'a title glued to a paragraph',
    verdict: 'surely strange',
    test: ({kind}) => kind === 'glued',
    hit: [belowPlant('The relay is watched. | The Tenor Who Cooks For His Many Fans')],
    miss: [listUnder('Related articles', ...strangers)],
    from: fromPages
  },
  {
    name: 'chosen by an editor',
    verdict: 'at home',
    test: ({isChosen}) => isChosen,
    hit: [
      belowPlant(
        '## Further help\n\n- [The tenor of Berlin](/a): how he sang it and where he goes\n\n## Most popular\n\n- [Rivers to see in spring](/b): how to go there and what to do'
      )
    ],
    miss: [listUnder('Most popular', ...strangers)],
    from: fromPages
  },
  {
    name: 'a few links that are said to be related',
    verdict: 'at home',
    test: ({kind, titles, mean}) =>
      kind === 'related' && titles < fewRelated && (titles < fewestStrange || mean > mostPassing),
    hit: [listUnder('Related articles', ...strangers.slice(0, 2))],
    miss: [listUnder('Related articles', ...strangers)],
    from: fromPages
  },
  {
    name: 'chosen by the site, and its titles have next to nothing to do with the article',
    verdict: 'surely strange',
    test: ({kind, mean, titles}) => kind === 'promotional' && mean < surelyStrange && titles > 1,
    hit: [listUnder('Most popular', ...strangers.slice(0, 2))],
    miss: [listUnder('Most popular', strangers[0])],
    from: fromPages
  },
  {
    name: 'its titles have little to do with the article',
    verdict: 'strange',
    test: () => true,
    hit: [listUnder('Most popular', strangers[0])],
    miss: [listUnder('Related articles', strangers[0])],
    from: fromPages
  }
]

/** Whether a block of titles has nothing to do with the article above it. */
export const blockRows = firstMatch<ComparedBlock, BlockVerdict, string>(rows, 'at home')
