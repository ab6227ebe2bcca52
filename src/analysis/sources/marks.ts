import type {Article, Block} from '../../article/types.ts'
import {defineAnalysis} from '../define-analysis.ts'
import {numbersIn, referencesOf} from './references.ts'
import type {Citation} from './types.ts'

/** What answers the marks `[7]` of an article. */
export interface MarkEntries {
  /** Numbers of the entries, under a title for references or wherever a block begins with `[7]` or is a numbered link. */
  readonly numbers: ReadonlySet<number>
  /** There is a list of references without numbers, which readers may count. */
  readonly uncounted: boolean
}

export const markEntriesOf = defineAnalysis('entries of marks', (article: Article): MarkEntries => {
  const {numbers, entries} = referencesOf(article)
  const others = article.blocks.flatMap((block) => entryNumber(block) ?? [])
  return {numbers: new Set([...numbers, ...others]), uncounted: entries.length > 0 && numbers.size === 0}
})

/** The number of a block that is an entry by its form: `[7] Harbour Times`, `7. https://…`. */
function entryNumber({kind, item, prose: {text}, marks}: Block): number | undefined {
  if (kind === 'definition') return undefined
  const label = /^\[(\d{1,3})\]:?\s+\S/.exec(text)
  if (label) return Number(label[1])
  const isLink = marks.some((mark) => mark.kind === 'link' && mark.url)
  return item?.ordered && item.first && isLink ? item.number : undefined
}

/** Whether some entry answers a mark, or the mark is a link to its source. */
export const isAnswered = ({linked, label = ''}: Citation, {numbers, uncounted}: MarkEntries): boolean =>
  linked === true || uncounted || numbersIn(label).some((number) => numbers.has(number))

/**
 * Whether a mark surely cites, and no entry answers it. Where there is no list at all, it is sure of one or a few numbers
 * behind a word, a full stop or a quotation, at the end of a clause: `systemd[1]: started` may be something else.
 */
export function isDangling(mark: Citation, text: string, entries: MarkEntries): boolean {
  if (mark.kind !== 'marker' || isAnswered(mark, entries)) return false
  return entries.numbers.size > 0 || (fewNumbers.test(mark.label ?? '') && closesClause(text, mark))
}

const fewNumbers = /^\d{1,2}(?:,\s?\d{1,2}){0,2}$/

/** "At index [7]", "see decision [82]": the number of something else. */
const numbered = /\b(?:cases?|decisions?|index|indices|issues?|items?|lines?|rows?|steps?|tickets?)\s$/i

const closesClause = (text: string, {from, to}: Citation): boolean =>
  !numbered.test(text.slice(Math.max(0, from - 20), from)) &&
  /[\p{L}\p{N})"”’'.!?,]\s?$/u.test(text.slice(Math.max(0, from - 4), from)) &&
  /^(?:[.,;!?]|\[\d{1,3}\]){0,4}(?:\s["“(]?\p{Lu}|$|(?<=[.,;!?])\s)/u.test(text.slice(to).trimEnd())
