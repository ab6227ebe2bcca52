import {shownBy} from '../../../check/fingerprint.ts'
import {severities} from '../../../rules/finding.ts'
import type {AnsweredMessage} from '../../../worker/index.ts'

/** A finding in a page, with the places that it marks. */
export interface Flag {
  /** Its number in the page: `m12` is its first mark, `f12` its entry, `t12` what is to be done. */
  readonly number: number
  readonly message: AnsweredMessage
  /** Offsets into the source: its own place first, then the others that show it. */
  readonly places: readonly Place[]
}

interface Place {
  readonly start: number
  readonly end: number
}

/**
 * Findings with the places that a text still has: what was changed since it was checked is not marked.
 *
 * @param first number of the first
 */
export const flagsOf = (messages: readonly AnsweredMessage[], source: string, first: number): Flag[] =>
  messages.map((message, index) => ({
    number: first + index,
    message,
    places: shownBy(message).filter(({start, end, actual}) => source.slice(start, end) === actual)
  }))

/** The gravest of the findings that meet in one place. */
export const gravest = (flags: readonly Flag[]): Flag | undefined =>
  [...flags].sort((a, b) => severities.indexOf(a.message.severity) - severities.indexOf(b.message.severity))[0]
