import {remedyFor} from '../nearest.ts'
import {reasonOf} from '../reason-of.ts'
import {patternsOf} from './allow.ts'
import {shown} from './shown.ts'

/** What the value of an option may be: a range, ends included, one of these, or texts and patterns as `patternsOf` reads them. */
export type Allowed = {readonly min: number; readonly max: number} | readonly string[] | 'patterns'

/**
 * @param value of a list, each entry is checked
 * @param what for people: "option `threshold` of no-unsourced-claim"
 * @throws Error for a value that is not allowed
 */
export function checkAllowed(value: unknown, allowed: Allowed | undefined, what: string): void {
  if (!allowed) return
  if (allowed === 'patterns') {
    checkPatterns(value as readonly string[], what)
    return
  }
  for (const one of Array.isArray(value) ? value : [value]) {
    const isAllowed = 'min' in allowed ? one >= allowed.min && one <= allowed.max : allowed.includes(one)
    if (!isAllowed) throw new Error(`${what} is ${shown(one)}: ${remedyIn(allowed, one)}`)
  }
}

const remedyIn = (allowed: Exclude<Allowed, 'patterns'>, given: unknown): string =>
  'min' in allowed ? `use a number from ${allowed.min} to ${allowed.max}` : remedyFor(String(given), allowed)

function checkPatterns(allow: readonly string[], what: string): void {
  try {
    patternsOf(allow)
  } catch (error) {
    throw new Error(`${what}: ${reasonOf(error)}`)
  }
}
