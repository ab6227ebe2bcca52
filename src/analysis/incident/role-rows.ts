import {type DecidingRow, type Found, firstMatch, found} from '../evidence.ts'
import {rolePatterns} from './role-patterns.ts'
import type {WordedRole} from './role-words.ts'
import type {Telling} from './tellings.ts'
import type {EventRole} from './types.ts'

const byHand = 'by hand, on published reports and status pages, November 2026'

/** A row of the table: the words of a role in each form in which a time may be told. */
const row = <const N extends string>(
  name: N,
  verdict: WordedRole,
  hit: readonly [string, ...string[]],
  miss: readonly [string, ...string[]]
): DecidingRow<Telling, EventRole | undefined, N> => ({
  name,
  verdict,
  test: (telling) => foundFor(telling, verdict),
  hit,
  miss,
  from: byHand
})

function foundFor({by, words, after}: Telling, role: WordedRole): Found | undefined {
  const told = rolePatterns[role]
  if (by === 'range') return words === told.range && !partly.test(after) ? {words: told.range} : undefined
  if (!told.stems.test(words) && !told.stems.test(after)) return undefined
  if (by === 'field') return found(told.field?.exec(words) ?? null)
  if (by === 'label') return found(told.label.exec(words))
  if (by === 'row') return found(told.row.exec(words))
  return found(told.before?.exec(words) ?? null) ?? found(told.after?.exec(after) ?? null)
}

/** What a time is of by the words beside it; nothing where they do not say. */
export const eventRoles = firstMatch<Telling, EventRole | undefined, string>(
  [
    row(
      'it began',
      'began',
      [
        '- Started: 09:14 UTC',
        'The outage began at 09:14 UTC.',
        '1. 09:14 Outage begins.',
        'From 09:14 to 10:16 UTC payments failed.'
      ],
      ['We began the upgrade at 09:14 UTC.', '1. 09:14 We start a new pod.', 'We worked on it from 09:14 to 10:16 UTC.']
    ),
    row(
      'the first report',
      'reported',
      [
        '- First report: 09:14 UTC',
        'At 09:14 UTC a user sent us the first report.',
        '1. 09:14 First report of lost mail.'
      ],
      ['At 09:14 UTC we sent our report.', '1. 09:14 Second report.']
    ),
    row(
      'it was detected',
      'detected',
      ['- Detected: 09:14 UTC', 'The outage was detected at 09:14 UTC.', '1. 09:14 First alert.'],
      ['A loop was detected at 09:14 UTC.', '1. 09:14 Alerts repeat.']
    ),
    row(
      'somebody took it up',
      'acknowledged',
      ['- Acknowledged: 09:14 UTC', '1. 09:14 Alert acknowledged.'],
      ['1. 09:14 The vendor acknowledged a fault.']
    ),
    row(
      'its effect was stopped',
      'mitigated',
      ['- Mitigated: 09:14 UTC', 'The incident was mitigated at 09:14 UTC.', '1. 09:14 Incident mitigated.'],
      ['1. 09:14 Mitigation is discussed.']
    ),
    row(
      'it was over',
      'resolved',
      [
        '- Resolved: 09:14 UTC',
        'The incident was resolved at 09:14 UTC.',
        '1. 09:14 Incident resolved.',
        '1. 09:14 The team confirmed that the incident was resolved.',
        'From 08:14 to 09:14 UTC payments failed.'
      ],
      ['The memory leak was fixed at 09:14 UTC.', '1. 09:14 Resolved the conflict in git.']
    ),
    row(
      'it was closed',
      'closed',
      ['- Closed: 09:14 UTC', '1. 09:14 Incident closed.'],
      ['1. 09:14 Support closed for the day.']
    )
  ],
  undefined
)

/** "between 09:14 and 10:16 a part of it failed intermittently": a part of the incident, a plan, or what people did. */
const partly = new RegExp(
  '\\b(?:maintenance|planned|scheduled|window|hours|open|intermittent\\w{0,2}|peak\\w{0,3}|some|part|another|again|second|' +
    'then|later|also|until|expected|worked|working|investigated|debugged|watched)\\b',
  'i'
)
