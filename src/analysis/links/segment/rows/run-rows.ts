import {isMostlyLink} from '../../../../article/text/link-share.ts'
import type {Block} from '../../../../article/types.ts'
import {type DecidingRow, firstMatch} from '../../../evidence.ts'
import {belowPlant, fromPages} from '../../relatedness/rows/examples.ts'
import {hostOf} from '../host.ts'
import {areInTable, arePartsOfPages} from '../runs/listed-by-hand.ts'
import {fewestTitles, isArticle, isLong, isOwnFile, isStoryTitle} from '../runs/other-pages.ts'
import type {RunView} from '../runs/run-view.ts'
import {isProseAnywhere, longestByline} from '../shapes.ts'
import {belonging} from '../titles/block-titles.ts'
import {clean, titleLength} from '../titles/titles.ts'

/** Capitals or another list right above make up for a small number; lines without them may be anything. */
function fewestOf(view: RunView): number {
  const {areHeadlines, areUnlinked, isBehindRule, isSecond, region} = view
  if (areNeighbours(view)) return 1
  if (view.areBare || (standApart(view) && view.items.every(isArticle))) return fewestHeadlines
  if (areHeadlines && !region[0]?.item) return fewestHeadlines
  if (areUnlinked) return isBehindRule ? fewestTitles : fewestPlain
  return isSecond ? fewestHeadlines : fewestTitles
}

const fewestPlain = 4
const fewestHeadlines = 2

/** "[← Nine rivers](…) [Ten ways →](…)": the stories of the days before and after, one of which may have a short title. */
function areNeighbours({region, items}: RunView): boolean {
  const text = region.map(({prose}) => prose.text.trim()).join(' ')
  return /^[←«‹⟵]/.test(text) && /[→»›⟶]$/.test(text) && items.every(isArticle)
}

const isHeaded = ({blocks, opened}: RunView): boolean => blocks[opened.index - 1]?.kind === 'heading'

