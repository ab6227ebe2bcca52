import {anyOf} from '../../article/text/any-of.ts'

/** What reports call the time at which an incident began, and in prose "the outage began at". */
export const startLabel = anyOf(
  [
    'first detected',
    'detected(?: at)?',
    'start(?:ed)?(?:[ _-]?(?:at|on|time|date))?',
    'began(?: at)?',
    'begins?',
    'beginning',
    'incident (?:start(?:ed)?|declared)',
    'declared',
    'onset',
    'first alert',
    'opened(?: at)?',
    'beginn',
    'début',
    'inicio',
    'início'
  ],
  'iu',
  '(?<![\\p{L}])',
  '(?:\\s\\([^()]{2,12}\\))?[^\\p{L}\\d]{0,8}$'
)
export const endLabel = anyOf(
  [
    'resolved(?:[ _-]?(?:at|on))?',
    'repaired(?: at)?',
    'end(?:ed)?(?:[ _-]?(?:at|on|time|date))?',
    'restored(?: at)?',
    'recovered(?: at)?',
    'closed(?: at)?',
    'fixed(?: at)?',
    'mitigated(?: at)?',
    'incident (?:end(?:ed)?|resolved)',
    'stop(?:ped)?',
    'ende',
    'fin',
    'fim'
  ],
  'iu',
  '(?<![\\p{L}])',
  '(?:\\sdeclared)?(?:\\s\\([^()]{2,12}\\))?[^\\p{L}\\d]{0,8}$'
)
/** "Time to repair" counts to "Repaired", "Time to resolve" to "Resolved". */
export const endVerb = /repair|resol|restor|recover|mitigat|fix/i
export const durationLabel = anyOf(
  [
    'how long',
    'time to (?:repair|resolve|resolution|restore|recovery|recover|fix)',
    'duration',
    'total (?:time|downtime|duration|outage)',
    'downtime',
    'outage (?:length|duration)',
    'lasted',
    'length(?: of (?:the )?outage)?',
    'dauer',
    'durée',
    'duración',
    'duração'
  ],
  'iu',
  '(?<![\\p{L}])',
  '(?:\\s\\([^()]{2,12}\\))?[^\\p{L}\\d]{0,8}$'
)

const subject = '\\b(?:outage|incident|disruption|downtime|problem|issue|impact|failure|it|this)'
const rough = '(?:about\\s|around\\s|approximately\\s|roughly\\s)?'
/** The same in sentences. */
export const startClause = new RegExp(`${subject}\\s(?:first\\s)?(?:began|started)\\s(?:at\\s|on\\s)?${rough}$`, 'i')
export const endClause = new RegExp(
  `\\b(?:ended|(?:was|were)\\s(?:fully\\s|completely\\s)?(?:resolved|restored|fixed|over)|recovered)\\s(?:at\\s|by\\s|on\\s)?${rough}$`,
  'i'
)
export const durationClause = new RegExp(
  `${subject}\\s(?:lasted|took)\\s(?:for\\s)?(?:a total of\\s)?${rough}$|\\btotal\\s(?:downtime|duration|outage)(?:\\stime)?\\s(?:was|of)\\s${rough}$`,
  'i'
)
