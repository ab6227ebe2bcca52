import {allSections} from '../../article/outline/all-sections.ts'
import {monthStems} from '../../article/text/date-words.ts'
import {matchesOf} from '../../article/text/match-all.ts'
import {wordCountWithUnspaced} from '../../article/text/word-count.ts'
import {nameWithin} from '../../article/text/words/name-within.ts'
import type {Article, Block, Role} from '../../article/types.ts'
import type {Found} from '../evidence.ts'
import {slotsOf} from '../slots/index.ts'

const quotation =
  // The last is of a speech in several paragraphs, each of which only begins with a mark.
  /"[^"\n]{0,1500}(?:"|$)|“[^”]{0,1500}(?:”|$)|«[^»]{0,1500}(?:»|$)|(?<=^|[\s:])['‘]\p{Lu}[^\n]{9,600}?[.,!?]['’](?=\s|$)|(?<=^|:\s)['‘]\p{Lu}(?:[^\n'’]|['’](?=\p{L})){9,600}$/gu
const stamped = /^\W{0,4}(?:\d{4}-\d\d-\d\d|\d{1,2}[:.]\d\d)/

/** Matches in a thousand words count at most so often; a text of fewer words than `fewestWords` proves little. */
const highestRate = 12
const fewestWords = 150

/** Between words; a name may have a dot, a hyphen or "&" in it. */
const notName = /[^\p{L}\d.&-]+/u

/** In a message of a few lines, once is by chance. */
const fewestActs = 2

type Rate = Required<Pick<Found, 'words' | 'times'>>

/** What the rows of the voice look at: an article without what it quotes. */
export class OwnWords {
  readonly article: Article
  /** The title of the article, or the heading of any level that it begins with. */
  readonly title: string
  /** Paragraphs and cells outside of block quotes. */
  readonly paragraphs: readonly Block[]
  readonly roles: ReadonlySet<Role>
  /** Blocks of code, and blocks with code in them. */
  readonly inCode: number
  readonly #text: string
  readonly #length: number

  constructor(article: Article) {
    const {blocks, outline} = article
    this.article = article
    this.title = article.title?.text ?? openingHeading(blocks)
    this.paragraphs = blocks.filter(({kind, quoted}) => (kind === 'paragraph' || kind === 'cell') && quoted === 0)
    this.#text = this.paragraphs.map(({prose}) => withoutQuotations(prose.text)).join('\n')
    this.#length = wordCountWithUnspaced(this.#text)
    this.roles = new Set(
      // In an article that lost its Markdown any short line may look like a title.
      allSections(outline).flatMap(({role, evidence, level}) =>
        role && evidence !== 'numbered' && (evidence !== 'title-line' || level > 6) ? role : []
      )
    )
    this.inCode = blocks.filter(({kind, marks}) => kind === 'code' || marks.some((mark) => mark.kind === 'code')).length
  }

  /** Matches in a thousand words. */
  rateOf(pattern: RegExp): Found | undefined {
    return this.#rateOf(this.#text.match(pattern)?.length ?? 0)
  }

  /** The same where at least two of the matches are of different words. */
  rateOfSeveral(pattern: RegExp): Rate | undefined {
    const all = this.#text.match(pattern)?.map((words) => words.toLowerCase()) ?? []
    return new Set(all).size > 1 ? this.#rateOf(all.length) : undefined
  }

  /** The same as `rateOf` of those whose group `name` stands in the title or the tags and is one: in the midst of a sentence, with a capital. */
  rateOfTitled(pattern: RegExp): Found | undefined {
    return this.#rateOf(this.#titled(pattern).length)
  }

  #titled(pattern: RegExp): RegExpExecArray[] {
    const matches = matchesOf(pattern, this.#text)
    if (matches.length < fewestActs) return []
    const {tags, categories} = this.article.data
    const titled = new Set([this.title, tags, categories].flat().join(' ').split(notName))
    const names = new Set(this.#text.match(nameWithin))
    return matches.filter(({groups: {name = ''} = {}}) => titled.has(name) && names.has(name))
  }

  #rateOf(count: number): Rate | undefined {
    if (count === 0) return undefined
    return {
      words: `${count} in ${this.#length} words`,
      times: Math.min((1000 * count) / Math.max(this.#length, fewestWords), highestRate)
    }
  }

  /** Rows that begin with a time, or a timeline that has times. */
  get hasLog(): boolean {
    return hasRows(this.article) || (this.roles.has('timeline') && hasTimedCourse(this.article))
  }
}

const openingHeading = (blocks: readonly Block[]): string => {
  const first = blocks.find(({kind, prose}) => kind !== 'frontmatter' && /\p{L}/u.test(prose.text))
  return first?.kind === 'heading' ? first.prose.text : ''
}

export const withoutQuotations = (text: string): string => text.replace(quotation, ' ')

const fewestEntries = 8
const logShare = 0.5

/** Whether most of an article is a log: entries that begin with a time. */
export function isLog({blocks}: Article): boolean {
  const told = blocks.filter(({kind, quoted}) => kind === 'paragraph' && quoted === 0)
  const entries = told.filter(({prose}) => stamped.test(prose.text))
  return entries.length >= fewestEntries && entries.length >= told.length * logShare
}

const fewestRows = 3

/** A clock, or a day with its number. */
const datedText = new RegExp(
  `\\b\\d{1,2}[:.h]\\d\\d\\b|\\b\\d{1,2}\\s?[ap]\\.?m\\b|\\d[時时点月日]|\\d[-/.]\\d|\\b(?:${monthStems})[a-z]{0,6}\\.? \\d|\\d(?:st|nd|rd|th|\\.)? (?:of )?(?:${monthStems})`,
  'i'
)
const fewestDated = 2

/** A team looks up when it was; whoever tells of others often has the order alone. */
const hasTimedCourse = ({outline}: Article): boolean =>
  allSections(outline).some((section) => {
    const texts = [section, ...allSections(section.sections)].flatMap(({title, own}) => [
      title,
      ...own.map(({prose}) => prose.text)
    ])
    return section.role === 'timeline' && texts.filter((text) => datedText.test(text)).length >= fewestDated
  })

/** Rows that begin with a time, or with a slot for one: "[time]: the first alert". */
function hasRows(article: Article): boolean {
  const rows = article.blocks.filter(({prose}) => stamped.test(prose.text) || perhapsOpen.test(prose.text))
  if (rows.length < fewestRows) return false
  const open = new Set<Block>(
    slotsOf(article).flatMap(({kind, span, block}) =>
      (kind === 'date' || kind === 'time') && span.start - block.span.start < 5 ? block : []
    )
  )
  return rows.filter((block) => stamped.test(block.prose.text) || open.has(block)).length >= fewestRows
}

/** What every slot for a time begins with; asked first, for few articles have any. */
const perhapsOpen = /^\W{0,4}(?:[[<{?_【［]|[A-Z]{2}|\d?[?X_])/
