import {allSections} from '../../article/outline/all-sections.ts'
import {matchesOf} from '../../article/text/match-all.ts'
import type {Block, Role} from '../../article/types.ts'
import {type Found, found, foundTimes, type WeighedRow} from '../evidence.ts'
import {isLog, type OwnWords} from './own-words.ts'
import * as patterns from './voice-words.ts'

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

/** Where an article names its original. */
const firstBlocks = 5

/** A team's own notes are asides; more than so many citations prove no more. */
const isCitingNote = ({footnote, marks, prose}: Block): boolean =>
  footnote !== undefined && (marks.some(({kind}) => kind === 'link') || /\b(?:19|20)\d\d\b/.test(prose.text))
const fewestNotes = 3
const mostNotes = 5
/** Headings. */
const mostAsked = 2

/** Whether front matter, or what a generator keeps under `extra`, names what the article was taken from. */
const wasTakenFrom = (data: unknown): boolean => {
  if (typeof data !== 'object' || data === null) return false
  const of = data as Readonly<Record<string, unknown>>
  return (
    ['archive_url', 'source_url', 'source_name', 'original_url'].some((key) => key in of) ||
    ['link', 'external-url', 'external_url', 'source'].some((key) => leadsElsewhere(String(of[key]), of.slug))
  )
}

/** The address of a page itself ends with its slug. */
const leadsElsewhere = (url: string, slug: unknown): boolean =>
  /^https?:/.test(url) && !(typeof slug === 'string' && url.replace(/\/$/, '').endsWith(`/${slug}`))

/** A line of a record that its team keeps. */
const recordField =
  /(?:^|\n)[\s>*_|-]{0,8}(incident (?:id|number)|severity|status|detected(?: at| by)?|resolved(?: at)?|owner|incident commander|environment|priority)[*_\s]{0,4}(?:[:|]|(?=\n))/gi
const fewestFields = 2
/** Paragraphs and cells. */
const firstRecorded = 20

/** In a thousand words: teams have at most three of them. */
const leastAtLarge = 4

/** Where most weights come from: the two sides lay at 1.3 and more, and at 0.5 and less. */
const byHand = 'by hand, on published reports and news, November 2025'

