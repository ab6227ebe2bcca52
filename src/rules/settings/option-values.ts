import {listed} from '../wording.ts'
import {shown} from './shown.ts'

/** What the value of an option may be: a range, ends included, or one of these. */
export type Allowed = {readonly min: number; readonly max: number} | readonly string[]

/**
 * @param value of a list, each entry is checked
 * @param what for people: "option `threshold` of no-unsourced-claim"
 * @throws Error for a value that is not allowed
 */
export function checkAllowed(value: unknown, allowed: Allowed | undefined, what: string): void {
  if (!allowed) return
  for (const one of Array.isArray(value) ? value : [value]) {
    const isAllowed = 'min' in allowed ? one >= allowed.min && one <= allowed.max : allowed.includes(one)
    if (!isAllowed) throw new Error(`${what} is ${shown(one)}: use ${allowedText(allowed)}`)
  }
}

const allowedText = (allowed: Allowed): string =>
  'min' in allowed
    ? `a number from ${allowed.min} to ${allowed.max}`
    : listed(
        allowed.map((value) => `\`${value}\``),
        'or'
      )
