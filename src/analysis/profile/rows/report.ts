import type {ProfileName} from '../../../article/types.ts'
import {found, type VotingRow} from '../../evidence.ts'
import * as words from '../kind-words.ts'
import type {View} from '../view.ts'
import {
  fewestOwnWords,
  fewestPast,
  foreignVoice,
  foundAmong,
  fromLabels,
  leastPast,
  ownVoice,
  reportRoles,
  threeParts,
  toldRoles
} from './common.ts'

const toldTwice = 'The disk was full. '.repeat(20)

/** What shows an account that need not have the form of a post-mortem. */
export const reportRows = [
  {
    name: 'title of a report',
    speaksFor: 'report',
    // Post-mortems are called so too.
    weight: 0.7,
    test: ({overview: {title}}) => found(words.reportTitle.exec(title)),
    hit: [`${ownVoice}# Incident report of a router\n\n${threeParts}`],
    miss: [`${ownVoice}# The report of a router\n\n${threeParts}`],
    from: fromLabels
  },
  {
    name: 'an own account',
    speaksFor: 'report',
    weight: 2.5,
    test: ({speaker, overview: {title, words: all, past = leastPast}}) =>
      speaker === 'first-hand' && all >= fewestOwnWords && (past >= fewestPast || words.reportTitle.test(title)),
    hit: [`${ownVoice}# Router\n\n${toldTwice}`],
    miss: [
      `${foreignVoice}# Router\n\n${toldTwice}`,
      `${ownVoice}# Router\n\nThe disk was full.`,
      `${ownVoice}# Router\n\n${'The disk is full. '.repeat(20)}`
    ],
    from: fromLabels
  },
  {
    name: 'parts of an account',
    speaksFor: 'report',
    weight: 1.3,
    // Without a word on who speaks, its parts show that it is no message and no news.
    test: (view) => {
      const told = view.speaker === 'unsure' ? toldRoles(view, reportRoles) : []
      return told.length > 1 ? foundAmong(told, 2) : undefined
    },
    hit: ['# Router\n\n## Impact\n\nAll.\n\n## Resolution\n\nA disk.'],
    miss: ['# Router\n\n## Impact\n\nAll.', `${ownVoice}# Router\n\n## Impact\n\nAll.\n\n## Resolution\n\nA disk.`],
    from: fromLabels
  },
  {
    name: 'told in the past',
    speaksFor: 'report',
    weight: 0.5,
    test: ({overview: {past = 0}}) => past >= leastPast,
    hit: [`${ownVoice}# Router\n\nIt was full. It had no disk. It was down. ${threeParts}`],
    miss: [`${ownVoice}# Router\n\nIt is full. It has no disk. It is down. ${threeParts}`],
    from: fromLabels
  }
] as const satisfies readonly VotingRow<View, ProfileName>[]
