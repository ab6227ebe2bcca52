import {expect, test} from 'vitest'
import {check, demandOf, read} from '../../src/check/index.ts'
import {readOutline} from '../../src/cli/commands/outline.ts'

const claims = [
  'The outage left 40,000 customers without card payments on Tuesday.',
  'A faulty router update caused the outage.',
  'Shops in Leith lost half of their sales.',
  'Tills went offline in nine towns of the north.',
  'Northwind runs the largest payment network in the region.',
  'Two branches were closed for the day.'
]
const sourced = ['Northwind said that its network was down.', 'The regulator said that a report was due.']
const article = (...texts: string[]): string => `# Payments fail at Northwind\n\n${texts.join('\n\n')}\n`
const told = (text: string, options: object = {}) =>
  check(text, {rules: {'require-source': options as never}, profile: 'news'}).find(
    ({ruleId}) => ruleId === 'require-source'
  )

test('two of eight claims with a source are too few, and the finding counts and shows five', () => {
  const finding = told(article(...claims, ...sourced))
  expect(finding).toMatchObject({
    reason: 'Cite sources: 6 of 8 claims have none',
    actual: 'Payments fail at Northwind',
    data: {claims: 8, sourced: 2, share: 0.25, enough: 0.75}
  })
  expect(finding?.causes).toHaveLength(5)
  // Figures and superlatives need one most.
  expect(finding?.causes?.map(({actual}) => actual)).toEqual(expect.arrayContaining([claims[0], claims[4]]))
})

test('three of four claims with a source are enough; four of five are asked for where the options say so', () => {
  const text = article(...sourced, 'The bank said that two branches were closed.', claims[1] as string)
  expect(told(text)).toBeUndefined()
  expect(told(text, {enough: 0.8})?.reason).toBe('Cite sources: 1 of 4 claims have none')
})

test('a few claims are no article without sources, unless the options say so', () => {
  const text = article(...claims.slice(0, 3))
  expect(told(text)).toBeUndefined()
  expect(told(text, {fewest: 3})?.reason).toBe('Cite sources: 3 of 3 claims have none')
})

test('placeholders in the place of references are flagged where they stand', () => {
  const text = article(...sourced, '## References', '- Source 1\n- Source 2')
  expect(
    told(text)
      ?.actual.split('\n')
      .map((line) => line.replace(/^- /, ''))
  ).toEqual(['Source 1', 'Source 2'])
})

test.each(['- [Insert reliable source]', '- <add link>'])('an entry that is told as a placeholder: %s', (entry) => {
  const text = article(...sourced, '## References', entry)
  expect(told(text)).toBeUndefined()
  expect(check(text).map(({actual}) => actual)).toContain(entry.slice(2))
})

test.each(['- URL here', '- Name of source', '- Official source 2'])('an entry that names no source: %s', (entry) =>
  expect(told(article(...sourced, '## References', entry))?.reason).toMatch(/^Name real sources/)
)

test('entries with a name are none of them', () => {
  for (const entry of [
    '- Source: Harbour Times',
    '- The source code of Northwind',
    '- [Source](https://times.test/42)'
  ])
    expect(told(article(...sourced, '## References', entry))).toBeUndefined()
})

test('a source in the title sources the title alone', () => {
  expect(told(article(...claims).replace('at Northwind', 'at Northwind, company says'))).toBeDefined()
})

test('the outline counts as the finding does', () => {
  const outline = readOutline('a.md', read(article(...claims, ...sourced)), demandOf())
  expect(outline).toMatchObject({claims: 8, sourced: 2, share: 0.25, enough: 0.75})
})
