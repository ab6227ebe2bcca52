import {labelsOf, momentsIn, spanOf, type Time, timesIn, writtenTimeOf} from '../../src/analysis/times/index.ts'
import {anyOf} from '../../src/article/text/any-of.ts'
import type {Article} from '../../src/article/types.ts'
import type {Finding} from '../../src/rules/finding.ts'
import {code, say} from '../../src/rules/message.ts'

/** Fields of the generators of status pages: cState, Upptime, Jekyll. A `date` may be that of the publication. */
const starts = anyOf(['date', 'start(?:ed)?', 'started_?at', 'start_?time'], 'i', '^["\']?', '["\']?\\s?[:=]')
const ends = anyOf(['resolved_?when', 'ended', 'end', 'end_?time', 'resolved_?at'], 'i', '^["\']?', '["\']?\\s?[:=]')

/** An end in front matter that lies before the start in it. */
export function* endBeforeStart(article: Article): Generator<Finding> {
  const matter = article.blocks[0]
  if (matter?.kind !== 'frontmatter') return
  const {of} = timesIn(article)
  const fieldOf = (key: RegExp): Time | undefined =>
    of(matter).find((time) => labelsOf(article, time).some(({text}) => key.test(text)))
  const [start, end] = [fieldOf(starts), fieldOf(ends)]
  if (!start || !end || start.zone !== end.zone) return
  const [from, to] = [start, end].map((time) => momentsIn(article).get(time)?.at)
  if (from === undefined || to === undefined || to >= from) return
  const [began, ended] = [start, end].map((time) => code(writtenTimeOf(time)))
  if (!began || !ended) return
  yield {
    span: spanOf(end),
    message: say`Correct one: the end ${ended} is before the start ${began}`,
    note: 'Readers cannot know when it began, or when it ended.',
    better: '`date: 2019-11-30 18:45:00` and `resolvedWhen: 2019-11-30 19:45:00`',
    causes: [{span: spanOf(start), message: say`Start: ${began}`}],
    because: [
      {
        verdict: 'an end before the start',
        rows: [
          {name: 'start in the front matter', words: writtenTimeOf(start), span: spanOf(start)},
          {name: 'end in the front matter', words: writtenTimeOf(end), span: spanOf(end)}
        ]
      }
    ]
  }
}
