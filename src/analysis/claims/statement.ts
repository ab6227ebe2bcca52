import {anyOf, either} from '../../article/text/any-of.ts'
import {quotation} from '../../article/text/quotations.ts'
import type {Article, Role} from '../../article/types.ts'
import {type Found, found} from '../evidence.ts'
import type {SourcedSentence} from '../sources/index.ts'
import {introducedItems} from './introduced-items.ts'
import {itemsUnderCauses} from './lost-items.ts'
import * as words from './words.ts'

/** Where a block stands in the outline. */
export interface SectionPlace {
  readonly role: Role | undefined
  /** Titles of the sections around it, the innermost last. */
  readonly title: string
}

/** What the rows look at: a sentence of the article's own text, and what stands around it. */
export class Statement {
  /** The sentence with a blank in the place of each quotation: words in quotation marks are the speaker's. */
  readonly text: string
  /** The whole sentence. */
  readonly whole: string
  readonly past: Found | undefined
  readonly perfect: Found | undefined
  readonly progressive: Found | undefined
  readonly isItem: boolean
  /** A list item without a finite verb: "- Failed payments in nine branches". */
  readonly isFragment: boolean
  /** `– Storms on the coast`: the same under a line about causes, in a list that lost its Markdown. */
  readonly isLostCause: boolean
  /** The block behind it is a list that begins with such an item. */
  readonly isBeforeFragments: boolean
  /** Its list is introduced by a sentence that ends with a colon. */
  readonly isIntroduced: boolean
  /** The sentence begins inside a quotation. */
  readonly isQuoted: boolean
  /** Words of a speaker without a name: "experts say". */
  readonly vague: Found | undefined
  readonly place: SectionPlace
  readonly #inWhole: (offset: number) => number
  /** Several rows ask for the same words. */
  readonly #said = new Map<RegExp, Found | undefined>()

  constructor({sentence, attributions, quoted}: SourcedSentence, place: SectionPlace, article: Article) {
    const {block} = sentence
    const next = article.blocks[block.index + 1]
    const vague = attributions.find(({named}) => !named)
    this.whole = sentence.text
    const {text, inWhole} = quotationsCut(sentence.text)
    this.text = text
    this.#inWhole = inWhole
    this.isItem = block.item !== undefined
    const told = (this.isItem ? text : text.replace(openingParticiple, blanked)).replace(noPast, blanked)
    this.past = this.says(words.past, told)
    this.perfect = this.says(words.perfect, told)
    this.progressive = this.says(words.progressive)
    this.isFragment = block.item !== undefined && isFragment(text)
    this.isLostCause = isFragment(text) && itemsUnderCauses(article).has(block)
    this.isBeforeFragments = next?.item !== undefined && isFragment(next.prose.text)
    this.isIntroduced = this.isFragment && introducedItems(article).has(block)
    this.isQuoted = quoted
    this.vague = vague && {words: this.whole.slice(vague.from, vague.to), from: vague.from, to: vague.to}
    this.place = place
  }

  /** What a pattern finds in the sentence's own words; offsets are into the whole. */
  says(pattern: RegExp, text: string = this.text): Found | undefined {
    if (text !== this.text) return this.#find(pattern, text)
    if (!this.#said.has(pattern)) this.#said.set(pattern, this.#find(pattern, text))
    return this.#said.get(pattern)
  }

  #find(pattern: RegExp, text: string): Found | undefined {
    const match = found(pattern.exec(text))
    return match && {...match, from: this.#inWhole(match.from), to: this.#inWhole(match.to)}
  }
}

const blanked = (participle: string): string => '_'.repeat(participle.length)

/** "Organized groups are growing": a sentence that is no item begins with its subject. */
const openingParticiple = /^\p{Lu}\w{2,13}ed(?=\s\p{L}{3})/u

/** "Will be repaired", "owned by Harbour Group", "with frustrated users": a participle says nothing of when. */
const noPast = either(
  anyOf(
    ['the', 'an?', 'of', 'with', 'by', 'for', 'from', 'these', 'their', 'its', 'our', 'no', 'such', 'more'],
    'giu',
    '\\b',
    '\\s(?:\\w{2,12}ly\\s)?\\w{3,14}ed\\s(?!(?:a|about|after|and|as|at|because|before|by|down|for|from|in|into|it|its|off|on|or|out|over|that|the|their|to|up|when|while|with)\\b)\\p{L}{3}'
  ),
  anyOf(
    ['will', 'may', 'might', 'could', 'would', 'can', 'cannot', "can['’]t", 'should', 'must', 'to'],
    'giu',
    '\\b',
    '\\s(?:not\\s)?(?:\\w{2,12}ly\\s)?(?:be|have been|have)\\s(?:\\w{2,12}ly\\s)?(?:\\w{3,14}ed|lost|led|left|made|cost|hit)\\b'
  ),
  /\b(?<!\b(?:is|are|was|were|been|be|being|and|\w{2,12}ly)\s)\w{3,14}ed by\b|\b(?:the|its|their) lost\b/giu,
  /\b(?:an?|the|its|no|and) cost\b|\ban estimated\b|\b(?:many|most|all|some|those) affected\b/giu,
  /\b(?:when|if|once|unless)(?:, for instance,)?\s\w{3,14}ed\b/giu,
  /\b(?:is|are)\s(?:\w{2,12}\s){1,2}(?:interested|concerned|involved|located|prepared|designed|supposed|required)\b/giu,
  anyOf(
    ['allowed', 'expected', 'planned', 'required', 'scheduled', 'slated', 'supposed'],
    'giu',
    '\\b(?:is|are)\\s(?:\\w{2,12}ly\\s|also\\s|now\\s|still\\s)?',
    '\\sto\\b'
  ),
  // "A long-fought battle", but not "re-routed".
  /\b(?!(?:re|pre|co|de|over|under)-)\w{2,15}-(?:\w{3,14}ed|fought|held|known)\b/giu
)

/** "2. Payments failed. 3.": numerals of a list that lost its lines count nothing. */
const numeral = /^[–—-]?\s?\d{1,2}[.)]\s|(?<=[.!?]\s)\d{1,2}[.)]$|^[–—-]\s/g

/** @returns with the way back: the offset in the whole of an offset in the text */
function quotationsCut(sentence: string): {text: string; inWhole: (offset: number) => number} {
  const whole = sentence.replace(numeral, (number) => ' '.repeat(number.length))
  if (!/["“«]/.test(whole)) {
    const skipped = whole.length - whole.trimStart().length
    return {text: whole.trim(), inWhole: (offset) => offset + skipped}
  }
  const cuts: {readonly behind: number; readonly shift: number}[] = []
  let shift = 0
  const cut = whole.replace(quotation, (quoted, at: number) => {
    shift += quoted.length - 1
    cuts.push({behind: at - shift + quoted.length, shift})
    return ' '
  })
  const text = cut.trim()
  const trimmed = cut.length - cut.trimStart().length
  const inWhole = (offset: number): number => {
    const at = offset + trimmed
    return at + (cuts.findLast(({behind}) => behind <= at)?.shift ?? 0)
  }
  return {text, inWhole}
}

const finite = /\b(?:is|are|was|were|has|have|had|can|could|will|would|may|might|must|should|do|does|did)\b/i

const isFragment = (text: string): boolean => !finite.test(text) && !words.past.test(text.replace(describing, ''))

/** "Failed payments in nine shops" names something, "notified all shops" and "failed to answer" tell it. */
const describing = /\b\w{1,30}ed\b(?=\s(?!(?:all|the|an?|its|their|this|to)\b)\p{L}{2,30}\b)/u
