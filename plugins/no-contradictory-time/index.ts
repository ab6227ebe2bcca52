import type {EventPlace, EventRole, IncidentEvent} from '../../src/analysis/incident/index.ts'
import {spanOf, writtenTimeOf} from '../../src/analysis/times/index.ts'
import type {Article} from '../../src/article/types.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import type {Finding} from '../../src/rules/finding.ts'
import {lineNumberOf} from '../../src/rules/line-number.ts'
import {code, type Quoted, say} from '../../src/rules/message.ts'
import {endBeforeStart} from './front-matter.ts'
import {type Contradiction, contradictionsIn} from './pairs.ts'

/** Flags two places of an article that give one event different times. */
export default defineRule({
  id: 'no-contradictory-time',
  category: 'fact',
  severity: 'warning',
  scope: 'incident',
  description: 'flags two places that give one event different times: the summary and a row of the timeline',
  why: 'One of the two is wrong, and a reader cannot know which.',
  better: 'It was resolved at 10:16 UTC, as the timeline says.',
  options: {},
  *check(article) {
    for (const found of contradictionsIn(article)) yield contradictionOf(article, found)
    yield* endBeforeStart(article)
  }
})

/** A time that is wrong for one of these is wrong once. */
const samePlace = ['no-timeline-disorder', 'no-duration-mismatch']

function contradictionOf(article: Article, {odd, other, kind}: Contradiction): Finding {
  const line = lineNumberOf(article, spanOf(other.time))
  return {
    span: spanOf(odd.time),
    message:
      kind === 'order'
        ? say`Correct one of the two: reported ${at(other)} ${writtenAt(other)}, before it began ${at(odd)} ${writtenAt(odd)}`
        : say`Correct one: ${happened[odd.role]} ${at(odd)} ${writtenAt(odd)} here, ${writtenAt(other)} in line ${line}`,
    ...(kind === 'order' && {
      note: 'Nobody reports what has not begun, and readers cannot know which of the two is wrong.',
      better: 'It began at 01:50 UTC, and the first report came at 01:52 UTC.'
    }),
    unlessTold: {by: samePlace, of: [spanOf(odd.time)]},
    causes: [{span: spanOf(other.time), message: say`${where[other.place]}: ${writtenAt(other)}`}],
    because: [
      {
        verdict: kind === 'order' ? 'a report before the start' : 'two times of one event',
        rows: [odd, other].map((event) => ({
          name: `${where[event.place]} says when it ${verbs[event.role]}`,
          words: event.isOfRange ? writtenTimeOf(event.time) : event.words,
          span: spanOf(event.time)
        }))
      }
    ]
  }
}

const writtenAt = ({time}: IncidentEvent): Quoted => code(writtenTimeOf(time))

/** The words before a day or a time of day. */
const at = ({time}: IncidentEvent): string => (time.day === undefined ? 'at' : 'on')

const verbs: Readonly<Record<EventRole, string>> = {
  began: 'began',
  reported: 'was first reported',
  detected: 'was detected',
  acknowledged: 'was taken up',
  mitigated: 'was mitigated',
  resolved: 'was resolved',
  closed: 'was closed',
  update: 'was updated'
}

/** The same, in short. */
const happened: Readonly<Record<EventRole, string>> = {
  began: 'it began',
  reported: 'first reported',
  detected: 'detected',
  acknowledged: 'taken up',
  mitigated: 'mitigated',
  resolved: 'resolved',
  closed: 'closed',
  update: 'updated'
}

const where: Readonly<Record<EventPlace, string>> = {
  'front matter': 'The front matter',
  title: 'The title',
  lead: 'The introduction',
  label: 'A label',
  row: 'A row of the timeline',
  prose: 'The text'
}
