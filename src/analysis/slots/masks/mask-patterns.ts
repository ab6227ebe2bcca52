import {writtenMonths} from '../../../article/text/date-words.ts'
import {numberedParts, units} from '../words/neighbours.ts'
import {pieces} from '../words/pieces.ts'

const year = '(?:YYYY|yyyy|AAAA|JJJJ|20[Xx]{2}|20\\?\\?|\\d{4})'
const month = '(?:MM|mm|\\?\\?|XX|xx|\\d\\d)'
const day = '(?:DD|dd|JJ|TT|\\?\\?|XX|xx)'
const dayOrMonth = '(?:DD|dd|JJ|TT|MM|mm|XX|xx|\\?\\?)'
const clock = '(?:[T\\s](?:HH|hh|\\?\\?|XX):(?:MM|mm|\\?\\?|XX)(?::(?:SS|ss|\\?\\?|XX))?)?'

/** `YYYY-MM-DD`, `2022-02-??`, `DD/MM/2024`, `xx/yy/zzzz`, also with a time behind it. */
export const dateMask = new RegExp(
  `(?<![\\w/])(?:${year}[-/.]${month}[-/.]${day}|(?:20[Xx]{2}|YYYY)-\\d\\d-\\d\\d|` +
    `(?:XX[-/.]YY[-/.]ZZZZ|xx[-/.]yy[-/.]zzzz)|${dayOrMonth}[-/.]${dayOrMonth}[-/.](?:YYYY|yyyy|YY|AAAA|JJJJ|20[Xx]{2}|\\d{4}))${clock}(?![\\w/])`,
  'g'
)

/** "March XX", "?? March" */
export const dayOfMonthMask = new RegExp(
  `(?<![\\w/?])(?:(?:XX|xx|\\?\\?)\\s(?:of\\s)?(?:${pieces(writtenMonths)})(?!\\p{L})|(?:${pieces(writtenMonths)})\\s(?:XX|xx|\\?\\?)(?![\\p{L}\\d?]))`,
  'gu'
)

/** "Figure ??": what a program could not resolve. */
export const referenceMask = new RegExp(`(?<=\\b(?:${pieces(numberedParts)})\\s)\\?\\?(?![?\\w])`, 'g')

const hour = '(?:\\d{1,2}|\\dX|\\d\\?|\\?\\?|HH|hh|XX|xx)'
const minute = '(?:\\?\\?|\\d\\?|\\dX|XX|xx|MM|mm)'
const second = '(?::(?:\\d\\d|\\?\\?|XX|xx|SS|ss))?'

/** `14:??`, `XX:XX`, `??:30`. */
export const timeMask = new RegExp(
  `(?:(?<=\\d\\d?T)|(?<![\\w?:.]))(?:${hour}:${minute}${second}|(?:\\?\\?|\\d\\?|XX|xx):\\d\\d)` +
    '(?!\\?)(?=[ap]\\.?m\\b|[AP]M\\b|\\W|_|Z|$)',
  'g'
)

const amount =
  '(?<!\\$)[$€£](?:X{1,4}(?=\\s(?:per|million|billion|thousand|a\\s|in\\s))|X{2,4}(?:[.,]X{2,3}){0,2}[kmb]?|X{1,2},XXX)'
const share = 'X{1,3}[.,]X{1,3}(?:,XXX)?%?|XX?%|\\?\\?%'
const grouped = 'x{1,3}(?:[ .,]x{2,3}){1,3}(?=\\s?[€$£%])'
const digits = 'X{2}-X{2}|X{4}|XX(?=[\\s,.;:)]|$)|(?<=(?:^|[\\s(])#)(?:XXX|\\?{2,4})(?=[\\s,.;:)]|$)'
const value = `(?<=:\\s)(?:N(?=[\\s-](?:${units})\\b)|(?:XXX|YYY|ZZZ|x{3,6})(?=\\s?(?:$|\\n)))`
const short = `(?<=(?:^|[:>~≈])[\\s>~≈]{0,3})X{1,4}(?=\\s?(?:mins?|ms|secs?|s|hrs?|h)(?![\\w/]))`
const counted = `(?:X{1,3}|\\?{2,3})(?=[\\s-](?:${units})\\b)`

/** Nothing but `X` in the place of digits. */
export const numberMask = new RegExp(
  `(?:${amount}|(?<![\\w$€£.,-])(?:${share}|${grouped}|${digits}|${value}|${short}|${counted}))(?!\\w|\\.[\\dX])`,
  'g'
)

/** "of XXX customers": three X alone may be a Roman numeral. */
export const countedMask =
  /(?<=\b(?:of|to|about|around|approximately|nearly|than|over|some|all|least|roughly)\s)(?:XXX|\?{3})(?=\s\p{Ll}{3})/gu

/** "ein XXX" */
export const articleMask = /(?<=\bein(?:e[mnrs]?)?\s)XXX(?=[\s.,;)])/gu

/** "adoptée le XXX." */
export const dayMask = /(?<=\p{L}\s(?:le|am|on|el|em|op)\s)XXX(?=[.,;)]|$)/gu

/** "XXX kOhm" */
export const measureMask = /(?<=\p{Ll}\s)XXX(?=\s(?:k?Ohm|[kMGT]B|[kmc]m|k?g|k?W|V|A|k?Hz)(?![\p{L}\d]))/gu

/** "Dear xxx," */
export const nameMask = /(?<=^(?:dear|hi|hello|hallo|cher|chère|estimad[oa]|car[oa])\s)x{2,5}(?=\s?[,:!])/gim

/** What each of these patterns has at least: most texts have nothing of the kind. */
export const letterForDigit =
  /[X?]|xx|(?:DD|dd|MM|mm|YY|yy|HH|hh)[-/.:]|[-/.:](?:DD|dd|MM|mm|YY|yy)|:\sN|YYY|ZZZ|AAAA|JJ/
