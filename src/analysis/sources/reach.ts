import {anyOf} from '../../article/text/any-of.ts'
import {doubled} from '../../article/text/quotations.ts'
import {sentencesByBlock} from '../../article/text/sentences.ts'
import {nameWithin} from '../../article/text/words/name-within.ts'
import type {Block, Sentence} from '../../article/types.ts'
import {defineAnalysis} from '../define-analysis.ts'
import {namesStaff} from './attribution-words.ts'
import {attributionsOf} from './attributions.ts'
import {citationsOf} from './citations.ts'
import {isAnswered, isDangling, markEntriesOf} from './marks.ts'
import {isOfSurvey, tellsOfSurvey} from './survey-words.ts'
import type {Citation, Reach, SourcedSentence} from './types.ts'

const pronoun = anyOf(
  [
    'it',
    'he',
    'she',
    'they',
    'this',
    'these',
    'those',
    'both',
    'its',
    'his',
    'her',
    'their',
    'that',
    'the (?:same|latter|notice|statement|update|post|review|report)'
  ],
  'i',
  '^(?:(?:However|But|And|Later|Meanwhile|Then|Also|Still|While this|Now),?\\s)?'
)
/** The account goes on: "The network then declined the connection." */
const onward = /^(?:[\w'’-]{1,20}\s){0,4}then\b/i
const backshift = /\bwould\b/i
/** Chatbots put blanks without width around their links. */
const bracketEnd = /^[\s\u200b\u2060)\].,;:"”’*_-]*$/

/**
 * What each sentence of the own text rests on, as far as its block and its neighbours tell. A source reaches:
 * the sentence it stands in; the sentences of the paragraph that it closes (Chicago Manual of Style, 15.26;
 * https://en.wikipedia.org/wiki/Wikipedia:When_to_cite); reported speech that runs on; a quotation to its end.
 */
export const sourcedSentences = defineAnalysis('sources', (article): readonly SourcedSentence[] => {
  const {blocks, sentences} = article
  const marked = markEntriesOf(article)
  const drafts = new Map<Block, SentenceDraft[]>()
  const runsOn = quotationsOver(blocks)
  // Only who works for a house is asked for its name.
  const names = new Set(
    sentences.some(({text}) => namesStaff.test(text)) ? sentences.flatMap(({text}) => text.match(nameWithin) ?? []) : []
  )
  for (const [block, own] of sentencesByBlock(sentences))
    drafts.set(block, sentenceDraftsOf(own, runsOn.has(block), names))
  const surveyed = tellsOfSurvey(sentences)
  const result: SourcedSentence[] = []
  let before: Reach | undefined
  let above: Block | undefined
  /** Lists that the words of a speaker introduce: "The report names four causes:". */
  const introduced = new Set<number>()
  for (const [block, own] of drafts) {
    const list = block.item?.list
    if (list !== undefined && list !== above?.item?.list && introduces(above, before)) introduced.add(list)
    above = block
    const all = citationsOf(block)
    // A mark that no entry answers is not a source.
    const citations = all.filter((citation) => citation.kind !== 'marker' || isAnswered(citation, marked))
    const closing = citations.some(({to}) => bracketEnd.test(block.prose.text.slice(to)))
    /** What the sentence before said that the next ones part or count further. */
    let announced: string | undefined
    let told: boolean | undefined
    const isTold = (): boolean => {
      told ??= introducesSpeaker(block, blocks, drafts)
      return told
    }
    own.forEach((draft, index) => {
      const {sentence} = draft
      const within = citations.filter((citation) => isIn(sentence, citation))
      const carried = (list !== undefined && introduced.has(list)) || (surveyed && isOfSurvey(sentence))
      const reach =
        reachOf(draft, {within, isTold, closing, before, announced, first: index === 0}) ??
        (carried ? 'carried' : undefined)
      const dangling = all.some((mark) => isIn(sentence, mark) && isDangling(mark, block.prose.text, marked))
      result.push({...draft, citations: within, dangling, ...(reach && {reach})})
      // A bare link, what the author saw, and a missing answer have no speaker whose words could go on.
      before = speaks(reach, draft) ? reach : undefined
      announced =
        reach === 'attributed' && (announcesParts.test(sentence.text) || showsData.test(sentence.text))
          ? sentence.text
          : reach === 'carried'
            ? announced
            : undefined
    })
  }
  return result
})

/** "Explained that there are two kinds of keys": what follows in the paragraph tells them apart. */
const announcesParts = anyOf(
  [
    'causes',
    'faults',
    'groups',
    'kinds',
    'layers',
    'levels',
    'parts',
    'phases',
    'problems',
    'reasons',
    'stages',
    'steps',
    'types',
    'waves'
  ],
  'i',
  '\\b(?:two|three|four|five|several|both)\\s(?:\\w{2,14}\\s)?'
)
const part = anyOf(
  [
    '(?:The|A)\\s(?:first|second|third|fourth|other|former|last)\\b',
    'There (?:are|is|was|were)\\b',
    'Then there\\b',
    'One\\b',
    'Another\\b'
  ],
  '',
  '^',
  ''
)
/** "Data from Northwind shows": figures that go on count the same. */
const showsData = /\b(?:[Dd]ata|[Ff]igures|[Ss]tatistics|[Nn]umbers)\s(?:from|of|by|published by)\s(?:the\s)?\p{Lu}/u
const measures =
  /\b(?:accounted for|averaged|climbed|dropped|fell|grew|jumped|peaked|ranked|reached|rose|surged|topped|totall?ed)\b/i

/** A note behind the full stop has no width of its own: "It ended.[^1] Shops opened." */
const isIn = (sentence: Sentence, {from, to}: Citation): boolean =>
  (from < sentence.to || from === to) && from <= sentence.to && to >= sentence.from

const introduces = (block: Block | undefined, reach: Reach | undefined): boolean =>
  (reach === 'attributed' || reach === 'cited') && /:\s*$/.test(block?.prose.text ?? '')

const speaks = (reach: Reach | undefined, {attributions}: SentenceDraft): boolean =>
  reach === 'cited'
    ? attributions.some(({named, by}) => named && by === undefined)
    : reach !== 'seen' && reach !== 'asked'

type SentenceDraft = Pick<SourcedSentence, 'sentence' | 'attributions' | 'quoted'>

function sentenceDraftsOf(
  sentences: readonly Sentence[],
  begins: boolean,
  names: ReadonlySet<string>
): SentenceDraft[] {
  let open = begins
  const all = doubled(sentences[0]?.block.prose.text ?? '')
  return sentences.map((sentence) => {
    const text = all.slice(sentence.from, sentence.to)
    // Headings and cells name things; they report nothing.
    const attributions = sentence.block.kind === 'paragraph' ? attributionsOf(text, open, names) : []
    const quoted = open || startsQuotation.test(text)
    open = endsInQuotation(text, open)
    return {sentence, attributions, quoted}
  })
}

/**
 * Whether a speaker is named in the paragraph or next to it. A quotation over paragraphs opens anew in each and closes in
 * the last (Chicago Manual of Style, 13.30), so a run of them shares its speaker.
 */
function introducesSpeaker(
  block: Block,
  blocks: readonly Block[],
  drafts: ReadonlyMap<Block, readonly SentenceDraft[]>
): boolean {
  const names = (other: Block | undefined, step: number): boolean =>
    other !== undefined &&
    ((drafts.get(other) ?? []).some(({attributions}) => attributions.some(({named}) => named)) ||
      citationsOf(other).length > 0 ||
      (step < 0 && /:\s*$/.test(other.prose.text)))
  if (names(block, 0)) return true
  for (const step of [-1, 1]) {
    let at = block.index + step
    for (let paragraphs = 0; paragraphs < 8; paragraphs++, at += step) {
      const other = blocks[at]
      if (names(other, step)) return true
      if (!other || !(drafts.get(other)?.[0]?.quoted ?? false)) break
    }
  }
  return false
}

/** Paragraphs that begin inside a quotation, which opened in one above and closes in this or one below. */
function quotationsOver(blocks: readonly Block[]): Set<Block> {
  const inside = new Set<Block>()
  let run: Block[] | undefined
  for (const block of blocks) {
    const {text} = block.prose
    const opens = text.lastIndexOf('“') > text.lastIndexOf('”')
    const first = text.search(/[“”]/)
    if (block.kind !== 'paragraph' || block.item || block.quoted > 0) run = undefined
    else if (run && first >= 0 && text[first] === '”') {
      for (const one of [...run, block]) inside.add(one)
      run = opens ? [] : undefined
    } else if (run && first < 0 && run.length < longestQuotation) run.push(block)
    else run = opens ? [] : undefined
  }
  return inside
}

/** Paragraphs; a mark that never closes was forgotten. */
const longestQuotation = 4

const startsQuotation = /^\s*["“„«]/

interface Around {
  readonly within: readonly Citation[]
  /** The block or a neighbour names a speaker. */
  isTold(): boolean
  /** Reach of the sentence before. */
  readonly before: Reach | undefined
  /** A sentence in front that announces parts or data. */
  readonly announced: string | undefined
  /** First sentence of its block. */
  readonly first: boolean
  /** The block ends with a citation. */
  readonly closing: boolean
}

function reachOf(
  {sentence: {block, text}, attributions, quoted}: SentenceDraft,
  {within, isTold, before, announced, first, closing}: Around
): Reach | undefined {
  if (within.length > 0) return 'cited'
  const by = attributions.filter(({named}) => named)
  if (by.length > 0) return by.find(({by}) => by === undefined) ? 'attributed' : by[0]?.by
  if (block.quoted > 0) return 'quotation'
  if (quoted && isTold()) return 'quotation'
  if (closing) return 'paragraph-end'
  // Reported speech goes on: "It would be unavailable", and within the paragraph "They also …".
  if (
    before &&
    before !== 'paragraph-end' &&
    (backshift.test(text) || (!first && (pronoun.test(text) || onward.test(text))))
  )
    return 'carried'
  if (announced && (announcesParts.test(announced) ? part : measures).test(text)) return 'carried'
  return undefined
}

function endsInQuotation(text: string, open: boolean): boolean {
  let inside = open
  for (const char of text) {
    if (char === '“' || char === '«') inside = true
    else if (char === '”' || char === '»') inside = false
    else if (char === '"') inside = !inside
  }
  return inside
}
