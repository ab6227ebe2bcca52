import {matchesOf} from '../../../article/text/match-all.ts'
import type {Sighting} from '../text/candidate.ts'
import {after, before, isInCode, isInQuotation, isSpoken, sentenceAround} from '../text/places.ts'
import type {Text} from '../text/readable-texts.ts'
import {
  articleMask,
  countedMask,
  dateMask,
  dayMask,
  dayOfMonthMask,
  letterForDigit,
  measureMask,
  nameMask,
  numberMask,
  referenceMask,
  timeMask
} from './mask-patterns.ts'

/** Letters or question marks in the place of digits or of a name, and what stands around them. */
export interface Mask {
  /** `14:??` */
  readonly words: string
  readonly of: 'date' | 'time' | 'name' | 'number' | 'word'
  readonly before: string
  readonly after: string
  readonly sentence: string
  readonly inCode: boolean
  readonly isQuoted: boolean
  /** It stands in the head of a table. */
  readonly isHead: boolean
}

const patterns = [
  [dateMask, 'date'],
  [dayOfMonthMask, 'date'],
  [referenceMask, 'name'],
  [timeMask, 'time'],
  [nameMask, 'name'],
  [numberMask, 'number'],
  [countedMask, 'number'],
  [articleMask, 'word'],
  [dayMask, 'word'],
  [measureMask, 'word']
] as const

/** The masks of a text. */
export function* masksIn(text: Text): Generator<Sighting<Mask>> {
  const {folded, role} = text
  if (!letterForDigit.test(folded.text)) return
  for (const [pattern, of] of patterns)
    for (const {index: from, 0: words} of matchesOf(pattern, folded.text)) {
      const to = from + words.length
      const [left, right] = [before(folded, from), after(folded, to)]
      const subject: Mask = {
        words,
        of,
        before: left,
        after: right,
        sentence: sentenceAround(folded.text, from),
        inCode: role === 'text' && isInCode(text, from, to),
        isHead: text.block.cell?.row === 0,
        isQuoted: isInQuotation(left, right, role) && !isSpoken(left, right)
      }
      yield {subject, from, to}
    }
}
