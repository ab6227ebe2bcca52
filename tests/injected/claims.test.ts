import fs from 'node:fs'
import {expect, test} from 'vitest'
import {check} from '../../src/check/index.ts'

const article = fs.readFileSync('fixtures/good/news.md', 'utf8')

/** A source taken away, or put in the mouth of nobody. */
const faults: readonly (readonly [written: string, fault: string])[] = [
  [
    "The Retailers' Association of the North estimates that its members lost 2.3 million crowns in sales.",
    'Its members lost 2.3 million crowns in sales.'
  ],
  ["The Retailers' Association of the North estimates that its members", 'Estimates suggest that its members'],
  [
    "The State Bank confirmed that withdrawals from cash machines in the region rose by 60 percent between ten and twelve o'clock. It said that no machine had run empty.",
    "Withdrawals from cash machines in the region rose by 60 percent between ten and twelve o'clock."
  ],
  ['The State Bank confirmed that withdrawals', 'Reports indicate that withdrawals'],
  ['Two of its branches ran out of change, a spokesperson said.', 'Two of its branches ran out of change on Tuesday.'],
  [
    'The supermarket chain Kornhaus said it had sent staff to its doors to tell customers that only cash was accepted.',
    'The supermarket chain Kornhaus sent staff to its doors and accepted only cash.'
  ],
  [
    ', [the Courier reported](https://courier.test/2024/06/18/harbour-pay-west) at the time. The company then announced that it would separate its regions from each other.',
    '.'
  ],
  [
    'In June 2024 a fault in a data centre stopped payments in the west for fifty minutes, [the Courier reported](https://courier.test/2024/06/18/harbour-pay-west) at the time.',
    'In June 2024 a fault in a data centre stopped payments in the west for fifty minutes, experts say.'
  ],
  [
    'Marlow said that the change had reached all systems of the region within twelve minutes',
    'It is believed that the change had reached all systems of the region within twelve minutes'
  ],
  [
    'said Greta Olm, who manages the market. She told the Courier that three of forty stalls kept selling',
    'and three of forty stalls kept selling'
  ],
  [
    'The southern and western regions use other systems and worked throughout, according to the company. It also said that payments by bank transfer were not affected.',
    'Many customers reported that the southern and western regions were affected as well.'
  ],
  [
    '## What happens next',
    'The outage cost the region two million crowns [7].\n\n## References\n\n1. Harbour Pay, annual report.\n\n## What happens next'
  ],
  [
    '## What happens next',
    '## References\n\n- [Insert reliable source 1]\n- [Insert reliable source 2]\n\n## What happens next'
  ]
]

test.each(faults)('%#: `%s` turned into `%s` is found', (written, fault) => {
  const at = article.indexOf(written)
  expect(at).toBeGreaterThanOrEqual(0)
  const found = check(article.slice(0, at) + fault + article.slice(at + written.length)).filter(
    ({category}) => category === 'source' || category === 'placeholder'
  )
  expect(found.map(({actual}) => actual)).not.toEqual([])
  // Nothing is said of what was right before, but what the fault takes its source from.
  const touched = article.slice(0, at).lastIndexOf('\n\n')
  for (const {start, end} of found) {
    expect(end).toBeGreaterThan(touched)
    expect(start).toBeLessThan(at + fault.length + 300)
  }
})
