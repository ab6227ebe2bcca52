/** Days in English, for patterns that ask whether a text speaks of a day. */
export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** Months in English, without May, which is a verb as well: who wants it writes what must stand beside it. */
export const sureMonthNames = [
  'January',
  'February',
  'March',
  'April',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
]

/** Pieces of a pattern: months as English dates have them, in full or short. */
export const writtenMonths = [
  'Jan(?:uary)?',
  'Feb(?:ruary)?',
  'Mar(?:ch)?',
  'Apr(?:il)?',
  'May',
  'June?',
  'July?',
  'Aug(?:ust)?',
  'Sept?(?:ember)?',
  'Oct(?:ober)?',
  'Nov(?:ember)?',
  'Dec(?:ember)?'
]

/** How days and months begin, whether they are written out or not. */
export const weekdayStems = 'Mon|Tue|Wed|Thu|Fri|Sat|Sun'
export const monthStems = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'

/** Months in German, French, Spanish and Portuguese, a line for each month, lower case. */
export const foreignMonths = [
  'januar janvier enero janeiro',
  'februar février febrero fevereiro',
  'märz mars marzo março',
  'april avril abril',
  'mai mayo maio',
  'juni juin junio junho',
  'juli juillet julio julho',
  'august août agosto',
  'september septembre septiembre setembro',
  'oktober octobre octubre outubro',
  'november novembre noviembre novembro',
  'dezember décembre diciembre dezembro'
]

/** The same in one list, without those that are spelt as in English. */
export const foreignMonthNames = [...new Set(foreignMonths.flatMap((names) => names.split(' ')))].filter(
  (name) => !sureMonthNames.some((english) => english.toLowerCase() === name)
)
