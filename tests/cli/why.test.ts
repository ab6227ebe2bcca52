import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, expect, test} from 'vitest'
import type {Trace} from '../../src/analysis/evidence.ts'
import {logistic} from '../../src/analysis/evidence.ts'
import {checkArticle, read} from '../../src/check/index.ts'
import {reasonsFor} from '../../src/check/why.ts'
import {why} from '../../src/cli/commands/why.ts'
import type {Flags} from '../../src/cli/options/flags.ts'
import {hoverOf} from '../../src/lsp/hover.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-why-'))
afterAll(() => fs.rmSync(folder, {recursive: true}))

const article = `# Northline down for a day, shops close

Northline operates in nine countries and runs forty data centres.

Payments failed in nine branches on Tuesday. Marlow said that the fault closed nine shops on Monday.

The company said it was sorry on [insert date].
`
const file = path.join(folder, 'a.md')
fs.writeFileSync(file, article)

const asked = (place: string, format = 'text'): Promise<string> =>
  why([`${file}${place}`], {'no-config': true} as Flags, format)

test('a near miss is told with its rows, their points and words, and what would change it', async () => {
  const text = await asked('')
  expect(text).toContain(
    '3:1 not a claim: 0.45 of 0.50 | number "nine" +1.0 | action "operates" +0.8 | present tense -0.8 | base -1.2\n' +
      '    would change without present tense, or with name, or with section of facts, or with progressive\n'
  )
  // A finding has what decided it, be it by rows or not; what has a source is not a near miss.
  expect(text).toMatch(
    /^5:1 information .*\(no-unsourced-claim\)\n {4}a claim: 0\.\d\d of 0\.50 \| past tense "failed" \+1\.5/m
  )
  expect(text).toMatch(/^7:34 error .*\(no-placeholder\)\n {4}a placeholder \| order to the writer "\[insert date\]"$/m)
  expect(text).not.toContain('Marlow')
})

test('what a comment silences is told with the comment and what would be flagged', async () => {
  const silenced = path.join(folder, 'silenced.md')
  const comment = '<!-- outagelint ignore no-placeholder -- shown on purpose -->'
  fs.writeFileSync(
    silenced,
    `# Outage on 3 May\n\n${comment}\nIt began at [insert time].\n\nIt ended at [insert time].\n`
  )
  const flags = {'no-config': true} as Flags
  const told =
    `4:13 silenced | comment "${comment}"\n    a placeholder | order to the writer "[insert time]"\n` +
    '    no-placeholder has no finding here: `[insert time]`\n'
  expect(await why([silenced], flags, 'text')).toContain(told)
  expect(await why([`${silenced}:4`], flags, 'text')).toContain(told)
  expect(await why([`${silenced}:6`], flags, 'text')).not.toContain('silenced |')
  const {reasons} = JSON.parse(await why([`${silenced}:4:14`], flags, 'json'))
  const placeholder = reasons.find(({ruleId}: {ruleId: string}) => ruleId === 'no-placeholder')
  expect(placeholder.severity).toBe(null)
  expect(placeholder.because.at(-1)).toMatchObject({verdict: 'silenced', rows: [{span: {start: 19}}]})
})

test('of a finding in many places the silenced ones are told', async () => {
  const file = path.join(folder, 'list.md')
  const comment = '<!-- outagelint disable no-unrelated-links -->'
  const titles = [
    'Nine gardens to see in spring',
    'Bakers of the coast open early',
    'Storm closes the northern ferry',
    'All the dresses of the royal wedding',
    'A singer remembers her youth',
    'Ten boxing legends of the nineties'
  ]
  const items = titles
    .map((title, at) => `- [${title}](https://n.test/${at})${at === 4 ? ` ${comment}` : ''}`)
    .join('\n')
  fs.writeFileSync(file, `# Outage of 3 May\n\nPayments failed for an hour on Monday.\n\n## Most popular\n\n${items}\n`)
  const text = await why([`${file}:12`], {'no-config': true} as Flags, 'text')
  expect(text).toContain(`12:3 silenced | comment "${comment}"\n    no-unrelated-links has no finding here`)
})

