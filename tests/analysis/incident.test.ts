import {describe, expect, test} from 'vitest'
import {incidentOf, tellingsOf} from '../../src/analysis/incident/index.ts'
import {eventRoles} from '../../src/analysis/incident/role-rows.ts'
import {writtenTimeOf} from '../../src/analysis/times/index.ts'
import {read} from '../../src/check/index.ts'
import {testRows} from '../rows.ts'

testRows('the roles of events', eventRoles, (example) => tellingsOf(read(example)))

/** `resolved, lead: 10:16 UTC` */
const events = (text: string): string[] =>
  incidentOf(read(text)).events.map(
    ({role, place, time, isHedged}) => `${role}, ${place}: ${writtenTimeOf(time)}${isHedged ? ', hedged' : ''}`
  )

describe('events', () => {
  test('of title, lead, labels, rows and prose', () => {
    expect(
      events(`# The outage that began at 09:14 UTC

The incident was resolved at 10:16 UTC. It was detected at about 09:20 UTC.

- **First detected:** 09:20
- **Resolved:** 10:16

| Time | Event |
| --- | --- |
| 09:14 | Outage begins |
| 09:18 | First report of a failed payment |
| 09:21 | Alert acknowledged |
| 10:00 | Incident mitigated |
| 10:16 | Incident resolved |
| 11:00 | Incident closed |

## Cause

The outage was resolved at 10:16 UTC.
`)
    ).toEqual([
      'began, title: 09:14 UTC',
      'resolved, lead: 10:16 UTC',
      'detected, lead: 09:20 UTC, hedged',
      'detected, label: 09:20',
      'resolved, label: 10:16',
      'began, row: 09:14',
      'reported, row: 09:18',
      'acknowledged, row: 09:21',
      'mitigated, row: 10:00',
      'resolved, row: 10:16',
      'closed, row: 11:00',
      'resolved, prose: 10:16 UTC'
    ])
  })

  test('of front matter', () => {
    expect(events('---\nstarted: 2024-05-12 09:14\nresolvedWhen: 2024-05-12 10:16\n---\n\nPayments failed.\n')).toEqual(
      ['began, front matter: 2024-05-12 09:14', 'resolved, front matter: 2024-05-12 10:16']
    )
  })

  test('of labels in other languages', () => {
    expect(events('# Ausfall\n\n- Beginn: 09:14\n- Ende: 10:16\n')).toEqual([
      'began, label: 09:14',
      'resolved, label: 10:16'
    ])
  })

  test('updates are no labels', () => {
    expect(incidentOf(read('# Slow\n\n- Resolved: 10:16\n')).updates).toEqual([])
    expect(
      incidentOf(read('### 10:16 UTC - Resolved\n\nAll well.\n\n*Investigating* - It is slow.\n')).updates.map(
        ({state, time}) => [state, time && writtenTimeOf(time)]
      )
    ).toEqual([
      ['resolved', '10:16 UTC'],
      ['investigating', undefined]
    ])
  })
})

describe('zones', () => {
  const offsets = (text: string) => incidentOf(read(text)).events.map(({zone, offset}) => [zone, offset])
  test.each([
    ['one that the article names once', '# A\n\nAll times are CEST.\n\n- Resolved: 10:16', ['CEST', 120]],
    ['one that several zones share', '# A\n\n- Resolved: 10:16 IST', ['IST', undefined]],
    ['one that the text decides', '# A\n\n- Resolved: 10:16 IST\n\nIST (UTC+5:30) is our zone.', ['IST', 330]],
    ['local time', '# A\n\n- Resolved: 10:16 local time', ['localtime', undefined]],
    ['none', '# A\n\n- Resolved: 10:16', [undefined, undefined]]
  ])('%s', (_name, text, expected) => {
    expect(offsets(text)).toEqual([expected])
  })
})
