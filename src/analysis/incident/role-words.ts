import type {EventRole} from './types.ts'

/** The words of a role, for each form in which a time may be told. */
interface RoleWords {
  /** Without one of these no other pattern of the role can match: they are cheap, the others are not. */
  readonly stems: RegExp
  /** Key of front matter. */
  readonly field?: RegExp
  /** What stands in front of the time as its label. */
  readonly label: RegExp
  /** What a row of a timeline begins with, behind its time. */
  readonly row: RegExp
  /** The clause in front of the time. */
  readonly before?: RegExp
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
const at =
  '(?: on| at| by|,| around| about| roughly| approximately| until| before| after| shortly before| shortly after| the evening of){0,3}\\s?[~(]?$'
const tail = '(?:[^\\p{L}\\d]{0,4}\\([^()]{2,16}\\))?[^\\p{L}\\d]{0,8}$'

const label = (words: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${words})${tail}`, 'iu')
const row = (words: string): RegExp => new RegExp(`^(?:${words})(?![\\p{L}-])`, 'iu')
const clause = (words: string): RegExp => new RegExp(`(?<![\\p{L}-])(?:${words})${at}`, 'iu')

/** Update rows have no words of their own: their state is read with them. */
export const roleWords: Readonly<Record<EventRole, RoleWords>> = {
  began: {
    stems: /start|beg[aiu]n|onset|début|in[ií]cio/i,
    field: /^(?:start(?:ed|s)?(?:_?(?:at|on|time|date))?|began(?:_at)?|incident_start|startedWhen)["']?[ \t]?[:=]/i,
    label: label(
      '(?:incident |outage |impact |downtime )?(?:start(?:ed)?(?: at| on| time| date)?|began(?: at)?|begin|beginning|onset)|beginn|début|inicio|início'
    ),
    row: row(
      `${wholeIncident} (?:begins|began|starts|started)|(?:start|beginning|onset) of ${wholeIncident}|(?:began|started)(?=\\W{0,3}$)`
    ),
    before: clause(`${wholeIncident} (?:that |which )?(?:first )?(?:began|started|begins|starts)`),
    after: new RegExp(`^,? ${wholeIncident} (?:began|started)(?! to)(?![\\p{L}-])`, 'iu'),
    range: 'start'
  },
  reported: {
    stems: /first/i,
    label: label('first (?:user |customer )?reports?(?:ed)?(?: (?:at|on|received|by \\p{L}{3,12}))?'),
    row: row(
      '(?:the |we receive |we received |received |a user sent )?(?:the |our )?first (?:user |customer |support )?(?:reports?|complaints?|tickets?)(?: (?:of|from|by|about|came|received|arrived|that|in)(?![\\p{L}-])|(?=\\W{0,3}$))'
    ),
    before: clause(
      'first (?:user |customer )?(?:reports?|complaints?)(?: of [\\p{L} -]{3,30})?(?: (?:came in|came|arrived|was received|were received|reached us))?'
    ),
    after: /^,? (?:[\p{L}'-]{1,14} ){0,6}first (?:user |customer )?(?:reports?|complaints?)(?![\p{L}-])/iu
  },
  detected: {
    stems: /detect|first alert|notic|discover/i,
    label: label(
      '(?:incident |outage |issue |first )?detected(?: at| on)?|detection(?: time)?|first alert|time detected'
    ),
    row: row(
      '(?:the )?first alert|first detected|(?:incident|outage|issue|problem) (?:is |was )?(?:first )?detected|detected(?=\\W{0,3}$)'
    ),
    before: clause(`${service} ${was}(?:first )?(?:detected|noticed|discovered)`)
  },
  acknowledged: {
    stems: /acknowledged/i,
    label: label('acknowledged(?: at| on)?'),
    row: row('(?:the )?(?:alert|page|incident)s? (?:is |was )?acknowledged|acknowledged(?=\\W{0,3}$)')
  },
  mitigated: {
    stems: /mitigated/i,
    label: label('(?:incident |impact )?mitigated(?: at| on)?'),
    row: row(`(?:${wholeIncident}|issue) ${was}(?:fully )?mitigated|mitigated(?=\\W{0,3}$)`),
    before: clause(`${service} ${was}mitigated`)
  },
  resolved: {
    stems: /resol|end|restor|recover|fixed|over|back|fi[nm]|clear/i,
    field: /^(?:resolved(?:_?(?:at|on|when|time))|end(?:ed|s)?(?:_?(?:at|on|time|date))?|incident_end)["']?[ \t]?[:=]/i,
    label: label(
      '(?:incident |outage |issue |impact |fully )?(?:resolved(?: at| on)?|end(?:ed)?(?: at| on| time| date)?|restored(?: at)?|recovered(?: at)?|over)|(?:full |final )?resolution(?: time)?|ende|fin|fim'
    ),
    row: row(
      `(?:(?:the |our )?(?:team|engineers?|we|support) (?:confirm(?:s|ed)?|declare[sd]?|agree[sd]?)(?: that)? )?(?:${wholeIncident}|issue|problem) ${was}(?:resolved|over|ended|ends)|(?:all )?services? ${was}fully (?:restored|recovered)|all services? ${was}(?:restored|recovered)|full recovery|resolved(?=\\W{0,3}$)|all[ -]clear|end of ${wholeIncident}`
    ),
    before: clause(
      `${service} ${was}(?:resolved|over|ended|restored|fixed)|${service} (?:fully )?recovered|and ${was}resolved|and ended|brought everything back|back to normal`
    ),
    after: new RegExp(`^,? (?:when )?${service} ${was}(?:resolved|over|ended|restored)(?![\\p{L}-])`, 'iu'),
    range: 'end'
  },
  closed: {
    stems: /closed/i,
    label: label('(?:incident |ticket )?closed(?: at| on)?'),
    row: row(`(?:${wholeIncident}|issue) ${was}closed|closed(?=\\W{0,3}$)`)
  },
  update: {stems: /(?!)/, label: /(?!)/, row: /(?!)/}
}
