import {createHash} from 'node:crypto'
import type {CheckedMessage} from './index.ts'

/**
 * A name for each finding of a file that survives edits elsewhere: rule, text without its spacing, and how often the two
 * stood before. Lines and columns are no part of it.
 */
export function fingerprintsOf(messages: readonly CheckedMessage[]): string[] {
  const seen = new Map<string, number>()
  return messages.map(({ruleId, actual}) => {
    const key = `${ruleId}\0${actual.replace(/\s+/g, ' ').trim()}`
    const times = seen.get(key) ?? 0
    seen.set(key, times + 1)
    return createHash('sha256').update(`${key}\0${times}`).digest('hex').slice(0, 32)
  })
}
