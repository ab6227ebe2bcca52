import {dayNumber, type Time, timesIn} from '../../src/analysis/times/index.ts'
import {anyOf} from '../../src/article/text/any-of.ts'
import type {Article} from '../../src/article/types.ts'

/** A date whose day is one of the others' and whose year is not. */
export interface StrangeYear {
  readonly time: Time
  /** The year of the rest, and a date of it. */
  readonly year: number
  readonly other: Time
}

/** Dates enough to show the usual year. */
const fewestDates = 2
/** Days between an event and the others of the same incident. */
const near = 5
/** "A year after the outage of 11 March 2024": another one is meant. */
const another = /\b(?:anniversary|years?|previous|earlier|last|again|since|before)\b/i
/** "The certificate is valid until 11 March 2026". */
const validity = /\b(?:valid|expir\w{1,5}|renew\w{0,4}|until|due|next|copyright|licen[cs]\w{1,4}|born|founded)\b|©/i
/** "20 December 2019 – 4 January 2020": who writes both years means both. */
const isEndOfRange = /\b(?:19|20)\d\d\s{0,2}(?:[-–—]|to|until|through|bis)\s{0,2}$/

/** Keys of front matter that date the page and not what it tells. */
const ofPage = anyOf(
  [
    'fetched',
    'retrieved',
    'accessed',
    'updated',
    'modified',
    'generated',
    'imported',
    'created',
    'added',
    'published',
    'lastmod'
  ],
  'im',
  '^[\\w-]{0,30}',
  '[\\w-]{0,10}:'
)

/** A year that is written more often is meant: a log over the turn of the year. */
const mostSlips = 2

/** Share of the dates of an article that are in its usual year. */
const usualShare = 0.6

/** "2022-01-05" among days of January 2023. */
export function* strangeYears(article: Article): Generator<StrangeYear> {
  const dated = timesIn(article).times.filter(
    (time) => time.year && time.month && time.day && !time.ambiguous && !time.impossible && !isOfPage(time)
  )
  const count = new Map<number, number>()
  for (const {year = 0} of dated) count.set(year, (count.get(year) ?? 0) + 1)
  const [year, times] = [...count].sort((a, b) => b[1] - a[1])[0] ?? [0, 0]
  if (times < fewestDates || times < usualShare * dated.length) return
  const usual = dated.filter((time) => time.year === year)
  for (const time of dated) {
    if (!isSlipOf(time.year ?? 0, year) || (count.get(time.year ?? 0) ?? 0) > mostSlips) continue
    const other = usual.find((one) => Math.abs(dayIn(year, one) - dayIn(year, time)) <= near)
    const {text} = time.block.prose
    const around = text.slice(Math.max(0, time.from - 80), time.from) + text.slice(time.to, time.to + 40)
    const isOther = validity.test(around) || (time.minutes === undefined && another.test(around))
    if (other && !isOther && !isEndOfRange.test(text.slice(0, time.from))) yield {time, year, other}
  }
}

function isOfPage({block, from}: Time): boolean {
  const {text} = block.prose
  return block.kind === 'frontmatter' && ofPage.test(text.slice(text.lastIndexOf('\n', from) + 1, from))
}

const dayIn = (year: number, {month = 1, day = 1}: Time): number => dayNumber(year, month, day)

/** A slip is the year before, or one digit: 2023 and 2013 may be meant for each other, 2015 and 2024 not. */
function isSlipOf(a: number, b: number): boolean {
  const digits = [...String(b)]
  return Math.abs(a - b) === 1 || [...String(a)].filter((digit, index) => digit !== digits[index]).length === 1
}
