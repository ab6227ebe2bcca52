import type {Trace} from '../evidence.ts'
import type {LinkItem} from './types.ts'

/** What decided about one title, with its relatedness as points. */
export const traceOfItem = ({relatedness, evidence}: LinkItem, verdict: string): Trace => ({
  verdict,
  rows: [{name: evidence, points: relatedness}]
})
