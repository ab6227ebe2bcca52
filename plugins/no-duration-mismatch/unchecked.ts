import {type Duration, durationLabel, labelsOf, recordsOf, timesIn} from '../../src/analysis/times/index.ts'
import type {Article} from '../../src/article/types.ts'
import {statementsOf} from './statements.ts'
import {partly} from './words.ts'

/** A stated length of the incident that nothing could be held against. */
export interface Unchecked {
  readonly duration: Duration
  /** What is missing, in the words of a person. */
  readonly reason: string
  readonly words?: string
}

/** Lengths with a label such as "Duration", and those of records, that no start and end are known for. */
export function* uncheckedIn(article: Article): Generator<Unchecked> {
  const checked = new Set<string>()
  for (const {duration, ranges} of statementsOf(article)) if (ranges.length > 0) checked.add(keyOf(duration))
  const records = recordsOf(article)
  for (const duration of timesIn(article).durations) {
    if (checked.has(keyOf(duration)) || !labelsOf(article, duration).some(({text}) => durationLabel.test(text)))
      continue
    const part = partly.exec(duration.block.prose.text)
    if (part) yield {duration, reason: 'only a part of the time is counted', words: part[0]}
    else {
      const record = records.find(({durations}) => durations.some(({value}) => keyOf(value) === keyOf(duration)))
      yield {duration, reason: missing(record?.starts ?? [], record?.ends ?? [])}
    }
  }
}

type Stamps = ReturnType<typeof recordsOf>[number]['starts']

function missing(starts: Stamps, ends: Stamps): string {
  if ([...starts, ...ends].some(({value}) => value.isSlot)) return 'start or end is still to be filled in'
  if ([...starts, ...ends].some(({value}) => value.impossible)) return 'start or end cannot be'
  if (starts.length === 0 && ends.length === 0) return 'no start and no end are told with a label'
  if (starts.length === 0) return 'no start is told with a label'
  if (ends.length === 0) return 'no end is told with a label'
  return 'start and end cannot be compared: they are in zones of an unknown distance, or of other events'
}

const keyOf = ({block, from}: Duration): string => `${block.index} ${from}`
