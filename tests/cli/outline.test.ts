import {expect, test} from 'vitest'
import {run} from '../command-line.ts'

const article = `---
impact: all branches
---
# Post-mortem: tills offline

Our tills were offline on 12 May 2024.

**Severity**: 1
**Root cause**: a router lost power

## 1. What happened?

| Field | Value |
| --- | --- |
| Impact | 40 tills |

**Resolution**

## 2. Timeline (UTC)

- 09:14 The router loses power.
- 09:20 The alert rings.
- 10:02 The spare router takes over.

## 3. Action items

- [insert action]
`

/** What the command line prints about the article on its standard input. */
const outlined = async (format: string): Promise<string> =>
  (await run(['outline', '--format', format, '-'], {input: article})).stdout

test('the outline of an article is a tree with roles, lines and what is missing', async () => {
  const text = await outlined('text')
  expect(text.slice(text.indexOf('  missing'))).toBe(`  missing
    lessons     Say what went well, what went wrong and what was learnt.

  sections
       2  impact                      impact      written as a field
       4  Post-mortem: tills offline              paragraphs
       9    Root cause                cause       paragraphs, written as a label
      11    1 What happened?          summary     table
      15      Impact                  impact      table, written as a row of a table
      17      Resolution              resolution  empty, written as a bold line
      19    2 Timeline (UTC)          timeline    list, timeline
      25    3 Action items            prevention  only placeholders

  times: 09:14 to 10:02, 48 min, UTC, no date
      21  09:14
      22  09:20
      23  10:02
`)
})

test('as data it has all that is known of a section', async () => {
  const [outline] = JSON.parse(await outlined('json'))
  expect(outline.sections[1].sections.at(-1)).toEqual({
    title: 'Action items',
    number: '3',
    level: 2,
    role: 'prevention',
    evidence: 'heading',
    holds: ['list'],
    isEmpty: false,
    onlySlots: true,
    line: 25,
    heading: {start: 362, end: 380},
    body: {start: 384, end: 399},
    sections: []
  })
})
