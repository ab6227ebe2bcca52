import {expect, test} from 'vitest'
import {demand} from '../../src/analysis/claims/index.ts'
import {check, read} from '../../src/check/index.ts'
import {readOutline} from '../../src/cli/commands/outline.ts'
import {outlineText} from '../../src/cli/commands/outline-text.ts'

const text = `# Incident on 12 May 2024

## Timeline (UTC)

- 23:40 First alert
- 23:55 Router ordered
- 00:20 Router replaced

The next day:

- 13 May 2024, 09:00 Review
- 14 May 2024 Report
`

test('the outline shows the timeline as it was read: start, end, length, zone and rows', () => {
  const {timeline} = readOutline('incident.md', read(text), demand)
  expect(timeline).toEqual({
    start: '2024-05-12 23:40',
    end: '2024-05-14',
    minutes: null,
    zone: 'UTC',
    rows: [
      {line: 5, written: '23:40', read: '2024-05-12 23:40'},
      {line: 6, written: '23:55', read: '2024-05-12 23:55'},
      {line: 7, written: '00:20', read: '2024-05-13 00:20'},
      {line: 11, written: '13 May 2024, 09:00', read: '2024-05-13 09:00'},
      {line: 12, written: '14 May 2024', read: '2024-05-14'}
    ]
  })
  expect(outlineText(readOutline('incident.md', read(text), demand))).toContain(
    '       7  00:20  read as 2024-05-13 00:20\n'
  )
})

test('newest first is turned round', () => {
  const newestFirst =
    '# Log\n\n- 2024-05-12 11:00 UTC Over\n- 2024-05-12 10:00 UTC Found\n- 2024-05-12 09:00 UTC Began\n'
  expect(readOutline('log.md', read(newestFirst), demand).timeline).toMatchObject({
    start: '2024-05-12 09:00',
    end: '2024-05-12 11:00',
    minutes: 120
  })
})

test('a wrong length names both stamps as its causes', () => {
  const labels = '- Started: 2023-09-18 13:42\n- Resolved: 2023-09-20 19:18\n- Time to resolve: 35h 36m\n'
  const [message] = check(labels).filter(({ruleId}) => ruleId === 'no-duration-mismatch')
  expect(message).toMatchObject({
    reason: 'Correct `35h 36m` or a time: `2023-09-18 13:42` to `2023-09-20 19:18` is 53 h 36 min',
    line: 3,
    causes: [
      {line: 1, column: 12, reason: 'Start: `2023-09-18 13:42`'},
      {line: 2, column: 13, reason: 'End: `2023-09-20 19:18`'}
    ]
  })
})

test('the outline shows the events of the incident, as each place tells them', () => {
  const outline = readOutline(
    'incident.md',
    read(
      '# Payments down\n\nIt began. The incident was resolved at about 10:16 UTC.\n\n- Detected: 2024-05-12 09:14\n'
    ),
    demand
  )
  expect(outline.events).toEqual([
    {
      role: 'resolved',
      place: 'lead',
      line: 3,
      written: '10:16 UTC',
      day: null,
      zone: 'UTC',
      precision: 1,
      isHedged: true,
      words: 'The incident was resolved at about'
    },
    {
      role: 'detected',
      place: 'label',
      line: 5,
      written: '2024-05-12 09:14',
      day: '2024-05-12',
      zone: null,
      precision: 1,
      isHedged: false,
      words: 'Detected:'
    }
  ])
  expect(outlineText(outline)).toContain(
    '\n  events\n       3  resolved      lead          10:16 UTC, not exactly\n       5  detected      label         2024-05-12 09:14\n'
  )
})
