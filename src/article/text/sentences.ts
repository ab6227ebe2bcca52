import type {Block, Sentence} from '../types.ts'
import {monthStems} from './date-words.ts'
import {matchesOf} from './match-all.ts'
import {sentenceRanges} from './sentence-ranges.ts'

/** The parser is superlinear on long text, and overflows on a long run without a space. */
const longestPiece = 8192

/** The same in the blocks they stand in, document order. */
export function sentencesByBlock(sentences: readonly Sentence[]): Map<Block, Sentence[]> {
  const byBlock = new Map<Block, Sentence[]>()
  for (const sentence of sentences) {
    const same = byBlock.get(sentence.block)
    if (same) same.push(sentence)
    else byBlock.set(sentence.block, [sentence])
  }
  return byBlock
}

/** Sentences of a block, in order; none where it holds no prose. */
export function sentencesOf(block: Block): Sentence[] {
  if (block.kind !== 'paragraph' && block.kind !== 'heading' && block.kind !== 'cell') return []
  const {text} = block.prose
  const sentences: Sentence[] = []
  for (let start = 0; start < text.length; ) {
    const end = pieceEnd(text, start)
    for (const [from, to] of joinedInLowerCase(text.slice(start, end), [...divided(text.slice(start, end))]))
      sentences.push(sentence(block, start + from, start + to))
    start = end
  }
  return sentences
}

function pieceEnd(text: string, start: number): number {
  if (text.length - start <= longestPiece) return text.length
  const end = start + longestPiece
  for (let at = end; at > start + longestPiece / 2; at--) if (/\s/.test(text[at] as string)) return at
  return end
}

/** What continues a time: a zone, a day, a month. */
const goesOn = `Eastern|Central|Mountain|Pacific|[A-Z][a-z]{2,5}day|${monthStems}`
/** A sentence ends with its number or time: "It ended on 16 May 2024.", "at 5 p.m. Shops opened", but not "5 p.m. Eastern". */
const numberEnd = new RegExp(
  `(?<=[^\\s.]\\s(?:\\d{1,4}|\\d{1,2}(?:[:.]\\d\\d)?\\s?[ap]\\.m)\\.)\\s(?=\\p{Lu}\\p{Ll})(?!(?:${goesOn}))`,
  'gu'
)

function* divided(text: string): Generator<[number, number]> {
  for (const [from, to] of sentenceRanges(text)) {
    let start = from
    for (const {index} of matchesOf(numberEnd, text.slice(from, to))) {
      yield [start, from + index]
      start = from + index + 1
    }
    yield [start, to]
  }
}

/** No sentence begins in lower case: "the association Which? said", "at 10 p.m. local time". */
function joinedInLowerCase(text: string, ranges: readonly [number, number][]): [number, number][] {
  const result: [number, number][] = []
  for (const [begin, to] of ranges) {
    const last = result.at(-1)
    let from = begin
    // "It ended.[7] Shops opened. [8]": the mark closes the sentence before.
    const marks = last && closingMarks.exec(text.slice(begin, to))
    if (marks) {
      last[1] = begin + marks[0].trimEnd().length
      from += marks[0].length
      if (from >= to) continue
    }
    if (
      last &&
      (/^\p{Ll}/u.test(text.slice(from, from + 2)) || splitsTime(text, last[1], from)) &&
      !/\n/.test(text.slice(last[1], from))
    )
      last[1] = to
    else result.push([from, to])
  }
  return result
}

/** Numbers in brackets in front of nothing or of the first word of a sentence. */
const closingMarks = /^(?:\[\d[\d, –-]{0,20}\]){1,9}(?:\s(?=["“(]?\p{Lu})|\s?$)/u

/** "At 3:30 a.m. Eastern time", "1 Std. 20 Min.". */
function splitsTime(text: string, end: number, from: number): boolean {
  const before = text.slice(Math.max(0, end - 8), end)
  const after = text.slice(from, from + 9)
  return (
    (/[ap]\.m\.$/.test(before) && zoneBehind.test(after)) || (/\d\s?(?:Std|Min)\.$/.test(before) && /^\d/.test(after))
  )
}

const zoneBehind = /^(?:Eastern|Central|Mountain|Pacific|[A-Z]{2,4}\b)/

function sentence(block: Block, from: number, to: number): Sentence {
  const text = block.prose.text.slice(from, to)
  return {block, text, from, to, span: (a = 0, b = text.length) => block.prose.span(from + a, from + b)}
}
