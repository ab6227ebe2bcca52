import {createHash} from 'node:crypto'
import type {CheckedCause, CheckedMessage} from './index.ts'

/** Those with `merge`, which tell several places at once; named here, for who reads a baseline loads no rules. */
export const mergingRules: readonly string[] = [
  'no-lost-heading',
  'no-engagement-bait',
  'no-unrelated-links',
  'no-suspected-unrelated-links'
]

/** What a baseline calls a finding, or a place of one that is reported once for several. */
export interface Name {
  /** Rule, text without its spacing, and how often the two stood before; lines and columns are not part of it. */
  readonly fingerprint: string
  /** For a baseline: the fingerprint, and behind it the rule and the words for the person who reviews the file. */
  readonly entry: string
}

/**
 * Names for each finding of a file that survive edits elsewhere, the first its own. What is reported once for several
 * places has a name for each, as if each were reported alone: so it is known only where all of them are, in baselines
 * written before they were merged too.
 */
export function namesOf(messages: readonly CheckedMessage[]): (readonly [Name, ...Name[]])[] {
  const seen = new Map<string, number>()
  const name = (ruleId: string, actual: string): Name => {
    const key = `${ruleId}\0${actual.replace(/\s+/g, ' ').trim()}`
    const times = seen.get(key) ?? 0
    seen.set(key, times + 1)
    const fingerprint = hashOf(`${key}\0${times}`)
    return {fingerprint, entry: `${fingerprint} ${ruleId}: ${wordsOf(actual)}`}
  }
  return messages.map((message) => {
    const {ruleId} = message
    const [first, ...others] = mergingRules.includes(ruleId) ? shownBy(message) : [message]
    return [name(ruleId, first.actual), ...others.map(({actual}) => name(ruleId, actual))]
  })
}

type Shown = Pick<CheckedCause, 'start' | 'end' | 'actual'>

/** The places that show a finding: its own and its causes, or the causes alone where it is the range that they make up. */
export function shownBy(message: Shown & {readonly causes: readonly Shown[] | null}): readonly [Shown, ...Shown[]] {
  const causes = message.causes ?? []
  const [first, ...others] = causes
  const isRange = causes.some(({start, end}) => start === message.start && end <= message.end)
  return first && isRange ? [first, ...others] : [message, ...causes]
}

/** One name for each finding, for reports that have room for one: another where it has another place. */
export const fingerprintsOf = (messages: readonly CheckedMessage[]): string[] =>
  namesOf(messages).map((names) => {
    const fingerprints = names.map(({fingerprint}) => fingerprint).sort()
    return fingerprints.length > 1 ? hashOf(fingerprints.join('\0')) : names[0].fingerprint
  })

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32)

/** The fingerprint of an entry; baselines of before have nothing else. */
export const fingerprintIn = (entry: string): string => entry.split(' ', 1)[0] as string

/** UTF-16 units of an entry: a line of a review. */
const mostWords = 60

/** The words of the article in one line; nothing in them hides from a reviewer or reorders the line. */
function wordsOf(actual: string): string {
  const line = actual.replace(/[\s\p{Cc}\p{Bidi_Control}]+/gu, ' ').trim()
  return line.length > mostWords ? `${line.slice(0, mostWords - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : line
}
