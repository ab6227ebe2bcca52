import type {Block, Role} from '../../article/types.ts'
import type {SourcedSentence} from '../sources/index.ts'
import * as words from './words.ts'

/** Signs of one sentence, each 0 or 1: the input of the decision. */
export type Signs = Readonly<Record<string, number>>

export interface Place {
  readonly role: Role | undefined
  /** Title of the innermost section. */
  readonly title: string
}

const adviceTitle =
  /\b(?:how to|what (?:you|to do|can)|solutions?|tips|steps|recommend\w{2,8}|workarounds?|best practices|advice|conclusion|takeaways?|prepar\w{1,6}|mitigat\w{1,4}|faqs?|measures|implications|looking ahead|future)\b/i

const quotation = /"[^"]{0,2000}(?:"|$)|“[^”]{0,2000}(?:”|$)|«[^»]{0,2000}(?:»|$)/g

/** ", highlighting how much depends on it": what the sentence says stands before. */
const aside =
  /,\s(?:highlighting|underscoring|underlining|demonstrating|illustrating|showcasing|emphasi[sz]ing|reflecting)\b.{0,2000}$/s

/** What the decision looks at. */
export function signsOf(
  {sentence, attributions, quoted}: SourcedSentence,
  place: Place,
  blocks: readonly Block[]
): Signs {
  const text = /["“«]/.test(sentence.text) ? sentence.text.replace(quotation, ' ').trim() : sentence.text
  const has = (pattern: RegExp): number => (pattern.test(text) ? 1 : 0)
  const [past, perfect, progressive] = [has(words.past), has(words.perfect), has(words.progressive)]
  const item = sentence.block.item !== undefined
  const fragment = item && isFragment(text)
  const covered = fragment && followsIntro(sentence.block, blocks)
  const next = blocks[sentence.block.index + 1]
  return {
    past,
    perfect,
    progressive,
    present: past || perfect || progressive ? 0 : 1,
    number: has(words.number),
    quantity: has(words.quantity),
    time: has(words.time),
    cause: has(words.cause),
    effect: has(words.effect),
    superlative: has(words.superlative),
    action: has(words.action),
    vague: attributions.some(({named}) => !named) ? 1 : 0,
    name: /[\p{Ll},;]\s\p{Lu}\p{L}/u.test(text) ? 1 : 0,
    quotation: /["“«]/.test(sentence.text) ? 1 : 0,
    slot: /\[(?:insert\s)?[^\]]{2,60}\]/i.test(text) ? 1 : 0,
    hedge: has(words.hedge),
    prediction: has(words.prediction),
    advice: has(words.advice),
    opinion: words.opinion.test(text.replace(aside, '')) ? 1 : 0,
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
    short: text.split(/\s+/, 6).length < 6 ? 1 : 0
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
