import type {Article, Sentence} from '../../article/types.ts'
import {defineAnalysis} from '../define-analysis.ts'
import {voiceOf} from '../profile/index.ts'
import {slotsOf} from '../slots/index.ts'
import {claimFrom} from './decide.ts'
import {claimsOf} from './find-claims.ts'
import {isOwnProse, nowhere, ownSentences, sectionPlacesOf} from './own-text.ts'
import type {Claim} from './types.ts'

/** From where on an article counts as well sourced. */
export interface Demand {
  /** Confidence from which a sentence counts as a claim. */
  readonly threshold: number
  /** Share of the claims that must have a source, 0 to 1. */
  readonly enough: number
  /** Of fewer claims a share says nothing: one with a source is enough. */
  readonly fewest: number
}

/**
 * Three quarters: where fewer claims are sourced, editors agree with most findings about single sentences; where more
 * are, with one of three (51 labelled articles).
 */
export const demand: Demand = {threshold: claimFrom, enough: 0.75, fewest: 4}

/** How well the claims of an article are sourced. */
export interface Sourcing {
  /** Sentences that rest on a source, the quotations among them. */
  readonly sourced: number
  /** Claims with no source within reach, in document order. */
  readonly open: readonly Claim[]
  /** Claims that hold a placeholder: what is not written yet can have no source yet. */
  readonly unwritten: readonly Claim[]
  /** Of all claims, those with a source: 0 to 1, and 1 where nothing is claimed. */
  readonly share: number
  readonly isEnough: boolean
  /** Confidence from which an open claim deserves a warning, grave ones aside. */
  readonly needed: number
}

export function sourcingOf(article: Article, {threshold, enough, fewest}: Demand): Sourcing {
  const claims = claimsOf(article)
  const places = sectionPlacesOf(article)
  const printed = new Set(voiceOf(article).ownSections.flatMap(({own}) => own))
  const reached = new Set(claims.filter(({reach}) => reach).map(({sentence}) => sentence))
  for (const {sentence, reach} of ownSentences(article))
    if (reach && isOwnProse(sentence.block, places.get(sentence.block) ?? nowhere)) reached.add(sentence)
  // A statement that is printed as a section speaks for itself.
  const unsourced = claims.filter(({sentence, reach}) => !reach && !printed.has(sentence.block))
  const written = unsourced.filter(({sentence}) => !isUnwritten(article, sentence))
  const sourced = reached.size
  const surely = written.filter(({confidence}) => confidence >= threshold)
  const least = threshold + demandedBy(shareSourced(sourced, surely.length))
  // A share of few claims says nothing.
  const isTelling = sourced + surely.length >= fewest
  const open = isTelling && least < threshold ? written.filter(({confidence}) => confidence >= least) : surely
  const count = sourced + open.length
  const share = shareSourced(sourced, open.length)
  const isEnough = count < fewest ? count === 0 || sourced > 0 : share >= enough
  return {
    sourced,
    open,
    unwritten: unsourced.filter((claim) => claim.confidence >= threshold && isUnwritten(article, claim.sentence)),
    share,
    isEnough,
    needed: isEnough ? 1 : threshold + demandedBy(share)
  }
}

const shareSourced = (sourced: number, open: number): number => (sourced + open === 0 ? 1 : sourced / (sourced + open))

/**
 * What is asked of a claim beyond the threshold. The better an article is sourced, the surer a sentence must be: where few
 * claims have a source, most plain statements are claims to readers too; where most have one, few are.
 */
const demandedBy = (share: number): number => Math.min(0.15, Math.max(-0.1, 0.4 * share - 0.15))

/** Those that most need a source first: what counts, ranks or has an unnamed speaker, then what is most surely a claim. */
export const byNeed = (claims: readonly Claim[]): Claim[] =>
  claims.toSorted((a, b) => Number(b.isGrave) - Number(a.isGrave) || b.confidence - a.confidence)

/** Whether a slot in a sentence is still to be filled in. */
export function isUnwritten(article: Article, sentence: Sentence): boolean {
  return unwritten(article).has(sentence)
}

/** Sentences and slots stand in the order of the text, so each is looked at once. */
const unwritten = defineAnalysis('unwritten-sentences', (article): ReadonlySet<Sentence> => {
  const slots = slotsOf(article).map(({span}) => span)
  const found = new Set<Sentence>()
  let next = 0
  for (const sentence of article.sentences) {
    const {start, end} = sentence.span()
    while ((slots[next]?.end ?? end) <= start) next++
    const slot = slots[next]
    if (slot && slot.start < end) found.add(sentence)
  }
  return found
})
