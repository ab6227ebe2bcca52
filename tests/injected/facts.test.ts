import fs from 'node:fs'
import {expect, test} from 'vitest'
import {check} from '../../src/check/index.ts'

const article = fs.readFileSync('fixtures/good/postmortem.md', 'utf8')
const labelled = `# Incident on 2024-05-12: card payments down

- **Key events**
  - First detected: 2024-05-12 09:14 UTC
  - Resolved: 2024-05-12 12:05 UTC
- **Time to resolve**: 2h 51m
- **Impact**: card payments failed in all branches
- **Timeline**
  - 2024-05-12 09:14: The first alert.
  - 2024-05-12 09:40: Our engineers found the router.
  - 2024-05-12 11:08: We replaced the router.
  - 2024-05-12 12:05: All clear.
- **Resolution**: we replaced the router, which had lost its configuration because of a bad update
- **Next steps**: we will test the update on one router first
`

const clocks = `# Post-mortem of 12 May 2024: card payments down

All times are UTC.

- Started: 09.14 UTC
- Resolved: 12:05 UTC
- Duration: 2h 51m

Our card payments failed in all branches because of a bad update, and we replaced the router. We will test updates on
one router first.

## Timeline

- 09:14 The first alert.
- 09:40 Our engineers found the router.
- 12:05 All clear.
`

const faults: readonly (readonly [article: string, written: string, fault: string, rule: string])[] = [
  [labelled, 'resolve**: 2h 51m', 'resolve**: 2h 15m', 'no-duration-mismatch'],
  [labelled, 'resolve**: 2h 51m', 'resolve**: 3h 51m', 'no-duration-mismatch'],
  [labelled, 'resolve**: 2h 51m', 'resolve**: 45 minutes', 'no-duration-mismatch'],
  [labelled, 'Resolved: 2024-05-12 12:05', 'Resolved: 2024-06-12 12:05', 'no-duration-mismatch'],
  [labelled, 'Resolved: 2024-05-12 12:05', 'Resolved: 2023-05-12 12:05', 'no-timeline-disorder'],
  [labelled, '2024-05-12 09:40:', '2024-05-12 11:40:', 'no-timeline-disorder'],
  [labelled, '2024-05-12 11:08:', '2023-05-12 11:08:', 'no-timeline-disorder'],
  [labelled, '2024-05-12 09:40:', '2024-05-32 09:40:', 'no-impossible-time'],
  [labelled, '2024-05-12 12:05: All', '2024-02-30 12:05: All', 'no-impossible-time'],
  [labelled, '2024-05-12 12:05: All', '2024-05-12 25:05: All', 'no-impossible-time'],
  [clocks, 'Duration: 2h 51m', 'Duration: 1h 51m', 'no-duration-mismatch'],
  [clocks, 'Started: 09.14 UTC', 'Started: 08.14 UTC', 'no-duration-mismatch'],
  [article, 'Tuesday, 11 March 2025', 'Wednesday, 11 March 2025', 'no-weekday-mismatch'],
  [article, 'Tuesday, 11 March 2025', 'Tuesday, 12 March 2025', 'no-weekday-mismatch'],
  [article, 'Tuesday, 11 March 2025', 'Tuesday, 11 March 2024', 'no-weekday-mismatch'],
  [article, 'Tuesday, 11 March 2025', '31 February 2025', 'no-impossible-time'],
  [article, '- **How long:** 2 hours 51 minutes', '- **How long:** 1 hour 51 minutes', 'no-duration-mismatch'],
  [article, 'from 09:14 to 12:05 UTC', 'from 09:14 to 13:05 UTC', 'no-duration-mismatch'],
  [article, '| 09:33 |', '| 09:13 |', 'no-timeline-disorder'],
  [article, '| 10:20 |', '| 11:20 |', 'no-timeline-disorder'],
  [article, '| 10:20 |', '| 10:71 |', 'no-impossible-time']
]

test('the originals are silent', () => {
  expect(check(labelled)).toEqual([])
  expect(check(clocks)).toEqual([])
  expect(check(article)).toEqual([])
})

test.each(faults.map(([original, ...rest]) => [...rest, original] as const))(
  '`%s` turned into `%s` is %s',
  (written, fault, rule, original) => {
    const at = original.indexOf(written)
    expect(at).toBeGreaterThanOrEqual(0)
    const found = check(original.slice(0, at) + fault + original.slice(at + written.length)).map(({ruleId}) => ruleId)
    expect(found).toContain(rule)
    // One wrong time can stand against the order of a list, a length and the same event elsewhere.
    const alike = [rule, 'no-timeline-disorder', 'no-duration-mismatch', 'no-contradictory-time']
    expect(found.filter((id) => !alike.includes(id))).toEqual([])
  }
)
