import {anyOf} from '../../../article/text/any-of.ts'
import {monthStems, weekdayStems} from '../../../article/text/date-words.ts'
import type {Role} from '../../../article/types.ts'
import {found, foundTimes, type WeighedRow} from '../../evidence.ts'
import type {Overview} from '../../overview/index.ts'
import {noticeTitle, planned, postmortemHeading} from '../../profile/index.ts'
import * as words from '../words.ts'
import {byHand} from './from.ts'
import {namesIncident} from './titles.ts'

/** Keys that generators of status pages write: cState, ClearStatus, Statusfy, Upptime, Jekyll and Hugo pages. */
const statusKeys = new Set(
  'resolved resolvedwhen resolved_on resolved_at severity max_severity current_severity affected affectedsystems informational incident_states impact started ended started_at ended_at incident_start incident_end incidentdate downtime components postmortem'.split(
    ' '
  )
)

/** Roles that only accounts of an incident have several of. */
const incidentRoles: readonly Role[] = [
  'timeline',
  'cause',
  'impact',
  'detection',
  'resolution',
  'response',
  'prevention',
  'lessons'
]

const stamped = anyOf(
  [
    '(?:19|20)\\d\\d[-./]\\d\\d?[-./]\\d\\d?',
    '\\d{1,2}[:.h]\\d\\d',
    '~?\\d{1,2}\\s?[ap]m\\b',
    `(?:${weekdayStems}|${monthStems})[a-z]{0,6}\\.?,?\\s\\d`
  ],
  'i',
  '^\\W{0,4}',
  ''
)
const fewestStamped = 3
/** Verbs in the past in a thousand words: nine in ten incident articles have more, nine in ten READMEs fewer. */
const leastPast = 7
const muchPast = 20
/** A shorter text proves little. */
const fewestWords = 150
/** Incident words in a thousand: more count no more, and so many are no words in passing. */
const mostCounted = 10
const oftenNamed = 3

const state =
  /(?:^|\n)\W{0,4}(investigating|identified|monitoring|resolved|in progress|scheduled|completed|mitigated|update \d|behoben|résolu|resuelto|resolvido|已解决|已恢复)\b/gi

const field =
  /(?:^|\n)\W{0,4}(severity|impact|duration|detected|detected by|incident id|incident|status|date of incident|started|ended|resolved|root cause|affected\b.{0,30}|schweregrad|dauer|auswirkung\w{0,2}|severidad|impacto|duración|影响|严重|级别|发现人|时间|持续时间|发生时间)\*{0,3}\s?[:：|]/gi

/** Keys that say what an article is about. */
const filed = ['type', 'kind', 'category', 'categories', 'tags', 'keywords']
const valuesUnder = (data: Readonly<Record<string, unknown>>, keys: readonly string[]): string =>
  keys.flatMap((key) => (typeof data[key] === 'string' || Array.isArray(data[key]) ? data[key] : [])).join(' ')

const namesAny = (text: string): boolean =>
  text.search(words.incident) >= 0 || text.search(words.incidentElsewhere) >= 0

const incidentRate = (text: string, all: number): number => {
  const count = (text.match(words.incident)?.length ?? 0) + (text.match(words.incidentElsewhere)?.length ?? 0)
  return (1000 * count) / Math.max(all, fewestWords)
}

const partsOfReport = ({roles}: Overview): Role[] => incidentRoles.filter((role) => roles.has(role))

/** Whether title, lead, parts, keywords or many words name an incident. */
const speaksOfIncident = (overview: Overview): boolean => {
  const {title, lead, text, words: all, article} = overview
  return (
    namesIncident(title) !== undefined ||
    namesAny(`${title}\n${lead}`) ||
    partsOfReport(overview).length + (overview.roles.has('summary') ? 1 : 0) > 1 ||
    words.incidentTitle.test(valuesUnder(article.data, filed)) ||
    incidentRate(text, all) >= oftenNamed
  )
}

const distinct = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, word]) => (word as string).toLowerCase()))
]

