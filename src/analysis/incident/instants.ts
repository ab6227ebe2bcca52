import {day} from '../times/index.ts'
import type {IncidentEvent} from './types.ts'

/** Nearly all zones lie whole half hours apart: another distance is not one between zones. */
const zoneStep = 30
const farthestZone = 14 * 60

type Instant = Pick<IncidentEvent, 'time' | 'day' | 'isCarried' | 'zone' | 'offset' | 'precision'>

/**
 * Minutes from one event to the other, beyond what their precision explains; nothing when they cannot be compared, or may be
 * the same. Days count where both places write one; else a clock time may be of any day, and the shortest way is taken.
 */
export function apart(one: Instant, other: Instant): number | undefined {
  const {time: a} = one
  const {time: b} = other
  const hasDays = one.day !== undefined && other.day !== undefined && !one.isCarried && !other.isCarried
  const days = hasDays ? (other.day as number) - (one.day as number) : 0
  const allowed = Math.max(one.precision, other.precision)
  if (a.minutes === undefined || b.minutes === undefined) return undefined
  const shift = shiftOf(one, other)
  const clocks = b.minutes - a.minutes - (shift ?? 0)
  const minutes = hasDays ? days * day + clocks : shortest(clocks)
  if (Math.abs(minutes) <= allowed) return undefined
  if (shift === undefined && mayBeZone(minutes)) return undefined
  return minutes
}

/** Minutes that the second zone is ahead of the first; nothing when it is not known. */
function shiftOf(one: Instant, other: Instant): number | undefined {
  if (one.zone === other.zone) return 0
  return one.offset === undefined || other.offset === undefined ? undefined : other.offset - one.offset
}

const mayBeZone = (minutes: number): boolean =>
  Math.abs(minutes) <= farthestZone && Math.min(mod(minutes, zoneStep), mod(-minutes, zoneStep)) <= 1

const mod = (value: number, by: number): number => ((value % by) + by) % by

/** Of two clock times: from -720 to 719 minutes. */
const shortest = (minutes: number): number => mod(minutes + day / 2, day) - day / 2
