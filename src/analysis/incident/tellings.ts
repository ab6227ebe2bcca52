import {partsWithin} from '../../article/text/parts-within.ts'
import type {Article, Block, Sentence} from '../../article/types.ts'
import {labelsOf, type Range, type Row, rangesIn, rowsOf, type Time, timesIn} from '../times/index.ts'

/** A time with the words that may tell what happened then. */
export interface Telling {
  readonly time: Time
  /**
   * `field`: the key of front matter. `label`: what stands in front of it on its line, in its row or above its column. `row`:
   * what a row tells behind the time it begins with. `range`: `start` or `end` of the only range that the sentence states.
   * `sentence`: what stands in front of it.
   */
  readonly by: 'field' | 'label' | 'row' | 'range' | 'sentence'
  readonly words: string
  /** What the rest of the sentence says; nothing unless `by` is `sentence`. */
  readonly after: string
}

/** Characters that may tell what a time is: a clause. */
const clause = 90
/** "**Resolved**: ", "- Resolved ", but not "It was resolved at ". */
const labelEnd = /[:=–—-][^\p{L}\d]{0,8}$|^\W{0,8}\p{Lu}[\p{L}-]{0,20}(?:\s\p{L}{1,20})?[^\p{L}\d]{1,8}$/u

/** Each time of an article with its words, document order; a time may have several. */
export function tellingsOf(article: Article): Telling[] {
  const rows = new Map(rowsOf(article).map((row) => [row.time, row]))
  const sentences = sentencesOfTimes(article)
  const ranges = new Map<Sentence, Range | undefined>()
  const rangeIn = (sentence: Sentence): Range | undefined => {
    if (!ranges.has(sentence)) ranges.set(sentence, onlyRangeIn(article, sentence))
    return ranges.get(sentence)
  }
  return timesIn(article).times.flatMap((time) => {
    if (time.block.quoted > 0) return []
    const sentence = sentences.get(time)
    const inProse = sentence ? inSentence(time, sentence, rangeIn(sentence)) : []
    return [...labelled(article, time), ...ofRow(article, rows.get(time)), ...inProse]
  })
}

function sentencesOfTimes(article: Article): Map<Time, Sentence> {
  const sentences = new Map<Time, Sentence>()
  for (const sentence of article.sentences)
    for (const time of partsWithin(timesIn(article).of(sentence.block), sentence.from, sentence.to))
      sentences.set(time, sentence)
  return sentences
}

/** The range that a sentence states; nothing when it states several, or stands in a row or an item, whose range is that of a step. */
function onlyRangeIn(article: Article, sentence: Sentence): Range | undefined {
  const {kind, item} = sentence.block
  if (kind !== 'paragraph' || item) return undefined
  const [range, ...more] = rangesIn(article, sentence)
  return more.length > 0 ? undefined : range
}

function labelled(article: Article, time: Time): Telling[] {
  const field = time.block.kind === 'frontmatter'
  return labelsOf(article, time).flatMap(({text, by}) =>
    field || by === 'row' || by === 'column' || labelEnd.test(text)
      ? {time, by: field ? 'field' : 'label', words: text, after: ''}
      : []
  )
}

/** What stands behind the time: in its line, in the next cells of its row, under the heading that it is. */
function ofRow({blocks}: Article, row: Row | undefined): Telling[] {
  if (!row) return []
  const {block, to} = row.time
  const {cell} = block
  const line = block.prose.text.slice(to).split('\n')[0] ?? ''
  const isRow = (other: Block): boolean => other.cell?.table === cell?.table && other.cell?.row === cell?.row
  const more = cell
    ? blocks.slice(block.index + 1, block.index + 1 + cell.columns).filter(isRow)
    : block.kind === 'heading' && !/\p{L}{2}/u.test(line)
      ? blocks.slice(block.index + 1, block.index + 2)
      : []
  const words = [line, ...more.map(({prose}) => prose.text)].join(' ').slice(0, clause)
  return [{time: row.time, by: 'row', words: words.replace(/^[^\p{L}]+/u, ''), after: ''}]
}

function inSentence(time: Time, sentence: Sentence, range: Range | undefined): Telling[] {
  const {text} = time.block.prose
  const before = text.slice(Math.max(sentence.from, time.from - clause), time.from)
  const after = text.slice(time.to, Math.min(sentence.to, time.to + clause))
  const told: Telling = {time, by: 'sentence', words: before, after}
  if (!range || (range.start !== time && range.end !== time)) return [told]
  const words = text.slice(sentence.from, Math.max(range.start.from, sentence.from))
  return [told, {time, by: 'range', words: range.start === time ? 'start' : 'end', after: words}]
}
