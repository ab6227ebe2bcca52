import type {ProfileName} from '../../../article/types.ts'
import {found, type VotingRow} from '../../evidence.ts'
import * as words from '../kind-words.ts'
import type {View} from '../view.ts'
import {byHand, fewestWords, first, leastPast, listed, parts, partsOf, reportRoles, third} from './common.ts'

/** What shows an account that need not have the form of a post-mortem. */
export const reportRows = [
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
    name: 'parts of an account',
    speaksFor: 'report',
    weight: 1.3,
    // Without a word on who speaks, its parts show that it is no message and no news.
    test: (view) => {
      const told = view.speaker === 'unsure' ? partsOf(view, reportRoles) : []
      return told.length > 1 ? listed(told, 2) : undefined
    },
    hit: ['# Router\n\n## Impact\n\nAll.\n\n## Resolution\n\nA disk.'],
    miss: ['# Router\n\n## Impact\n\nAll.', `${first}# Router\n\n## Impact\n\nAll.\n\n## Resolution\n\nA disk.`],
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
  }
] as const satisfies readonly VotingRow<View, ProfileName>[]
