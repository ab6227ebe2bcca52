import type {Article, Role} from '../../../article/types.ts'
import {type Found, foundTimes} from '../../evidence.ts'
import type {View} from '../view.ts'

export const fromLabels = 'labelled documents of public repositories, 2026-11'

/** Parts that reports and post-mortems have, and messages have not. */
export const reportRoles: readonly Role[] = [
  'timeline',
  'detection',
  'cause',
  'impact',
  'resolution',
  'response',
  'prevention',
  'lessons'
]
export const hindsight: readonly Role[] = ['cause', 'detection', 'prevention', 'lessons']

/** Keys that generators of status pages write: cState, ClearStatus, Statusfy, Upptime, Jekyll. */
export const statusPageKeys = new Set(
  'resolved resolvedwhen resolved_on resolved_at severity max_severity current_severity affected affectedsystems incident_states started ended components'.split(
    ' '
  )
)
export const mostKeys = 3
/** Whether a generator of status pages made it. */
export const isPage = ({data}: Article): boolean =>
  data.section === 'issue' || Object.keys(data).some((key) => statusPageKeys.has(key.toLowerCase()))

/** Words; messages are shorter than the first, notices than the second, own accounts longer than the third. */
export const shortText = 150
export const longestNotice = 350
export const fewestOwnWords = 60

/** Matches in a thousand words; a shorter text proves little. */
const highestWordRate = 12
export const rateOf = (text: string, pattern: RegExp, all: number, fewest: number): Found | undefined => {
  const matches = text.match(pattern) ?? []
  return foundTimes(Math.min((1000 * matches.length) / Math.max(all, fewest), highestWordRate), matches[0])
}
export const foundAmong = (list: readonly string[], most = list.length): Found | undefined =>
  foundTimes(Math.min(list.length, most), list.join(', '))

export const toldRoles = ({overview: {roles}}: View, list: readonly Role[]): Role[] =>
  list.filter((role) => roles.has(role))
export const fileNameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
export const valuesOf = (data: Readonly<Record<string, unknown>>, ...keys: string[]): string =>
  keys.flatMap((key) => (typeof data[key] === 'string' || Array.isArray(data[key]) ? data[key] : [])).join(' ')

/** Pieces of the rows’ examples. */
export const ownVoice = '---\nvoice: first-hand\n---\n'
export const foreignVoice = '---\nvoice: third-party\n---\n'
export const longFiller = 'The disk is full. '.repeat(100)
export const threeParts = `${'The disk is full. '.repeat(20)}\n\n## Timeline\n\nA disk.\n\n## Impact\n\nAll.\n\n## Resolution\n\nA disk.`

/** Verbs in the past in a thousand words: nine in ten incident articles have more. */
export const leastPast = 7
/** What has fewer tells of nothing that happened. */
export const fewestPast = 3
/** Share of the article that is code. */
export const leastCode = 0.03

export {foundTimes}
