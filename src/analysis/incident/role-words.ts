import type {EventRole} from './types.ts'

/** The words of a role, for each form in which a time may be told: pieces of patterns, or a pattern. */
export interface RoleWords {
  /** Without one of these no other pattern of the role can match: they are cheap, the others are not. */
  readonly stems: RegExp
  /** Key of front matter. */
  readonly field?: RegExp
  /** What stands in front of the time as its label. */
  readonly label: readonly string[]
  /** What a row of a timeline begins with, behind its time. */
  readonly row: readonly string[]
  /** The clause in front of the time. */
  readonly before?: readonly string[]
  /** The clause behind it. */
  readonly after?: RegExp
  /** The end of a range that tells it. */
  readonly range?: 'start' | 'end'
}

const wholeness = '(?:the |this |our |all )?(?:(?:whole|main|entire|full) )?'
const wholeIncident = `${wholeness}(?:incident|outage|disruption|downtime|impact|failures?|interruption|degradation)`
/** "Cooling systems were restored" is a part of it: a determiner makes it the whole. */
const service = `(?:${wholeIncident}|(?:the |this |our |all )(?:(?:whole|main|entire|full|affected) )?(?:services?|issue|problem|systems|site|website)|everything|it|this)`
const was =
  '(?:(?:was|were|is|are|has been|have been|had been) )?(?:then |now |fully |completely |finally |officially |declared |marked |considered |as ){0,3}'

/** Update rows have no words of their own: their state is read with them. */
export type WordedRole = Exclude<EventRole, 'update'>

export const roleWords: Readonly<Record<WordedRole, RoleWords>> = {
  began: {
    stems: /start|beg[aiu]n|onset|début|in[ií]cio/i,
    field: /^(?:start(?:ed|s)?(?:_?(?:at|on|time|date))?|began(?:_at)?|incident_start|startedWhen)["']?[ \t]?[:=]/i,
    label: [
      '(?:incident |outage |impact |downtime )?(?:start(?:ed)?(?: at| on| time| date)?|began(?: at)?|begin|beginning|onset)',
      'beginn',
      'début',
      'inicio',
      'início'
    ],
    row: [
      `${wholeIncident} (?:begins|began|starts|started)`,
      `(?:start|beginning|onset) of ${wholeIncident}`,
      '(?:began|started)(?=\\W{0,3}$)'
    ],
    before: [`${wholeIncident} (?:that |which )?(?:first )?(?:began|started|begins|starts)`],
    after: new RegExp(`^,? ${wholeIncident} (?:began|started)(?! to)(?![\\p{L}-])`, 'iu'),
    range: 'start'
  },
  reported: {
    stems: /first/i,
    label: ['first (?:user |customer )?reports?(?:ed)?(?: (?:at|on|received|by \\p{L}{3,12}))?'],
    row: [
      '(?:the |we receive |we received |received |a user sent )?(?:the |our )?first (?:user |customer |support )?(?:reports?|complaints?|tickets?)(?: (?:of|from|by|about|came|received|arrived|that|in)(?![\\p{L}-])|(?=\\W{0,3}$))'
    ],
    before: [
      'first (?:user |customer )?(?:reports?|complaints?)(?: of [\\p{L} -]{3,30})?(?: (?:came in|came|arrived|was received|were received|reached us))?'
    ],
    after: /^,? (?:[\p{L}'-]{1,14} ){0,6}first (?:user |customer )?(?:reports?|complaints?)(?![\p{L}-])/iu
  },
  detected: {
    stems: /detect|first alert|notic|discover/i,
    label: [
      '(?:incident |outage |issue |first )?detected(?: at| on)?',
      'detection(?: time)?',
      'first alert',
      'time detected'
    ],
    row: [
      '(?:the )?first alert',
      'first detected',
      '(?:incident|outage|issue|problem) (?:is |was )?(?:first )?detected',
      'detected(?=\\W{0,3}$)'
    ],
    before: [`${service} ${was}(?:first )?(?:detected|noticed|discovered)`]
  },
  acknowledged: {
    stems: /acknowledged/i,
    label: ['acknowledged(?: at| on)?'],
    row: ['(?:the )?(?:alert|page|incident)s? (?:is |was )?acknowledged', 'acknowledged(?=\\W{0,3}$)']
  },
  mitigated: {
    stems: /mitigated/i,
    label: ['(?:incident |impact )?mitigated(?: at| on)?'],
    row: [`(?:${wholeIncident}|issue) ${was}(?:fully )?mitigated`, 'mitigated(?=\\W{0,3}$)'],
    before: [`${service} ${was}mitigated`]
  },
  resolved: {
    stems: /resol|end|restor|recover|fixed|over|back|fi[nm]|clear/i,
    field: /^(?:resolved(?:_?(?:at|on|when|time))|end(?:ed|s)?(?:_?(?:at|on|time|date))?|incident_end)["']?[ \t]?[:=]/i,
    label: [
      '(?:incident |outage |issue |impact |fully )?(?:resolved(?: at| on)?|end(?:ed)?(?: at| on| time| date)?|restored(?: at)?|recovered(?: at)?|over)',
      '(?:full |final )?resolution(?: time)?',
      'ende',
      'fin',
      'fim'
    ],
    row: [
      `(?:(?:the |our )?(?:team|engineers?|we|support) (?:confirm(?:s|ed)?|declare[sd]?|agree[sd]?)(?: that)? )?(?:${wholeIncident}|issue|problem) ${was}(?:resolved|over|ended|ends)`,
      `(?:all )?services? ${was}fully (?:restored|recovered)`,
      `all services? ${was}(?:restored|recovered)`,
      'full recovery',
      'resolved(?=\\W{0,3}$)',
      'all[ -]clear',
      `end of ${wholeIncident}`
    ],
    before: [
      `${service} ${was}(?:resolved|over|ended|restored|fixed)`,
      `${service} (?:fully )?recovered`,
      `and ${was}resolved`,
      'and ended',
      'brought everything back',
      'back to normal'
    ],
    after: new RegExp(`^,? (?:when )?${service} ${was}(?:resolved|over|ended|restored)(?![\\p{L}-])`, 'iu'),
    range: 'end'
  },
  closed: {
    stems: /closed/i,
    label: ['(?:incident |ticket )?closed(?: at| on)?'],
    row: [`(?:${wholeIncident}|issue) ${was}closed`, 'closed(?=\\W{0,3}$)']
  }
}
