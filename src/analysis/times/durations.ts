import {matchesOf} from '../../article/text/match-all.ts'
import type {Block} from '../../article/types.ts'
import type {Duration} from './types.ts'

const numbers =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' '
  )
const tens: Readonly<Record<string, number>> = {twenty: 20, thirty: 30, forty: 40, fifty: 50}
const spelled = `(?:(?:twenty|thirty|forty|fifty)(?:-(?:${numbers.slice(0, 9).join('|')}))?|${numbers.join('|')}|an?|half an)(?:\\sand\\sa\\s(?:half|quarter))?`
const digits = '\\d{1,5}(?:[.,]\\d{1,2})?'
const unit = '(?:d(?:ays?)?|h(?:(?:ou)?rs?)?|m(?:in(?:ute)?s?)?|s(?:ec(?:ond)?s?)?)'
const part = `(?:(${digits})[\\s-]?(${unit})|(${spelled})[\\s-]((?:day|hour|minute|second)s?(?:\\sand\\sa\\s(?:half|quarter))?))(?![a-z])`
const joint = '(?:,?\\s(?:and\\s)?|,)?'
/** `2h 15m`, "two and a half hours", "an hour and a half", "1 hour and 48 minutes". */
const stretch = new RegExp(`(?<![\\w.,:$€£-])${part}(?:${joint}${part})?(?:${joint}${part})?`, 'gi')
/** `1:30 hours`. */
const clocked = /(?<![\w.,:$€£-])(\d{1,3}):([0-5]\d)\s?(?:hours?|hrs?|h)\b/gi
/** `PT2H51M` (ISO 8601). */
const iso = /(?<![\w-])PT(?:(\d{1,4})H)?(?:(\d{1,4})M)?(?:\d{1,5}S)?(?!\w)/g

const about =
  /(?:about|around|roughly|approximately|approx\.?|nearly|almost|some|under|over|more than|less than|at least|up to|~|≈|>|<|circa|ca\.|just)\s?$/i
/** A day or a minute of these counts nothing: "three times a day". */
const article = /^an?\s(?:day|minute|second)$/i

/** Stretches of time in a block, in the order of its text. */
export function durationsOf(block: Block): Duration[] {
  const {text} = block.prose
  const found: Duration[] = []
  const add = (from: number, to: number, minutes: number, step: number): void => {
    const isRough = about.test(text.slice(Math.max(0, from - 16), from)) || /^\s?(?:\+|or so\b)/.test(text.slice(to))
    const tolerance = Math.max(1, step / 2, isRough ? minutes / 5 : 0)
    found.push({block, from, to, minutes, tolerance})
  }
  for (const {index, 0: words, 1: hours, 2: minutes} of matchesOf(clocked, text)) {
    // "at 14:00 hours" is a time of day.
    if (
      !/\b(?:at|from|until|till|since|by|before|around|to|and|between)\s$/i.test(
        text.slice(Math.max(0, index - 9), index)
      )
    )
      add(index, index + words.length, Number(hours) * 60 + Number(minutes), 1)
  }
  for (const {index, 0: words, 1: hours, 2: minutes} of matchesOf(iso, text))
    if (hours ?? minutes) add(index, index + words.length, Number(hours ?? 0) * 60 + Number(minutes ?? 0), 1)
  for (const {index, 0: whole, ...parts} of matchesOf(stretch, text)) {
    const {minutes, finest, length} = sumOf(
      whole,
      Array.from({length: 12}, (_, at) => parts[at + 1])
    )
    const words = whole.slice(0, length)
    // "5s" and "3 m" may be sizes or plurals; "5m" and "2d" are how logs and labels write lengths.
    if (length === 0 || article.test(words) || (/^\d{1,5}\s?[msd]$/i.test(words) && !/^\d{1,5}[md]$/.test(words)))
      continue
    add(index, index + length, minutes, /[.,]\d|\b(?:half|quarter)\b/.test(words) ? finest / 2 : finest)
  }
  return found.sort((a, b) => a.from - b.from)
}

const sizes: Readonly<Record<string, number>> = {d: 1440, h: 60, m: 1, s: 1 / 60}

/** @param parts number and unit in digits, number and unit in words, up to three times */
function sumOf(whole: string, parts: readonly (string | undefined)[]) {
  let minutes = 0
  let finest = Number.POSITIVE_INFINITY
  let length = 0
  for (let at = 0; at < parts.length; at += 4) {
    const [value, name] = [parts[at] ?? parts[at + 2], parts[at + 1] ?? parts[at + 3]]
    const size = sizes[name?.[0]?.toLowerCase() ?? ''] ?? 0
    // "three hours, 90 minutes" are one length, "two hours, 35 hours" are two.
    if (!value || !name || size >= finest) break
    minutes += (numberOf(value) + moreOf(name)) * size
    finest = size
    length = whole.indexOf(name, whole.indexOf(value, length) + value.length) + name.length
  }
  return {minutes, finest, length}
}

function numberOf(words: string): number {
  const lower = words.toLowerCase()
  if (/^\d/.test(lower)) return Number(lower.replace(',', '.'))
  if (lower === 'half an') return 0.5
  const [base = ''] = lower.split(/\sand\sa\s/)
  const [ten = '', one = ''] = base.split('-')
  const whole = /^an?$/.test(base) ? 1 : (tens[ten] ?? numbers.indexOf(ten) + 1) + (one ? numbers.indexOf(one) + 1 : 0)
  return whole + moreOf(lower)
}

/** "two and a half hours", "an hour and a quarter". */
const moreOf = (words: string): number => (/\shalf$/i.test(words) ? 0.5 : /\squarter$/i.test(words) ? 0.25 : 0)

/** `53 h 36 min`, as messages say it. */
export function lengthOf(minutes: number): string {
  const whole = Math.round(minutes)
  const hours = Math.floor(whole / 60)
  return hours > 0 ? `${hours} h ${String(whole % 60).padStart(2, '0')} min` : `${whole} min`
}
