import {expect, test} from 'vitest'
import {check} from '../../src/check/index.ts'

const brief =
  '# Northwind Bank outage leaves customers stranded\n\nOn Monday, 3 June 2024, Northwind Bank suffered a major outage. It affected over 4,000 companies and cost $120 million.\n\nThe bank is the largest in the north. Shops lost half of their sales because of the outage.\n'
const unsourced = (text: string): number =>
  check(text, {profile: 'news', subject: 'incident'}).filter(({ruleId}) => ruleId === 'no-unsourced-claim').length

test('a brief rests on the list of sources below it, and not on what to read next', () => {
  const list = (title: string, ...titles: string[]): string =>
    `\n## ${title}\n\n${titles.map((link, index) => `- [${link}](https://n${index}.test/a)\n`).join('')}`
  const sources = list('Sources', 'Northwind Bank on its outage of 3 June', 'Outage at Northwind: what is known')
  const next = list('Related articles', 'Best air fryers of 2024', 'How to train a puppy', 'Top casino bonus codes')
  expect(unsourced(brief + sources)).toBe(0)
  expect(unsourced(brief + next)).toBe(unsourced(brief))
  expect(unsourced(brief)).toBeGreaterThan(1)
})
