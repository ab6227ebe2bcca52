import {after, before, type Candidate, candidate, isInCode, isInQuotation, sentenceAround} from './candidate.ts'
import type {Text} from './texts.ts'
import {speaksOfForm, units} from './words.ts'

const dateMask =
  /(?<![\w/])(?:(?:YYYY|yyyy|20[Xx]{2}|\d{4})[-/.](?:MM|mm|\?\?|XX|xx|\d\d)[-/.](?:DD|dd|\?\?|XX|xx)|(?:DD|dd|MM|mm|XX|xx)[-/.](?:MM|mm|DD|dd|XX|xx)[-/.](?:YYYY|yyyy|YY|20[Xx]{2}))(?:[T\s](?:HH|hh|\?\?|XX):(?:MM|mm|\?\?|XX)(?::(?:SS|ss|\?\?|XX))?)?(?![\w/])/g

const timeMask =
  /(?<![\w?:.])(?:(?:\d{1,2}|\?\?|HH|hh|XX|xx):(?:\?\?|XX|xx|MM|mm)(?::(?:\d\d|\?\?|XX|xx|SS|ss))?|\?\?:\d\d)(?![\w?])/g

const numberMask = new RegExp(
  `(?<![\\w$€£.-])(?:[$€£]X{1,4}(?=\\s(?:per|million|billion|thousand|a\\s|in\\s))|XX?%|X{2}-X{2}|X{4}|XX(?=[\\s,.;:)]|$)|X{1,3}(?=[\\s-](?:${units})\\b))(?!\\w)`,
  'g'
)

/** `14:??`, `XX:XX UTC`, `YYYY-MM-DD`, `XX%`: half-filled values. */
export function* masks(text: Text): Generator<Candidate> {
  const {folded} = text
  for (const pattern of [dateMask, timeMask, numberMask]) {
    for (const {index, 0: words} of folded.text.matchAll(pattern)) {
      const end = index + words.length
      if (text.role === 'text' && isInCode(text, index, end)) continue
      const sentence = sentenceAround(folded.text, index)
      if (speaksOfForm.test(sentence) || isInQuotation(before(folded, index), after(folded, end))) continue
      // `2015-??-??` at the start of a row or an item is what the author honestly does not know: likely, not sure.
      const half = /\d/.test(words) && words.includes('?')
      yield candidate(
        text,
        index,
        end,
        half && before(folded, index).trim() !== '' ? 'sure' : pattern === numberMask || half ? 'likely' : 'sure'
      )
    }
  }
}
