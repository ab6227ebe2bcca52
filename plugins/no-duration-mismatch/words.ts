import {anyOf, either} from '../../src/article/text/any-of.ts'

/** "35h 36m (during support hours)", "42 minutes in the EU": only a part of it is counted. */
export const partly = either(
  /\b(?:support|working|business|office|opening) hours\b/i,
  anyOf(
    [
      'excluding',
      'not counting',
      'of which',
      'on weekdays',
      'intermittent\\w{0,2}',
      'in total',
      'combined',
      'cumulative\\w{0,2}',
      'each',
      'per',
      'every',
      'average',
      'median',
      'davon',
      'insgesamt',
      'jeweils',
      'durchschnittlich',
      'chaque',
      'en moyenne',
      'au total',
      'cada',
      'en promedio',
      'en total',
      'em média',
      'no total',
      'ao todo'
    ],
    'i'
  )
)
const rough =
  '(?:\\s(?:a|an|for|about|around|approximately|roughly|nearly|almost|just|some|under|over|exactly|was|is)){0,3}\\s?$'
const roughToo =
  '(?:\\s(?:etwa|rund|ca\\.|ungefähr|knapp|environ|unos|unas|aproximadamente|casi|cerca\\sde|quase)){0,2}\\s?$'
/** What announces the length of a range: "lasting", "a total of". */
export const totals = either(
  new RegExp(
    `\\b(?:lasted|lasting|took|taking|totall?ing|total(?:\\s\\w{4,9})?\\sof|(?:outage|downtime|disruption|period)\\sof|duration(?:\\sof)?:?|downtime:?|spanning)${rough}`,
    'i'
  ),
  new RegExp(
    `\\b(?:dauerte|dauerten|andauerte|duré|durée\\sde|duró|duraron|duración\\sde|durou|duraram|duração\\sde)${roughToo}`,
    'i'
  )
)
/** "from 09:14 until 12:05 it was down for 2 hours"; "between 09:14 and 12:05 it was down for 20 minutes" may be right. */
export const downFor = either(
  new RegExp(`\\bfor${rough}`, 'i'),
  new RegExp(`\\b(?:für|während|pendant|durante|por)${roughToo}`, 'i')
)
export const between = /\b(?:between|zwischen|entre)\s(?:las\s|as\s|about\s|around\s)?$/i
/** What leads from "20 minutes later" to the time it was: ", at 09:34". */
export const thenAt =
  /^\s(?:later|später|plus tard|más tarde|después|mais tarde|depois),?\s(?:\(|(?:at|around|um|gegen|à|vers|a las|às)\s)?$/i
/** What leads from "2 hours 51 minutes" to the range that it is the length of: ", from ", " (", " (site down ~". */
export const leadsTo = either(
  /^,?\s\(?(?:von|zwischen|de|entre|desde|das)\s(?:las\s|as\s)?$/i,
  /^(?:,?\s(?:from|between)\s|\s?\(\s?(?:(?:service|site|api|app)\s)?(?:(?:was\s)?(?:down|offline|unavailable)\s)?(?:from\s|between\s)?)~?\s?$/i
)
/** "instead of the maintenance window (2:00-4:00 UTC)": when something is planned, and not when it was down. */
export const ofSchedule =
  /\b(?:maintenance|change|business|office|opening|working|peak|backup) (?:window|hours)\W{1,3}(?:of |from |between )?$/i

/** "When: 14:10 to 15:40 UTC". */
export const when =
  /^\W{0,4}(?:when|time|date(?: and time)?|(?:outage |incident |impact )?(?:window|period))\b[^:\n]{0,20}:/i
const whole = '(?:outage|incident|disruption|downtime|interruption|failure|degradation)'
/** "a 7-minute outage", "7 minutes of downtime". */
export const afterLength = new RegExp(
  `^[-\\s](?:of\\s)?(?:long\\s|(?:partial|full|total|complete|service|payment|site)\\s){0,2}${whole}\\b`,
  'i'
)
/** "The outage lasted 7 minutes", "was down for 7 minutes". */
export const beforeLength = new RegExp(
  `\\b${whole}\\s(?:which\\s|that\\s)?(?:lasted|took)${rough}|\\b(?:was|were|went)\\s(?:completely\\s|fully\\s)?(?:down|offline|unavailable|unreachable)\\sfor${rough}`,
  'i'
)
/** What stands between a range and its length in brackets: " (", " Uhr (etwa ". */
export const lengthBehind =
  /^[^\p{L}]{0,3}(?:(?:Uhr|h)[^\p{L}]{0,3})?\((?:a total of |about |~|for |etwa |rund |ca\. |environ |unos |unas |cerca de )?$/u
