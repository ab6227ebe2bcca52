import {createHash} from 'node:crypto'
import type {CheckedMessage} from './index.ts'

/** Those with `merge`, which tell several places at once; named here, for who reads a baseline loads no rules. */
export const mergingRules: readonly string[] = ['no-lost-heading', 'no-engagement-bait']

/**
 * Names for each finding of a file that survive edits elsewhere, the first its own: rule, text without its spacing, and
 * how often the two stood before. Lines and columns are no part of it. What is told once for several places has a name for
 * each, as if each were told alone: so it is known only where all of them are, in baselines written before they were
 * merged too.
 */
export function namesOf(messages: readonly CheckedMessage[]): (readonly [string, ...string[]])[] {
  const seen = new Map<string, number>()
  const name = (ruleId: string, actual: string): string => {
    const key = `${ruleId}\0${actual.replace(/\s+/g, ' ').trim()}`
    const times = seen.get(key) ?? 0
    seen.set(key, times + 1)
    return createHash('sha256').update(`${key}\0${times}`).digest('hex').slice(0, 32)
  }
  return messages.map(({ruleId, actual, causes}) => {
    const others = mergingRules.includes(ruleId) ? (causes ?? []) : []
    return [name(ruleId, actual), ...others.map(({actual}) => name(ruleId, actual))]
  })
}

/** One name for each finding, for reports that have room for one. */
export const fingerprintsOf = (messages: readonly CheckedMessage[]): string[] => namesOf(messages).map(([own]) => own)
