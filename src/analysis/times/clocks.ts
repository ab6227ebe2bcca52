import {matchesOf} from '../../article/text/match-all.ts'
import type {TimeInText, TimeParts} from './types.ts'
import {zone} from './zones.ts'

const half = '(?:\\s?([AaPp])(?:[Mm]\\b|\\.\\s?[Mm]\\b\\.?))'
const inZone = `(?:\\s?[([]?(${zone})[)\\]]?)?`
/** `14:05`, `14h05`, `2:05 pm PT`, `14:05:30.123Z`. */
export const clock = `(\\d{1,2})(?::|h)(\\d\\d)(?::(\\d\\d)(?:[.,]\\d{1,9})?)?${half}?${inZone}`

/** A dash stands in front of the second of "09:14-11:02", else in a name; `T+0:15` is counted from the start. */
const withColon = new RegExp(`(?<![\\w:./,@=#]|\\bT ?\\+|(?<!:\\d\\d)-)(?:${clock})(?![\\w%/]|[:.]\\d)`, 'g')
/** `2pm`, `2 p.m. PT`. */
const hourOnly = new RegExp(`(?<![\\w:.,$-])(\\d{1,2})${half}${inZone}`, 'g')
/** `1400 GMT`, `0914Z`. */
const military = new RegExp(`(?<![\\w:.,/-])([01]\\d|2[0-4])([0-5]\\d)\\s?(?:hours\\s|hrs\\s)?(${zone})`, 'g')
/** `2.30pm`. */
const dottedHalf = new RegExp(`(?<![\\w:.,$€£-])(\\d{1,2})\\.(\\d\\d)${half}${inZone}`, 'g')
/** `09.14` is a time where something says so; else it is a number, a version or a sum. */
const dotted = new RegExp(
  `(?<=\\b(?:at|from|until|till|since|um|à|kl\\.?)\\s)(\\d{1,2})\\.(\\d\\d)(?![\\d.%])(?!\\s(?:percent|million|billion))${inZone}|(?<![\\w.,$€£])(\\d{1,2})\\.(\\d\\d)(?:\\s?(?:Uhr|hrs)\\b|\\s?(${zone}))`,
  'g'
)

/** Clock times of a text. */
export function clocksIn(text: string): TimeInText[] {
  const found: TimeInText[] = []
  const add = (index: number, words: string, parts: TimeParts): void =>
    void found.push({from: index, to: index + closedWithin(words.trimEnd()).length, ...parts})
  for (const {index, 0: words, ...rest} of matchesOf(withColon, text))
    if (!isLength(text, index, index + words.length))
      add(index, words, clockOf([rest[1], rest[2], rest[3], rest[4], rest[5]]))
  for (const {index, 0: words, 1: h, 2: m, 3: half, 4: zone} of matchesOf(dottedHalf, text))
    add(index, words, clockOf([h, m, undefined, half, zone]))
  for (const {index, 0: words, 1: h, 2: half, 3: zone} of matchesOf(hourOnly, text))
    add(index, words, clockOf([h, '00', undefined, half, zone]))
  for (const {index, 0: words, 1: h, 2: m, 3: zone, 4: h2, 5: m2, 6: zone2} of matchesOf(dotted, text)) {
    // "from 24.99 to 12.50" are prices.
    if (Number(h ?? h2) < 24 && Number(m ?? m2) < 60)
      add(index, words, clockOf([h ?? h2, m ?? m2, undefined, undefined, zone ?? zone2]))
  }
  for (const {index, 0: words, 1: h, 2: m, 3: zone} of matchesOf(military, text))
    add(index, words, clockOf([h, m, undefined, undefined, zone]))
  return found
}

/** The words without a bracket that was opened in front of them: "(09:14 to 12:05 UTC)". */
export const closedWithin = (words: string): string =>
  /[)\]]$/.test(words) && !/[([]/.test(words) ? words.slice(0, -1) : words

/** "1:30 hours" is a length; "at 14:00 hours" is a time. */
const isLength = (text: string, from: number, to: number): boolean =>
  /^\s?(?:hours?|hrs?|h|minutes?|mins?)\b/.test(text.slice(to, to + 9)) &&
  !/\b(?:at|from|until|till|since|by|before|around|to|and|between)\s$/i.test(text.slice(Math.max(0, from - 9), from))

/** What hour, minute, second, half of the day and zone say together. */
export function clockOf([h, m, s, half, zone]: readonly (string | undefined)[]): TimeParts {
  if (h === undefined || m === undefined) return {}
  const hour = Number(h)
  const minute = Number(m)
  const named = zone ? {zone} : {}
  if (hour > 24 || minute > 59 || Number(s ?? 0) > 60 || (hour === 24 && minute > 0))
    return {...named, impossible: 'there is no such time of day'}
  const afternoon = half?.toLowerCase() === 'p'
  // "13:55 PM" says it twice; "23:00 AM" contradicts itself.
  if (half && hour > 12 && afternoon) return {...named, minutes: hour * 60 + minute, mended: `${h}:${m}`}
  if (half && hour > 12) return {...named, impossible: 'it needs no AM, or the hour is wrong'}
  return {...named, minutes: (half ? (hour % 12) + (afternoon ? 12 : 0) : hour) * 60 + minute}
}
