import {expect, test} from 'vitest'
import {nearest, remedyFor, unknownRule} from '../../src/rules/nearest.ts'

test.each([
  ['no-placehoder', 'no-placeholder'],
  ['NO-PLACEHOLDER', 'no-placeholder'],
  ['rulse', 'rules'],
  ['exlpain', 'explain'],
  ['jsn', 'json'],
  ['xml', undefined],
  ['', undefined],
  ['x'.repeat(10_000), undefined]
])('%j is taken for %j', (given, meant) => {
  expect(nearest(given, ['no-placeholder', 'rules', 'explain', 'json', 'html'])).toBe(meant)
})

test('what is meant is asked for, and where nothing is near all is named', () => {
  expect(remedyFor('jsn', ['json', 'html'])).toBe('did you mean `json`?')
  expect(remedyFor('pdf', ['json', 'html'])).toBe('use `json` or `html`')
  expect(unknownRule('no-blam', ['no-blame'])).toBe('unknown rule `no-blam`: did you mean `no-blame`?')
  expect(unknownRule('x', ['no-blame'])).toBe('unknown rule `x`: `outagelint rules` lists all')
})
