import {daysIn, monthOf, weekdays} from './calendar.ts'
import type {Block} from './types.ts'

/** A date, a clock time, or both, as written. Offsets are into the text of the block. */
export interface Time {
  readonly block: Block
  readonly from: number
  readonly to: number
  readonly year?: number
  readonly month?: number
  readonly day?: number
  /** 0 is Sunday, as stated in front of the date. */
  readonly weekday?: number
  /** Minutes since midnight. */
  readonly minutes?: number
  readonly zone?: string
  /** `07/08/2024` may be July or August. */
  readonly ambiguous?: boolean
  /** Why it cannot be. */
  readonly impossible?: string
  /** `13:55` for "13:55 PM". */
  readonly mended?: string
}

/** A stretch of time, as stated. */
export interface Duration {
  readonly block: Block
  readonly from: number
  readonly to: number
  readonly minutes: number
  /** How far off it may be and still be right: half of its finest unit, a fifth after "about". */
  readonly tolerance: number
}

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'
const weekday = '(?:(Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?,?\\s(?:the\\s)?)?'
const zone =
  '(?:UTC(?:\\s?[+-]\\d{1,2}(?::?\\d\\d)?)?|GMT(?:\\s?[+-]\\d{1,2})?|[CEMP][SD]?T\\b|CES?T|BST|IST|JST|KST|SGT|A[CEW][SD]T|NZ[SD]T|Z\\b|[+-]\\d\\d:?\\d\\d\\b|local time|(?:Eastern|Central|Mountain|Pacific)(?: (?:Standard|Daylight))? Time)'
const clock = `(\\d{1,2})(?::|h)(\\d\\d)(?::(\\d\\d)(?:[.,]\\d{1,6})?)?(?:\\s?([ap])(?:m\\b|\\.\\s?m\\.?))?(?:\\s?\\(?(${zone})\\)?)?`

const iso = new RegExp(
  `(?<![\\w/.-])(\\d{4,5})-(\\d{1,2})-(\\d{1,2})(?!\\d)(?:(?:T|,?\\s(?:at\\s|~\\s?)?)(?:${clock})(?!:?\\d))?(?![\\w/-])`,
  'gi'
)
const dayFirst = new RegExp(
  `(?<![\\w/.-])${weekday}(\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?(${month})\\b\\.?(?:,?\\s(\\d{4,5})\\b(?!:))?`,
  'gi'
)
const monthFirst = new RegExp(
  `(?<![\\w/.-])${weekday}(${month})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?\\b(?![:\\d])(?:,?\\s(\\d{4,5})\\b(?!:))?`,
  'gi'
)
const slashed = /(?<![\w/.-])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\w/])/g
const clockAlone = new RegExp(`(?<![\\w:./,@=#-])(?:${clock})(?![\\w:%/]|\\.\\d)`, 'gi')
const hourAlone = new RegExp(`(?<![\\w:.,$-])(\\d{1,2})\\s?([ap])(?:m\\b|\\.\\s?m\\.?)(?:\\s?\\(?(${zone})\\)?)?`, 'gi')
const military = /(?<![\w:.,/-])([01]\d|2[0-4])([0-5]\d)\s?(?:hours\s)?(UTC|GMT|[CEMP][SD]?T|CES?T|BST)\b/g

// `09.14` is a time where something says so; else it is a number, a version or a sum.
const dotted =
  /(?<=\b(?:at|from|until|till|since|um|à|kl\.?)\s)(\d{1,2})\.(\d\d)(?![\d.%])(?!\s(?:percent|million|billion))|(?<![\w.,$€£])(\d{1,2})\.(\d\d)(?=\s?(?:(?:am|pm|Uhr|hrs)\b|UTC|GMT|CES?T|BST))/g

