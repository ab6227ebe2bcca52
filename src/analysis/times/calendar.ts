import {foreignMonths} from '../../article/text/date-words.ts'

/** The calendar in whole numbers: results depend on no clock and no zone of a machine. */

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Days of a month, 1 to 12; 0 for a month that does not exist. */
export const daysIn = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0)

/** Days since 1 March of the year 0 (Howard Hinnant, https://howardhinnant.github.io/date_algorithms.html). */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra
}

/** `2024-05-14` of a number of days. */
export function dateText(number: number): string {
  const era = Math.floor(number / 146_097)
  const dayOfEra = number - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted + (shifted < 10 ? 3 : -9)
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

export const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** 0 is Sunday. */
export const weekdayOf = (year: number, month: number, day: number): number => (dayNumber(year, month, day) + 3) % 7

const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** 1 to 12 for an English name or its beginning; 0 for another word. */
export const monthOf = (name: string): number => names.indexOf(name.slice(0, 3).toLowerCase()) + 1

/** 1 to 12 for names of months in German, French, Spanish and Portuguese, lower case. */
export const months: Readonly<Record<string, number>> = Object.fromEntries(
  foreignMonths.flatMap((words, index) => words.split(' ').map((name) => [name, index + 1]))
)
