import {type Attribution, attributionsOf} from './attributions.ts'
import {type Citation, citationsOf} from './citations.ts'
import type {Block, Reach, Sentence} from './types.ts'

/** A sentence with what it says about its own sources. */
export interface SourcedSentence {
  readonly sentence: Sentence
  readonly citations: readonly Citation[]
  readonly attributions: readonly Attribution[]
  /** The sentence begins inside a quotation. */
  readonly quoted: boolean
  readonly reach?: Reach
}

const pronoun = /^(?:(?:However|But|And|Later|Meanwhile|Then|Also|Still|While this|Now),?\s)?(?:it|he|she|they|this|these|those|both|its|his|her|their|that|the (?:same|latter|notice|statement|update|post|review|report))\b/i
const backshift = /\bwould\b/i
const bracketEnd = /^[\s)\].,;:"”’*_-]*$/

/**
 * What each sentence of the own text rests on, as far as its block and its neighbours tell. A source reaches:
 * the sentence it stands in; the sentences of the paragraph that it closes (Chicago Manual of Style, 15.26;
 * https://en.wikipedia.org/wiki/Wikipedia:When_to_cite); reported speech that runs on; a quotation to its end.
 */
export function sourcedSentences(blocks: readonly Block[], sentences: readonly Sentence[]): SourcedSentence[] {
  const byBlock = new Map<Block, Sentence[]>()
  for (const sentence of sentences) {
    const same = byBlock.get(sentence.block)
    if (same) same.push(sentence)
    else byBlock.set(sentence.block, [sentence])
  }
  const attributed = new Map<Block, boolean>()
  for (const block of blocks)
    attributed.set(block, (byBlock.get(block) ?? []).some(({text}) => attributionsOf(text).some(({named}) => named)))
  const result: SourcedSentence[] = []
  // A quotation over paragraphs opens anew in each and closes in the last (Chicago Manual of Style, 13.30).
  let openBefore = false
  for (const block of blocks) {
    const own = byBlock.get(block)
    if (!own) continue
    const citations = citationsOf(block)
    const closing = citations.find(({to}) => bracketEnd.test(block.prose.text.slice(to)))
    const near = [block, blocks[block.index - 1], blocks[block.index + 1]]
    const told = near.some((other) => other && (attributed.get(other) || (other.index < block.index && /:\s*$/.test(other.prose.text))))
    let open = false
    let before: Reach | undefined
    for (const sentence of own) {
      const quoted = open || /^\s*["“„«]/.test(sentence.text) || (openBefore && sentence === own[0] && open)
      open = endsInQuotation(sentence.text, open)
      const within = citations.filter(({from, to}) => from < sentence.to && to >= sentence.from)
      const attributions = attributionsOf(sentence.text)
      const reach = reachOf(sentence, {within, attributions, quoted, told, before, closing: closing !== undefined})
      result.push({sentence, citations: within, attributions, quoted, ...(reach && {reach})})
      before = reach
    }
    openBefore = open
  }
  return result
}

interface Around {
  readonly within: readonly Citation[]
  readonly attributions: readonly Attribution[]
  readonly quoted: boolean
  /** The block or a neighbour names a speaker. */
  readonly told: boolean
  /** Reach of the sentence before in the block. */
  readonly before: Reach | undefined
  /** The block ends with a citation. */
  readonly closing: boolean
}

function reachOf({block, text}: Sentence, {within, attributions, quoted, told, before, closing}: Around): Reach | undefined {
  if (within.length > 0) return 'cited'
  if (attributions.some(({named}) => named)) return 'attributed'
  if (block.quoted > 0) return 'quotation'
  if (quoted && told) return 'quotation'
  if (closing && !block.item) return 'paragraph-end'
  if (before && before !== 'paragraph-end' && (pronoun.test(text) || backshift.test(text))) return 'carried'
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