test('rules that did not run are named with the reason', async () => {
  const readme = path.join(folder, 'README.md')
  fs.writeFileSync(readme, '# ledger-cli\n\n## Install\n\n```sh\nnpm install ledger-cli\n```\n\n## Usage\n\nRun it.\n')
  const flags = {'no-config': true, rule: ['no-hollow-link=off']} as Partial<Flags> as Flags
  const text = await why([readme], flags, 'text')
  expect(text).toMatch(/^\S+: nothing flagged, and nothing nearly\n\nnot run\n/)
  expect(text).toMatch(/^ {2}off, as it is set\n {4}no-hollow-link$/m)
  expect(text).toMatch(/^ {2}off unless it is named\n {4}no-mixed-time-zones, /m)
  expect(text).toMatch(
    /^ {2}not for a file that is about no incident \(see --subject\): \d[\d.]+ of \d[\d.]+ \| .*\n {4}.*no-blame/m
  )
  const {notRun} = JSON.parse(await why([readme], flags, 'json'))
  expect(notRun).toContainEqual({ruleIds: ['no-hollow-link'], because: {verdict: 'off, as it is set', rows: []}})
  const plain = path.join(folder, 'a.txt')
  fs.writeFileSync(plain, article)
  expect(await why([plain], {'no-config': true} as Flags, 'text')).toContain(
    '  for Markdown and HTML, and this is plain'
  )
})

test.each([
  ['no-blame', 'blame | somebody is at fault "human error"'],
  ['no-engagement-bait', 'an appeal to readers | asks for something "Subscribe" | what it asks for "Subscribe to our'],
  ['no-vague-quantity', 'a quantity without a number | in the impact | vague word "Some customers"'],
  ['require-time-zone', 'times without a zone | clock times, none with a zone "3"'],
  ['no-placeholder', 'a placeholder | order to the writer "[insert name]"'],
  ['no-suspected-placeholder', 'perhaps a placeholder | ']
])('%s tells what it found', async (id, line) => {
  const report = path.join(folder, 'report.md')
  fs.writeFileSync(
    report,
    `# Post-mortem: payments down

## Summary

At 09:14 our payments failed because of human error, and we restarted them at 10:02. They were back at 10:20.

Subscribe to our newsletter for more.

## Impact

Some customers could not pay at [Company Name], says [insert name].
`
  )
  const lines = (await why([report], {'no-config': true} as Flags, 'text')).split('\n')
  const at = lines.findIndex((shown) => shown.endsWith(`(${id})`))
  expect(lines[at + 1]?.trim()).toContain(line)
})

test('at a line everything is told that was decided there, at a column what stands on it', async () => {
  const line = await asked(':5')
  expect(line).toMatch(/^5:46 needs no source here \| somebody with a name says so\n {4}a claim: 0\.\d\d of 0\.50/m)
  expect(line).toContain('5:1 information')
  expect(await asked(':5:60')).not.toContain('5:1 information')
  expect(await asked(':2')).toMatch(/:2: nothing flagged, and nothing that a rule had to decide\n/)
})

test('as data it is what JSON reports and hovers have', async () => {
  const {reasons} = JSON.parse(await asked(':5:1', 'json'))
  const [message] = checkArticle(read(article)).filter(({line}) => line === 5)
  expect(reasons).toEqual([
    expect.objectContaining({line: 5, column: 1, ruleId: 'no-unsourced-claim', because: message?.data?.because})
  ])
  expect(JSON.stringify(hoverOf(message ? [message] : [], 'markdown'))).toMatch(
    /` a claim: 0\.\d\d of 0\.50 \| past tense/
  )
})

test.each([
  [':99', 'has no line 99, only 8'],
  [':0', 'lines and columns begin at 1']
])('a place that is none is refused: %s', async (place, fault) => {
  await expect(asked(place)).rejects.toThrow(fault)
})

test('a file that is none, two files and another format are refused', async () => {
  await expect(why(['none.md'], {'no-config': true} as Flags, 'text')).rejects.toThrow(/^none\.md: .*no such file/)
  await expect(why(['a.md', 'b.md'], {'no-config': true} as Flags, 'text')).rejects.toThrow('name one file')
  await expect(asked('', 'sarif')).rejects.toThrow('text or json')
})

const articles = ['fixtures', 'plugins'].flatMap((root) =>
  fs
    .readdirSync(root, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join(root, name))
)

test.each(articles)('every finding in %s has a reason, and its points add up', (name) => {
  for (const {because, ruleId} of reasonsFor(read(fs.readFileSync(name, 'utf8')))) {
    expect(because.flatMap(({rows}) => rows).length, ruleId).toBeGreaterThan(0)
    for (const trace of because.filter(({score}) => score !== undefined)) {
      const sum = trace.rows.reduce((total, {points = 0}) => total + points, 0)
      expect(scoreOf(trace, sum)).toBeCloseTo(trace.score as number, 10)
    }
  }
})

const scoreOf = ({verdict}: Trace, sum: number): number => (verdict.endsWith('a claim') ? logistic(sum) : sum)
