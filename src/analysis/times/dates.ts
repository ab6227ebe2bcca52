import {writtenMonths} from '../../article/text/date-words.ts'
import {matchesOf} from '../../article/text/match-all.ts'
import {daysIn, monthOf, months, weekdays} from './calendar.ts'
import {clock, clockOf, closedWithin} from './clocks.ts'
import type {TimeInText, TimeParts} from './types.ts'

const month = `(?:${writtenMonths.join('|')})`
const weekday = '(?:(Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s(?:the\\s|on\\s)?)?'
/** "May 12, 204:" has lost a digit; "on May 12, 204 users" has not. "4 October 1000 hours" is ten o'clock. */
const year =
  '(?:,?\\s((?!0\\d{3}\\b|1[0-8]\\d\\d\\b|\\d{4}\\s?(?:hours|hrs)\\b)\\d{4,5}\\b(?!:\\d)|(?:[029]\\d|19)\\d\\b(?=[.,;:)](?!\\d)|\\n|$|\\s[-–—(|]|\\s(?:at|from|to|until)\\s\\d)))?'

const iso = new RegExp(
  `(?<![\\w/.%-])(\\d{3,5})(-|/)(\\d{1,2})\\2(\\d{1,2})(?!\\d)(?:(T|,?\\s(?:at\\s|~\\s?)?)(?:${clock})(?!:?\\d)(-\\d\\d:\\d\\d)?)?(?![\\w/-])`,
  'g'
)
/** Not the minutes of "18:00 Jan 28", and no word that begins so: "95 après". */
const dayFirst = new RegExp(
  `(?<![\\w/.-]|\\d:)${weekday}(\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?(${month})\\b(?![\\u00C0-\\u024F])\\.?${year}`,
  'gi'
)
const monthFirst = new RegExp(
  `(?<![\\w/.-])${weekday}(${month})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?\\b(?!:?\\d)${year}`,
  'gi'
)
const slashed = /(?<![\w/.-])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\w/])/g
/** `19.07.2024`, as German and others write it. */
const dottedDate = /(?<![\w/.-])(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)(?![\w/.-])/g
/** `19. Juli 2024`, `le 19 juillet 2024`, `19 de julio de 2024`: with the year, for "3 mars" may be bars. */
const foreign = new RegExp(
  `(?<![\\w/.-])(\\d{1,2})(?:\\.|er|º)?\\s(?:de\\s)?(${Object.keys(months).join('|')})\\s(?:de\\s|del\\s)?(\\d{4})(?!\\d)`,
  'gi'
)

/** `21/Apr/2014`, `21-Apr-2014`. */
const namedMonth = new RegExp(`(?<![\\w/.-])(\\d{1,2})([/-])(${month})\\2((?:19|20)\\d\\d)(?![\\w/-])`, 'g')

/** Dates of a text, with the time of day where one follows an ISO date. */
export function datesIn(text: string): TimeInText[] {
  const found: TimeInText[] = []
  const add = (index: number, words: string, parts: TimeParts): void =>
    void found.push({from: index, to: index + closedWithin(words.replace(/\.$/, '')).length, ...checked(parts)})
  for (const {index, 0: words, ...part} of matchesOf(iso, text)) {
    const [y = '', separator, m = '', d = ''] = [part[1], part[2], part[3], part[4]]
    // `2024/7` and `204/05/12` are fractions, paths or counts.
    if (separator === '/' && !/^(?:19|20)\d\d$/.test(y)) continue
    if (y.length === 3 && (m.length < 2 || d.length < 2)) continue
    const [joint, west] = [part[5], part[11]]
    // `T09:14-05:00` has an offset, "09:14-11:02" a second time.
    const offset = joint === 'T' ? west : undefined
    const time = clockOf([part[6], part[7], part[8], part[9], part[10] ?? offset])
    const own = west && !offset ? words.slice(0, -west.length) : words
    add(index, own, {year: Number(y), month: Number(m), day: Number(d), ...time})
  }
  for (const {index, 0: words, 1: name, 2: d, 3: m = '', 4: y} of matchesOf(dayFirst, text)) {
    // "Section 52 may apply", "a schema of 40 mar": without a capital or a year it must be a day that can be.
    const isWritten = name !== undefined || y !== undefined || /^\p{Lu}\p{Ll}/u.test(m)
    if (isWritten || (m.toLowerCase() !== 'may' && Number(d) <= mostDays)) add(index, words, dated(name, d, m, y))
  }
  for (const {index, 0: words, 1: name, 2: m = '', 3: d, 4: y} of matchesOf(monthFirst, text)) {
    // "May 5" is a date, "may 20 users" is none.
    if (m !== 'may' && m !== 'march') add(index, words, dated(name, d, m, y))
  }
  for (const {index, 0: words, 1: d, 2: m = '', 3: y} of matchesOf(foreign, text))
    add(index, words, {year: Number(y), month: months[m.toLowerCase()] ?? 0, day: Number(d)})
  for (const {index, 0: words, 1: d, 3: m = '', 4: y} of matchesOf(namedMonth, text))
    add(index, words, {year: Number(y), month: monthOf(m), day: Number(d)})
  for (const {index, 0: words, 1: d, 2: m, 3: y} of matchesOf(dottedDate, text)) {
    // `10.13.2024` may be a version.
    if (Number(m) <= 12 && Number(d) <= 31) add(index, words, {year: Number(y), month: Number(m), day: Number(d)})
  }
  for (const {index, 0: words, 1: a, 2: b, 3: y} of matchesOf(slashed, text))
    add(index, words, {...slashedParts(Number(a), Number(b)), year: Number(y)})
  return found
}

/** Of a month. */
const mostDays = 31

function slashedParts(first: number, second: number): TimeParts {
  if (first > 12) return {month: second, day: first}
  if (second > 12) return {month: first, day: second}
  return first === second ? {month: first, day: first} : {ambiguous: true, day: first, month: second}
}

function dated(name: string | undefined, d: string | undefined, m: string, y: string | undefined): TimeParts {
  const index = name
    ? weekdays.findIndex((day) => day.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase())
    : -1
  return {day: Number(d), month: monthOf(m), ...(y && {year: Number(y)}), ...(index >= 0 && {weekday: index})}
}

/** A month that does not exist, a day that its month does not have, a year of three or five digits. */
function checked(parts: TimeParts): TimeParts {
  const {year, month, day, impossible, ambiguous} = parts
  if (year !== undefined && year > 9999) return {...parts, impossible: 'its year has five digits'}
  if (year !== undefined && year < 1000) return {...parts, impossible: 'its year has three digits'}
  if (month === undefined || day === undefined || impossible || ambiguous) return parts
  if (month < 1 || month > 12) return {...parts, impossible: 'there is no such month'}
  // Without its year, 29 February may be one.
  if (day < 1 || day > daysIn(year ?? 2024, month)) return {...parts, impossible: 'that month has no such day'}
  return parts
}
