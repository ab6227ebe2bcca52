import type {AnsweredMessage} from '../../worker/index.ts'

/** Of findings that are ranked by how much they need the author, as claims without a source are, a file shows so many. */
const mostRanked = 5

/** The findings that a terminal shows, and a line that counts the others: what is for information is only counted. */
export function folded(messages: readonly AnsweredMessage[]): {
  readonly shown: readonly AnsweredMessage[]
  readonly rest: string
} {
  const shown = messages.filter(({severity, data}) => severity !== 'information' && rankIn(data) <= mostRanked)
  const informing = messages.filter(({severity}) => severity === 'information').length
  const ranked = messages.length - shown.length - informing
  if (shown.length === messages.length) return {shown, rest: ''}
  const parts = [
    ...(ranked > 0 ? [`${ranked} more of ${ruleOf(messages)}`] : []),
    ...(informing > 0 ? [`${informing}${shown.length > 0 && ranked === 0 ? ' more' : ''} for information`] : [])
  ]
  return {shown, rest: `${shown.length > 0 ? 'and ' : ''}${parts.join(', ')} (all of them: --format json)`}
}

const rankIn = (data: AnsweredMessage['data']): number => (typeof data?.rank === 'number' ? data.rank : 0)

const ruleOf = (messages: readonly AnsweredMessage[]): string =>
  [...new Set(messages.filter(({data}) => rankIn(data) > mostRanked).map(({ruleId}) => ruleId))].join(', ')
