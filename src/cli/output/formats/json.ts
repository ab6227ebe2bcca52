import {type Problem, problemText} from '../problem.ts'
import type {Report, ShardEnd} from '../report.ts'
import type {Format} from './format.ts'
import {jsonParts, plainJson} from './json-parts.ts'

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
function* entries(reports: readonly Report[], problems: readonly Problem[], shard?: ShardEnd): Iterable<object> {
  for (const report of reports) yield shape(report)
  yield* problems.toSorted((a, b) => (problemText(a) < problemText(b) ? -1 : 1))
  if (shard) yield shard
}

export const json: Format = (reports, problems, shard) => jsonParts([], entries(reports, problems, shard))

/** One file a line, for pipes. */
export function* ndjson(reports: readonly Report[], problems: readonly Problem[], shard?: ShardEnd): Iterable<string> {
  for (const entry of entries(reports, problems, shard)) yield `${plainJson(entry)}\n`
}
