import type {Signs} from './signs.ts'

const weights: Signs = {
  past: 1.5,
  perfect: 0.8,
  progressive: 0.5,
  present: -0.8,
  number: 1,
  quantity: 1.2,
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
  fragment: 1.6,
  coveredFragment: -3,
  adviceSection: -1.2,
  factSection: 0.4,
  short: -0.3
}

const bias = -1.2

const weighed = Object.entries(weights)

export function confidenceOf(signs: Signs): number {
  let sum = bias
  for (const [sign, weight] of weighed) sum += weight * (signs[sign] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}

/** From here on a sentence counts as a claim. */
export const claimFrom = 0.5
