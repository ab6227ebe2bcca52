import {matchesOf} from '../../article/text/match-all.ts'
import {
  after,
  before,
  type Candidate,
  candidate,
  isInCode,
  isInQuotation,
  isSpoken,
  sentenceAround
} from './candidate.ts'
import type {Text} from './readable-texts.ts'
import {speaksOfForm, units} from './words.ts'

const dateMask =
  /(?<![\w/])(?:(?:YYYY|yyyy|20[Xx]{2}|20\?\?|\d{4})[-/.](?:MM|mm|\?\?|XX|xx|\d\d)[-/.](?:DD|dd|\?\?|XX|xx)|(?:20[Xx]{2}|YYYY)-\d\d-\d\d|(?:DD|dd|MM|mm|XX|xx|\?\?)[-/.](?:MM|mm|DD|dd|XX|xx|\?\?)[-/.](?:YYYY|yyyy|YY|20[Xx]{2}|\d{4}))(?:[T\s](?:HH|hh|\?\?|XX):(?:MM|mm|\?\?|XX)(?::(?:SS|ss|\?\?|XX))?)?(?![\w/])/g

const timeMask =
  /(?:(?<=\d\d?T)|(?<![\w?:.]))(?:(?:\d{1,2}|\d\?|\?\?|HH|hh|XX|xx):(?:\?\?|\d\?|XX|xx|MM|mm)(?::(?:\d\d|\?\?|XX|xx|SS|ss))?|(?:\?\?|\d\?|XX|xx):\d\d)(?!\?)(?=[ap]\.?m\b|[AP]M\b|\W|_|Z|$)/g

/** Nothing but `X` in the place of digits. */
const numberMask = new RegExp(
  `(?:(?<!\\$)[$€£](?:X{1,4}(?=\\s(?:per|million|billion|thousand|a\\s|in\\s))|X{2,4}(?:[.,]X{2,3}){0,2}[kmb]?)|(?<![\\w$€£.,-])(?:X{1,3}[.,]X{1,3}(?:,XXX)?%?|XX?%|\\?\\?%|X{2}-X{2}|X{4}|XX(?=[\\s,.;:)]|$)|(?<=:\\s)(?:N(?=[\\s-](?:${units})\\b)|(?:XXX|YYY|ZZZ)(?=\\s?(?:$|\\n)))|(?:X{1,3}|\\?{2,3})(?=[\\s-](?:${units})\\b)))(?!\\w)`,
  'g'
)

/** "of XXX customers": three X alone may be a Roman numeral. */
const countedMask =
  /(?<=\b(?:of|to|about|around|approximately|nearly|than|over|some|all|least|roughly)\s)(?:XXX|\?{3})(?=\s\p{Ll}{3})/gu

/** "Dear xxx," */
const nameMask = /(?<=^(?:dear|hi|hello|hallo|cher|chère|estimad[oa]|car[oa])\s)x{2,5}(?=\s?[,:!])/gim

/** What each of these patterns has at least: most texts have nothing of the kind. */
const letterForDigit = /[X?]|xx|(?:DD|dd|MM|mm|YY|yy|HH|hh)[-/.:]|[-/.:](?:DD|dd|MM|mm|YY|yy)|:\sN|YYY|ZZZ/

/** `14:??`, `XX:XX UTC`, `YYYY-MM-DD`, `XX%`: half-filled values. */
export function* masks(text: Text): Generator<Candidate> {
  const {folded} = text
  if (!letterForDigit.test(folded.text)) return
  for (const pattern of [dateMask, timeMask, nameMask, numberMask, countedMask]) {
    for (const {index, 0: words} of matchesOf(pattern, folded.text)) {
      const end = index + words.length
      if (text.role === 'text' && isInCode(text, index, end)) continue
      if (
        isShown(text, index, end) ||
        isRoman(words, before(folded, index)) ||
        isNetwork(words, before(folded, index), after(folded, index))
      )
        continue
      // `2015-??-??` at the start of a row or an item is what the author honestly does not know: likely, not sure.
      const half = /\d/.test(words) && words.includes('?')
      const number = pattern === numberMask || pattern === countedMask
      const sure = half ? before(folded, index).trim() !== '' : !number || percent.test(words)
      yield candidate(text, index, end, sure ? 'sure' : 'likely', 'mask of a value')
    }
  }
}

/** Nobody has ever counted "XX%". */
const percent = /^X{2,3}(?:[.,]X{1,3})?%$/

/** "Louis XX was not"; "Roughly XX shops" counts. */
const isRoman = (words: string, before: string): boolean =>
  words === 'XX' &&
  /(?:^|[^.])\s?\p{Lu}\p{Ll}{1,20}\s$/u.test(before) &&
  !/(?:about|roughly|approximately|around|nearly|over|almost|some)\s$/i.test(before)

/** "Thousands of X users": the network. */
const isNetwork = (words: string, before: string, after: string): boolean =>
  words === 'X' &&
  /\b(?:of|many|some|most|all|other|for|by|to|the)\s$/i.test(before) &&
  /^X (?:users|accounts|employees|customers)/.test(after)

/** "Write it as YYYY-MM-DD": the text speaks of a form, or quotes it. */
function isShown({folded, role}: Text, from: number, to: number): boolean {
  const [left, right] = [before(folded, from), after(folded, to)]
  return (
    (isInQuotation(left, right, role) && !isSpoken(left, right)) || speaksOfForm.test(sentenceAround(folded.text, from))
  )
}
