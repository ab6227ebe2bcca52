import {type Duration, day, lengthOf, spanOf, timesIn, writtenTimeOf} from '../../src/analysis/times/index.ts'
import type {Article, Block, Span} from '../../src/article/types.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import {code, say} from '../../src/rules/message.ts'
import {available, availableHead, down, downHead, percentAlone, periods, promised, written} from './words.ts'

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
  why: 'The one follows from the other, and readers cannot know which is right.',
  better: 'In April 99.9 % of requests were answered, with 43 minutes of downtime.',
  options: {},
  *check(article) {
    for (const {match, span, period, duration} of [...inSentences(article), ...inRows(article)]) {
      const stretch = periods.find(({words}) => words.test(period))
      if (!stretch) continue
      const [whole = '', fraction = ''] = [match[1] ?? match[3], match[2] ?? match[4]]
      const percent = Number(`${whole}.${fraction || 0}`)
      // "99.9 %" is rounded.
      const half = 0.5 / 10 ** fraction.length
      const {name, days, shortest = days, longest = days} = stretch
      const least = downOf(Math.max(0, 100 - percent - half), shortest)
      const most = downOf(100 - percent + half, longest)
      if (duration.minutes + duration.tolerance >= least && duration.minutes - duration.tolerance <= most) continue
      yield {
        span: spanOf(duration),
        message: say`Correct ${code(written.exec(match[0])?.[0] ?? match[0])} or ${code(writtenTimeOf(duration))}: ${percent} % of ${name} means about ${lengthOf(downOf(100 - percent, days))} of downtime`,
        causes: [{span, message: say`The availability`}]
      }
    }
  }
})

/** Minutes. */
const downOf = (percentDown: number, days: number): number => (percentDown / 100) * days * day

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
