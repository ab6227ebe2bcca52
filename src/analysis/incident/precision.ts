import type {Time} from '../times/index.ts'

/** Minutes that a clock time may be off: writers round to the hour, to the quarter, to five minutes. */
const roundings: readonly (readonly [step: number, off: number])[] = [
  [60, 15],
  [15, 7],
  [5, 2]
]

/** Minutes that a time may be off and still be right; a date alone may be any time of its day. */
export function precisionOf({minutes}: Time): number {
  if (minutes === undefined) return 1440
  return roundings.find(([step]) => minutes % step === 0)?.[1] ?? 1
}

/** "by 09:14" is a bound, as are "before" and "after". */
const bound = new RegExp(
  '\\b(?:by|before|after|until|till|since|prior to|no later than|as early as|at least|nearly|almost|circa|early|late|' +
    'estimated|bis|vers|gegen|hacia)\\s(?:(?:the|about|around|roughly)\\s)?$',
  'i'
)
const range = /\b(?:from|between)\s$/i

/**
 * Whether a time is a bound or an estimate.
 *
 * @param isClause in a sentence "until 09:14" may be an end of a range, which is none
 */
export function isHedged({block, from, to, isRough}: Time, isClause: boolean): boolean {
  const {text} = block.prose
  const before = text.slice(Math.max(0, from - 24), from)
  if (isRough || /^\s?(?:\+|ish\b|or so\b|\(approx|\(est|\?)/.test(text.slice(to, to + 9))) return true
  return isClause && bound.test(before) && !range.test(before)
}
