import type {Sentence} from '../../article/types.ts'
import {firstMatch, found, judge, logistic, type Trace, traceOf} from '../evidence.ts'
import {facts} from './rows/facts.ts'
import {claimsByHand} from './rows/from.ts'
import {noFacts} from './rows/no-facts.ts'
import {placeRows} from './rows/places.ts'
import {tenses} from './rows/tenses.ts'
import type {Claim, ClaimKind} from './types.ts'
import * as words from './words.ts'

/** From here on a sentence counts as a claim. */
export const claimFrom = 0.5

/** Whether a sentence says something that a third party could check. */
export const claim = judge({
  base: -1.2,
  threshold: claimFrom,
  scale: logistic,
  rows: [...tenses, ...facts, ...noFacts, ...placeRows]
})

/** @param threshold another one than `claimFrom`, where the configuration says so */
export function traceOfClaim({judgement, sentence}: Claim, threshold: number): Trace {
  const verdict = judgement.score >= threshold
  return traceOf({...claim, threshold}, {...judgement, verdict}, verdict ? 'a claim' : 'not a claim', (from, to) =>
    sentence.span(from, to)
  )
}

const says =
  (pattern: RegExp) =>
  ({text}: Sentence) =>
    found(pattern.exec(text))

/** What a claim is about, by the words that are quoted of it. */
export const kindOfClaim = firstMatch(
  [
    {
      name: 'quotation',
      verdict: 'quotation',
      test: says(/["“«][^"”»]{12,}/),
      hit: ['The bank said: “Every one of our branches is open.”'],
      miss: ['The bank said “all open” of its branches.'],
      from: claimsByHand
    },
    {
      name: 'cause',
      verdict: 'cause',
      test: says(words.cause),
      hit: ['Payments failed in nine shops because of a fault.'],
      miss: ['Payments failed in nine shops.'],
      from: claimsByHand
    },
    {
      name: 'superlative',
      verdict: 'superlative',
      test: says(words.superlative),
      hit: ['It is the largest of nine banks.'],
      miss: ['It is one large bank of nine.'],
      from: claimsByHand
    },
    {
      name: 'effect',
      verdict: 'effect',
      test: says(words.effect),
      hit: ['Two terminals went offline.'],
      miss: ['Two terminals went to Leith.'],
      from: claimsByHand
    },
    {
      name: 'number',
      verdict: 'number',
      test: says(words.number),
      hit: ['The bank opened nine branches on Tuesday.'],
      miss: ['The bank opened branches on Tuesday.'],
      from: claimsByHand
    },
    {
      name: 'time',
      verdict: 'time',
      test: says(words.time),
      hit: ['The bank opened branches on Tuesday.'],
      miss: ['The bank opened branches in Leith.'],
      from: claimsByHand
    }
  ],
  'statement' as ClaimKind
)