/** Dates and times of a block in the order of its text. */
export function timesOf(block: Block): Time[] {
  const {text} = block.prose
  const found: Time[] = []
  const add = (from: number, to: number, parts: Omit<Time, 'block' | 'from' | 'to'>): void => {
    if (!found.some((time) => time.from < to && time.to > from) && !inCode(block, from, to))
      found.push({block, from, to, ...checked(parts, text.slice(from, to))})
  }
  for (const match of text.matchAll(iso)) {
    const [whole, y, m, d, ...rest] = match
    add(match.index, match.index + whole.length, {year: Number(y), month: Number(m), day: Number(d), ...clockOf(rest)})
  }
  for (const {index, 0: whole, 1: name, 2: d, 3: m = '', 4: y} of text.matchAll(dayFirst))
    add(index, index + whole.replace(/\.$/, '').length, dated(name, d, m, y))
  for (const {index, 0: whole, 1: name, 2: m = '', 3: d, 4: y} of text.matchAll(monthFirst)) {
    // "May 5" is a date, "may 20 users" is none.
    if (m !== 'may' && !(whole.startsWith('march') || whole.startsWith('may')))
      add(index, index + whole.replace(/\.$/, '').length, dated(name, d, m, y))
  }
  for (const {index, 0: whole, 1: a, 2: b, 3: y} of text.matchAll(slashed)) {
    const [first, second] = [Number(a), Number(b)]
    if (first > 12 === second > 12) add(index, index + whole.length, {year: Number(y), ambiguous: true})
    else
      add(
        index,
        index + whole.length,
        first > 12 ? {year: Number(y), month: second, day: first} : {year: Number(y), month: first, day: second}
      )
  }
  for (const {index, 0: whole, ...rest} of text.matchAll(clockAlone))
    add(index, index + whole.trimEnd().length, clockOf([rest[1], rest[2], rest[3], rest[4], rest[5]]))
  for (const {index, 0: whole, 1: h, 2: half, 3: z} of text.matchAll(hourAlone))
    add(index, index + whole.length, clockOf([h, '00', undefined, half, z]))
  for (const {index, 0: whole, 1: a, 2: b, 3: c, 4: d} of text.matchAll(dotted)) {
    const [h, m] = [a ?? c, b ?? d]
    // "from 24.99 to 12.50" are prices.
    if (Number(h) < 24 && Number(m) < 60) add(index, index + whole.length, clockOf([h, m]))
  }
  for (const {index, 0: whole, 1: h, 2: m, 3: z} of text.matchAll(military))
    add(index, index + whole.length, clockOf([h, m, undefined, undefined, z]))
  return found.sort((a, b) => a.from - b.from)
}

const inCode = ({marks}: Block, from: number, to: number): boolean =>
  marks.some((mark) => mark.kind === 'code' && mark.from <= from && mark.to >= to)

function dated(
  name: string | undefined,
  d: string | undefined,
  m: string,
  y: string | undefined
): Omit<Time, 'block' | 'from' | 'to'> {
  const index = name
    ? weekdays.findIndex((day) => day.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase())
    : -1
  return {day: Number(d), month: monthOf(m), ...(y && {year: Number(y)}), ...(index >= 0 && {weekday: index})}
}

interface Clock {
  readonly minutes?: number
  readonly zone?: string
  readonly impossible?: string
  readonly mended?: string
}

