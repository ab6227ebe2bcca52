import {type Time, timesIn} from '../../src/analysis/times/index.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import {code, say} from '../../src/rules/message.ts'
import {outOfSeason} from './out-of-season.ts'

/** Flags dates and times that cannot be. */
export default defineRule({
  id: 'no-impossible-time',
  category: 'fact',
  severity: 'error',
  scope: 'any',
  description: 'flags dates and times that cannot be: 30 February, `25:61 UTC`, `23:00 AM`',
  why: 'Readers who need the time cannot know which one was meant.',
  better: 'It began on 29 February 2024 at 23:40 UTC.',
  options: {},
  prose: true,
  *check(article) {
    const isOfLeapDays = leap.test(article.source)
    const {times} = timesIn(article)
    const isOnRecording = times.filter(isPlaceOnRecording).length >= fewestPlaces
    for (const time of times) {
      const {block, from, to, impossible} = time
      if (!impossible || isNoTime(time) || (isOfLeapDays && isLeapDay(time))) continue
      if (isOnRecording && isPlaceOnRecording(time)) continue
      if (isQuoted(time) || isToldOf(time)) continue
      const words = block.prose.text.slice(from, to)
      yield {
        span: block.prose.span(from, to),
        message: say`Correct ${code(words)}: ${impossible}`
      }
    }
    yield* outOfSeason(article)
  }
})

/** An article on a fault of leap days names days that are not in the calendar. */
const leap = /\bleap[ -]?(?:day|year)s?\b|\bSchalt(?:tag|jahr)|\bbissextile\b|\bbisiesto\b|\bbissexto\b/i
const isLeapDay = ({month, day}: Time): boolean => month === 2 && day === 29

/** `31:48` in front of what is said there: minutes and seconds. One alone is a slip, several are a list of them. */
const isPlaceOnRecording = ({block, from, to, impossible, zone}: Time): boolean =>
  impossible !== undefined &&
  zone === undefined &&
  /^(?:2[4-9]|[3-9]\d|1\d\d):[0-5]\d$/.test(block.prose.text.slice(from, to))
const fewestPlaces = 3

/** `25:61` alone may be a score, a ratio or a place in a film; with a zone, a date or at the start of a row it is a time. */
function isNoTime(time: Time): boolean {
  const {block, from, to, zone, day, year} = time
  if (year !== undefined || day !== undefined || zone !== undefined) return false
  const {text} = block.prose
  const words = text.slice(from, to)
  // German "am" is "at the".
  if (/^\d{2,3} am$/.test(words) && /^\s\p{Lu}\p{Ll}/u.test(text.slice(to))) return true
  if (/[ap]\.?\s?m/i.test(words)) return false
  if (isPlaceInFilm(time)) return true
  if (isRatio(words)) return true
  return (
    /[\p{L}\d]/u.test(text.slice(0, from)) &&
    !/\b(?:at|from|until|since|by|to|between|um|à|at about)\s$/i.test(text.slice(Math.max(0, from - 12), from))
  )
}

/** `[33:59](https://films.test/watch?t=2039)`: what is said there after so many minutes. */
const isPlaceInFilm = ({block: {marks}, from, to}: Time): boolean =>
  marks.some((mark) => mark.from <= from && mark.to >= to && /[?&#](?:t|start)=\d/.test(mark.url?.text ?? ''))

/** `'1998-90-90'` in quotation marks is a value that a program was given. */
const isQuoted = ({block: {prose}, from, to}: Time): boolean =>
  /['"‘“「]/.test(prose.text.charAt(from - 1)) && /['"’”」]/.test(prose.text.charAt(to))

/** "29 February 2013, which does not exist": the date is what went wrong. */
const isToldOf = ({block: {prose}, from, to}: Time): boolean =>
  /\b(?:invalid|no such) (?:date|day|time)\b|\b(?:which|that) (?:does|did)(?: not|n['’]t) exist\b|\bnon-?existent\b/i.test(
    prose.text.slice(Math.max(0, from - nearby), to + nearby)
  )
/** Characters. */
const nearby = 120

/** `80:20`: two shares of a hundred. */
const isRatio = (words: string): boolean =>
  /^\d\d?:\d\d$/.test(words) && words.split(':').reduce((sum, part) => sum + Number(part), 0) === 100
