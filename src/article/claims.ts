import * as words from './claim-words.ts'
import {contentsBlocks} from './contents.ts'
import {allSections} from './outline.ts'
import type {Block, Claim, ClaimKind, LinkBlock, Reach, Role, Section, Sentence, SourcedSentence} from './types.ts'

/** Signs of one sentence, each 0 or 1: the input of the decision. */
export type Signs = Readonly<Record<string, number>>

interface Place {
  readonly role: Role | undefined
  /** Title of the innermost section. */
  readonly title: string
}

const exemptRoles = new Set<Role>(['references', 'prevention', 'lessons'])
const adviceTitle =
  /\b(?:how to|what (?:you|to do|can)|solutions?|tips|steps|recommend\w{2,8}|workarounds?|best practices|advice|conclusion|takeaways?|prepar\w{1,6}|mitigat\w{1,4}|faqs?|measures|implications|looking ahead|future)\b/i
const quotation = /"[^"]{0,2000}(?:"|$)|“[^”]{0,2000}(?:”|$)|«[^»]{0,2000}(?:»|$)/g

/** A sentence of the article's own text; what it claims is decided when somebody asks. */
class OwnSentence implements Claim {
  readonly sentence: Sentence
  readonly vague: boolean
  reach?: Reach
  readonly #decide: () => number
  #confidence: number | undefined

  constructor({sentence, attributions, reach}: SourcedSentence, decide: () => number) {
    this.sentence = sentence
    this.vague = attributions.some(({named}) => !named)
    if (reach) this.reach = reach
    this.#decide = decide
  }

  get confidence(): number {
    this.#confidence ??= this.#decide()
    return this.#confidence
  }

  get kind(): ClaimKind {
    return kindOf(this.sentence.text)
  }
}

/** Sentences of the article's own text, with the source that each rests on and how surely it is a claim. */
export function claimsOf(
  blocks: readonly Block[],
  outline: readonly Section[],
  sourced: readonly SourcedSentence[],
  linkBlocks: readonly LinkBlock[]
): Claim[] {
  const places = placesOf(outline)
  const headings = new Set(allSections(outline).map(({heading}) => heading.start))
  const contents = contentsBlocks(blocks)
  const others = new Set([
    ...linkBlocks.flatMap(({items}) => items.map(({block}) => block)),
    ...(contents?.entries ?? [])
  ])
  const own = sourced.filter(
    ({sentence: {block}}) => !others.has(block) && (places.has(block) || !headings.has(block.span.start))
  )
  const claims = own.flatMap((entry) => {
    const place = places.get(entry.sentence.block) ?? {role: undefined, title: ''}
    if (!isOwnText(entry.sentence, place)) return []
    return [new OwnSentence(entry, () => confidenceOf(signsOf(entry, place, blocks)))]
  })
  widenReach(claims, blocks, own)
  return claims
}

function placesOf(outline: readonly Section[]): Map<Block, Place> {
  const places = new Map<Block, Place>()
  const visit = (section: Section, above: Place | undefined): void => {
    const place = {role: section.role ?? above?.role, title: `${above?.title ?? ''} ${section.title}`}
    for (const block of section.own) places.set(block, place)
    for (const child of section.sections) visit(child, section.level === 1 ? undefined : place)
  }
  for (const section of outline) visit(section, undefined)
  return places
}

/** Sentences of the article's own: no headings, quotations, notes, lists of links, references, titles in a row. */
function isOwnText({block, text}: Sentence, {role}: Place): boolean {
  if (block.kind !== 'paragraph' || block.quoted > 0 || block.footnote !== undefined) return false
  if (role !== undefined && exemptRoles.has(role)) return false
  const linked = block.marks.filter(({kind}) => kind === 'link').reduce((sum, {from, to}) => sum + to - from, 0)
  if (linked > 0.7 * block.prose.text.trim().length) return false
  if (block.form === 'line' && !block.item && !/[.!?:"”]\s*$/.test(block.prose.text)) return false
  if ((text.replace(/\[[^\]]{1,400}\]/g, '').match(/\p{L}{2,40}/gu)?.length ?? 0) < 2) return false
  return !isLabelOnly(block)
}

const isLabelOnly = ({prose, marks}: Block): boolean =>
  marks.some(({kind, from, to}) => kind === 'strong' && from === 0 && to === prose.text.length)

/** What the decision looks at. */
function signsOf({sentence, attributions, quoted}: SourcedSentence, place: Place, blocks: readonly Block[]): Signs {
  const text = /["“«]/.test(sentence.text) ? sentence.text.replace(quotation, ' ').trim() : sentence.text
  const has = (pattern: RegExp): number => (pattern.test(text) ? 1 : 0)
  const event = has(words.past) || has(words.perfect) || has(words.progressive)
  const item = sentence.block.item !== undefined
  const fragment = item && isFragment(text)
  const covered = fragment && followsIntro(sentence.block, blocks)
  const next = blocks[sentence.block.index + 1]
  return {
    past: has(words.past),
    perfect: has(words.perfect),
    progressive: has(words.progressive),
    present: event ? 0 : 1,
    number: has(words.number),
    time: has(words.time),
    cause: has(words.cause),
    effect: has(words.effect),
    superlative: has(words.superlative),
    action: has(words.action),
    vague: attributions.some(({named}) => !named) ? 1 : 0,
    name: /[\p{Ll},;]\s(?:\p{Lu}\p{L}{1,30}|\p{Lu}{2,30})/u.test(text) ? 1 : 0,
    quotation: /["“«]/.test(sentence.text) ? 1 : 0,
    slot: /\[(?:insert\s)?[^\]]{2,60}\]/i.test(text) ? 1 : 0,
    hedge: has(words.hedge),
    prediction: has(words.prediction),
    advice: has(words.advice),
    opinion: has(words.opinion),
    roadmap: has(words.roadmap),
    call: has(words.call),
    general: has(words.general),
    imperative: has(words.imperative),
    question: /\?["”]?\s*$/.test(text) ? 1 : 0,
    intro: /:\s*$/.test(text) ? 1 : 0,
    introOfFragments: /:\s*$/.test(text) && next?.item !== undefined && isFragment(next.prose.text) ? 1 : 0,
    inQuotation: quoted ? 1 : 0,
    item: item ? 1 : 0,
    fragment: fragment && !covered ? 1 : 0,
    coveredFragment: covered ? 1 : 0,
    adviceSection: adviceTitle.test(place.title) ? 1 : 0,
    factSection:
      place.role === 'impact' || place.role === 'cause' || place.role === 'timeline' || place.role === 'summary'
        ? 1
        : 0,
    short: text.split(/\s+/).length < 6 ? 1 : 0
  }
}

const finite = /\b(?:is|are|was|were|has|have|had|can|could|will|would|may|might|must|should|do|does|did)\b/i
const isFragment = (text: string): boolean =>
  !finite.test(text) && !words.past.test(text.replace(/\b\w{1,30}ed\b(?=\s\p{L}{2,30}\b)/u, ''))

function followsIntro({index, item}: Block, blocks: readonly Block[]): boolean {
  let at = index - 1
  while (at >= 0 && item && blocks[at]?.item?.list === item.list) at--
  return /:\s*$/.test(blocks[at]?.prose.text ?? '') && blocks[at]?.kind === 'paragraph'
}

const weights: Signs = {
  past: 1.5,
  perfect: 0.8,
  progressive: 0.5,
  present: -0.8,
  number: 1,
  time: 0.7,
  cause: 0.6,
  effect: 0.9,
  superlative: 1.7,
  action: 0.8,
  vague: 2,
  name: 0.4,
  quotation: 0.6,
  slot: 1,
  hedge: -1,
  prediction: -1,
  advice: -1.2,
  opinion: -2.2,
  roadmap: -4,
  call: -4,
  general: -1.8,
  imperative: -3,
  question: -5,
  intro: -2.5,
  introOfFragments: 3,
  inQuotation: -2,
  item: 0,
  fragment: 1.2,
  coveredFragment: -3,
  adviceSection: -1.2,
  factSection: 0.4,
  short: -0.6
}
const bias = -1.6

function confidenceOf(signs: Signs): number {
  let sum = bias
  for (const [sign, value] of Object.entries(signs)) sum += value * (weights[sign] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}

const kinds: readonly (readonly [ClaimKind, RegExp])[] = [
  ['cause', words.cause],
  ['superlative', words.superlative],
  ['effect', words.effect],
  ['number', words.number],
  ['time', words.time]
]

function kindOf(text: string): ClaimKind {
  if (/["“«][^"”»]{12,}/.test(text)) return 'quotation'
  return kinds.find(([, pattern]) => pattern.test(text))?.[0] ?? 'statement'
}

/** From here on a sentence counts as a claim. */
export const claimFrom = 0.5

/** The lead may lean on the body, a repetition on the first time, a brief on its list of sources. */
function widenReach(
  claims: readonly OwnSentence[],
  blocks: readonly Block[],
  sourced: readonly SourcedSentence[]
): void {
  const open = claims.filter(({reach, confidence}) => !reach && confidence >= 0.2)
  if (open.length === 0) return
  const lead = leadBlocks(blocks)
  const isClaim = ({confidence}: Claim): boolean => confidence >= claimFrom
  const told = new Told(sourced)
  const leadIsTold =
    open.some(({sentence}) => lead.has(sentence.block)) &&
    shareOfSourced(claims.filter((claim) => !lead.has(claim.sentence.block) && isClaim(claim))) >= 0.8
  const cited = sourced.some(
    ({citations, sentence}) => citations.some(({kind}) => kind !== 'link') && sentence.block.footnote === undefined
  )
  const brief = !cited && endsWithLinks(blocks) && claims.filter(isClaim).length <= longestBrief
  for (const claim of open) {
    if (leadIsTold && lead.has(claim.sentence.block) && told.coverage(claim.sentence) >= 0.5) claim.reach = 'lead'
    else if (brief) claim.reach = 'source-list'
    else if (told.has(claim.sentence)) claim.reach = 'repeated'
  }
}

/** Claims of an article that a list of sources below it covers. */
const longestBrief = 6

const shareOfSourced = (claims: readonly Claim[]): number =>
  claims.filter(({reach}) => reach).length / Math.max(1, claims.length)

function leadBlocks(blocks: readonly Block[]): Set<Block> {
  const paragraphs = blocks.filter(
    ({kind, item, quoted, prose}) => kind === 'paragraph' && !item && quoted === 0 && prose.text.length > 60
  )
  return new Set(paragraphs.slice(0, 2))
}

const endsWithLinks = (blocks: readonly Block[]): boolean =>
  blocks
    .slice(-8)
    .some(
      ({kind, item, marks, prose}) =>
        kind === 'paragraph' &&
        item &&
        marks.some((mark) => mark.kind === 'link' && mark.to - mark.from > 0.6 * prose.text.length)
    )

const common = new Set(
  'the and for with that this from were was have has had which into their its been some after outage incident issue issues problem problems service services users customers affected company'.split(
    ' '
  )
)

const stemsOf = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}-]{3,}/gu) ?? [])
      .filter((word) => !common.has(word))
      .map((word) => word.slice(0, 6))
  )

