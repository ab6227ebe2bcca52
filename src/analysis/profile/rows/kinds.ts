import type {ProfileName, Role} from '../../../article/types.ts'
import {type Found, found, type VotingRow} from '../../evidence.ts'
import * as words from '../kind-words.ts'
import {statesIn} from '../status-updates.ts'
import {isUnfilled} from '../unfilled.ts'
import type {View} from '../view.ts'

const byHand = 'labelled documents of public repositories, 2026-11'

/** Parts that reports and post-mortems have, and messages have not. */
const reportRoles: readonly Role[] = [
  'timeline',
  'detection',
  'cause',
  'impact',
  'resolution',
  'response',
  'prevention',
  'lessons'
]
const hindsight: readonly Role[] = ['cause', 'detection', 'prevention', 'lessons']

/** Keys that generators of status pages write: cState, ClearStatus, Statusfy, Upptime, Jekyll. */
const pageKeys = new Set(
  'resolved resolvedwhen resolved_on resolved_at severity max_severity current_severity affected affectedsystems incident_states started ended components'.split(
    ' '
  )
)
const mostKeys = 3

/** Words; messages are shorter than the first, notices than the second, own accounts longer than the third. */
const shortText = 150
const longText = 350
const fewestWords = 60

/** Matches in a thousand words; a shorter text proves little. */
const highestRate = 12
const rateOf = (text: string, pattern: RegExp, all: number, fewest: number): Found | undefined => {
  const matches = text.match(pattern) ?? []
  return counted(Math.min((1000 * matches.length) / Math.max(all, fewest), highestRate), matches[0])
}
const counted = (times: number, words?: string): Found | undefined =>
  times > 0 ? {times, ...(words !== undefined && {words})} : undefined
const listed = (list: readonly string[], most = list.length): Found | undefined =>
  counted(Math.min(list.length, most), list.join(', '))

const partsOf = ({overview: {roles}}: View, list: readonly Role[]): Role[] => list.filter((role) => roles.has(role))
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
const textOf = (data: Readonly<Record<string, unknown>>, ...keys: string[]): string =>
  keys.flatMap((key) => (typeof data[key] === 'string' || Array.isArray(data[key]) ? data[key] : [])).join(' ')

const first = '---\nvoice: first-hand\n---\n'
const third = '---\nvoice: third-party\n---\n'
const long = 'The disk is full. '.repeat(100)
const parts = `${'The disk is full. '.repeat(20)}\n\n## Timeline\n\nA disk.\n\n## Impact\n\nAll.\n\n## Resolution\n\nA disk.`

