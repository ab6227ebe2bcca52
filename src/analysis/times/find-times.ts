import {anyOf, either} from '../../article/text/any-of.ts'
import {matchesOf} from '../../article/text/match-all.ts'
import {indexAt} from '../../article/text/prose.ts'
import type {Article, Block} from '../../article/types.ts'
import {defineAnalysis} from '../define-analysis.ts'
import {slotsOf} from '../slots/index.ts'
import {weekdayOf} from './calendar.ts'
import {clocksIn} from './clocks.ts'
import {joined} from './date-with-clock.ts'
import {datesIn} from './dates.ts'
import {durationsOf} from './durations.ts'
import type {Duration, Time, TimeInText} from './types.ts'
import {weekdayNamed} from './weekday-names.ts'

/** Times and durations of an article, found once. */
export interface Times {
  /** Document order, like the others. */
  readonly times: readonly Time[]
  readonly durations: readonly Duration[]
  /** Those of one block. */
  of(block: Block): readonly Time[]
  lengthsOf(block: Block): readonly Duration[]
}

/** What an article says of when and how long: in text, headings, tables and front matter, document order. */
export const timesIn = defineAnalysis('times', (article): Times => {
  const slots = slotTimes(article)
  const blocks = article.blocks.filter(({kind}) => /^(?:heading|paragraph|cell|frontmatter)$/.test(kind))
  const times = decided(blocks.flatMap((block) => timesOf(block, slots.get(block))))
  const durations = blocks.flatMap(durationsOf)
  return {times, durations, of: byBlock(times), lengthsOf: byBlock(durations)}
})

function byBlock<T extends {readonly block: Block}>(parts: readonly T[]): (block: Block) => readonly T[] {
  const found = new Map<Block, T[]>()
  for (const part of parts) {
    const own = found.get(part.block)
    if (own) own.push(part)
    else found.set(part.block, [part])
  }
  return (block) => found.get(block) ?? []
}

/** Dates and times of a block in the order of its text. */
function timesOf(block: Block, slots: readonly TimeInText[] = []): Time[] {
  const {text} = block.prose
  const found: TimeInText[] = []
  const isTaken = new Uint8Array(text.length)
  const written = /\d/.test(text) ? [...datesIn(text), ...laterDays(text), ...clocksIn(text)] : laterDays(text)
  for (const time of [...slots, ...written]) {
    const {from, to} = time
    if (isTaken.subarray(from, to).includes(1) || isCode(block, from, to)) continue
    isTaken.fill(1, from, to)
    found.push(time)
  }
  found.sort((a, b) => a.from - b.from)
  return joined(text, found).map((time) => {
    const isRough = rough.test(text.slice(Math.max(0, time.from - 16), time.to))
    return {block, ...weekdayBeside(text, time), ...time, ...(isRough && {isRough})}
  })
}

/** "around 09:14", "12 May 2024 at about 09:14", "~09:14". */
const rough = either(
  anyOf(
    ['about', 'around', 'approximately', 'approx\\.?', 'roughly', 'shortly (?:before|after)', 'circa', 'ca\\.'],
    'i',
    '\\b',
    '\\s[^\\s]{1,9}(?:\\s\\S{1,4}){0,2}$'
  ),
  /~\s?[^\s]{1,9}(?:\s\S{1,4}){0,2}$/i
)

const isCode = ({marks}: Block, from: number, to: number): boolean =>
  marks.some((mark) => mark.kind === 'code' && mark.from <= from && mark.to >= to)

/** "the next day", "two days later". */
const laterDay =
  /\b(?:the\s)?(?:next|following)\s(?:day|morning|afternoon|evening)\b|\b(?:a|one|two|three|\d)\sdays?\slater\b/gi
const counts: Readonly<Record<string, number>> = {two: 2, three: 3}

const laterDays = (text: string): TimeInText[] =>
  matchesOf(laterDay, text).map(({index, 0: words}) => {
    const [count = ''] = words.toLowerCase().split(/\s/)
    return {from: index, to: index + words.length, daysLater: counts[count] ?? (Number(count) || 1)}
  })

/** "Tuesday 2024-05-14", "Di, 21.04.2014", "le mardi 19 juillet 2024", "14/05/2024 (Tuesday)", "2024-05-14 (Tuesday evening)". */
function weekdayBeside(text: string, time: TimeInText): {weekday?: number} {
  const {day, year, from, to} = time
  if (day === undefined) return {}
  const isForeign = year !== undefined && /^\d{1,2}(?:\.\s?\d{1,2}\.|\sde\s)/.test(text.slice(from, to))
  // "So 21 April" and "Mar 5" are other words: short names count in front of a date with a year, and in its language.
  const named = (word = ''): number | undefined =>
    word.length <= 3 && !english.test(word) && !isForeign ? undefined : weekdayNamed(word)
  const [, after, partOfDay] = wordAfter.exec(text.slice(to, to + 32)) ?? []
  const behind = named(after)
  const weekday =
    named(wordBefore.exec(text.slice(Math.max(0, from - 24), from))?.[1]) ??
    (behind !== undefined && partOfDay && isNextDay(time, behind) ? undefined : behind)
  return weekday === undefined ? {} : {weekday}
}

/** "2024-05-14 23:10 UTC (Wednesday morning)" names the day of those who were there. */
function isNextDay({year, month, day, minutes}: TimeInText, weekday: number): boolean {
  if (minutes === undefined || year === undefined || month === undefined || day === undefined) return false
  const ahead = (weekday - weekdayOf(year, month, day) + week) % week
  return ahead === 1 || ahead === week - 1
}

/** Days. */
const week = 7
const english = /^(?:mon|tue|wed|thu|fri|sat|sun)$/i
const wordBefore = /(?<![\p{L}-])([\p{L}-]{2,14})\.?,?\s(?:(?:den|dem|the|le|el|dia)\s)?$/u
const wordAfter = /^,?\s?\(([\p{L}-]{2,14})(?:\)|\s(morning|afternoon|evening|night)[,)])/u

/** Slots that stand in the place of a time: nobody may count from the stamp after them instead. */
function slotTimes(article: Article): Map<Block, TimeInText[]> {
  const found = new Map<Block, TimeInText[]>()
  for (const {block, span, text, kind} of slotsOf(article)) {
    if (kind !== 'date' && kind !== 'time' && !/^TB[ACD]$/.test(text)) continue
    const {length} = block.prose.text
    const from = indexAt(block.prose, span.start)
    let to = from + 1
    while (to < length && block.prose.span(to, to + 1).end <= span.end) to++
    if (from === length) continue
    const slots = found.get(block) ?? []
    found.set(block, slots)
    slots.push({from, to, isSlot: true})
  }
  return found
}

/** One `19/07/2024` in an article decides how its `07/08/2024` is read. */
function decided(times: readonly Time[]): Time[] {
  const sure = times.filter((time) => /^\d{1,2}\/\d/.test(time.block.prose.text.slice(time.from)) && !time.ambiguous)
  const dayFirst = sure.filter(({block, from}) => Number.parseInt(block.prose.text.slice(from), 10) > 12).length
  const monthFirst = sure.filter(({block, from}) =>
    /^\d{1,2}\/(?:1[3-9]|[23]\d)/.test(block.prose.text.slice(from))
  ).length
  if (dayFirst > 0 === monthFirst > 0) return [...times]
  return times.map(({ambiguous, ...time}) => {
    if (!ambiguous) return time
    const {day = 0, month = 0} = time
    return dayFirst > 0 ? time : {...time, day: month, month: day}
  })
}