/** Which sourced sentences have which words. */
class Told {
  readonly #byStem = new Map<string, Set<Sentence>>()

  constructor(sourced: readonly SourcedSentence[]) {
    for (const {sentence, reach} of sourced) {
      if (!reach) continue
      for (const stem of stemsOf(sentence.text)) {
        const known = this.#byStem.get(stem)
        if (known) known.add(sentence)
        else this.#byStem.set(stem, new Set([sentence]))
      }
    }
  }

  /** Share of the words of a sentence that sourced sentences of other blocks have. */
  coverage({text, block}: Sentence): number {
    const own = stemsOf(text)
    const told = [...own].filter((stem) => [...(this.#byStem.get(stem) ?? [])].some((other) => other.block !== block))
    return told.length / Math.max(1, own.size)
  }

  /** Whether one sourced sentence above has most of the words of this one. */
  has(sentence: Sentence): boolean {
    const own = stemsOf(sentence.text)
    if (own.size < 3) return false
    const shared = new Map<Sentence, number>()
    for (const stem of own) {
      for (const other of this.#byStem.get(stem) ?? []) {
        if (other === sentence || other.block.index > sentence.block.index) continue
        const count = (shared.get(other) ?? 0) + 1
        if (count >= 3 && count >= 0.6 * own.size) return true
        shared.set(other, count)
      }
    }
    return false
  }
}
