import {anyOf} from '../../article/text/any-of.ts'
import {matchesOf} from '../../article/text/match-all.ts'
import type {Block} from '../../article/types.ts'
import {andHalf, countsNothing, moreIn, numberOf, phrase, sizeOf, unit, withoutMore} from './duration-words.ts'
import type {Duration} from './types.ts'

const digits = '\\d{1,5}(?:[.,]\\d{1,2})?'
const part = `(?:(${digits})[\\s-]?(${unit})(${andHalf})?|(${phrase}))(?!\\p{L})`
const groupsOfPart = 4
const mostParts = 3
const joint = '(?:(?:(?<=Std|Min|Sek)\\.)?,?\\s(?:(?:and|und|et|y|e)\\s)?|,)?'
/** The first part of `2h 15m`, "two and a half hours", "1 hour and 48 minutes", "1 Std. 20 Min.". */
const firstPart = new RegExp(`(?<![\\p{L}\\w.,:$€£-])${part}`, 'giu')
/** A further part. Not in one pattern with the first: it would take V8 as long to compile as twenty others. */
const nextPart = new RegExp(`${joint}${part}`, 'iuy')
/** UTF-16 units behind a part, in which the next one stands; and before it, where its abbreviation ends. */
const lookahead = 80
const lookback = 3
/** `1:30 hours`. */
const clocked = /(?<![\w.,:$€£-])(\d{1,3}):([0-5]\d)\s?(?:hours?|hrs?|h)\b/gi
/** `PT2H51M` (ISO 8601). */
const iso = /(?<![\w-])PT(?:(\d{1,4})H)?(?:(\d{1,4})M)?(?:\d{1,5}S)?(?!\w)/g

const about = anyOf(
  [
    'about',
    'around',
    'roughly',
    'approximately',
    'approx\\.?',
    'nearly',
    'almost',
    'some',
    'under',
    'over',
    'more than',
    'less than',
    'at least',
    'up to',
    '~',
    '≈',
    '>',
    '<',
    'circa',
    'ca\\.',
    'just'
  ],
  'i',
  '',
  '\\s?$'
)
/** "à 3 heures du matin", "a las 14 horas": times of day. */
const atHour = /(?:^|\s)(?:à|vers|dès|jusqu['’]à|las?|às?|das|entre|de)\s$/iu
const ofDay =
  /^\s(?:du\s(?:matin|soir)|de\sl['’]après|de\sla\s(?:mañana|tarde|noche)|da\s(?:manhã|tarde|noite)|à\s\d)/iu
const isHour = (text: string, words: string, from: number): boolean =>
  /(?:heures?|horas?|\d\s?h)$/i.test(words) &&
  (ofDay.test(text.slice(from + words.length)) ||
    (atHour.test(text.slice(Math.max(0, from - 10), from)) && !/(?:^|\s)de\s$/i.test(text.slice(0, from))))

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
  for (const {index, whole, parts} of partsInRow(text)) {
    const {minutes, finest, length} = sumOf(whole, parts)
    const words = whole.slice(0, length)
    // "5s" and "3 m" may be sizes or plurals; "5m" and "2d" are how logs and labels write lengths.
    if (length === 0 || countsNothing.test(words) || isHour(text, words, index)) continue
    if (/^\d{1,5}\s?[msd]$/i.test(words) && !/^\d{1,5}[md]$/.test(words)) continue
    add(index, index + length, minutes, isHalved(words) ? finest / 2 : finest)
  }
  return found.sort((a, b) => a.from - b.from)
}

/** What the pattern of a part holds, for up to three parts in a row. */
function* partsInRow(text: string): Iterable<{index: number; whole: string; parts: (string | undefined)[]}> {
  firstPart.lastIndex = 0
  for (let match = firstPart.exec(text); match; match = firstPart.exec(text)) {
    const {index} = match
    const parts: (string | undefined)[] = match.slice(1)
    let end = index + match[0].length
    while (parts.length < mostParts * groupsOfPart) {
      const next = partAt(text, end)
      if (!next) break
      parts.push(...next.slice(1))
      end += next[0].length
    }
    yield {index, whole: text.slice(index, end), parts}
    firstPart.lastIndex = end
  }
}

function partAt(text: string, at: number): RegExpExecArray | null {
  const from = Math.max(0, at - lookback)
  nextPart.lastIndex = at - from
  return nextPart.exec(text.slice(from, at + lookahead))
}

/** As exact as half a unit. */
const isHalved = (words: string): boolean => /[.,]\d/.test(words) || !Number.isInteger(countIn(words) + moreIn(words))

/** @param parts number, unit and "and a half" in digits, or all of it in words; up to three times */
function sumOf(whole: string, parts: readonly (string | undefined)[]) {
  let minutes = 0
  let finest = Number.POSITIVE_INFINITY
  let length = 0
  for (let at = 0; at < parts.length; at += groupsOfPart) {
    const [value, name, more = '', words] = parts.slice(at, at + groupsOfPart)
    const size = sizeOf(name ?? unitIn(words ?? ''))
    // "three hours, 90 minutes" are one length, "two hours, 35 hours" are two.
    if (size === 0 || size >= finest) break
    minutes += (value === undefined ? countIn(words ?? '') : Number(value.replace(',', '.'))) * size
    minutes += moreIn(words ?? more) * size
    finest = size
    length =
      words === undefined
        ? whole.indexOf(`${name}${more}`, whole.indexOf(value ?? '', length) + (value ?? '').length) +
          `${name}${more}`.length
        : whole.indexOf(words, length) + words.length
  }
  return {minutes, finest, length}
}

/** "hours" of "two and a half hours". */
const unitIn = (words: string): string => withoutMore(words).split(/[\s-]/).at(-1) ?? ''
/** 2 of "two and a half hours". */
const countIn = (words: string): number => numberOf(withoutMore(words).replace(/[\s-][^\s-]+$/, ''))

/** `53 h 36 min`, as messages say it. */
export function lengthOf(minutes: number): string {
  const whole = Math.round(minutes)
  const hours = Math.floor(whole / 60)
  return hours > 0 ? `${hours} h ${String(whole % 60).padStart(2, '0')} min` : `${whole} min`
}
