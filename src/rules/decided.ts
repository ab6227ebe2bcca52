import type {Trace, TraceRow} from '../analysis/evidence.ts'

/**
 * A decision without points, for `because`: what a rule found, each thing with its words where there are some.
 *
 * @param verdict in the words of a person: "blame"
 */
export const decided = (verdict: string, found: Readonly<Record<string, string | undefined>>): Trace => ({
  verdict,
  rows: Object.entries(found).map(([name, words]): TraceRow => ({name, ...(words !== undefined && {words})}))
})
