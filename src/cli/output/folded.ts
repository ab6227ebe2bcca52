import type {AnsweredMessage} from '../../worker/index.ts'

/** Of findings that are ranked by how much they need the author, as claims without a source are, a file shows so many. */
const mostRanked = 5

/** The findings that a terminal shows, and a line that counts the others: what is for information is only counted. */
export function folded(messages: readonly AnsweredMessage[]): {
  readonly shown: readonly AnsweredMessage[]
  readonly rest: string
} {
  const telling = messages.filter(({severity}) => severity !== 'information')
  // Others of the article may be known to a baseline.
  const ranks = telling.map(({data}) => rankIn(data)).filter((rank) => rank > 0)
  const last = ranks.sort((a, b) => a - b)[mostRanked - 1] ?? Number.POSITIVE_INFINITY
  const shown = telling.filter(({data}) => rankIn(data) <= last)
  const informing = messages.filter(({severity}) => severity === 'information').length
  const ranked = messages.length - shown.length - informing
  if (shown.length === messages.length) return {shown, rest: ''}
  const parts = [
    ...(ranked > 0 ? [`${ranked} more of ${ruleOf(telling.filter((message) => !shown.includes(message)))}`] : []),
    ...(informing > 0 ? [`${informing}${shown.length > 0 && ranked === 0 ? ' more' : ''} for information`] : [])
  ]
  return {shown, rest: `${shown.length > 0 ? 'and ' : ''}${parts.join(', ')} (all of them: --format json)`}
}

const rankIn = (data: AnsweredMessage['data']): number => (typeof data?.rank === 'number' ? data.rank : 0)

const ruleOf = (messages: readonly AnsweredMessage[]): string =>
  [...new Set(messages.map(({ruleId}) => ruleId))].join(', ')
