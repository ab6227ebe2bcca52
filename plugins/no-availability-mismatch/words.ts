import {day} from '../../src/analysis/times/index.ts'

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

/** A stretch of the calendar, with its shortest and longest length in minutes. */
export const periods: readonly (readonly [name: RegExp, shortest: number, longest: number])[] = [
  [/\b(?:90[- ]days?|90d)\b/i, 90 * day, 90 * day],
  [/\b(?:30[- ]days?|30d)\b/i, 30 * day, 30 * day],
  [/\b(?:365[- ]days?|365d)\b/i, 365 * day, 365 * day],
  [/\b(?:7[- ]days?|7d|week(?:ly)?)\b/i, 7 * day, 7 * day],
  [/\b(?:quarter(?:ly)?|Q[1-4])\b/i, 90 * day, 92 * day],
  [/\b(?:(?:last|this|that|the|a|per|of the) year|year(?:ly)?$|annual(?:ly)?)\b/i, 365 * day, 366 * day],
  [
    /\b(?:[Mm]onth(?:ly)?|January|February|March|April|May|June|July|August|September|October|November|December)\b/,
    28 * day,
    31 * day
  ],
  [/\b(?:24[- ]?h(?:ours)?|(?:the|that|this|last|per|a) day|daily)\b/i, day, day]
]