/** What speaks for a team about its own incident, and, below zero, for somebody else about it. */
export const voiceRows = [
  {
    name: '"we" and "our" of a team',
    weight: 0.25,
    test: (words) => words.rateOf(patterns.team),
    hit: ['We restarted the router.', 'I accidentally deleted the tables of my database.'],
    miss: [
      'I was there, and I had no mail.',
      'We all depend on routers, and we will look at our guide.',
      'US-EAST-1 was down, and so was the US.'
    ],
    from: byHand
  },
  {
    name: '"we" and "our" of a team, not in English',
    weight: 0.25,
    test: (words) => words.rateOf(patterns.teamElsewhere),
    hit: [
      'Wir haben den Router neu gestartet.',
      'Nous avons redémarré le routeur.',
      '我们重启了路由器。',
      'Naprawiliśmy router.',
      'ルーターを再起動いたしました。'
    ],
    miss: ['Was wir alle brauchen, ist ein Router, sagen unsere Leser.', 'Notre monde dépend des routeurs.'],
    from: byHand
  },
  {
    name: 'reported speech',
    weight: -0.1,
    test: (words) => words.rateOf(patterns.reports),
    hit: ['We restarted the router, said Ann, and told Ben, according to Cid.'],
    miss: ['We restarted the router, as Ann had asked Ben to.'],
    from: byHand
  },
  {
    name: 'reported speech, not in English',
    weight: -0.1,
    test: (words) => words.rateOf(patterns.reportsElsewhere),
    hit: ['Wir haben den Router neu gestartet, hieß es. Laut Anna war er kaputt, betonte Ben.'],
    miss: ['Wir haben den Router neu gestartet, weil er laute Töne von sich gab.'],
    from: byHand
  },
  {
    name: '"das Unternehmen" and the like',
    weight: -0.2,
    test: (words) => words.rateOf(patterns.othersElsewhere),
    hit: ['Wir haben den Router neu gestartet. Der Konzern und das Unternehmen hatten keinen.'],
    miss: ['Wir haben den Router eines Unternehmens neu gestartet.'],
    from: byHand
  },
  {
    name: 'the title says whose it was',
    weight: -0.6,
    test: ({title}) => found(patterns.foreignTitle.exec(title) ?? patterns.foreignBreach.exec(title)),
    hit: [
      '# Northwind’s November outage\n\n## Timeline\n\nThe router was restarted at 09:40.\n\nThis took until 10:00.',
      '# Northwind data breach\n\n## Timeline\n\nThe router was restarted at 09:40.\n\nThis took until 10:00.'
    ],
    miss: ['# The November outage\n\n## Timeline\n\nThe router was restarted at 09:40.\n\nThis took until 10:00.'],
    from: byHand
  },
  {
    name: '"the company" and the like',
    weight: -0.2,
    test: (words) => words.rateOf(patterns.others),
    hit: ['We restarted the router of the company.'],
    miss: ['We restarted the router of a company.'],
    from: byHand
  },
  {
    name: 'comment for readers',
    weight: -0.15,
    test: (words) => words.rateOf(patterns.readerComment),
    hit: ['We restarted the router, a reminder to all.'],
    miss: ['We restarted the router and reminded all.'],
    from: byHand
  },
  {
    name: 'the world at large',
    weight: -0.15,
    // A team tells of its own users; it says so once or twice.
    test: (words) => {
      const found = words.rateOfSeveral(patterns.atLarge)
      return found && found.times >= leastAtLarge ? found : undefined
    },
    hit: ['We restarted the router. Companies around the world had waited, some of them worldwide.'],
    miss: ['We restarted the router, on which companies depend. Other companies have none.'],
    from: 'labelled documents of public repositories, 2026-11'
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
    test: ({title}) => found(patterns.headline.exec(title)),
    hit: [
      '# Router outage leaves Northwind offline\n\n## Timeline\n\nIt was restarted at 09:40.\n\nThis took until 10:00.'
    ],
    miss: ['# Router outage of Northwind\n\nIt was restarted.'],
    from: byHand
  },
  {
    name: 'furniture of a site',
    weight: -0.4,
    test: ({paragraphs}) => {
      const lines = paragraphs.filter(({prose}) => patterns.siteFurniture.test(prose.text))
      return lines.length > 0
        ? {
            words: lines
              .slice(0, 2)
              .map(({prose}) => prose.text.slice(0, 20))
              .join(', ')
          }
        : undefined
    },
    hit: ['- 09:14 Alert.\n- 09:20 Call.\n- 09:40 Restart.\n\nPosted in News'],
    miss: ['- 09:14 Alert.\n- 09:20 Call.\n- 09:40 Restart.\n\nIt was posted in the news.'],
    from: 'labelled documents of public repositories, 2026-11'
  },
  {
    name: 'what people report',
    weight: -0.15,
    test: (words) => words.rateOf(patterns.peopleReport),
    hit: [
      'We restarted it. Users worldwide reported that it was down.',
      'We restarted it. It was down, as people reported, and nobody reached out to us.'
    ],
    miss: ['Users could not pay, and wrote to the help desk.'],
    from: byHand
  },
  // A team knows what it did, and need not be told.
  {
    name: 'the writer was part of it',
    weight: 1.5,
    test: ({paragraphs}) => found(patterns.tookPart.exec(paragraphs.map(({prose}) => prose.text).join('\n'))),
    hit: [
      '# Northwind’s November outage\n\nThe router was down, as seen by one who was there; my role in the recovery was small.',
      'I just had ten minutes of downtime with the router.',
      'The router was down for ten minutes. Sorry about that.'
    ],
    miss: [
      '# Northwind’s November outage\n\nThe router was down, as seen by one who was there; the role of the town was small.'
    ],
    from: 'labelled documents of public repositories, 2026-11'
  },
  {
    name: 'hearsay',
    weight: -0.15,
    test: (words) => words.rateOf(patterns.hearsay),
    hit: ['We restarted it. The router was allegedly down, and per local sources it was old.'],
    miss: ['We restarted it. The router is believed to be down, and power sources were old.'],
    from: 'articles of the public web by twenty writers, November 2026'
  },
  {
    name: 'who it befell is presented',
    weight: -0.6,
    test: ({paragraphs}) => found(patterns.presented.exec(paragraphs.map(({prose}) => prose.text).join('\n'))),
    hit: [
      '- 09:14 Northwind, a leading internet provider, was down.\n- 09:20 Call.\n- 09:40 Restart.',
      '- 09:14 Alert at Northwind, which is an old bank.\n- 09:20 Call.\n- 09:40 Restart.'
    ],
    miss: ['- 09:14 Northwind was down, as a provider said.\n- 09:20 Call.\n- 09:40 Restart.'],
    from: 'articles of the public web by twenty writers, November 2026'
  },
  {
    name: 'what people report, not in English',
    weight: -0.15,
    test: (words) => words.rateOf(patterns.peopleReportElsewhere),
    hit: [
      'Wir haben ihn neu gestartet. Nutzer meldeten, dass er aus war.',
      'Hemos reiniciado el router. Los usuarios reportaron fallas, y no hay comunicado oficial.'
    ],
    miss: ['Unsere Nutzer konnten nicht zahlen und schrieben uns.'],
    from: 'labelled documents of public repositories, 2026-11'
  },
  {
    name: 'others as the subject',
    weight: -0.1,
    test: (words) => words.rateOf(patterns.named),
    hit: ['We restarted it. Northwind suffered an outage, and Harbour suffered one.'],
    miss: ['The router suffered an outage.'],
    from: byHand
  },
  {
    name: 'a name of the title or of the tags acts',
    weight: -0.3,
    test: (words) => words.rateOfTitled(patterns.acting),
    hit: [
      '# Northwind took a day off\n\n## Timeline\n\n09:14 Northwind detected it.\n\n09:20 Northwind fixed the router of Northwind.',
      '---\ntags: [Northwind]\n---\n# A day off\n\n## Timeline\n\n09:14 Northwind detected it.\n\n09:20 Northwind fixed the router of Northwind.'
    ],
    miss: [
      '# Router took a day off\n\n## Timeline\n\n09:14 Router detected it.\n\n09:20 Router fixed it.',
      '# The router took a day off\n\n## Timeline\n\n09:14 Northwind detected it.\n\n09:20 Northwind fixed the router of Northwind.'
    ],
    from: 'labelled documents of public repositories, 2026-11'
  },
  {
    name: 'a list of what it was written from',
    weight: -0.5,
    test: ({article}) => sections(article).some(({title}) => ownSources.test(title)),
    hit: [
      '# Router\n\n## Timeline\n\nIt was restarted at 09:40.\n\nThis took until 10:00.\n\n## Source(s)\n\n- [Paper](https://paper.example/1)'
    ],
    miss: ['# Router\n\nIt was restarted.\n\n## References\n\n- [Paper](https://paper.example/1)'],
    from: byHand
  },
  {
    name: 'notes that cite',
    weight: -0.4,
    test: ({article}) => {
      const {length} = article.blocks.filter(isCitingNote)
      return foundTimes(length >= fewestNotes ? Math.min(length, mostNotes) : 0)
    },
    hit: [
      '- 09:14 Alert.\n- 09:20 Call.\n- 09:40 Restart.[^a] [^b] [^c]\n\n[^a]: Harbour Times, 4 May 2024.\n[^b]: [Paper](https://b.example/1)\n[^c]: Statement of 3 May 2024.'
    ],
    miss: [
      '- 09:14 Alert.\n- 09:20 Call.\n- 09:40 Restart.[^a] [^b] [^c]\n\n[^a]: The first.\n[^b]: The second.\n[^c]: Of the router.'
    ],
    from: 'articles of the public web by thirty writers, November 2026'
  },
  {
    name: 'front matter names what it was taken from',
    weight: -1,
    test: ({article: {data}}) => wasTakenFrom(data) || wasTakenFrom(data.extra),
    hit: [
      '---\nsource_url: https://paper.example/1\n---\n## Timeline\n\nThe router was restarted at 09:40.\n\nThis took until 10:00.',
      '---\nsource: https://paper.example/1\n---\n## Timeline\n\nThe router was restarted at 09:40.\n\nThis took until 10:00.',
      '+++\ntitle = "Router"\n[extra]\nsource_url = "https://paper.example/1"\n+++\n## Timeline\n\nThe router was restarted at 09:40.\n\nThis took until 10:00.',
      '---\nlink: https://paper.example/1\n---\n## Timeline\n\nThe router was restarted at 09:40.\n\nThis took until 10:00.'
    ],
    miss: [
      '---\nurl: https://paper.example/1\nlink: router\nsource: log\n---\nThe router was restarted.',
      '---\nlink: https://harbour.example/2024/05/router/\nslug: router\n---\nThe router was restarted.'
    ],
    from: byHand
  },
  {
    name: 'front matter for search engines',
    weight: -0.8,
    test: ({article: {data}}) =>
      ['keywords', 'faq', 'schema', 'seo_title', 'focus_keyword'].find((key) => key in data) !== undefined,
    hit: [
      '---\nkeywords: router, outage\n---\n## Timeline\n\nThe router was restarted at 09:40.\n\nThis took until 10:00.'
    ],
    miss: [
      '---\ntags: router, outage\n---\n## Timeline\n\nThe router was restarted at 09:40.\n\nThis took until 10:00.'
    ],
    from: 'labelled documents of public repositories, 2026-11'
  },
  {
    name: 'filed as a case study',
    weight: -0.9,
    test: ({article: {data}}) =>
      found(/\bcase[- ]stud(?:y|ies)\b/i.exec([data.tags, data.categories].flat().join('\n'))),
    hit: [
      '---\ntags: [outage, case-study]\n---\n## Timeline\n\nThe router was restarted at 09:40.\n\nThis took until 10:00.'
    ],
    miss: [
      '---\ntags: [outage, cases]\n---\n## Timeline\n\nThe router was restarted at 09:40.\n\nThis took until 10:00.'
    ],
    from: 'labelled documents of public repositories, 2026-11'
  },
  {
    name: 'a line names what it was taken from',
    weight: -3,
    // A quotation too: that is how translators name the original.
    test: ({article}) => article.blocks.slice(0, firstBlocks).some(namesOriginal),
    hit: [
      '> 原文：<https://paper.example/1>\n\n- 09:14 Alert.\n- 09:20 Call.\n- 09:40 Restart.',
      '> * 原文地址：[Router](https://paper.example/1)\n\n- 09:14 Alert.\n- 09:20 Call.\n- 09:40 Restart.',
      'Tomado del [artículo original](https://paper.example/1).\n\n- 09:14 Alert.\n- 09:20 Call.\n- 09:40 Restart.'
    ],
    miss: [
      '> 原因：router\n\n- 09:14 Alert.\n- 09:20 Call.\n- 09:40 Restart.',
      '原文：router\n\n- 09:14 Alert.\n- 09:20 Call.\n- 09:40 Restart.'
    ],
    from: 'labelled documents of public repositories, 2026-11'
  },
  {
    name: 'front matter of a status page',
    // Whoever runs the page runs the service.
    weight: 3,
    test: ({article: {data}}) => data.section === 'issue' || pageKeys.filter((key) => key in data).length >= 2,
    hit: ['---\nsection: issue\nresolved: true\n---\nThe router was restarted.'],
    miss: ['---\ntags: router\n---\nThe router was restarted.'],
    from: byHand
  },
  {
    name: 'fields of a record',
    weight: 0.8,
    // Who keeps it gives it a number, a severity, a state: of 215 own documents 6 have two and more, of 40 others none.
    test({paragraphs}) {
      const top = paragraphs.slice(0, firstRecorded).map(({prose}) => prose.text.slice(0, 400))
      const fields = new Set(matchesOf(recordField, top.join('\n')).map(([, name = '']) => name.toLowerCase()))
      return fields.size >= fewestFields ? {words: [...fields].join(', ')} : undefined
    },
    hit: ['Incident ID: 7\n\nSeverity: high\n\n## Timeline\n\nThe router was restarted at 09:40.'],
    miss: ['Incident ID: 7\n\n## Timeline\n\nThe router was restarted at 09:40.'],
    from: 'labelled documents of public repositories, November 2026'
  },
  {
    name: 'a log of times',
    weight: 1.25,
    test: (words) => words.hasLog,
    hit: ['- 09:14 Alert.\n- 09:20 Call.\n- 09:40 Restart.', '## Timeline\n\n09:14 An alert.\n\n09:40 A restart.'],
    miss: ['- 09:14 Alert.\n- 09:20 Call.\n- Then a restart.', '## Timeline\n\nA router was restarted.'],
    from: byHand
  },
  {
    name: 'a section with the course of it',
    weight: 0.6,
    test: ({roles, hasLog}) => roles.has('timeline') && !hasLog,
    hit: ['## Timeline\n\nA router was restarted.\n\n## Detection\n\nAn alert.'],
    miss: ['## Course\n\nA router was restarted.\n\n## Detection\n\nAn alert.'],
    from: 'labelled documents of public repositories, 2026-11'
  },
  {
    name: 'a log and little else',
    weight: 0.8,
    // The press tells the course of it too, in the form of an article.
    test: ({article}) => isLog(article),
    hit: [`- 09:10 It was slow, somebody said.${'\n- 09:20 It was slow.'.repeat(8)}`],
    miss: [`- 09:10 It was slow, somebody said.${'\n- It was slow.'.repeat(8)}`],
    from: byHand
  },
  {
    name: 'sections that a team writes',
    weight: 0.7,
    test: ({roles}) => listed(teamRoles.filter((role) => roles.has(role))),
    hit: ['## Detection\n\nAn alert.\n\n## Action items\n\n- Alerts.'],
    miss: ['## Background\n\nA router.'],
    from: byHand
  },
  {
    name: 'headings ask what "we" did',
    weight: 2,
    test: ({article}) => {
      const asked = sections(article).filter(({title}) => patterns.ownQuestion.test(title))
      return foundTimes(Math.min(asked.length, mostAsked), asked[0]?.title)
    },
    hit: ['## How did we fix it?\n\nIt was restarted.\n\n## How did we detect it?\n\nAn alert.'],
    miss: ['## What do we know?\n\nIt was restarted.\n\n## What can we learn from it?\n\nAn alert.'],
    from: 'post-mortems of public repositories, November 2026'
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
    test: ({title}) => patterns.ownReportTitle.test(title),
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

const namesOriginal = ({prose: {text}, marks}: Block): boolean => {
  const links = marks.filter(({kind}) => kind === 'link')
  return (
    (links.length > 0 && patterns.takenFrom.test(text)) ||
    links.some(({from, to}) => patterns.originalLink.test(text.slice(from, to).trim()))
  )
}

const teamRoles: readonly Role[] = ['detection', 'prevention']
const reportRoles: readonly Role[] = ['summary', 'impact', 'cause', 'response', 'resolution', 'lessons']

/** As many times the weight as there are sections. */
const listed = (roles: readonly Role[]): Found | undefined =>
  roles.length > 0 ? {words: roles.join(', '), times: roles.length} : undefined
