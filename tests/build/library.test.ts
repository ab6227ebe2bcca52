import fs from 'node:fs'
import fc from 'fast-check'
import {beforeAll, expect, test} from 'vitest'
import {documents} from '../../scripts/fuzz/documents.mjs'
import {check} from '../../src/check/index.ts'

const texts = fs
  .readdirSync('fixtures', {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.md'))
  .map((name) => fs.readFileSync(`fixtures/${name}`, 'utf8'))
/** What programs import: there a pattern looks through a text only if it has what a match needs. */
let built: typeof check
/** With so many the patterns are past the first texts, for which they find out in another way. */
const warm = 5

beforeAll(async () => {
  const name = '../../dist/src/check/index.js'
  built = ((await import(name)) as {check: typeof check}).check
  for (let round = 0; round < warm; round++) for (const text of texts) built(text)
}, 120_000)

test('the built library finds in the fixtures what the sources find', {timeout: 60_000}, () => {
  for (const text of texts) expect(built(text)).toEqual(check(text))
})

test('and in generated documents', {timeout: 120_000}, () => {
  fc.assert(
    fc.property(documents(texts), (text) => {
      expect(built(text)).toEqual(check(text))
    }),
    {seed: 15, numRuns: 60}
  )
})

test('its patterns are late', () => {
  const code = fs.readFileSync('dist/src/analysis/claims/words.js', 'utf8')
  expect(code).toContain('latePattern(')
  expect(code).toContain('madePattern(')
})
