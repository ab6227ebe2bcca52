import {expect, test} from 'vitest'
import {check} from '../src/check.ts'

test.each(Array.from({length: 12}, (_, at) => at))('a quotation is not cut through an emoji (%s)', (at) => {
  const title = `${'a'.repeat(at)}${'🐇'.repeat(40)}`
  const [message] = check(`# Outage\n\n## ${title}\n\n## Cause\n\nA router lost power.\n`)
  expect(message?.reason).toMatch(/^Unexpected empty section/)
  expect(Buffer.from(message?.reason ?? '').toString()).toBe(message?.reason)
})
