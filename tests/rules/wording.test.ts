import {expect, test} from 'vitest'
import {check} from '../../src/check/index.ts'

/** The messages of a rule in an incident article. */
const told = (ruleId: string, text: string): string[] =>
  check(text, {rules: {[ruleId]: true}, subject: 'incident'}).flatMap((found) =>
    found.ruleId === ruleId ? found.reason : []
  )

const rising = ['09:14 First alert', '09:20 Fix', '10:20 Router ordered', '11:08 Router came', '12:05 Over']
const timeline = (rows: readonly string[]): string =>
  `# Slow tills\n\n## Timeline\n\n${rows.map((row) => `- 2024-05-12 ${row}`).join('\n')}\n`
const swapped = (rows: readonly string[], at: number): string[] =>
  rows.with(at, rows[at + 1] as string).with(at + 1, rows[at] as string)

test.each([
  [
    'oldest first',
    swapped(rising, 2),
    'Correct or move this row: `2024-05-12 10:20` is earlier than `2024-05-12 11:08` above'
  ],
  [
    'newest first',
    swapped(rising.toReversed(), 1),
    'Correct or move this row: `2024-05-12 11:08` is later than `2024-05-12 10:20` above'
  ],
  [
    'the first of the two is the odd one',
    ['09:14 First alert', '13:20 Fix', '10:20 Router ordered', '11:08 Router came', '12:05 Over'],
    'Correct or move this row: `2024-05-12 13:20` is later than `2024-05-12 10:20` below'
  ]
])('a row says which way it is out of order: %s', (_name, rows, message) => {
  expect(told('no-timeline-disorder', timeline(rows))).toEqual([message])
})

test.each([
  ['in April', '99.9 %', 'a month means about 43 min'],
  ['in the last quarter', '99.95 %', 'a quarter means about 1 h 06 min'],
  ['this week', '99 %', 'a week means about 1 h 41 min']
])('a percentage of availability says what it means %s', (when, percent, means) => {
  expect(
    told('no-availability-mismatch', `# Tills\n\nWe had ${percent} availability ${when}, with 9 hours of downtime.\n`)
  ).toEqual([`Correct \`${percent}\` or \`9 hours\`: ${percent} of ${means} of downtime`])
})

test.each([
  ['It failed [1] and cost [4].', 'Add entry 4 to the references or correct `[4]`: there is none'],
  ['It failed [1] and cost [4, 6].', 'Correct `[4, 6]` or add its entries: the references have no 4 or 6'],
  ['It failed [1] and cost [3-7].', 'Correct `[3-7]` or add its entries: the references have no 3 and 4 others']
])('a citation says which entries are missing: %s', (text, message) => {
  const references = '## References\n\n1. Northwind, report 42\n2. Network Review, May 2024\n'
  expect(told('no-broken-citation', `# Tills\n\n${text} So says Northwind [2].\n\n${references}`)).toEqual([message])
})

test.each([
  ['On Tue 21/Apr/2014 it failed.', '21 April 2014 is a Monday, not `Tue`'],
  ['So it failed on Sunday, 19 July 2024.', '19 July 2024 is a Friday, not `Sunday`'],
  ['Am Dienstag, 19.07.2024 fiel es aus.', '19 July 2024 is a Friday, not `Dienstag`']
])('a weekday is quoted as it is written: %s', (text, message) => {
  expect(told('no-weekday-mismatch', `# Tills\n\n${text}\n`)).toEqual([`Correct the weekday or the date: ${message}`])
})

const paragraph =
  'The router in the northern branch lost power at 09:14, and the spare one did not take over for an hour.'
test.each([
  [paragraph, 'Delete one copy of this paragraph: '],
  [paragraph.replace('an hour', 'two hours'), 'Delete or merge this paragraph, almost the same as above: ']
])('a copy is told from what is nearly one', (again, message) => {
  const [found = ''] = told('no-duplicate-text', `# Tills\n\n${paragraph}\n\n## Cause\n\nIt rained.\n\n${again}\n`)
  expect(found.startsWith(`${message}“The router`)).toBe(true)
})

test.each([
  ['[the report]()', 'Add an address to the link “the report”: it has none'],
  ['[the report](#)', 'Replace `#` with the address of “the report”: it leads nowhere'],
  ['[![](a.png)](#)', 'Replace `#` with an address: it leads nowhere'],
  ['[the report][r]\n\n[r]: TODO', 'Replace `TODO` with the address of “r”: it leads nowhere'],
  ['![Rate](path/to/image.png)', 'Replace `path/to/image.png` with the address of the picture: it leads nowhere'],
  [
    '![Rate](https://placehold.co/600x400)',
    'Replace `https://placehold.co/600x400` with the real picture: it is a dummy'
  ]
])('a link that leads nowhere says which: %s', (link, message) => {
  expect(told('no-hollow-link', `# Tills\n\nSee ${link}\n`)).toEqual([message])
})

test('the other place of a contradiction is a line', () => {
  const text = '---\ntitle: Tills\n---\n\n# Tills\n\nIt affected 6,210 shops.\n\nIt affected 6,120 shops.\n'
  const message = ['Correct one: `affected 6,120 shops` here, but 6,210 in line 7']
  expect(told('no-contradictory-figure', text)).toEqual(message)
  expect(told('no-contradictory-figure', text.replaceAll('\n', '\r\n'))).toEqual(message)
})

test.each([
  ['[insert a link]', 'Fill in the link: `[insert a link]`'],
  ['[insert a link, if available]', 'Fill in the link or delete this: `[insert a link, if available]`'],
  ['[insert text]', 'Replace or delete `[insert text]`']
])('what may be left out may be deleted: %s', (slot, message) => {
  expect(told('no-placeholder', `# Tills\n\nSee ${slot}.\n`)).toEqual([message])
})

test('an appeal names the next one, and counts the others', () => {
  const appeals = ['Share your thoughts in the comments!', 'Subscribe to our newsletter.', 'Please share this article.']
  const [two, three] = [appeals.slice(0, 2), appeals].map((some) =>
    told('no-engagement-bait', `# Tills\n\nThe tills failed. ${some.join(' ')}\n`)
  )
  expect(two).toEqual([expect.stringMatching(/^Delete 2 appeals to readers: “Share your [^”]*”, “Subscribe [^”]*”$/)])
  expect(three).toEqual([
    expect.stringMatching(/^Delete 3 appeals to readers: “Share [^”]*”, “Subscribe[^”]*” and 1 more$/)
  ])
})

test('a zone of figures is named as one', () => {
  const text = '# Tills\n\nIt began at 2024-05-12T09:14:00-05:00 and ended at 12:05 UTC.\n'
  expect(told('no-mixed-time-zones', text)).toEqual([
    'Convert `12:05 UTC` to UTC-05:00: the times before it are in UTC-05:00'
  ])
})

test.each([
  ['14:??', 'Fill in the time: `14:??`'],
  ['[INSERT IMAGE HERE: the graph of errors]', 'Replace or delete `[INSERT IMAGE HERE: the graph of errors]`']
])('a colon is of a time between its figures only: %s', (slot, message) => {
  expect(told('no-placeholder', `# Tills\n\nIt ended at ${slot} UTC.\n`)).toEqual([message])
})
