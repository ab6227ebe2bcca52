import {type Problem, problemText} from '../problem.ts'
import type {Report, ShardEnd} from '../report.ts'

const shape = ({path, subject, profile, claims, messages, silenced}: Report) => ({
  path,
  subject,
  profile,
  claims,
  messages,
  silenced
})

/**
 * What was not checked stands behind the reports, in an order of its own, so that shards make the same whole; a shard
 * ends with what it is, so that a report that was cut short is none.
 */
const entries = (reports: readonly Report[], problems: readonly Problem[], shard: ShardEnd | undefined): object[] => [
  ...reports.map(shape),
  ...problems.toSorted((a, b) => (problemText(a) < problemText(b) ? -1 : 1)),
  ...(shard ? [shard] : [])
]

export const json = (reports: readonly Report[], problems: readonly Problem[], shard?: ShardEnd): string =>
  `${plainJson(entries(reports, problems, shard), 1)}\n`

/** One file a line, for pipes. */
export const ndjson = (reports: readonly Report[], problems: readonly Problem[], shard?: ShardEnd): string =>
  entries(reports, problems, shard)
    .map((entry) => `${plainJson(entry)}\n`)
    .join('')

/**
 * JSON that may be printed: control and bidirectional characters, and what begins a command in the log of a CI, as
 * escapes, which a reader of JSON turns back. `::` begins one only at the beginning of a line, where JSON has none.
 */
export const plainJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(
    /[\u007F-\u009F\p{Zl}\p{Zp}\p{Bidi_Control}]|#(?=#\[|#vso\[)/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
