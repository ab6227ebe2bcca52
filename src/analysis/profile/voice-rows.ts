import {allSections} from '../../article/outline/all-sections.ts'
import type {Role} from '../../article/types.ts'
import {type Found, found, type WeighedRow} from '../evidence.ts'
import type {OwnWords} from './own-words.ts'

// "We will look at" is the author's guide, "we all depend" is everybody: only what a team did or owns speaks of it.
export const team =
  /\b(?:[Oo]ur|OUR)\s(?!(?:daily|lives|world|reliance|dependen|article|site|website|readers|news|blog|platform|privacy|cookies?|advertis|partners|subscri|coverage|terms|links?|team\s(?:works?|strives|is\sdedicated|of\s(?:experts|writers))|newsletter|modern|digital|digitally|society|increasingly|collective|guide|analysis|understanding|society|own\slives)\w{0,10}\b)|\b[Ww]e(?:['’](?:ve|re|d)|\s(?:also\s|then\s|now\s|have\s|had\s|were\s|was\s|are\s|did\s|first\s|quickly\s|immediately\s|decided|started|began|deployed|received|noticed|found|identified|rolled|restarted|fixed|saw|made|ran|took|got|needed|thought|believed?|use\b|used|apologi[sz]e|lost|turned|moved|added|disabled|enabled|sent|published|discovered|realized|realised|updated|reverted|reached|put|released|upgraded|migrated|created|don't|didn't|do\snot|did\snot))|\bI\s(?:was|have|had|did|started|deployed|noticed|saw|found|restarted|tried|think|rolled|got|made|went|realized|decided|ran|am)\b|\bus\b(?=\s(?:to|from|that|of|when|as|and|about)\b)/g
// A title that begins with its date heads a log: "2017-11-30, proxy out of memory".
const reportTitle =
  /^\s?\d{4}-\d\d-\d\d\b|\b(?:post[- ]?mortem|incident (?:report|review|on)|root cause analysis|rca|retrospective|after[- ]action|disclosure|advisory|CVE-\d{4}-\d{4,7})\b/i

/** Somebody else said it. */
const reports =
  /\b(?:said|says|told|according to|tweeted|announced|confirmed|acknowledged|in an? (?:\w{2,12} )?(?:statement|tweet))\b/gi
/** Nobody calls themselves "the company". */
const others =
  /\bthe\s(?:[\w-]{2,20}\s){0,2}?(?:company|firm|bank|university|hospital|telco|carrier|airline|retailer|giant|exchange|regulator|outlet|newspaper|spokes(?:person|man|woman))\b/gi
/** To readers, about what it means: no team writes so of its own outage. */
const comment =
  /\b(?:underscor\w{1,3}|serves as|reminder|importance of|far-reaching|interconnected|in this (?:article|guide)|this article|(?:businesses|organi[sz]ations|companies|individuals) (?:should|must|need to)|one of the (?:largest|biggest|world|most)|digital (?:world|age|landscape))\b/gi
/** What happens to others stands in the present in a headline, with a verb. */
const headline =
  /^.{2,60}\s(?:suffers?|hits?|disrupts?|impacts?|forces?|locks?|leaves?|blocks?|knocks?|cripples?|strikes?|confirms?|says?|said|explains?|blames?|reveals?|faces|facing|struggles?|halts?|sparks?|brings?|takes? down|took down|goes (?:down|dark|offline)|down for|cause[sd]?|resolves?|discloses?|warns?|admits?|legt|trifft|meldet|frappe|touche|sufre|afecta|deja|atinge|deixa)\s/i
const people =
  /\b(?:users?|customers?|people|players|reports|complaints)\s(?:worldwide\s|across\s\w{3,20}\s)?(?:are\s|have\s|were\s|began\s)?(?:report(?:ed|ing)?|complain\w{0,3}|took to|flooded|pouring|surfac\w{2,3})\b|\bdown ?detector\b|\bsocial media\b|\bdeveloping story\b|\bfor comment\b|\breached out to\b|\bnews outlets?\b|\bwidespread (?:disruption|outage|frustration)\b/gi
/** A name, and what happened to it. */
const named =
  /\b\p{Lu}[\p{L}\d]{2,20}\s(?:has |have |had |is |was |have been )?(?:suffer(?:ed|s|ing)|experienc(?:ed|es|ing)|explained|stated|issued|tweeted|admitted|said|says|revealed|apologi[sz]ed|acknowledged|disclosed|worked to)\b/gu
const ownSources = /^(?:sources?|source\(s\)|quellen?|fuentes?|fontes?)\W{0,2}$/i
/** Keys that generators of status pages write. */
const pageKeys = [
  'resolved',
  'resolvedWhen',
  'resolved_on',
  'severity',
  'max_severity',
  'affected',
  'informational',
  'incident_states',
  'started',
  'ended'
]
const sections = ({outline}: OwnWords['article']) => allSections(outline)
const byline = /^(?:By \p{Lu}\p{L}{1,20} \p{Lu}|\p{Lu}{3,20}(?:, \p{L}{2,20})? (?:\([^)]{2,20}\) )?[—–-] )/u

/** Where most weights come from: the two sides lay at 1.3 and more, and at 0.5 and less. */
const byHand = 'by hand, on published reports and news, November 2025'

/** What speaks for a team about its own incident, and, below zero, for somebody else about it. */
export const voiceRows = [
  {
    name: '"we" and "our" of a team',
    weight: 0.25,
    test: (words) => words.rateOf(team),
    hit: ['We restarted the router.'],
    miss: ['We all depend on routers, and we will look at our guide.', 'US-EAST-1 was down, and so was the US.'],
    from: byHand
  },
  {
    name: 'reported speech',
    weight: -0.1,
    test: (words) => words.rateOf(reports),
    hit: ['We restarted the router, said Ann, and told Ben, according to Cid.'],
    miss: ['We restarted the router, as Ann had asked Ben to.'],
    from: byHand
  },
  {
    name: '"the company" and the like',
    weight: -0.2,
    test: (words) => words.rateOf(others),
    hit: ['We restarted the router of the company.'],
    miss: ['We restarted the router of a company.'],
    from: byHand
  },
  {
    name: 'comment for readers',
    weight: -0.15,
    test: (words) => words.rateOf(comment),
    hit: ['We restarted the router, a reminder to all.'],
    miss: ['We restarted the router and reminded all.'],
    from: byHand
  },
  {
    name: 'a reporter’s byline',
    weight: -0.5,
    test: ({paragraphs}) => paragraphs.slice(0, 3).some(({prose}) => byline.test(prose.text)),
    hit: ['By Ann Example\n\n- 09:14 Alert.\n- 09:20 Call.\n- 09:40 Restart.'],
    miss: ['By noon Ann called.\n\n- 09:14 Alert.\n- 09:20 Call.\n- 09:40 Restart.'],
    from: byHand
  },
  {
    name: 'a headline of news',
    weight: -0.6,
    test: ({article}) => found(headline.exec(article.title?.text ?? '')),
    hit: ['# Router outage leaves Northwind offline\n\n## Timeline\n\nIt was restarted.'],
    miss: ['# Router outage of Northwind\n\nIt was restarted.'],
    from: byHand
  },
  {
    name: 'what people report',
    weight: -0.15,
    test: (words) => words.rateOf(people),
    hit: ['We restarted it. Users worldwide reported that it was down.'],
    miss: ['Users could not pay, and wrote to the help desk.'],
    from: byHand
  },
  {
    name: 'others as the subject',
    weight: -0.1,
    test: (words) => words.rateOf(named),
    hit: ['We restarted it. Northwind suffered an outage, and Harbour suffered one.'],
    miss: ['The router suffered an outage.'],
    from: byHand
  },
  {
    name: 'a list of what it was written from',
    weight: -0.5,
    test: ({article}) => sections(article).some(({title}) => ownSources.test(title)),
    hit: ['# Router\n\n## Timeline\n\nIt was restarted.\n\n## Source(s)\n\n- [Paper](https://paper.example/1)'],
    miss: ['# Router\n\nIt was restarted.\n\n## References\n\n- [Paper](https://paper.example/1)'],
    from: byHand
  },
  {
    name: 'front matter names what it was taken from',
    weight: -1,
    test: ({article: {data}}) =>
      ['archive_url', 'source_url', 'source_name', 'original_url'].some((key) => key in data),
    hit: ['---\nsource_url: https://paper.example/1\n---\n## Timeline\n\nThe router was restarted.'],
    miss: ['---\nurl: https://paper.example/1\n---\nThe router was restarted.'],
    from: byHand
  },
  {
    name: 'front matter of a status page',
    weight: 1,
    test: ({article: {data}}) => data.section === 'issue' || pageKeys.filter((key) => key in data).length >= 2,
    hit: ['---\nsection: issue\nresolved: true\n---\nThe router was restarted.'],
    miss: ['---\ntags: router\n---\nThe router was restarted.'],
    from: byHand
  },
  {
    name: 'a log of times',
    weight: 1.25,
    test: (words) => words.hasLog,
    hit: ['- 09:14 Alert.\n- 09:20 Call.\n- 09:40 Restart.', '## Timeline\n\nA router was restarted.'],
    miss: ['- 09:14 Alert.\n- 09:20 Call.\n- Then a restart.'],
    from: byHand
  },
  {
    name: 'sections that a team writes',
    weight: 0.75,
    test: ({roles}) => listed(teamRoles.filter((role) => roles.has(role))),
    hit: ['## Detection\n\nAn alert.\n\n## Action items\n\n- Alerts.'],
    miss: ['## Background\n\nA router.'],
    from: byHand
  },
  {
    name: 'sections of a report',
    weight: 0.15,
    test: ({roles}) => listed(reportRoles.filter((role) => roles.has(role))),
    hit: ['## Summary\n\nA router.\n\n## Impact\n\nPayments.\n\n## Detection\n\nAn alert.'],
    miss: ['## Detection\n\nAn alert.'],
    from: byHand
  },
  {
    name: 'the title calls it a report',
    weight: 1,
    test: ({article}) => reportTitle.test(article.title?.text ?? ''),
    hit: [
      '# Post-mortem of the router\n\nIt was restarted.',
      '# 2024-05-12, router out of memory\n\nIt was restarted.'
    ],
    miss: ['# The router of Northwind\n\nIt was restarted, says the post-mortem.'],
    from: byHand
  },
  {
    name: 'code',
    weight: 0.5,
    test: ({inCode}) => inCode > 1,
    hit: ['## Detection\n\nThe `router` was out of memory.\n\n```\nrestart\n```'],
    miss: ['## Detection\n\nThe `router` was out of memory.'],
    from: byHand
  }
] as const satisfies readonly WeighedRow<OwnWords>[]

const teamRoles: readonly Role[] = ['detection', 'prevention']
const reportRoles: readonly Role[] = ['summary', 'impact', 'cause', 'response', 'resolution', 'lessons']

/** As many times the weight as there are sections. */
const listed = (roles: readonly Role[]): Found | undefined =>
  roles.length > 0 ? {words: roles.join(', '), times: roles.length} : undefined
