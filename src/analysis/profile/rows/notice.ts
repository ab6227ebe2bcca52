import type {ProfileName} from '../../../article/types.ts'
import {found, type VotingRow} from '../../evidence.ts'
import * as words from '../kind-words.ts'
import type {View} from '../view.ts'
import {
  fewestOwnWords,
  foundAmong,
  fromLabels,
  hindsight,
  isPage,
  longestNotice,
  longFiller,
  rateOf,
  toldRoles,
  valuesOf
} from './common.ts'

/** What a lead announces; to mend what is broken is no planned work. */
const announcementIn = (title: string, lead: string): RegExpExecArray | null =>
  words.announcedAbsence.exec(lead) ?? (words.brokenTitle.test(title) ? null : words.announcedWork.exec(lead))

/** Verbs in the past in a thousand words. */
const toldInThePast = 25

/** The title, of the page too where its text has one of its own: "Update: the switch is complete". */
const plannedTitleIn = ({title, article}: View['overview']): RegExpExecArray | null =>
  words.noticeTitle.exec(title) ?? words.noticeTitle.exec(valuesOf(article.data, 'title'))

/** What shows work that is announced. */
export const noticeRows = [
  {
    name: 'title of planned work',
    speaksFor: 'notice',
    weight: 4.5,
    test: ({overview}) => found(plannedTitleIn(overview)),
    hit: [
      '# Planned maintenance of a router',
      '# Wartungsarbeiten am Router',
      '---\ntitle: Maintenance of a router\n---\n# It is complete'
    ],
    miss: ['# A plan for a router'],
    from: fromLabels
  },
  {
    name: 'front matter of planned work',
    speaksFor: 'notice',
    weight: 6,
    test: ({overview: {article}}) =>
      article.data.informational === true ||
      found(
        /schedul|maintenance|planned|notice/i.exec(valuesOf(article.data, 'status', 'max_severity', 'type', 'impact'))
      ),
    hit: ['---\nstatus: scheduled\n---\n# Router', '---\ninformational: true\n---\n# Router'],
    miss: ['---\nstatus: resolved\n---\n# Router'],
    from: fromLabels
  },
  {
    name: 'title of work',
    speaksFor: 'notice',
    weight: 2.5,
    test: ({overview: {title}}) => (words.brokenTitle.test(title) ? undefined : found(words.workTitle.exec(title))),
    hit: ['# Upgrade of a router', '# Umzug des Routers'],
    miss: ['# Outage after the upgrade of a router'],
    from: fromLabels
  },
  {
    name: 'work that is announced',
    speaksFor: 'notice',
    weight: 3,
    test: ({overview: {title, lead}}) => found(announcementIn(title, lead)),
    hit: ['# Router\n\nThe router will be down for an hour on Monday.', '# 路由器\n\n路由器将于周一更换。'],
    miss: [
      '# Router\n\nThe router was down for an hour. We will update you.',
      '# Router fails\n\nThe router is being mended. It will be replaced.'
    ],
    from: fromLabels
  },
  {
    name: 'work on a status page',
    speaksFor: 'notice',
    weight: 4,
    test: ({overview}) =>
      isPage(overview.article) &&
      (plannedTitleIn(overview) !== null ||
        announcementIn(overview.title, overview.lead) !== null ||
        (words.workTitle.test(overview.title) && !words.brokenTitle.test(overview.title))),
    hit: ['---\nsection: issue\n---\n# Upgrade of a router\n\nIt takes an hour.'],
    miss: [
      '---\nsection: issue\n---\n# Router down\n\nIt takes an hour.',
      '# Upgrade of a router\n\nIt takes an hour.'
    ],
    from: fromLabels
  },
  {
    name: 'what is yet to come',
    speaksFor: 'notice',
    weight: 0.15,
    test: ({overview: {text, words: all}}) => rateOf(text, words.planned, all, fewestOwnWords),
    hit: ['# Maintenance of a router\n\nMonitoring: it will start again. Sorry for that. The issue has been resolved.'],
    miss: ['# Maintenance of a router\n\nMonitoring: it starts again. Sorry for that. The issue has been resolved.'],
    from: fromLabels
  },
  {
    name: 'told when it was over',
    speaksFor: 'notice',
    weight: -2.5,
    test: ({overview: {text, past = 0}}) => past >= toldInThePast && text.match(words.planned) === null,
    hit: [
      '# Maintenance of a router\n\nThe disk was full. It had no room. We lost it. It took an hour. It was down. It failed.'
    ],
    miss: [
      '# Maintenance of a router\n\nThe disk is full. It has no room.',
      '# Maintenance of a router\n\nThe disk was full. It will be down. It took an hour. It was down. It failed. It had no room.'
    ],
    from: fromLabels
  },
  {
    name: 'parts in hindsight',
    speaksFor: 'notice',
    weight: -1.5,
    test: (view) => foundAmong(toldRoles(view, hindsight)),
    hit: ['# Maintenance of a router\n\n## Cause\n\nA disk.\n\n## Detection\n\nBy hand.'],
    miss: ['# Maintenance of a router\n\n## Impact\n\nAll.'],
    from: fromLabels
  },
  {
    name: 'too long for a notice',
    speaksFor: 'notice',
    weight: -3,
    test: ({overview: {words}}) => words > longestNotice,
    hit: [`# Maintenance of a router\n\n${longFiller}`],
    miss: ['# Maintenance of a router\n\nThe disk is full.'],
    from: fromLabels
  }
] as const satisfies readonly VotingRow<View, ProfileName>[]
