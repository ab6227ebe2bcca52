import type {Draft} from '../segment/candidate.ts'
import type {LinkBlock, LinkVerdict} from '../types.ts'
import type {Subject} from './relatedness.ts'

export type Judged = Omit<LinkBlock, 'removal'>

/** A block is judged before its titles: on public pages the mean told related blocks from unrelated ones. */
const strangeBlock = {promotional: 1, glued: 0.7, related: 0.4, inline: 0.3, untitled: 0.3} as const

/** In a strange block a title with a topic in common is at home; among related links every other one is a stranger. */
const atHome = {promotional: 0.8, glued: 0.7, related: 1, inline: 0.3, untitled: 0.3} as const

const noWord = 0.3

/** Below `atHome`, above `oneWord`: a doubt and no proof. */
const looseTopic = 0.7

/** More than one word in passing is no proof, but a doubt. */
const oneWord = 0.4

/** Below it a block of a site's own choice is surely strange; where some titles have topics in common, it is likely. */
const surelyStrange = 0.5

/** A few links that an editor chose as related may be so in a way that no word shows. */
const fewRelated = 4

/** So many of a block's titles are about foreign fields where it is sure that no editor chose them. */
const shareForeign = 1 / 3

export function judged({isChosen = false, ...draft}: Draft, subject: Subject): Judged {
  const {kind} = draft
  const titled = draft.items.map((item) => {
    const {isLoose = false, ...relation} = subject.relationOf(item.text, item.url)
    return kind === 'promotional' && isLoose
      ? {...item, ...relation, relatedness: looseTopic, evidence: 'one topic in common and nothing else'}
      : {...item, ...relation}
  })
  const mean = titled.reduce((sum, {relatedness}) => sum + Math.min(relatedness, 2), 0) / titled.length
  const isForeign = titled.filter((item) => item.isForeign).length >= titled.length * shareForeign && mean < noWord
  const isStrange =
    mean < strangeBlock[kind] && (isForeign || (!isChosen && (kind !== 'related' || titled.length >= fewRelated)))
  const isSure =
    isStrange &&
    (kind === 'glued' ||
      (kind === 'promotional' && mean < surelyStrange && (titled.length > 1 || isForeign)) ||
      (kind !== 'inline' && titled.length > 2 && isForeign))
  const below = isStrange ? atHome[kind] : kind === 'promotional' ? noWord : 0
  const verdictOf = (relatedness: number): LinkVerdict =>
    relatedness >= below ? 'related' : isSure && relatedness <= oneWord ? 'unrelated' : 'suspected'
  return {...draft, items: titled.map((item) => ({...item, verdict: verdictOf(item.relatedness)}))}
}
