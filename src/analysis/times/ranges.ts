import {anyOf, either} from '../../article/text/any-of.ts'
import {partsWithin} from '../../article/text/parts-within.ts'
import type {Article, Sentence} from '../../article/types.ts'
import {timesIn} from './find-times.ts'
import {day, momentsIn} from './moments.ts'
import type {Time} from './types.ts'
import {offsetOf} from './zones.ts'

/** Two times and how far they are apart. */
export interface Range {
  readonly start: Time
  readonly end: Time
  /** End minus start. */
  readonly minutes: number
  /** False when a day was not written beside both: then it is right but for whole days, 0 to 1439. */
  readonly isExact: boolean
}

/** The range of two times of an article; nothing when one says too little or their zones cannot be compared. */
export function rangeOf(article: Article, start: Time, end: Time): Range | undefined {
  const shift = shiftOf(start.zone, end.zone)
  const isUnsure = [start, end].some(({minutes, impossible, isSlot}) => minutes === undefined || impossible || isSlot)
  if (shift === undefined || isUnsure) return undefined
  const [from, to] = [start, end].map((time) => momentsIn(article).get(time))
  if (from?.at !== undefined && to?.at !== undefined && !from.isCarried && !to.isCarried)
    return {start, end, minutes: to.at - from.at - shift, isExact: true}
  const minutes = (end.minutes ?? 0) - (start.minutes ?? 0) - shift
  return {start, end, minutes: ((minutes % day) + day) % day, isExact: false}
}

/** Minutes that the second zone is ahead of the first. */
function shiftOf(first: string | undefined, second: string | undefined): number | undefined {
  if (!first || !second || first === second) return 0
  const [a, b] = [offsetOf(first), offsetOf(second)]
  return a === undefined || b === undefined ? undefined : b - a
}

const unitBehind = '(?:UTC|GMT|Uhr|h|[A-Z]{2,4})?'
/** "to" in five languages; "a las", "até às". */
const toWord =
  "to|until|till|til|through|thru|–|—|-|−|->|→|bis|à|jusqu['’]à|a(?:\\slas)?|hasta(?:\\slas)?|às|até(?:\\sàs)?"
const roughWord = '(?:(?:about|around|approximately|roughly|at|etwa|gegen|environ|cerca\\sde)\\s)?'
/** What stands between start and end: "to", "until", "and was resolved at". */
const joint = either(
  new RegExp(`^\\W{0,4}${unitBehind}\\W{0,4}(?:${toWord})\\W{0,3}${roughWord}$`, 'i'),
  anyOf(
    ['ended', 'resolved', 'restored', 'recovered', 'fixed', 'over', 'mitigated', 'finished'],
    'i',
    '^[^.;\\n]{0,30}\\b(?:and|until|then)\\s(?:\\w{2,12}\\s){0,3}?',
    '(?:\\s(?:at|by|on|around)){0,2}\\s$'
  )
)
/** "between 09:14 and 12:05"; without "between" the two may be anything. */
const and = new RegExp(
  `^\\W{0,4}${unitBehind}\\W{0,4}(?:and|und|et|y(?:\\slas)?|e(?:\\sas)?)\\s(?:about\\s|around\\s)?$`,
  'i'
)
const betweenWord = /\b(?:between|zwischen|entre)\s(?:las\s|as\s|about\s|around\s)?$/i

/** Ranges that a sentence or another piece of a block states: "from 09:14 to 12:05 UTC", "began at 09:14 and was resolved at 12:05". */
export function rangesIn(article: Article, {block, from, to}: Pick<Sentence, 'block' | 'from' | 'to'>): Range[] {
  const own = partsWithin(timesIn(article).of(block), from, to).filter(
    ({minutes, isSlot}) => minutes !== undefined || isSlot
  )
  return own.slice(1).flatMap((end, index) => {
    const start = own[index] as Time
    const gap = block.prose.text.slice(start.to, end.from)
    const isRange =
      joint.test(gap) ||
      (and.test(gap) && betweenWord.test(block.prose.text.slice(Math.max(0, start.from - 24), start.from)))
    return isRange ? (rangeOf(article, start, end) ?? []) : []
  })
}
