import type {ProfileName} from '../../../article/types.ts'
import {found, type VotingRow} from '../../evidence.ts'
import * as words from '../kind-words.ts'
import {withoutQuotations} from '../own-words.ts'
import type {View} from '../view.ts'
import {headline, reports, reportsElsewhere} from '../voice-words.ts'
import {foreignVoice, foundAmong, fromLabels, leastCode, longFiller, ownVoice, rateOf, shortText} from './common.ts'

const exploited = 'An attacker exploited a race condition of the kernel driver. '

/** One term of the trade is in every paper, however often: "exploited". An address is in none. */
const fewestTerms = 2
const hasTerms = (text: string): boolean => {
  const terms = new Set(text.match(words.technical)?.map((term) => term.toLowerCase()))
  return terms.size >= fewestTerms || [...terms].some((term) => words.chainAddress.test(term))
}
/** Of "I" and "my"; a reporter may slip in one or two. */
const fewestOfOneself = 3

/** What shows that somebody tells of another’s incident: as news, or to explain it. */
export const foreignRows = [
  {
    name: 'somebody else tells of it',
    speaksFor: 'news',
    weight: 3.5,
    test: ({speaker}) => speaker === 'third-party',
    hit: [`${foreignVoice}# Router`],
    miss: [`${ownVoice}# Router`, '# Router'],
    from: fromLabels
  },
  {
    name: 'who said it',
    speaksFor: 'news',
    weight: 0.2,
    test: ({speaker, overview: {text, words: all}}) =>
      speaker === 'first-hand'
        ? undefined
        : (rateOf(text, reports, all, shortText) ?? rateOf(text, reportsElsewhere, all, shortText)),
    hit: [`${foreignVoice}# Router\n\n${exploited}It broke, said Ann, as Ben told Cid.`],
    miss: [`${foreignVoice}# Router\n\n${exploited}It broke.`],
    from: fromLabels
  },
  {
    name: 'a headline of news',
    speaksFor: 'news',
    weight: 1,
    test: ({speaker, overview: {title}}) => (speaker === 'first-hand' ? undefined : found(headline.exec(title))),
    hit: [`${foreignVoice}# Router outage leaves Northwind offline\n\nAn attacker exploited it. ${longFiller}`],
    miss: [`${foreignVoice}# Router outage of Northwind\n\nAn attacker exploited it. ${longFiller}`],
    from: fromLabels
  },
  {
    name: 'somebody else explains it',
    speaksFor: 'analysis',
    weight: 2.5,
    test: ({speaker}) => speaker === 'third-party',
    hit: [`${foreignVoice}# Router\n\n${exploited}`],
    miss: [`${ownVoice}# Router\n\n${exploited}`],
    from: fromLabels
  },
  {
    name: 'title of an analysis',
    speaksFor: 'analysis',
    weight: 1.2,
    test: ({speaker, overview: {title}}) =>
      speaker === 'first-hand' ? undefined : found(words.analysisTitle.exec(title)),
    hit: [`${foreignVoice}# Anatomy of a broken router`],
    miss: [`${foreignVoice}# A broken router`, `${ownVoice}# Anatomy of a broken router`],
    from: fromLabels
  },
  {
    name: 'sections that explain',
    speaksFor: 'analysis',
    weight: 0.8,
    test: ({speaker, overview: {headings}}) =>
      speaker === 'first-hand'
        ? undefined
        : foundAmong(
            headings.filter((heading) => words.analysisHeading.test(heading)),
            3
          ),
    hit: [`${foreignVoice}# Router\n\n## Technical description\n\nA disk.\n\n## The attack\n\nIt was full.`],
    miss: [`${foreignVoice}# Router\n\n## What is known\n\nA disk.`],
    from: fromLabels
  },
  {
    name: 'a section on what it teaches',
    speaksFor: 'analysis',
    weight: 1.5,
    // Of 12 stories of others with such a section 11 were analyses.
    test: ({speaker, overview: {headings}}) => {
      const teaching = headings.find((heading) => words.teachingHeading.test(heading))
      return speaker !== 'third-party' || teaching === undefined ? undefined : {words: teaching}
    },
    hit: [`${foreignVoice}# Router\n\n${longFiller}\n\n## What can we learn\n\nTo watch it.`],
    miss: [
      `${foreignVoice}# Router\n\n${longFiller}\n\n## What is known\n\nTo watch it.`,
      `${ownVoice}# Router\n\n${longFiller}\n\n## What can we learn\n\nTo watch it.`
    ],
    from: 'labelled documents of public repositories, November 2026'
  },
  {
    name: 'terms of the trade',
    speaksFor: 'analysis',
    weight: 0.25,
    test: ({speaker, overview: {text, words: all}}) =>
      speaker === 'first-hand' || !hasTerms(text) ? undefined : rateOf(text, words.technical, all, shortText),
    hit: [`${foreignVoice}# Router\n\n${exploited}`],
    miss: [`${foreignVoice}# Router\n\nSomebody broke in.`, `${foreignVoice}# Router\n\nIt was exploited. Exploited!`],
    from: fromLabels
  },
  {
    name: 'the writer speaks of themselves',
    speaksFor: 'analysis',
    weight: 2,
    test: ({speaker, overview: {text}}) =>
      speaker === 'third-party' && (withoutQuotations(text).match(words.oneself)?.length ?? 0) >= fewestOfOneself,
    hit: [`${foreignVoice}# Router\n\nI think it was full. My guess is a disk, if I may.`],
    miss: [`${foreignVoice}# Router\n\n“I think it was full. My guess is a disk, if I may.”`],
    from: fromLabels
  },
  {
    name: 'code',
    speaksFor: 'analysis',
    weight: 1.5,
    test: ({overview: {code}, speaker}) => speaker === 'third-party' && code > leastCode,
    hit: [`${foreignVoice}# Router\n\nSomebody did this:\n\n\`\`\`sh\nrouter --restart\n\`\`\``],
    miss: [`${foreignVoice}# Router\n\nSomebody restarted it.`],
    from: fromLabels
  }
] as const satisfies readonly VotingRow<View, ProfileName>[]
