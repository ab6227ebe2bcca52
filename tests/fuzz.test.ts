import fs from 'node:fs'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {documents} from '../scripts/fuzz/documents.mjs'
import {demandSound} from '../scripts/fuzz/faults.mjs'
import {fixed} from '../src/check/fix.ts'
import {check} from '../src/check/index.ts'
import {newErrorIn} from '../src/check/new-error.ts'

const texts = [fs.readFileSync('fixtures/demo.md', 'utf8')]

test('random documents break nothing', () => {
  fc.assert(
    fc.property(documents(texts), (text) => demandSound(text, {check, fixed, newErrorIn})),
    {seed: 15, numRuns: 25}
  )
})

test('a place that shows another text is a fault', () => {
  const wrong: typeof check = (text, options) => check(text, options).map((message) => ({...message, actual: 'x'}))
  expect(() => demandSound('On [insert date].\n', {check: wrong, fixed, newErrorIn})).toThrow(/shows another text/)
})

test.each([
  ['a mark that makes words a definition', '[insert date]:contentReference[oaicite:0]{index=0}\n# Pumps fail\n'],
  ['a mark in front of a title', ':contentReference[oaicite:0]{index=0} Payments fail\n\nExperts say it fell [7].\n']
])('%s, which a run found, is mended without a new error', (_name, text) => {
  expect(() => demandSound(text, {check, fixed, newErrorIn})).not.toThrow()
})
