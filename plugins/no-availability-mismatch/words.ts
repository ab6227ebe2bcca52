const percentage = '(9\\d|100)(?:[.,](\\d{1,5}))?\\s?%'
/** "99.95 % availability", "an uptime of 99.9%", "availability last month was 99.95 %". */
export const available = new RegExp(
  `\\b${percentage}\\s(?:of\\s)?(?:[\\w-]{2,12}\\s){0,2}?(?:availability|uptime|up|available)\\b|\\b(?:availability|uptime)\\s(?:[\\w-]{1,12}\\s){0,5}?${percentage}`,
  'i'
)
export const percentAlone = new RegExp(`^\\W{0,4}${percentage}\\W{0,4}$`)
/** What is promised need not be what was. */
export const promised =
  /\b(?:SL[AO]s?|targets?|promises?|promised|guarantee\w{0,2}|goals?|objectives?|commit\w{0,4}|should|must)\b/i
export const down = /\b(?:downtime|outage|unavailab\w{2,6}|down|offline|interrupted)\b/i
export const availableHead = /\b(?:availability|uptime)\b/i
export const downHead = /\b(?:downtime|outage|unavailab\w{2,6})\b/i

/** The percentage as written. */
export const written = new RegExp(percentage)

/** A stretch of the calendar, with its usual length. */
interface Period {
  readonly name: string
  readonly words: RegExp
  readonly days: number
  /** Where not all are of one length. */
  readonly shortest?: number
  readonly longest?: number
}

export const periods: readonly Period[] = [
  {name: '90 days', words: /\b(?:90[- ]days?|90d)\b/i, days: 90},
  {name: '30 days', words: /\b(?:30[- ]days?|30d)\b/i, days: 30},
  {name: '365 days', words: /\b(?:365[- ]days?|365d)\b/i, days: 365},
  {name: 'a week', words: /\b(?:7[- ]days?|7d|week(?:ly)?)\b/i, days: 7},
  {name: 'a quarter', words: /\b(?:quarter(?:ly)?|Q[1-4])\b/i, days: 91, shortest: 90, longest: 92},
  {
    name: 'a year',
    words: /\b(?:(?:last|this|that|the|a|per|of the) year|year(?:ly)?$|annual(?:ly)?)\b/i,
    days: 365,
    longest: 366
  },
  {
    name: 'a month',
    words:
      /\b(?:[Mm]onth(?:ly)?|January|February|March|April|May|June|July|August|September|October|November|December)\b/,
    days: 30,
    shortest: 28,
    longest: 31
  },
  {name: 'a day', words: /\b(?:24[- ]?h(?:ours)?|(?:the|that|this|last|per|a) day|daily)\b/i, days: 1}
]