/** What shows the kind of an article, in its form and place before its words. */
export const kindRows = [
  {
    name: 'front matter or configuration calls it a template',
    speaksFor: 'template',
    weight: 20,
    test: ({overview: {article}}) => article.template,
    hit: ['---\ntemplate: true\n---\n# Router'],
    miss: ['---\ntemplate: false\n---\n# Router'],
    from: byHand
  },
  {
    name: 'title or file of a template',
    speaksFor: 'template',
    weight: 20,
    test: ({overview: {title, path}}) => found(words.template.exec(title) ?? words.template.exec(nameOf(path))),
    hit: ['# Template for a router', 'docs/template.md: # Router'],
    miss: ['templates/router.md: # Router\n\nIts template is full.'],
    from: byHand
  },
  {
    name: 'a form that nobody has filled in yet',
    speaksFor: 'template',
    weight: 20,
    test: ({overview: {article}}) => isUnfilled(article),
    hit: ['# Router of [insert name]\n\nIt was [insert text].'],
    miss: ['# Router\n\nIt was [insert text].'],
    from: byHand
  },
  {
    name: 'title of a post-mortem',
    speaksFor: 'postmortem',
    weight: 4,
    test: ({overview: {title}}) => found(words.postmortemTitle.exec(title)),
    hit: ['# Post-mortem of a router', '# Nachbereitung: Router'],
    miss: ['# Router\n\nA post-mortem follows.'],
    from: byHand
  },
  {
    name: 'folder of post-mortems',
    speaksFor: 'postmortem',
    weight: 2,
    test: ({overview: {path}}) =>
      found(/(?:^|\/)(?:post-?mortems?|rcas?|retros|retrospectives|incident_retros)\//.exec(path)),
    hit: ['postmortems/a.md: # Router\n\n## Cause\n\nA disk.'],
    miss: ['posts/postmortem.md: # Router\n\n## Cause\n\nA disk.'],
    from: byHand
  },
  {
    name: 'tagged as a post-mortem',
    speaksFor: 'postmortem',
    weight: 2,
    test: ({overview: {article}}) =>
      found(words.postmortemTitle.exec(textOf(article.data, 'tags', 'categories', 'category', 'layout'))),
    hit: ['---\ntags: [disk, postmortem]\n---\n# Router\n\n## Cause\n\nA disk.'],
    miss: ['---\ntags: [disk]\n---\n# Router\n\n## Cause\n\nA disk.'],
    from: byHand
  },
  {
    name: 'section of a post-mortem',
    speaksFor: 'postmortem',
    weight: 2.5,
    test: ({overview: {sections}}) => {
      const own = sections.find(({title}) => words.postmortemHeading.test(title))
      return own && {words: own.title}
    },
    hit: ['# Router\n\n## What went well\n\nThe alert.'],
    miss: ['# Router\n\n## What happened\n\nThe alert.'],
    from: byHand
  },
  {
    name: 'what happened, and how it was noticed or what follows',
    speaksFor: 'postmortem',
    weight: 2,
    test: ({overview: {roles}}) =>
      (roles.has('cause') || roles.has('timeline')) &&
      (roles.has('prevention') || roles.has('lessons') || roles.has('detection')),
    hit: ['# Router\n\n## Cause\n\nA disk.\n\n## Next steps\n\nAlerts.'],
    miss: ['# Router\n\n## Cause\n\nA disk.\n\n## Impact\n\nAll.'],
    from: byHand
  },
  {
    name: 'parts of a post-mortem',
    speaksFor: 'postmortem',
    weight: 0.9,
    test: (view) => listed(partsOf(view, reportRoles)),
    hit: ['# Router\n\n## Timeline\n\nA disk.\n\n## Next steps\n\nAlerts.'],
    miss: ['# Router\n\n## Background\n\nA disk.'],
    from: byHand
  },
  {
    name: 'somebody else’s incident',
    speaksFor: 'postmortem',
    weight: -9,
    test: ({speaker}) => speaker === 'third-party',
    hit: [`${third}# Post-mortem of a router\n\n## Cause\n\nA disk.\n\n## Next steps\n\nAlerts.`],
    miss: [`${first}# Post-mortem of a router\n\n## Cause\n\nA disk.\n\n## Next steps\n\nAlerts.`],
    from: byHand
  },
  {
    name: 'title of a report',
    speaksFor: 'report',
    weight: 1,
    test: ({overview: {title}}) => found(words.reportTitle.exec(title)),
    hit: [`${first}# Incident report of a router\n\n${parts}`],
    miss: [`${first}# The report of a router\n\n${parts}`],
    from: byHand
  },
  {
    name: 'an own account',
    speaksFor: 'report',
    weight: 2.5,
    test: ({speaker, overview}) => speaker === 'first-hand' && overview.words >= fewestWords,
    hit: [`${first}# Router\n\n${'The disk is full. '.repeat(20)}`],
    miss: [`${third}# Router\n\n${'The disk is full. '.repeat(20)}`, `${first}# Router\n\nThe disk is full.`],
    from: byHand
  },
  {
    name: 'told in the past',
    speaksFor: 'report',
    weight: 0.5,
    test: ({overview: {past = 0}}) => past >= leastPast,
    hit: [`${first}# Router\n\nIt was full. It had no disk. It was down. ${parts}`],
    miss: [`${first}# Router\n\nIt is full. It has no disk. It is down. ${parts}`],
    from: byHand
  },
  {
    name: 'front matter of a status page',
    speaksFor: 'status',
    weight: 1.5,
    test: ({overview: {article}}) =>
      article.data.section === 'issue'
        ? {times: mostKeys, words: 'section: issue'}
        : listed(
            Object.keys(article.data).filter((key) => pageKeys.has(key.toLowerCase())),
            mostKeys
          ),
    hit: ['---\nsection: issue\n---\n# Router', '---\nresolved: true\n---\n# Router'],
    miss: ['---\ntags: issue\n---\n# Router'],
    from: byHand
  },
  {
    name: 'title of an update',
    speaksFor: 'status',
    weight: 2.5,
    test: ({overview: {title}}) => found(words.statusTitle.exec(title)),
    hit: ['# Status update: router', '# Point de situation : routeur'],
    miss: ['# The status of a router'],
    from: byHand
  },
  {
    name: 'states of an incident',
    speaksFor: 'status',
    weight: 1.5,
    test: ({overview: {article}}) => listed(statesIn(article), 3),
    hit: ['# Router\n\nInvestigating: it is slow.', '# Router\n\n**Behoben** - Der Router läuft.'],
    miss: ['# Router\n\nWe are investigating it.', '# Router\n\n> Resolved: it is fast.'],
    from: byHand
  },
  {
    name: 'sentences of a status page',
    speaksFor: 'status',
    weight: 1.2,
    test: ({overview: {text}}) => {
      const matches = text.match(words.standing) ?? []
      return counted(Math.min(matches.length, 3), matches[0])
    },
    hit: ['# Router\n\nThe issue has been resolved.', '# Router\n\nDie Störung ist behoben.'],
    miss: ['# Router\n\nNobody resolved the issue.'],
    from: byHand
  },
  {
    name: 'apologies of a message',
    speaksFor: 'status',
    weight: 1.2,
    test: ({overview: {text, words: all}}) => (all < shortText ? found(words.apology.exec(text)) : undefined),
    hit: ['# Router\n\nIt is down. Sorry for that.'],
    miss: [`# Router\n\nIt is down. Sorry for that. ${long}`],
    from: byHand
  },
  {
    name: 'a short message',
    speaksFor: 'status',
    weight: 1.5,
    test: ({overview: {words}}) => words < shortText,
    hit: ['# Router\n\nThe issue has been resolved.'],
    miss: [`# Router\n\nThe issue has been resolved. ${long}`],
    from: byHand
  },
  {
    name: 'parts of a report',
    speaksFor: 'status',
    weight: -0.8,
    test: (view) => {
      const parts = partsOf(view, reportRoles)
      return counted(parts.length - 1, parts.join(', '))
    },
    hit: ['# Router\n\nThe issue has been resolved.\n\n## Cause\n\nA disk.\n\n## Impact\n\nAll.'],
    miss: ['# Router\n\nThe issue has been resolved.\n\n## Cause\n\nA disk.'],
    from: byHand
  },
  {
    name: 'a long text',
    speaksFor: 'status',
    weight: -1.5,
    test: ({overview: {words}}) => words > longText,
    hit: [`# Router\n\nInvestigating: it is slow.\n\nResolved: it is fast.\n\n${long}`],
    miss: ['# Router\n\nInvestigating: it is slow.\n\nResolved: it is fast.'],
    from: byHand
  },
  {
    name: 'a message quoted by somebody else',
    speaksFor: 'status',
    weight: -4,
    test: ({speaker}) => speaker === 'third-party',
    hit: [`${third}# Status update: router\n\nInvestigating: it is slow.\n\nResolved: it is fast.`],
    miss: [`${first}# Status update: router\n\nInvestigating: it is slow.\n\nResolved: it is fast.`],
    from: byHand
  },
  {
    name: 'title of planned work',
    speaksFor: 'notice',
    weight: 4.5,
    test: ({overview: {title}}) => found(words.noticeTitle.exec(title)),
    hit: ['# Planned maintenance of a router', '# Wartungsarbeiten am Router'],
    miss: ['# A plan for a router'],
    from: byHand
  },
  {
    name: 'front matter of planned work',
    speaksFor: 'notice',
    weight: 6,
    test: ({overview: {article}}) =>
      article.data.informational === true ||
      found(/schedul|maintenance|planned|notice/i.exec(textOf(article.data, 'status', 'severity', 'type', 'impact'))),
    hit: ['---\nstatus: scheduled\n---\n# Router', '---\ninformational: true\n---\n# Router'],
    miss: ['---\nstatus: resolved\n---\n# Router'],
    from: byHand
  },
  {
    name: 'what is yet to come',
    speaksFor: 'notice',
    weight: 0.15,
    test: ({overview: {text, words: all}}) => rateOf(text, words.planned, all, fewestWords),
    hit: ['---\nsection: issue\n---\n# Maintenance of a router\n\nIt will be restarted.'],
    miss: ['---\nsection: issue\n---\n# Maintenance of a router\n\nIt was restarted.'],
    from: byHand
  },
  {
    name: 'parts in hindsight',
    speaksFor: 'notice',
    weight: -1.5,
    test: (view) => listed(partsOf(view, hindsight)),
    hit: ['# Maintenance of a router\n\n## Cause\n\nA disk.\n\n## Detection\n\nBy hand.'],
    miss: ['# Maintenance of a router\n\n## Impact\n\nAll.'],
    from: byHand
  },
  {
    name: 'too long for a notice',
    speaksFor: 'notice',
    weight: -3,
    test: ({overview: {words}}) => words > longText,
    hit: [`# Maintenance of a router\n\n${long}`],
    miss: ['# Maintenance of a router\n\nThe disk is full.'],
    from: byHand
  },
  {
    name: 'somebody else tells of it',
    speaksFor: 'news',
    weight: 4,
    test: ({speaker}) => speaker === 'third-party',
    hit: [`${third}# Router`],
    miss: [`${first}# Router`, '# Router'],
    from: byHand
  },
  {
    name: 'somebody else explains it',
    speaksFor: 'analysis',
    weight: 2,
    test: ({speaker}) => speaker === 'third-party',
    hit: [`${third}# Router\n\nAn attacker exploited a race condition of the kernel driver.`],
    miss: [`${first}# Router\n\nAn attacker exploited a race condition of the kernel driver.`],
    from: byHand
  },
  {
    name: 'terms of the trade',
    speaksFor: 'analysis',
    weight: 0.25,
    test: ({speaker, overview: {text, words: all}}) =>
      speaker === 'first-hand' ? undefined : rateOf(text, words.technical, all, shortText),
    hit: [`${third}# Router\n\nAn attacker exploited a race condition of the kernel driver.`],
    miss: [`${third}# Router\n\nSomebody broke in.`],
    from: byHand
  },
  {
    name: 'code',
    speaksFor: 'analysis',
    weight: 1.5,
    test: ({overview: {code}, speaker}) => speaker === 'third-party' && code > leastCode,
    hit: [`${third}# Router\n\nAn attacker did this:\n\n\`\`\`sh\nrouter --restart\n\`\`\``],
    miss: [`${third}# Router\n\nAn attacker restarted it.`],
    from: byHand
  }
] as const satisfies readonly VotingRow<View, ProfileName>[]

/** Verbs in the past in a thousand words: nine in ten incident articles have more. */
const leastPast = 7
/** Share of the article that is code. */
const leastCode = 0.03
