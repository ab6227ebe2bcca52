import {Ajv} from 'ajv'
import {expect, test} from 'vitest'
import {check, demandOf, read} from '../../src/check/index.ts'
import {readOutline} from '../../src/cli/commands/outline.ts'
import {configSchema} from '../../src/config/json-schema.ts'
import {checkConfig} from '../../src/config/schema.ts'

const isValid = new Ajv({strict: false}).compile(configSchema())

test.each([
  [
    {'no-unsourced-claim': {threshold: 50}},
    'option `threshold` of no-unsourced-claim is `50`: use a number from 0 to 1'
  ],
  [
    {'require-section': {allow: ['lesson']}},
    /^a\.yaml: option `allow` of require-section is `lesson`: did you mean `lessons`\?$/
  ],
  [{'no-placeholder': {languages: ['en', 'nl']}}, /option `languages` of no-placeholder is `nl`: use `en`/],
  [{'no-boilerplate': {perThousandWords: -1}}, 'a number from 0 to 1000']
])('a value that an option cannot have is refused, in the schema too: %j', (rules, fault) => {
  expect(() => checkConfig({rules}, () => ({path: 'a.yaml'}))).toThrow(fault)
  expect(isValid({rules})).toBe(false)
})

test('a value that an option can have is taken', () => {
  const rules = {'no-unsourced-claim': {threshold: 1}, 'require-section': {allow: ['lessons']}}
  expect(checkConfig({rules}, () => ({path: 'a.yaml'}))).toEqual({rules})
  expect(isValid({rules})).toBe(true)
})

const article = `---
voice: third-party
---

# Bank down

Payments failed in branches.

Shops closed at noon.

Tills went offline.

Cards were refused in nine shops.
`
const found = (rules: object): string[] => check(article, {rules: rules as never}).map(({ruleId}) => ruleId)

test('who counts claims counts them from one threshold', () => {
  const strict = {'no-unsourced-claim': {threshold: 0.95}}
  expect(found({})).toContain('require-source')
  expect(found(strict)).not.toContain('require-source')
  expect(readOutline('a.md', read(article), demandOf()).claims).toBe(4)
  expect(readOutline('a.md', read(article), demandOf(strict)).claims).toBe(0)
  // Said of the rule itself it holds for that alone.
  expect(found({...strict, 'require-source': {threshold: 0.5}})).toContain('require-source')
})
