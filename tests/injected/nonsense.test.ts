import fs from 'node:fs'
import {expect, test} from 'vitest'
import {nonsense} from '../../scripts/nonsense/words.mjs'
import {check} from '../../src/check/index.ts'

/** Share of brackets that form and place alone must find. */
const least = 0.7

const article = fs.readFileSync('fixtures/good/postmortem.md', 'utf8')

/** What an author wrote, and what a template would have there instead. */
const holes: readonly (readonly [written: string, slot: string])[] = [
  ['through Harbour Pay failed', 'through [Company Name] failed'],
  ['through Harbour Pay failed', 'through [name of the vendor] failed'],
  ['On Tuesday, 11 March 2025,', 'On [Date],'],
  ['On Tuesday, 11 March 2025,', 'On [date of the outage],'],
  ['from 09:14 to 12:05 UTC', 'from [Start Time] to [End Time]'],
  ['35 % of card payments', '[Percentage]% of card payments'],
  ['41,300 of 118,000', '[number of payments] of 118,000'],
  ['2 hours 51 minutes.\n', '[Duration].\n'],
  ['| Gateway team | 28 March |', '| [Owner of it] | 28 March |'],
  ['# Post-mortem: card payments failed', '# Post-mortem: [Name of Service] failed'],
  ['## Root cause', '## Root cause of [Incident Name]'],
  ['## Resolution\n', '## Resolution\n\n[Describe how it was resolved]\n'],
  ['## Resolution\n', '## Resolution\n\n- **Owner:** [team]\n']
]

test('a bracket in a hole of the text is found whatever its words are', () => {
  const lost = holes.flatMap(([written, slot]) => {
    expect(article).toContain(written)
    const put = slot.replace(/\[[^\]]+\]/g, nonsense)
    const at = article.indexOf(written) + put.indexOf('[')
    const found = check(article.replace(written, put)).some(
      ({category, start, end}) => category === 'placeholder' && start <= at && end > at
    )
    return found ? [] : [put]
  })
  expect(1 - lost.length / holes.length, `not found: ${lost.join(' | ')}`).toBeGreaterThanOrEqual(least)
})