/** A pull request, an issue or a commit, of which release notes tell. */
const change = /\/(?:pull|pulls|issues|commits?|merge_requests|compare|releases\/tag)\/[\w.-]{1,60}(?:[/?#]|$)/

/** Link after link, right below text. */
const standApart = (view: RunView): boolean =>
  view.items.every(({block, url}) => !block.item && url !== '') && !isHeaded(view)

/**
 * "Terms of Service", "Write for us", "Harrow Street 12": few are as long as a headline or have the address of a story, or
 * there are more entries of a menu than titles. Spam says the same again and again, on many sites.
 */
function isMenuOf({region, items}: RunView): boolean {
  const words = items.reduce((sum, {text}) => sum + titleLength(text), 0)
  const hosts = new Set(items.map(({url}) => hostOf(url))).size
  const isShort = hosts < fewestHosts && words < fewestMeanWords * items.length
  const isSpam = new Set(items.map(({text}) => text)).size < hosts
  const stories = items.filter((item) => isStoryTitle(item) || isLong(item)).length
  const last = items.at(-1)?.block.index ?? -1
  const entries = new Set(region.flatMap((block) => (block.index <= last ? menuEntries(block) : []))).size
  return isShort || (!isSpam && oneStoryIn * stories < items.length) || items.length < entries / 2
}

/** What the links of an item say, or of a line with several: each is an entry where the block is a menu. */
function menuEntries(block: Block): string[] {
  if (!isMostlyLink(block)) return []
  if (block.item) return [clean(block.prose.text)]
  const links = block.marks.flatMap(
    ({kind, from, to}) => (kind === 'link' && clean(block.prose.text.slice(from, to))) || []
  )
  return links.length >= fewestOnLine ? links : []
}

const fewestOnLine = 3

const fewestMeanWords = 4
/** The menu of a site leads to its own pages. */
const fewestHosts = 3
/** One title of so many is a story. */
const oneStoryIn = 3

/** Below each entry of the list stands what it is about. */
const areExplained = ({blocks, items}: RunView): boolean =>
  items.every(({block}) => {
    const next = blocks[block.index + 1]
    return block.item && next?.item?.list === block.item.list && isProseAnywhere(next)
  })

/** "Nine rivers to see https://rivers.test/9": a site shows the titles of its stories, and no address. */
const writesAddress = ({marks, prose}: Block): boolean =>
  marks.some(({kind, from, to}) => kind === 'link' && from > 0 && /^https?:\/\//.test(prose.text.slice(from, to)))

/** "Highlights of this issue:" */
function isIntroduced({blocks, run: {from, to}}: RunView): boolean {
  const list = blocks[from]?.item?.list
  let at = from - 1
  while (list !== undefined && blocks[at]?.item?.list === list) at--
  const above = blocks[at]?.prose.text ?? ''
  const goesOn = blocks.slice(to, to + 1).some(isProseAnywhere)
  // "… And what is on the menu?" The entries answer, and the text goes on; a short question lures to what stands last.
  if (list !== undefined && goesOn && /[?？]\s{0,3}$/.test(above) && above.length >= shortestQuestion) return true
  return /:\s{0,3}$/.test(above) ? above.split(/\s+/).length > longestByline : /[^：]{9}：\s{0,3}$/.test(above)
}

/** A paragraph that ends with a question, in characters. */
const shortestQuestion = 80

/** Paragraphs of a section stand between its title and the titles: it is about something, and they follow by chance. */
function isFarBelow({blocks, owner, opened, label}: RunView): boolean {
  if (!owner || label) return false
  let texts = 0
  for (let at = opened.index - 1; at >= 0 && texts < fewestBetween; at--) {
    const block = blocks[at] as Block
    if (block.span.start < owner.heading.end) break
    if (isProseAnywhere(block)) texts++
  }
  return texts >= fewestBetween
}

const fewestBetween = 3

/** References, a list of what to do: what stands in such a section is its own. */
function isOwned(view: RunView): boolean {
  const {label, owner, isSecond, areHeadlines, areUnlinked, isBehindRule} = view
  const isList = (view.region[0] as Block).item !== undefined
  if (isBehindRule || (areHeadlines && !isList) || isFarBelow(view)) return false
  const title = clean(label?.prose.text ?? (isSecond && !isHeaded(view) ? '' : owner?.title) ?? '')
  return belonging.test(title) || (!areHeadlines && areUnlinked && owner?.role !== undefined && isHeaded(view))
}

const slug = (title: string): string => `/stories/${title.toLowerCase().replace(/[^a-z]+/g, '-')}`
const link = (title: string, url = '/a'): string => `[${title}](${url})`
const rivers = ['Nine rivers to see in spring', 'Why the northern rivers run dry', 'Ten ways to swim a river'] as const
const bullets = rivers.map((title) => `- ${link(title)}`).join('\n')
const short = ['Rivers to see soon', 'Why rivers run dry', 'Ten ways to swim a river']
  .map((title) => `- ${link(title)}`)
  .join('\n')
const slugs = rivers.map((title) => `- ${link(title, slug(title))}`).join('\n')
const gathered = (...hosts: string[]): string =>
  hosts
    .map((host, at) => `### ${link(rivers[at] as string, `${host}.zarvex.io${slug(rivers[at] as string)}`)}`)
    .join('\n\n')
const riverTable = (header: string): string =>
  `${header}\n| --- | --- |\n${rivers.map((title, at) => `| ${link(title, slug(title))} | ${at} |`).join('\n')}`
const oldPumps = 'The pumps of the plant were old, and everybody in the town knew that they were, and nobody said so.'
const comment = `\n\n## Comments\n\n${oldPumps} ${oldPumps} ${oldPumps}\n\n${oldPumps}`

const showNotes = [
  'The library of Harrow https://library.test/of-the-county-of-harrow/in-spring',
  'The river below the old tower vanished https://rivers.test/tower',
  'Early maps of the meadows of Harrow https://rivers.test/maps',
  'Where the first boats were built https://rivers.test/boats',
  'A film of the spring tide https://films.test/of-the-county-of-harrow/in-spring/tide'
]
  .map((line) => `- ${line}`)
  .join('\n')

const rows: readonly DecidingRow<RunView, 'a list' | 'no list'>[] = [
  {
    name: 'too few titles',
    verdict: 'no list',
    test: (view) => view.items.length < fewestOf(view),
    hit: [
      belowPlant(
        rivers
          .slice(0, 2)
          .map((title) => `- ${link(title)}`)
          .join('\n')
      )
    ],
    miss: [
      belowPlant(bullets),
      belowPlant(`[← ${rivers[0]}](${slug(rivers[0])}) [Swimming →](/stories/swimming)\n\n## Comments\n\n${oldPumps}`)
    ],
    from: fromPages
  },
  {
    name: 'above the text: the menu of a site',
    verdict: 'no list',
    test: ({isLast, isBelowText}) => !isLast && !isBelowText,
    hit: [
      `# Harrow\n\n${slugs}\n\nThe pumps of the water plant in Harrow failed on 3 May 2024, and the town had no water for two hours; a relay of the control room had burnt out.`
    ],
    miss: [belowPlant(`${slugs}${comment}`)],
    from: fromPages
  },
  {
    name: 'links in the middle, of which few are stories',
    verdict: 'no list',
    test: (view) => !view.isLast && !standApart(view) && view.items.filter(isStoryTitle).length < fewestTitles,
    hit: [belowPlant(`${short}${comment}`)],
    miss: [
      belowPlant(`${slugs}${comment}`),
      belowPlant(`${rivers.map((title) => link(title)).join('\n\n')}${comment}`)
    ],
    from: fromPages
  },
  {
    name: 'headings or entries with text below that lead to many sites: what an article gathers',
    verdict: 'no list',
    test: (view) =>
      ((!view.isLast && view.items.every(({block}) => block.kind === 'heading')) || areExplained(view)) &&
      new Set(view.items.map(({url}) => hostOf(url))).size >= fewestHosts,
    hit: [belowPlant(`${gathered('https://a', 'https://b', 'https://c')}${comment}`)],
    miss: [belowPlant(`${gathered('https://a', 'https://a', 'https://a')}${comment}`)],
    from: fromPages
  },
  {
    name: 'menu of a site, one entry below the other',
    verdict: 'no list',
    test: isMenuOf,
    hit: [belowPlant('- [Voucher codes today](/v)\n- [Our digital edition](/d)\n- [Work with us](/w)')],
    miss: [belowPlant(bullets)],
    from: fromPages
  },
  {
    name: 'changes of a repository',
    verdict: 'no list',
    test: ({items}) => items.filter(({url}) => change.test(url)).length * 2 > items.length,
    hit: [
      belowPlant(
        rivers.map((title, at) => `- ${link(title, `https://forge.test/river/pumps/pull/${at + 7}`)}`).join('\n')
      )
    ],
    miss: [belowPlant(bullets)],
    from: 'release notes of public repositories, November 2026'
  },
  {
    name: 'cells of a table that names its columns',
    verdict: 'no list',
    test: ({blocks, items}) => areInTable(blocks, items),
    hit: [belowPlant(riverTable('| Guide | Pages |'))],
    miss: [belowPlant(riverTable('|  |  |'))],
    from: 'a handbook of a public repository, November 2026'
  },
  {
    name: 'parts of a few pages: an index',
    verdict: 'no list',
    test: ({items}) => arePartsOfPages(items),
    hit: [belowPlant(rivers.map((title, at) => `- ${link(title, `/stories/rivers-of-harrow#part-${at}`)}`).join('\n'))],
    miss: [belowPlant(slugs)],
    from: 'release notes of public repositories, November 2026'
  },
  {
    name: 'files of the same folder',
    verdict: 'no list',
    test: ({items}) => items.every(({url}) => isOwnFile(url)),
    hit: [
      belowPlant(rivers.map((title, at) => `- ${link(title, `./${at}.md`)}`).join('\n')),
      belowPlant(rivers.map((title, at) => `- ${link(title, `${at}-river.html`)}`).join('\n'))
    ],
    miss: [belowPlant(bullets)],
    from: fromPages
  },
  {
    name: 'addresses written out: notes of whoever wrote the article',
    verdict: 'no list',
    test: ({items}) => items.filter(({block}) => writesAddress(block)).length * 2 > items.length,
    hit: [belowPlant(showNotes)],
    miss: [belowPlant(bullets)],
    from: 'show notes of public repositories, November 2026'
  },
  {
    name: 'introduced by a sentence',
    verdict: 'no list',
    test: isIntroduced,
    hit: [
      belowPlant(`The council keeps a list of the rivers of the county:\n\n${bullets}`),
      belowPlant(
        `This year the council of Harrow has paid for a guide to the rivers of the county, which the library sends to whoever asks for it by the end of May. What does it tell its readers?\n\n${slugs}\n\nSo ask for it at the desk by the door.${comment}`
      ),
      belowPlant(`推荐阅读以下材料以熟悉整个项目：\n\n${bullets}`)
    ],
    miss: [belowPlant(bullets), belowPlant(`Do you want to read more of it?\n\n${slugs}${comment}`)],
    from: fromPages
  },
  {
    name: 'belongs to its section',
    verdict: 'no list',
    test: isOwned,
    hit: [belowPlant(`## References\n\n${bullets}`)],
    miss: [belowPlant(`## References\n\nThe plan of the pumps.\n\n---\n\n${bullets}`)],
    from: fromPages
  },
  {
    name: 'titles at the end, under no title of a list',
    verdict: 'a list',
    test: ({isLast}) => isLast,
    hit: [belowPlant(bullets)],
    miss: [belowPlant(`${bullets}${comment}`)],
    from: fromPages
  },
  {
    name: 'titles of other articles together',
    verdict: 'a list',
    test: ({isLast}) => !isLast,
    hit: [belowPlant(`${slugs}${comment}`)],
    miss: [belowPlant(bullets)],
    from: fromPages
  }
]

/** Whether titles that stand together under no title of a list are one. */
export const runRows = firstMatch<RunView, 'a list' | 'no list', string>(rows, 'no list')
