import type {Problem} from '../problem.ts'
import type {Report, ShardEnd} from '../report.ts'

/**
 * Writes the findings of a run for one kind of reader, and what was not checked or not done, beside its file where the
 * format has a place for it: in parts, for the whole may be longer than a string can be.
 */
export type Format = (reports: readonly Report[], problems: readonly Problem[], shard?: ShardEnd) => Iterable<string>
