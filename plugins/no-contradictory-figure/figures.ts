import {matchesOf} from '../../src/article/text/match-all.ts'
import type {Sentence} from '../../src/article/types.ts'

/** A count in a frame: "affected 6,210 shops", "6,210 shops were affected". */
export interface Figure {
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
  /** What was done to what: "affect shop". */
  readonly key: string
  readonly value: number
  /** How far off it may be: half of its last digit that is not zero, a tenth after "about". */
  readonly tolerance: number
}

const count =
  '(?:a total of\\s|in total\\s|around\\s|about\\s|approximately\\s|roughly\\s|some\\s|nearly\\s|almost\\s|~\\s?){0,2}(\\d[\\d,]{0,14}(?:\\.\\d{1,3})?)(?:\\s?(k|K|thousand|million|m|M)\\b)?'
const noun =
  '(?:[\\w-]{2,14}\\s){0,1}?(users|customers|shops|stores|accounts|companies|people|payments|requests|orders|messages|servers|records|branches|flights)\\b'
const done = '(affected|impacted|lost|compromised|exposed|declined|failed|delayed|cancelled)'
const forms: readonly (readonly [pattern: RegExp, verb: number, number: number, unit: number, noun: number])[] = [
  [
    new RegExp(
      `\\b(affect(?:ed|ing)?|impact(?:ed|ing)?|lost|hit|compromised|exposed|declined|failed|delayed|cancelled)\\s${count}\\s${noun}`,
      'gi'
    ),
    1,
    2,
    3,
    4
  ],
  [
    new RegExp(
      `(?<![\\w.,$€£-])${count}\\s${noun}\\s(?:were|was|have been|had been)\\s(?:directly\\s)?${done}\\b`,
      'gi'
    ),
    4,
    1,
    2,
    3
  ]
]
/** Only a part of them, or those of another time. */
const otherScope = new RegExp(
  '\\b(?:of (?:these|those|them|which)|each|per|every|hour|minute|at (?:its |the )?peak|at first|initially|by then|so far|' +
    'later|then|remaining|another|additional|more than|at least|up to|first|second|region|europe|asia|previous(?:ly)?|last year)\\b',
  'i'
)
const rough = /\b(?:around|about|approximately|roughly|some|nearly|almost)\s|~/i
const multipliers: Readonly<Record<string, number>> = {k: 1e3, thousand: 1e3, m: 1e6, million: 1e6}

/** The counts of a sentence about the whole incident. */
export function figuresIn(sentence: Sentence): Figure[] {
  if (otherScope.test(sentence.text)) return []
  return forms.flatMap(([pattern, verb, number, unit, noun]) =>
    matchesOf(pattern, sentence.text).map((match) => {
      const {index, 0: words} = match
      const [digits, size] = [
        (match[number] ?? '').replaceAll(',', ''),
        multipliers[(match[unit] ?? '').toLowerCase()] ?? 1
      ]
      const value = Number(digits) * size
      const isRough = rough.test(words) || size > 1
      const [, fraction = ''] = digits.split('.')
      const zeros = fraction ? 1 / 10 ** fraction.length : 10 ** (digits.length - digits.replace(/0{1,40}$/, '').length)
      return {
        sentence,
        from: index,
        to: index + words.length,
        key: `${(match[verb] ?? '').slice(0, 5).toLowerCase()} ${(match[noun] ?? '').toLowerCase()}`,
        value,
        tolerance: Math.max(isRough ? value / 10 : 0, zeros > 1 || fraction ? (zeros * size) / 2 : 0)
      }
    })
  )
}
