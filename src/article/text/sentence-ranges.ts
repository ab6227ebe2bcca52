import type {Root} from 'nlcst'
import {ParseEnglish} from 'parse-english'

/** From and to, in UTF-16 units of the text given. */
export type SentenceRange = [from: number, to: number]

const parser = new ParseEnglish()

/** Texts that the parser has read: an article that somebody writes is checked again with hardly another sentence. */
const known = new Map<string, readonly SentenceRange[]>()
/** More than an article has; then it begins anew, so that memory does not grow with their number. */
const mostKnown = 500

/** What parse-english takes for sentences: slow, and right about abbreviations, initials, brackets and quotations. */
export function parsedRanges(text: string): readonly SentenceRange[] {
  let ranges = known.get(text)
  if (!ranges) {
    ranges = [...rangesRead(text)]
    if (known.size >= mostKnown) known.clear()
    known.set(text, ranges)
  }
  return ranges
}

function* rangesRead(text: string): Generator<SentenceRange> {
  for (const paragraph of (parser.parse(text) as Root).children) {
    if (paragraph.type !== 'ParagraphNode') continue
    for (const node of paragraph.children) {
      const from = node.position?.start.offset
      const to = node.position?.end.offset
      if (node.type === 'SentenceNode' && from !== undefined && to !== undefined) yield [from, to]
    }
  }
}

/**
 * The same ranges, found without the parser where every mark is sure. A stretch between two sure ends that has an unsure
 * mark goes to the parser alone. tests/article/sentences.test.ts holds both against each other.
 */
export function* sentenceRanges(text: string): Generator<SentenceRange> {
  if (!isPlain(text)) {
    yield* parsedRanges(text)
    return
  }
  let start = 0
  let isSure = true
  function* close(end: number): Generator<SentenceRange> {
    if (isSure) yield [start, end]
    else for (const [from, to] of parsedRanges(text.slice(start, end))) yield [start + from, start + to]
    isSure = true
  }
  mark.lastIndex = 0
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    const at = match.index
    if (at + 1 === text.length) break
    const kind = kindOf(text, at, start)
    if (kind === 'unsure') isSure = false
    if (kind !== 'end') continue
    // The generator reads the text of others in between: the place is kept in the pattern.
    const next = mark.lastIndex
    yield* close(at + 1)
    mark.lastIndex = next
    start = at + 2
  }
  yield* close(text.length)
}

/** Marks that may end a sentence; `isPlain` leaves no others. */
const mark = /[.!?…‽]/g

/** One paragraph without blanks around it. */
const isPlain = (text: string): boolean => text !== '' && !/^\s|\s$|\n\s*\n|\r/.test(text)

/** A mark inside a word or a number, the sure end of a sentence, or neither for sure. */
function kindOf(text: string, at: number, start: number): 'inside' | 'end' | 'unsure' {
  const char = text[at]
  const next = text.charCodeAt(at + 1)
  if (char === '.' && isAlphanumeric(text.charCodeAt(at - 1)) && isAlphanumeric(next)) return 'inside'
  const isBlank = next === 32 || next === 10
  if (char === '…' || char === '‽' || !isBlank) return 'unsure'
  let from = at
  while (from > start && isLetter(text.charCodeAt(from - 1))) from--
  const word = text.slice(from, at)
  const before = text[from - 1]
  // Names, initials and abbreviations have capitals or few letters; behind a bracket or a quotation mark anything may end.
  const isWord =
    word.length >= fewestLetters &&
    from > start &&
    (before === ' ' || before === '\n' || before === '-') &&
    /^[a-z]/.test(word)
  const isBegun = isCapital(text.charCodeAt(at + 2)) && isLetter(text.charCodeAt(at + 3))
  return isWord && isBegun && !abbreviations.has(word) ? 'end' : 'unsure'
}

/** Shorter words may be abbreviations that no list has. */
const fewestLetters = 3

const isCapital = (code: number): boolean => code >= 65 && code <= 90
const isLetter = (code: number): boolean => isCapital(code) || (code >= 97 && code <= 122)
const isAlphanumeric = (code: number): boolean => isLetter(code) || (code >= 48 && code <= 57)

/** Those of three letters and more that parse-english does not end a sentence at. */
const abbreviations: ReadonlySet<string> = new Set(
  (
    'abp addr adv alt approx apr apt arch assn assoc asst attn atty aug ave aves bldg blvd bros cap capt cent ' +
    'cie cmdr col comdr conf corp cpl cres dba dec dept det dist drs esp esq est etc expy ext feb fig gal gen ' +
    'gov govt gri gro hon hrs hwy inc jan jul jun lbs lieut ltd mag maj mar messrs mfg mfr mgr mile min misc ' +
    'mon mph mrs nos nov oct para pers pfc phd plc plz pop prefs pres prof pvt ref refs rep res resp rev sat ' +
    'sec sen sep sept sgt sra sun supt tbsp tel thu thurs trans tue univ viz vol wed yds'
  ).split(' ')
)
