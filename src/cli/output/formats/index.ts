import type {Problem} from '../problem.ts'
import type {Report, ShardEnd} from '../report.ts'
import {checkstyle} from './checkstyle.ts'
import {github} from './github.ts'
import {gitlab} from './gitlab.ts'
import {json, ndjson} from './json.ts'
import {junit} from './junit.ts'
import {rdjson} from './rdjson.ts'
import {sarif} from './sarif.ts'

/**
 * Writes the findings of a run for one kind of reader, and what was not checked or not done, beside its file where the
 * format has a place for it: in parts, for the whole may be longer than a string can be.
 */
export type Format = (reports: readonly Report[], problems: readonly Problem[], shard?: ShardEnd) => Iterable<string>

/** By name; `text` is written apart, for it depends on the terminal. */
export const formats: Readonly<Record<string, Format>> = {
  json,
  ndjson,
  sarif,
  github,
  gitlab,
  junit,
  checkstyle,
  rdjson
}