/** What speaks for an incident. */
export const incidentRows = [
  {
    name: 'front matter of a status page',
    weight: 1.5,
    test: ({article: {data}}) => {
      const keys = Object.keys(data).filter((key) => statusKeys.has(key.toLowerCase()))
      return foundTimes(Math.min(keys.length, 3), keys.join(', '))
    },
    hit: ['---\nresolved: true\nseverity: down\n---\nThe site is slow.'],
    miss: ['---\ntags: [site]\n---\nThe site is slow.'],
    from: byHand
  },
  {
    name: 'title of an incident',
    weight: 2.5,
    test: ({title}) => found(namesIncident(title) ?? null),
    hit: ['# Failures of the queue\n\nThe outage ended.'],
    miss: ['# The queue\n\nThe outage ended.', '# What is a post-mortem?\n\nThe outage ended.'],
    from: byHand
  },
  {
    name: 'filed as an incident',
    weight: 2,
    test: ({article: {data}}) => found(words.incidentTitle.exec(valuesUnder(data, filed))),
    hit: ['---\ntype: exploit\n---\n# Queue\n\nThe queue was slow. It had no disk on Monday. It was full.'],
    miss: ['---\ntype: article\n---\n# Queue\n\nThe queue was slow. It had no disk on Monday. It was full.'],
    from: byHand
  },
  {
    name: 'planned work on a day',
    weight: 3,
    test: ({title, text}) =>
      /\d/.test(text) && text.search(planned) >= 0 ? found(noticeTitle.exec(title)) : undefined,
    hit: ['# Planned maintenance\n\nThe disk will be replaced on 4 May 2024.'],
    miss: ['# Planned maintenance\n\nThe disk was replaced on 4 May 2024.'],
    from: byHand
  },
  {
    name: 'the lead says what befell whom',
    weight: 1.2,
    test: ({lead}) => found(words.befell.exec(lead)),
    hit: ['# Larch\n\nLarch was hacked on Monday.'],
    miss: ['# Larch\n\nLarch is hacked by nobody on Mondays.'],
    from: byHand
  },
  {
    name: 'incident words in the lead',
    weight: 1,
    test: ({lead}) => {
      const names = lead.match(words.incident) ?? lead.match(words.incidentElsewhere) ?? []
      return foundTimes(Math.min(names.length, 2), names[0])
    },
    hit: ['# The queue and the disk\n\nAn outage and an incident on Monday.'],
    miss: ['# The queue\n\nThe disk is full.'],
    from: byHand
  },
  {
    name: 'incident words throughout',
    weight: 0.2,
    test: ({text, words: all}) => foundTimes(Math.min(incidentRate(text, all), mostCounted)),
    hit: ['# The queue and the disk\n\nAn outage and an incident on Monday.'],
    miss: ['# The queue\n\nThe disk is full.'],
    from: byHand
  },
  {
    name: 'parts of a report',
    weight: 0.7,
    test: (overview) => {
      const told = partsOfReport(overview)
      return foundTimes(told.length > 1 ? told.length : 0, told.join(', '))
    },
    hit: [
      '# Queue\n\n## Impact\n\nAll.\n\n## Cause\n\nA disk.\n\n## Resolution\n\nA fix.\n\n## Lessons\n\nMany.\n\n## Detection\n\nBy hand on Monday.'
    ],
    miss: ['# Queue\n\n## Impact\n\nAll of it.'],
    from: byHand
  },
  {
    name: 'section of a post-mortem',
    weight: 1.5,
    test: ({headings}) => {
      const own = headings.find((heading) => postmortemHeading.test(heading))
      return own !== undefined && {words: own}
    },
    hit: ['# Queue\n\nThe outage of the queue.\n\n## Action items\n\n- Ann buys a disk on Monday.'],
    miss: ['# Queue\n\nThe outage of the queue.\n\n## Actions\n\n- Ann buys a disk on Monday.'],
    from: byHand
  },
  {
    name: 'a section with the timeline',
    weight: 1,
    test: ({roles}) => roles.has('timeline'),
    hit: ['# Queue\n\n## Timeline\n\nOne on Monday.\n\n## Impact\n\nAll.\n\n## Detection\n\nBy hand.'],
    miss: ['# Queue\n\n## Response\n\nOne.\n\n## Impact\n\nAll.\n\n## Detection\n\nBy hand.'],
    from: byHand
  },
  {
    name: 'told in the past',
    weight: 2.5,
    // Any story is told so.
    test: (overview) => {
      const {past = 0} = overview
      return past >= leastPast && speaksOfIncident(overview) ? foundTimes(Math.min(past / muchPast, 1)) : undefined
    },
    hit: ['# Queue\n\nThe queue was down. It took an hour.'],
    miss: ['# Queue\n\nThe queue is down. It takes an hour.'],
    from: byHand
  },
  {
    name: 'a dated title',
    weight: 1.5,
    test: ({title}) => found(/\b(?:19|20)\d\d[-./_]\d\d?[-./_]\d\d?\b|^\W{0,3}(?:19|20)\d{6}\b/.exec(title)),
    hit: ['# 2024-05-04, queue\n\nAn outage of the queue.'],
    miss: ['# Queue 2024\n\nAn outage of the queue.'],
    from: byHand
  },
  {
    name: 'a log of times',
    weight: 1.5,
    // Beside any other story stand days too, of what to read next.
    test: ({passages, text, roles}) =>
      passages.filter(({prose}) => stamped.test(prose.text)).length >= fewestStamped &&
      (namesAny(text) || incidentRoles.some((role) => roles.has(role))),
    hit: ['# Queue\n\n- 10:00 an outage begins\n- 10:20 it goes on\n- 10:30 it ends'],
    miss: [
      '# Queue\n\n- 10:00 an outage begins\n- then it goes on\n- it ends',
      '# Queue\n\n- 10:00 it began\n- 10:20 it went on\n- 10:30 it was fast'
    ],
    from: byHand
  },
  {
    name: 'states of an incident',
    weight: 1,
    test: ({text}) => {
      const states = distinct(text, state)
      return foundTimes(Math.min(states.length, 3), states.join(', '))
    },
    hit: ['# Queue\n\nInvestigating: it is slow.\n\nIdentified: a disk.\n\nMonitoring: all good since Monday.'],
    miss: ['# Queue\n\nWe are investigating it, identified a disk, and are monitoring it.'],
    from: byHand
  },
  {
    name: 'fields of a report',
    weight: 0.7,
    test: ({text}) => {
      const fields = distinct(text.slice(0, 2000), field)
      return foundTimes(Math.min(fields.length, 4), fields.join(', '))
    },
    hit: ['# Queue\n\nAn outage on Monday.\n\nSeverity: high\nDuration: an hour\nStatus: closed'],
    miss: ['# Queue\n\nAn outage of high severity, an hour in duration.'],
    from: byHand
  },
  {
    name: 'a folder of incidents',
    weight: 2,
    test: ({path}) =>
      found(
        /(?:^|\/)(?:post-?mortems?|incidents?|incident-reports?|outages?|rcas?|issues)\/[^/]{1,300}$|outage|post-?mortem/.exec(
          path
        )
      ),
    hit: ['incidents/queue.md: # Queue\n\nThe queue is down on Monday.'],
    miss: ['posts/queue.md: # Queue\n\nThe queue is down.'],
    from: byHand
  }
] as const satisfies readonly WeighedRow<Overview>[]
