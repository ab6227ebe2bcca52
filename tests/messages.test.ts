import {expect, test} from 'vitest'
import {check} from '../src/check/index.ts'

test.each(Array.from({length: 12}, (_, at) => at))('a quotation is not cut through an emoji (%s)', (at) => {
  const title = `${'a'.repeat(at)}${'🐇'.repeat(40)}`
  const [message] = check(`# Outage\n\n## ${title}\n\n## Cause\n\nA router lost power.\n`)
  expect(message?.reason).toMatch(/^Unexpected empty section/)
  expect(Buffer.from(message?.reason ?? '').toString()).toBe(message?.reason)
})

test.each([
  [
    'The release of a new image on Tuesday led to failed payments in nine branches.',
    'claim about a cause without a source: `…led to failed payments in nine branches.`'
  ],
  ['Payments failed in nine branches.', 'claim about a number without a source: `Payments failed in nine branches.`'],
  [
    'A fault caused failed payments in nine branches of the bank and in four of its offices abroad.',
    'claim about a cause without a source: `…caused failed payments in nine branches of…`'
  ]
])('the words that make a claim are quoted: %s', (sentence, reason) => {
  const found = check(`# Bank outage leaves customers waiting\n\n${sentence}\n`)
  expect(found.map((message) => message.reason)).toContain(`Unexpected ${reason}`)
})
