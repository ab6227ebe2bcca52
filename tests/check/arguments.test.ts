import {expect, test} from 'vitest'
import {check, read} from '../../src/index.ts'

const wrong = check as (text: unknown, options?: unknown) => unknown

test.each([
  [5, undefined, 'check() takes a text as a string, not a number'],
  [undefined, undefined, 'check() takes a text as a string, not undefined'],
  [Buffer.from('a'), undefined, 'check() takes a text as a string, not bytes'],
  ['a', 'a.md', 'check() takes options as an object, not a string'],
  ['a', null, 'check() takes options as an object, not null'],
  ['a', [], 'check() takes options as an object, not an array'],
  ['a', {rule: {}}, 'unknown option `rule` of check(): did you mean `rules`?'],
  ['a', {severity: 2}, 'unknown option `severity` of check(): use `path`, `subject`'],
  ['a', {path: 5}, 'option `path` of check() must be a string, not a number'],
  ['a', {rules: ['no-placeholder']}, 'option `rules` of check() must be an object, not an array'],
  ['a', {profile: 'postmorten'}, 'unknown profile `postmorten`: did you mean `postmortem`?'],
  ['a', {template: 'yes'}, 'option `template` of check() must be a boolean, not a string']
])('check(%j, %j) is refused with what it takes', (text, options, told) => {
  expect(() => wrong(text, options)).toThrow(TypeError)
  expect(() => wrong(text, options)).toThrow(told)
})

test('a rule that is none is refused with what was meant', () => {
  expect(() => check('a', {rules: {'no-placehoder': 'off'}})).toThrow(
    'unknown rule `no-placehoder`: did you mean `no-placeholder`?'
  )
})

test('read has no rules, and what is undefined is not given', () => {
  expect(() => read('a', {rules: {}} as never)).toThrow('unknown option `rules` of read()')
  expect(read('a', {path: undefined} as never).source).toBe('a')
  expect(read('a', {subject: 'unsure', profile: 'unsure'}).source).toBe('a')
  expect(check('It began on [insert date].', {subject: 'incident', profile: 'news', template: false})).not.toEqual([])
})
