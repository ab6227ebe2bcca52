import {allSections} from '../../article/outline/all-sections.ts'
import {anyOf} from '../../article/text/any-of.ts'
import {mostlyLink} from '../../article/text/link-share.ts'
import type {Article, Block, Section, Span} from '../../article/types.ts'
import {defineAnalysis} from '../define-analysis.ts'
import {isOpen} from '../slots/index.ts'
import {citationsOf} from './citations.ts'

/** An entry of a list of references. */
export interface Reference {
  /** Number that a reader sees before it. */
  readonly number?: number
  /** The number as it stands in the source, where that is another. */
  readonly written?: number
  readonly block: Block
  readonly span: Span
  /** Without its number. */
  readonly text: string
  /** Target of its first link. */
  readonly url?: string
}

/** What stands under "References", "Sources" and the like. */
export interface References {
  readonly sections: readonly Section[]
  readonly blocks: ReadonlySet<Block>
  readonly entries: readonly Reference[]
  readonly numbers: ReadonlySet<number>
}

const leadingNumber = /^(?:\[(\d{1,3})\]:?|(\d{1,3})[.:)])\s{1,9}/

export const referencesOf = defineAnalysis('references', (article): References => {
  const sections = allSections(article.outline).filter(({role}) => role === 'references')
  const blocks = new Set(sections.flatMap(({own}) => own))
  /** A Markdown list counts on from its first number, whatever its other numbers are. */
  const counts = new Map<number, number>()
  const entries = [...blocks].flatMap((block): Reference[] => {
    const {kind, item, prose, span} = block
    // An image, code or `<insert source>` has no words, and readers count it all the same; what else an item holds is its.
    if (item ? !item.first || (prose.text.trim() === '' && block.marks.length === 0) : kind !== 'paragraph') return []
    const begun = leadingNumber.exec(prose.text)
    // "69. 2. Organisation of the grid": the list counts, and the title of the source begins with a number.
    const lead = item?.ordered && begun?.[2] !== undefined ? null : begun
    if (!item && !lead) return []
    const text = prose.text.slice(lead?.[0].length ?? 0).trim()
    const url = block.marks.find((mark) => mark.kind === 'link' && mark.url)?.url?.text
    const entry = {block, span, text, ...(url !== undefined && {url})}
    if (lead) return [{...entry, number: Number(lead[1] ?? lead[2])}]
    if (!item?.ordered) return [entry]
    const number = counts.has(item.list) ? (counts.get(item.list) as number) + 1 : item.number
    counts.set(item.list, number)
    return [{...entry, number, ...(item.number !== number && {written: item.number})}]
  })
  return {sections, blocks, entries, numbers: new Set(entries.flatMap(({number}) => number ?? []))}
})

/** Numbers that some mark in the text cites. */
export function citedNumbers(article: Article, {blocks}: References): Set<number> {
  const cited = new Set<number>()
  for (const block of article.blocks) {
    if (blocks.has(block)) continue
    for (const {kind, label = ''} of citationsOf(block))
      if (kind === 'marker') for (const number of numbersIn(label)) cited.add(number)
  }
  return cited
}

/** `2, 4-6` as 2, 4, 5, 6. */
export function numbersIn(label: string): number[] {
  return label.split(/[,;]/).flatMap((part) => {
    const [from = 0, to = from] = part.split(/[–-]/).map(Number)
    return Array.from({length: Math.min(Math.max(to - from + 1, 1), 100)}, (_, step) => from + step)
  })
}

/** What an entry is called, with no name of its own: "Source 1", "URL here". */
const nameless = anyOf(
  ['sources?', 'references?', 'citations?', 'links?', 'urls?', 'website', 'article'],
  'i',
  '^\\W{0,3}(?:(?:more|reliable|official|name of|title of|link to|the|a)\\s){0,3}',
  '(?:\\s(?:here|[a-z]|\\d{1,2}|name|title|url|link))?\\W{0,3}$'
)

/** "Source 1", "[Link]", `<insert source>`: the place of a source and none in it. */
export const isHollow = ({text, span, url = ''}: Reference, article: Article): boolean =>
  !/^https?:/i.test(url) && (nameless.test(text) || isOpen(article, span))

/** Whether an entry is the article that it stands in. */
export function isItself({text, url = '', block}: Reference, {title, data, path}: Article): boolean {
  const link = block.marks.find(({kind}) => kind === 'link')
  const isLink = link !== undefined && link.to - link.from > mostlyLink * text.length
  if (url === '') return text.split(/\s+/).length > 3 && bare(text) === bare(title?.text ?? '')
  if (!isLink) return false
  // A heading of the article, or its own file.
  if (url.startsWith('#')) return true
  if (!/^[a-z][a-z+.-]{1,20}:/i.test(url) && path !== undefined) return fileName(url) === fileName(path)
  return addresses.some((key) => {
    const own = data[key]
    return typeof own === 'string' && own !== '' && bareAddress(url).endsWith(bareAddress(own)) && own.length > 4
  })
}

/** Fields of front matter that say where an article is published. */
const addresses = ['canonical', 'canonical_url', 'canonicalUrl', 'permalink', 'url', 'link']

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]{1,20}/gu, ' ')
    .trim()
const fileName = (path: string): string =>
  (path.split(/[?#]/)[0] as string)
    .split('/')
    .at(-1)
    ?.replace(/\.\w{1,8}$/, '') ?? ''
const bareAddress = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[?#].{0,2000}$/, '')
    .replace(/\/(?:index\.\w{1,5})?$/, '')