function clockOf([h, m, s, half, zone]: readonly (string | undefined)[]): Clock {
  if (h === undefined || m === undefined) return {}
  const hour = Number(h)
  const minute = Number(m)
  const named = zone ? {zone} : {}
  if (hour > 24 || minute > 59 || Number(s ?? 0) > 60 || (hour === 24 && minute > 0))
    return {...named, impossible: 'no such time of day'}
  // "13:55 PM" says it twice; "23:00 AM" contradicts itself.
  if (half && hour > 12 && half.toLowerCase() === 'p')
    return {...named, minutes: hour * 60 + minute, mended: `${h}:${m}`}
  if (half && hour > 12) return {...named, impossible: 'a 24-hour time with AM'}
  const full = half ? (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : hour
  return {...named, minutes: full * 60 + minute}
}

/** A day that its month does not have, a year of five digits. */
function checked(parts: Omit<Time, 'block' | 'from' | 'to'>, words: string): Omit<Time, 'block' | 'from' | 'to'> {
  const {year, month, day} = parts
  if (year !== undefined && year > 9999) return {...parts, impossible: 'a year of five digits'}
  if (month === undefined || day === undefined || parts.impossible) return parts
  if (month < 1 || month > 12) return {...parts, impossible: 'no such month'}
  // Without its year, 29 February may be one.
  if (day < 1 || day > daysIn(year ?? 2024, month))
    return {...parts, impossible: `no such day${/\d{4}/.test(words) ? ' in that month' : ''}`}
  return parts
}

const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve'
]
const digits = '\\d{1,5}(?:[.,]\\d{1,2})?'
const spelled = `(?:an?|half an|${small.slice(1).join('|')}|fifteen|twenty|thirty|forty|forty-five|fifty)(?:\\sand\\sa\\s(?:half|quarter))?`
const unit = '(?:d(?:ays?)?|h(?:(?:ou)?rs?)?|m(?:in(?:ute)?s?)?|s(?:ec(?:ond)?s?)?)'
const longUnit = '(?:days?|hours?|minutes?|seconds?)'
const part = `(?:(${digits})[\\s-]?(${unit})|(${spelled})[\\s-](${longUnit}))(?![a-z])`
const joint = '(?:,?\\s(?:and\\s)?|,)?'
const stretch = new RegExp(`(?<![\\w.,:$€£-])${part}(?:${joint}${part})?(?:${joint}${part})?`, 'gi')
const about =
  /(?:about|around|roughly|approximately|nearly|almost|some|under|over|more than|less than|at least|up to|~|circa|just)\s?$/i

/** Stretches of time in a block: `2h 15m`, `two and a half hours`, `35h 36m`. */
export function durationsOf(block: Block): Duration[] {
  const {text} = block.prose
  return [...text.matchAll(stretch)].flatMap((match): Duration[] => {
    const [whole, ...parts] = match
    // "a day" and "a minute" count nothing: "three times a day".
    if (/^an?\s(?:day|minute|second)$/i.test(whole)) return []
    let minutes = 0
    let finest = Number.POSITIVE_INFINITY
    let length = 0
    for (let at = 0; at < parts.length; at += 4) {
      const [value, name] = [parts[at] ?? parts[at + 2], parts[at + 1] ?? parts[at + 3]]
      const size = sizes[name?.[0]?.toLowerCase() ?? ''] ?? 0
      // "three hours, 90 minutes" are one length, "two hours, 35 hours" are two.
      if (!value || !name || size >= finest) break
      minutes += numberOf(value) * size
      finest = size
      length = whole.indexOf(name, whole.indexOf(value, length) + value.length) + name.length
    }
    const last = whole.slice(0, length)
    const step = /[.,]\d|\b(?:half|quarter)\b/.test(last) ? finest / 2 : finest
    if (length === 0 || (/^\d{1,5}\s?[msd]$/i.test(last) && !/^\d{1,5}[md]$/.test(last))) return []
    const rough = about.test(text.slice(Math.max(0, match.index - 16), match.index))
    return [
      {
        block,
        from: match.index,
        to: match.index + length,
        minutes,
        tolerance: Math.max(1, step / 2, rough ? minutes / 5 : 0)
      }
    ]
  })
}

const sizes: Readonly<Record<string, number>> = {d: 1440, h: 60, m: 1, s: 1 / 60}

function numberOf(words: string): number {
  const lower = words.toLowerCase()
  if (/^\d/.test(lower)) return Number(lower.replace(',', '.'))
  const [base = '', rest] = lower.split(/\sand\sa\s/)
  const more = rest === 'half' ? 0.5 : rest === 'quarter' ? 0.25 : 0
  if (base === 'half an') return 0.5
  if (/^an?$/.test(base)) return 1 + more
  const index = small.indexOf(base)
  return (
    (index >= 0 ? index : ({fifteen: 15, twenty: 20, thirty: 30, forty: 40, 'forty-five': 45, fifty: 50}[base] ?? 0)) +
    more
  )
}

/** `53h 36m`, as messages say it. */
export function lengthOf(minutes: number): string {
  const whole = Math.round(minutes)
  const hours = Math.floor(whole / 60)
  return hours > 0 ? `${hours}h ${String(whole % 60).padStart(2, '0')}m` : `${whole}m`
}
