import {expect, test} from 'vitest'
import {formats} from '../../src/cli/output/formats/index.ts'
import {jobSummary} from '../../src/cli/output/formats/job-summary.ts'
import {paintIn} from '../../src/cli/output/paint.ts'
import {prettyOf} from '../../src/cli/output/pretty.ts'
import type {Report} from '../../src/cli/output/report.ts'
import {Summary} from '../../src/cli/output/summary.ts'
import {textOf} from '../../src/cli/output/text.ts'
import type {Setting} from '../../src/rules/settings/settings.ts'
import {answer} from '../../src/worker/answer.ts'

const plainClaims = ['Leith', 'Perth', 'Ayr', 'Wick'].map((town) => `Tills went offline in the shops of ${town}.`)
const graveClaims = [12, 14, 16, 18].map((count) => `The outage left ${count},000 customers without card payments.`)
const text = `# Payments fail at Northwind\n\nNorthwind said on Tuesday that its network was down.\n\n${[...plainClaims, ...graveClaims].join('\n\n')}\n`

function reportOf(text: string, rules: Readonly<Record<string, Setting>> = {}): Report {
  const {subject, profile, claims, messages} = answer(
    {text, path: 'a.md', about: {}, rules, inlineConfig: true},
    60_000
  )
  return {path: 'a.md', subject, profile, claims, messages, silenced: 0, text}
}
const report = reportOf(text)
const shownOf = {
  text: () => textOf(report, false),
  pretty: () =>
    prettyOf(report, {paint: paintIn(false), width: 200, link: (words: string) => words, textOf: () => text} as never)
}

test.each(Object.entries(shownOf))(
  '%s shows the five claims that most need a source, and counts the others',
  (_, show) => {
    const shown = show()
    const claims = shown.split('\n').filter((line) => /Add a source/.test(line))
    expect(claims).toHaveLength(5)
    expect(claims.filter((line) => /,000 customers/.test(line))).toHaveLength(4)
    expect(shown).toContain('and 3 more of no-unsourced-claim')
  }
)

test('where a baseline knows the first of them, the next are shown', () => {
  const isFlagged = ({ruleId}: {ruleId: string}): boolean => ruleId === 'no-unsourced-claim'
  const late = report.messages.filter((message) => isFlagged(message) && Number(message.data?.rank) > 5)
  const shown = textOf({...report, messages: late}, false)
  expect(shown.match(/Add a source/g)).toHaveLength(late.length)
  expect(shown).not.toContain('more of')
})

const written = (name: string): string => [...(formats[name]?.([report], []) ?? [])].join('')

test.each(Object.keys(formats))('%s holds all of them', (name) => {
  expect(written(name).match(/Add a source/g)?.length).toBeGreaterThanOrEqual(8)
})

test('JSON and the page of a job say how many claims have a source', () => {
  expect(JSON.parse(written('json'))[0].claims).toEqual({
    claims: 9,
    sourced: 1,
    share: 0.11,
    enough: 0.75
  })
  expect(jobSummary([report], new Summary(), [])).toContain('| a&#46;md | 9 | 1 | 11 % of 75 % |')
})

test('nothing is counted where no source is owed', () => {
  const own =
    '# Post-mortem: card payments down\n\nWe deployed a faulty update. Our routers failed at 09:14. We rolled it back at 12:05.\n\n## Timeline\n\n- 09:14 We deployed.\n'
  expect(reportOf(own).claims).toBeNull()
  expect(reportOf(text, {'require-source': 'off'}).claims).toBeNull()
  expect(jobSummary([reportOf(own)], new Summary(), [])).not.toContain('with a source')
})
