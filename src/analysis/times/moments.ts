import type {Article, Block} from '../../article/types.ts'
import {defineAnalysis} from '../define-analysis.ts'
import {dayNumber} from './calendar.ts'
import {surroundingsOf} from './context.ts'
import {timesIn} from './find-times.ts'
import type {Time} from './types.ts'

/** Minutes in a day. */
export const day = 1440
/** A clock time that is further back than this is of the next day; one that is less far back is a slip. */
export const farthestSlip = 360

/** A time with the day it is on, taken from what stands before it where it does not say. */
export interface Moment {
  /** Days since the beginning of the calendar. */
  readonly day?: number
  /** Told elsewhere: in a row before, a heading above, a date in the same paragraph. */
  readonly isCarried: boolean
  /** Minutes since the beginning of the calendar, in the zone of the time. */
  readonly at?: number
}

/** The moment of each time of an article. */
export const momentsIn = defineAnalysis('moments', (article): ReadonlyMap<Time, Moment> => carried(article))

interface Told {
  readonly day: number
  readonly minutes: number | undefined
}

function carried(article: Article): Map<Time, Moment> {
  const {groupOf, outer} = surroundingsOf(article)
  const dayOf = dateReader(timesIn(article).times)
  const moments = new Map<Time, Moment>()
  const byBlock = new Map<Block, number>()
  const byGroup = new Map<string, Told>()
  let last: (Told & {block: Block}) | undefined
  for (const time of timesIn(article).times) {
    const {block, minutes} = time
    // What the same block said last, else the row before, else what stands around.
    const before: Told | undefined = last?.block === block ? last : byGroup.get(groupOf(block))
    const around = outer(block).find((other) => byBlock.has(other))
    const own = dayOf(time)
    const told = own ?? (before ? following(before, time) : around && byBlock.get(around)) ?? undefined
    const moment = told === undefined ? {isCarried: false} : {day: told, isCarried: own === undefined}
    moments.set(time, told === undefined || minutes === undefined ? moment : {...moment, at: told * day + minutes})
    if (told === undefined) continue
    last = {block, day: told, minutes}
    if (!byBlock.has(block)) byBlock.set(block, told)
    byGroup.set(groupOf(block), last)
  }
  return moments
}

/** The day of a time that says none: the one told before, or the next when midnight has passed. */
function following(before: Told, {minutes, daysLater = 0}: Time): number {
  const isPast =
    daysLater === 0 && minutes !== undefined && before.minutes !== undefined && before.minutes - minutes > farthestSlip
  return before.day + (isPast ? 1 : daysLater)
}

/** Reads dates; those without a year are of the year that was told before, or of the next after December. */
function dateReader(times: readonly Time[]): (time: Time) => number | undefined {
  // An article that gives no year: only the distance of its dates matters, and 29 February exists.
  let year = times.find((time) => time.year !== undefined && !time.impossible)?.year ?? 2024
  let lastMonth: number | undefined
  return ({year: stated, month, day, ambiguous, impossible}) => {
    if (!month || !day || ambiguous || impossible) return undefined
    if (stated === undefined && lastMonth === 12 && month === 1) year++
    year = stated ?? year
    lastMonth = month
    return dayNumber(year, month, day)
  }
}
