import {type Duration, lengthOf, spanOf, timesIn, writtenTimeOf} from '../../src/analysis/times/index.ts'
import type {Article, Block, Span} from '../../src/article/types.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import {code, say} from '../../src/rules/message.ts'
import {available, availableHead, down, downHead, percentAlone, periods, promised} from './words.ts'

/** What a sentence or a row of a table says of one period. */
interface StatedAvailability {
  /** The match of a pattern for the percentage, and where it stands. */
  readonly match: RegExpExecArray
  readonly span: Span
  readonly period: string
  readonly duration: Duration
}

/** Flags a percentage of availability and a downtime of one period that cannot both hold. */
export default defineRule({
  id: 'no-availability-mismatch',
  category: 'fact',
  severity: 'error',
  scope: 'incident',
  description: 'flags an availability and a downtime of the same period that cannot both hold',
  why: 'The one follows from the other: 99.9 % of a month leaves 43 minutes.',
  better: 'In April 99.9 % of requests were answered, with 43 minutes of downtime.',
  options: {},
  *check(article) {
    for (const {match, span, period, duration} of [...inSentences(article), ...inRows(article)]) {
      const [, shortest, longest] = periods.find(([name]) => name.test(period)) ?? []
      if (shortest === undefined || longest === undefined) continue
      const [whole = '', fraction = ''] = [match[1] ?? match[3], match[2] ?? match[4]]
      const percent = Number(`${whole}.${fraction || 0}`)
      // "99.9 %" is rounded.
      const half = 0.5 / 10 ** fraction.length
      const least = (Math.max(0, 100 - percent - half) / 100) * shortest
      const most = ((100 - percent + half) / 100) * longest
      if (duration.minutes + duration.tolerance >= least && duration.minutes - duration.tolerance <= most) continue
      yield {
        span: spanOf(duration),
        message: say`Correct one of the two: ${percent} % leaves ${lengthOf(least)} to ${lengthOf(most)}, not ${code(writtenTimeOf(duration))}`,
        causes: [{span, message: say`The availability`}]
      }
    }
  }
})

function* inSentences(article: Article): Generator<StatedAvailability> {
  for (const sentence of article.sentences) {
    const {block, from, to, text} = sentence
    const match = available.exec(text)
    if (!match || !down.test(text) || promised.test(text)) continue
    const [duration, ...more] = timesIn(article)
      .lengthsOf(block)
      .filter((length) => length.from >= from && length.to <= to && !isPeriod(length))
    if (!duration || more.length > 0) continue
    yield {match, span: sentence.span(match.index, match.index + match[0].length), period: text, duration}
  }
}

/** "30 days", "24 hours": what it is a part of. */
const isPeriod = ({minutes}: Duration): boolean => minutes % 1440 === 0

/** `| March | 99.9 % | 43 minutes |` under heads that say so. */
function* inRows(article: Article): Generator<StatedAvailability> {
  const rows = new Map<string, Block[]>()
  for (const block of article.blocks) {
    if (!block.cell) continue
    const key = `${block.cell.table} ${block.cell.row}`
    const row = rows.get(key)
    if (row) row.push(block)
    else rows.set(key, [block])
  }
  for (const [key, row] of rows) {
    const heads = rows.get(key.replace(/ \d+$/, ' 0'))
    if (!heads || heads === row) continue
    const under = (head: RegExp): Block | undefined =>
      row.find(
        (_, column) => head.test(heads[column]?.prose.text ?? '') && !promised.test(heads[column]?.prose.text ?? '')
      )
    const [percent, length] = [under(availableHead), under(downHead)]
    const match = percent && percentAlone.exec(percent.prose.text)
    const [duration] = length ? timesIn(article).lengthsOf(length) : []
    if (!match || !duration) continue
    const period = [...heads, ...row].map(({prose}) => prose.text).join(' | ')
    yield {match, span: percent.prose.span(0, percent.prose.text.length), period, duration}
  }
}
