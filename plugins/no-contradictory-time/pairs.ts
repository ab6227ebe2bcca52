import {
  apart,
  type EventPlace,
  type EventRole,
  type IncidentEvent,
  incidentOf
} from '../../src/analysis/incident/index.ts'
import {day, momentsIn, type Time, timesIn} from '../../src/analysis/times/index.ts'
import type {Article} from '../../src/article/types.ts'

/** Two places that give one event different times. */
export interface Contradiction {
  /** The one to look at: nothing else in the article agrees with it. */
  readonly odd: IncidentEvent
  readonly other: IncidentEvent
  /** `order`: a report of what had not begun. */
  readonly kind: 'time' | 'order'
}

/** Roles that one incident has once; several people may acknowledge it. */
const once: readonly EventRole[] = ['began', 'reported', 'detected', 'mitigated', 'resolved']
/** The more exact places last: the odd one is mostly what was written down again from memory. */
const byExactness: readonly EventPlace[] = ['title', 'lead', 'prose', 'label', 'front matter', 'row']
/** Farther apart two times are of two incidents, unless only the month or the year differs. */
const sameIncident = 3 * day

export function* contradictionsIn(article: Article): Generator<Contradiction> {
  const events = incidentOf(article).events.filter(({time}) => time.minutes !== undefined)
  const supported = supportIn(article)
  const told = new Set<Time>()
  for (const role of once) {
    const own = events.filter((event) => event.role === role)
    for (const [index, place] of byExactness.entries()) {
      for (const otherPlace of byExactness.slice(index + 1)) {
        const ones = own.filter((event) => event.place === place)
        const others = own.filter((event) => event.place === otherPlace)
        const [one, other] = [ones[0], others[0]]
        if (!one || !other || ones.length > 1 || !others.every((event) => isContrary(one, event))) continue
        // A table of incidents has a row for each.
        if (otherPlace === 'label' && others.length > 1) continue
        const [a, b] = [supported(one), supported(other)]
        if ((a && b) || told.has(one.time) || told.has(other.time)) continue
        const [odd, right] = b || !a ? [one, other] : [other, one]
        told.add(odd.time)
        yield {odd, other: right, kind: 'time'}
      }
    }
  }
  for (const contradiction of reportedTooEarly(events))
    if (!told.has(contradiction.odd.time) && !told.has(contradiction.other.time)) yield contradiction
}

function isContrary(one: IncidentEvent, other: IncidentEvent): boolean {
  // Maintenance of a part within the window that front matter states is not another end.
  if ((one.isOfRange && other.place === 'front matter') || (other.isOfRange && one.place === 'front matter'))
    return false
  // "About 12:43" on another day is another time all the same.
  if ((one.isHedged || other.isHedged) && one.time.minutes !== other.time.minutes) return false
  // A day that stands elsewhere shows at least that the two are of other incidents.
  if (one.day !== undefined && other.day !== undefined && Math.abs(one.day - other.day) > sameIncident / day)
    return isSlip(one, other) && apart(one, other) !== undefined
  const minutes = apart(one, other)
  return minutes !== undefined && (Math.abs(minutes) <= sameIncident || isSlip(one, other))
}

/** The same clock time and the same day of another month. */
const isSlip = ({time: a}: IncidentEvent, {time: b}: IncidentEvent): boolean =>
  a.day === b.day && a.minutes === b.minutes

/** Whether another time of the article is the same: then it is of some event, and was not mistyped. */
function supportIn(article: Article): (event: IncidentEvent) => boolean {
  const {times} = timesIn(article)
  const moments = momentsIn(article)
  return (event) =>
    times.some((time) => {
      if (time.block === event.time.block || time.minutes !== event.time.minutes) return false
      const {day: told, isCarried = true} = moments.get(time) ?? {}
      return isCarried || event.isCarried || event.day === undefined || told === event.day
    })
}

/** A report comes after the beginning; an alert may come before users feel anything. */
function* reportedTooEarly(events: readonly IncidentEvent[]): Generator<Contradiction> {
  const began = events.filter(({role, isOfRange}) => role === 'began' && !isOfRange)
  const reported = events.filter(({role}) => role === 'reported')
  const [start, report] = [began[0], reported[0]]
  if (!start || !report || began.length > 1 || start.place === report.place || start.isHedged || report.isHedged) return
  const minutes = apart(start, report)
  if (minutes !== undefined && minutes < 0 && minutes > -farthestReport)
    yield {odd: start, other: report, kind: 'order'}
}

/** Minutes; farther back a clock time without a date may be of the next day. */
const farthestReport = 360
