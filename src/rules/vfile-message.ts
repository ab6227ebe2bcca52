import type {Point, Position} from 'unist'
import type {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import type {Severity} from './finding.ts'
import {listed} from './wording.ts'

/** A finding as the files of vfile hold it. */
interface VFileFinding {
  readonly ruleId: string
  readonly severity: Severity
  readonly reason: string
  readonly place: Position
  readonly note: string
  readonly url: string | null
  readonly actual: string
  readonly expected: readonly string[] | null
  readonly causes: readonly {readonly reason: string; readonly place: Position | Point}[]
}

/** Second places that are causes; reports print each on a line of its own. */
const mostCauses = 3
/** Second places that a note names. */
const mostPlaces = 20

const fatal: Readonly<Record<Severity, boolean | undefined>> = {error: true, warning: false, information: undefined}

/** Puts a finding into a file: a message has one cause, so the second place has the third as its own, and so on. */
export function addMessage(file: VFile, {causes, place, ...told}: VFileFinding): VFileMessage {
  const cause = causes
    .slice(0, mostCauses)
    .reduceRight<VFileMessage | undefined>(
      (cause, {reason, place}) => new VFileMessage(reason, {place, cause}),
      undefined
    )
  const message = file.message(told.reason, {place, cause, ruleId: told.ruleId, source: 'outagelint'})
  message.fatal = fatal[told.severity]
  message.note = told.note + further(causes.slice(mostCauses))
  message.actual = told.actual
  if (told.url) message.url = told.url
  if (told.expected) message.expected = [...told.expected]
  return message
}

function further(causes: VFileFinding['causes']): string {
  if (causes.length === 0) return ''
  const places = causes.slice(0, mostPlaces).map(({place}) => {
    const {line, column} = 'start' in place ? place.start : place
    return `${line}:${column}`
  })
  const more = causes.length - places.length
  return ` Also at ${listed(more > 0 ? [...places, `${more} more places`] : places, 'and')}.`
}
