import {createHash} from 'node:crypto'
import type {CheckedMessage} from './index.ts'

/**
 * A name for each finding of a file that survives edits elsewhere: rule, text without its spacing, and how often the two
 * stood before. Lines and columns are no part of it.
 */
export function fingerprintsOf(messages: readonly CheckedMessage[]): string[] {
  const seen = new Map<string, number>()
  return messages.map(({ruleId, actual}) => {
    const key = keyOf(ruleId, actual)
    const times = seen.get(key) ?? 0
    seen.set(key, times + 1)
    return hashed(key, times)
  })
}

/** Names that other places of a finding had in baselines from when each place was a finding of its own. */
export const formerNamesOf = ({ruleId, causes}: CheckedMessage): string[] =>
  (causes ?? []).map(({actual}) => hashed(keyOf(ruleId, actual), 0))

const keyOf = (ruleId: string, actual: string): string => `${ruleId}\0${actual.replace(/\s+/g, ' ').trim()}`

const hashed = (key: string, times: number): string =>
  createHash('sha256').update(`${key}\0${times}`).digest('hex').slice(0, 32)
