import {dayNumber, weekdayOf} from './calendar.ts'

/** Names of one place's zone in winter and in summer. */
interface Season {
  readonly winter: string
  readonly summer: string
  /** A city that everybody knows to have it. */
  readonly place: string
  /** Days of the year on which summer time begins and ends. */
  days(year: number): readonly [from: number, to: number]
}

/** The last or the n-th Sunday of a month, as a number of days. */
function sunday(year: number, month: number, nth: number): number {
  if (nth > 0) return dayNumber(year, month, 1) + ((7 - weekdayOf(year, month, 1)) % 7) + 7 * (nth - 1)
  return dayNumber(year, month, 31) - weekdayOf(year, month, 31)
}

/** Directive 2000/84/EC: from the last Sunday of March to the last Sunday of October. */
const europe = (year: number): readonly [number, number] => [sunday(year, 3, -1), sunday(year, 10, -1)]
/** Energy Policy Act of 2005: from the second Sunday of March to the first Sunday of November. */
const america = (year: number): readonly [number, number] => [sunday(year, 3, 2), sunday(year, 11, 1)]
/** Before these years other days held. */
const since = 2007

const seasons: readonly Season[] = [
  {winter: 'CET', summer: 'CEST', place: 'Paris', days: europe},
  {winter: 'MEZ', summer: 'MESZ', place: 'Berlin', days: europe},
  {winter: 'EET', summer: 'EEST', place: 'Athens', days: europe},
  {winter: 'EST', summer: 'EDT', place: 'New York', days: america},
  {winter: 'PST', summer: 'PDT', place: 'Los Angeles', days: america}
]

/** Days around a change on which nothing is said: the year may be told elsewhere, and be another one. */
const margin = 7

/**
 * The name that a zone has on a day, where that is another one than the one written: CET for CEST in November. Arizona has MST
 * all year, so Mountain time is left out.
 *
 * @param day as by `dayNumber`
 */
export function zoneOfSeason(
  zone: string,
  year: number,
  day: number
): {name: string; place: string; isSummer: boolean} | undefined {
  const season = seasons.find(({winter, summer}) => zone === winter || zone === summer)
  if (!season || year < since) return undefined
  const [from, to] = season.days(year)
  if (Math.min(Math.abs(day - from), Math.abs(day - to)) <= margin) return undefined
  const isSummer = day > from && day < to
  const name = isSummer ? season.summer : season.winter
  return name === zone ? undefined : {name, place: season.place, isSummer}
}
