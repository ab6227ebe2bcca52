import {afterEach, describe, expect, test, vi} from 'vitest'
import {check, read} from '../../src/check/index.ts'
import {reasonsFor} from '../../src/check/why.ts'

/** Findings of the rules about facts: `no-duration-mismatch warning: 7-minute`. */
const facts = (text: string): string[] =>
  check(text, {subject: 'incident'}).flatMap(({ruleId, category, severity, actual}) =>
    category === 'fact' && ruleId !== 'require-time-zone' ? `${ruleId} ${severity}: ${actual}` : []
  )

const rows = `
## Timeline

All times are UTC.

- 16 May 2024 18:52 First report of a slow till
- 16 May 2024 18:58 Router replaced
- 16 May 2024 19:06 Incident resolved
`

/** What readers found in published articles, in our own words. */
const slips: readonly (readonly [name: string, text: string, expected: string[]])[] = [
  [
    'the lead has another day than the row',
    `# Slow tills\n\nThe first report came in on 17 May 2024 at 18:52 UTC. A router had failed.\n${rows}`,
    ['no-contradictory-time warning: 17 May 2024 at 18:52 UTC']
  ],
  [
    'a length that the rows do not have',
    `# A 7-minute failure of the tills\n\nA router had failed.\n${rows}`,
    ['no-duration-mismatch warning: 7-minute']
  ],
  [
    'a start after the first report',
    `# Slow tills\n\n- Start: 18:55 UTC\n- Severity: high\n${rows}`,
    ['no-contradictory-time warning: 18:55 UTC']
  ],
  [
    'a length across zones',
    '# Silence\n\nThere was silence for about 7 hours between 11:15 CEST and 21:11 KST.\n',
    ['no-duration-mismatch error: 7 hours']
  ],
  [
    'an open status on a page that says resolved',
    '---\nstatus: investigating\n---\n\n## Resolved\n\nThe tills work.\n\n## Investigating\n\nThe tills are slow.\n',
    ['no-status-mismatch warning: status: investigating']
  ],
  [
    'another end in front matter than in the text',
    '---\ndate: 2024-05-16 08:10:00\nresolvedWhen: 2024-05-16 09:10:00\n---\n\n*Resolved* - The incident was resolved at 09:25 UTC.\n',
    ['no-contradictory-time warning: 09:25 UTC']
  ],
  [
    'front matter in which no time passes',
    '---\ndate: 2024-05-16 08:10:00\nresolvedWhen: 2024-05-16 08:10:00\n---\n\n*Resolved* - The tills are back after 2 hours and 20 minutes.\n',
    ['no-duration-mismatch warning: 2 hours and 20 minutes']
  ]
]

/** What an author would dispute. */
const disputed: readonly (readonly [name: string, text: string])[] = [
  ['a hedge', `# Slow tills\n\nThe incident was resolved by 19:30 UTC, or shortly after 19:20 UTC.\n${rows}`],
  [
    'support hours',
    `# Slow tills\n\n- Started: 18:52\n- Resolved: 19:06\n- Duration: 8 minutes (during support hours)\n`
  ],
  ['cumulative downtime', `# Slow tills\n\nThe outage lasted 7 minutes in total.\n${rows}`],
  ['each customer', `# Slow tills\n\nThe outage lasted 7 minutes per customer.\n${rows}`],
  ['an alert before anybody felt it', `# Slow tills\n\n- Detected: 18:40 UTC\n- Impact start: 18:52 UTC\n${rows}`],
  ['a part of it', `# Slow tills\n\nThe label printers were restored at 18:58 UTC.\n${rows}`],
  ['rounded', `# Slow tills\n\nThe incident was resolved at 19:05 UTC.\n${rows}`],
  ['another zone', `# Slow tills\n\nThe incident was resolved at 21:06 CEST.\n${rows}`],
  ['a zone that nobody knows', `# Slow tills\n\nThe incident was resolved at 00:36 IST.\n${rows}`],
  [
    'several incidents',
    `# Slow tills\n\nThe incident was resolved at 19:06 UTC. The outage was resolved at 11:10 UTC.\n${rows}`
  ],
  [
    'a length that has its own start and end',
    '# Slow tills\n\nWe worked on the routers from 09:00 UTC to 14:30 UTC.\n\n## The outage\n\n- Started: 11:00 UTC\n- Resolved: 11:50 UTC\n- Duration: 50 minutes\n'
  ],
  [
    'an incident of another year',
    '# Slow tills\n\nA like outage was resolved on 3 May 2021 at 10:28 UTC.\n\n## Timeline\n\n### 16 May 2024\n\n- 18:52 First report of a slow till\n- 19:06 Incident resolved\n'
  ]
]

test.each(slips)('%s', (_name, text, expected) => {
  expect(facts(text)).toEqual(expected)
})

test.each(disputed)('%s is no finding', (_name, text) => {
  expect(facts(text)).toEqual([])
})

describe('the machine', () => {
  const zone = process.env.TZ
  afterEach(() => {
    vi.useRealTimers()
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  test.each([
    ['Pacific/Apia', '1999-12-31T23:59:00Z'],
    ['Asia/Kathmandu', '2031-06-30T00:00:00Z'],
    ['America/St_Johns', '2024-05-16T19:00:00Z']
  ])('its zone %s and its clock change nothing', (name, now) => {
    process.env.TZ = name
    vi.useFakeTimers({now: new Date(now), toFake: ['Date']})
    for (const [, text, expected] of slips) expect(facts(text)).toEqual(expected)
  })
})

test.each([
  ['- Started: 09:14 UTC\n- Duration: 8 minutes', 'no end is told with a label'],
  ['- Resolved: 09:14 UTC\n- Duration: 8 minutes', 'no start is told with a label'],
  ['- Duration: 8 minutes', 'no start and no end are told with a label'],
  ['- Started: 09:14 UTC\n- Resolved: TBD\n- Duration: 8 minutes', 'start or end is still to be filled in'],
  [
    '- Started: 09:14 UTC\n- Resolved: 10:14 UTC\n- Duration: 8 minutes (office hours)',
    'only a part of the time is counted'
  ]
])('`why` says of `%s` that %s', (labels, reason) => {
  const reasons = reasonsFor(
    read(`# Slow tills\n\n${labels}\n`, {subject: 'incident'}),
    {},
    {line: 2 + labels.split('\n').length}
  )
  expect(
    reasons.flatMap(({ruleId, because}) =>
      ruleId === 'no-duration-mismatch' ? because.map(({rows}) => rows[0]?.name) : []
    )
  ).toEqual([reason])
})

test('the mend of `13:55 PM` leaves its date and its zone', () => {
  const text = '# Slow tills\n\nIt began at 13:55 PM PST on 12 May 2024 and ended at 14:58:30 PM, 12 May 2024.\n'
  const fixes = check(text).flatMap(({ruleId, fix}) => (ruleId === 'no-redundant-meridiem' && fix ? [fix] : []))
  expect(fixes.map(({span: {start, end}, text: mended}) => [text.slice(start, end), mended])).toEqual([
    ['13:55 PM', '13:55'],
    ['14:58:30 PM', '14:58:30']
  ])
})
