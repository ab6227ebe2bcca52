import {describe, expect, test} from 'vitest'
import {overviewOf} from '../../src/analysis/overview/index.ts'
import {documentation, subject, subjectOf} from '../../src/analysis/subject/index.ts'
import {check, read} from '../../src/check/index.ts'
import {testRows} from '../rows.ts'

/** An example may begin with the name of its file: `posts/a.md: # Title`. */
function readExample(example: string) {
  const [, path, text] = /^(\S+\.md): (.*)$/s.exec(example) ?? []
  return overviewOf(read(text ?? example, path === undefined ? {} : {path}))
}

testRows('incidents', subject, (example) => [readExample(example)])
testRows('documentation', documentation, (example) => [readExample(example)])

const readme = `# larch

## Installation

Run \`npm install larch\`.

## Usage

Run \`larch watch\`. Some errors may be shown to some users in [Company Name]; write to [insert address].

## Configuration

## License

MIT`
const essay = `# A walk through Northwind

The town is quiet in [Company Name], and many people like it. The bridge of [insert name] is old.

## The bridge
`
const report = `# Post-mortem: queue stalled

On 4 May 2024 from 10:00 to 11:00 UTC our queue was down for some users of [Company Name], because the disk was full. We
called [insert name].

## The disk
`
const rulesIn = (text: string, options = {}) => [...new Set(check(text, options).map(({ruleId}) => ruleId))].sort()

test.each([
  ['# Harbour Weekly: Outage of Monday 24', 'unsure'],
  ['# Harbour Weekly Feb 9: Outage of Monday', 'unsure'],
  ['# Harbour weekly outage of Monday 24', 'incident']
])('a digest tells of no incident of its own: %s', (title, expected) => {
  expect(subjectOf(read(`${title}\n\nThe disk is full on Monday.\n`)).name).toBe(expected)
})

describe('what is checked by subject', () => {
  test('an incident article: all', () => {
    expect(subjectOf(read(report)).name).toBe('incident')
    expect(rulesIn(report)).toEqual(
      expect.arrayContaining(['no-empty-section', 'no-placeholder', 'no-suspected-placeholder', 'require-section'])
    )
  })

  test('a general article: what needs no incident', () => {
    expect(subjectOf(read(essay)).name).toBe('unsure')
    expect(rulesIn(essay)).toEqual(['no-placeholder', 'no-suspected-placeholder'])
  })

  test('a README: only what is wrong in any file', () => {
    expect(subjectOf(read(readme)).name).toBe('other')
    expect(rulesIn(readme)).toEqual(['no-placeholder'])
  })

  test('configuration and front matter decide, and front matter first', () => {
    expect(rulesIn(readme, {subject: 'incident'})).toContain('no-empty-section')
    expect(rulesIn(`---\nsubject: incident\n---\n${readme}`, {subject: 'other'})).toContain('no-empty-section')
    expect(rulesIn(report, {subject: 'other'})).toEqual(['no-placeholder'])
  })

  test('whoever names the kind or the voice of an article says that it is one', () => {
    expect(subjectOf(read(essay, {profile: 'news'})).name).toBe('incident')
    expect(subjectOf(read(`---\nvoice: third-party\n---\n${essay}`)).name).toBe('incident')
    expect(subjectOf(read(`---\nvoice: loud\n---\n${essay}`)).name).toBe('unsure')
  })

  test('links that were put under an article say nothing of it', () => {
    const links =
      '- [Win at slots](https://slots.example)\n- [Cheap pills](https://pills.example)\n- [Lend money](https://lend.example)\n'
    const article =
      '# Outage at the water plant\n\nThe pumps of the water plant failed on 3 May 2024, and the town had no water for two hours.\n'
    expect(subjectOf(read(`${article}\n## You Might Also Like\n\n${links}`)).name).toBe('incident')
    expect(subjectOf(read(`# Outages\n\n## Reports\n\n${links}`)).name).not.toBe('incident')
  })

  test('a form that nobody has filled in owes nothing', () => {
    const form = `# Post-mortem\n\n## Impact\n\n[insert impact]\n\n## Root cause\n\n[insert cause]\n\n## Detection\n\n[insert name]\n\n## Lessons\n\n[insert lessons]\n`
    expect(subjectOf(read(form)).name).toBe('unsure')
    expect(rulesIn(form)).not.toContain('require-section')
    expect(rulesIn(form).join()).toContain('placeholder')
  })
})
