import {stripVTControlCharacters} from 'node:util'
import {expect, test} from 'vitest'
import {check} from '../../src/check/index.ts'
import {textOf} from '../../src/cli/output/text.ts'
import type {AnsweredMessage} from '../../src/worker/index.ts'

const [sample] = check('On [insert date].\n') as AnsweredMessage[]
const message = (more: Partial<AnsweredMessage>): AnsweredMessage => ({...(sample as AnsweredMessage), ...more})
const text = (messages: readonly AnsweredMessage[], path = 'a.md', color = false): string =>
  textOf({path, subject: 'incident', profile: 'news', claims: null, messages, silenced: 0}, color)
const cause = (line: number) => ({line, column: 2, start: 0, end: 1, reason: `Place ${line}`, actual: 'O', fix: null})

test('a file without findings is not shown', () => {
  expect(text([])).toBe('')
})

test('a finding is a line, and three other places stand below it', () => {
  expect(text([message({causes: [2, 3, 4, 5].map(cause)})])).toBe(
    [
      'a.md (news)',
      '1:4-1:17 error Fill in the date: `[insert date]` no-placeholder',
      '  [cause]:',
      '    2:2  info  Place 2',
      '  [cause]:',
      '    3:2  info  Place 3',
      '  [cause]:',
      '    4:2  info  Place 4',
      '',
      ''
    ].join('\n')
  )
})

test('the footer of one file is left out, for there is one of all', () => {
  expect(text([message({}), message({severity: 'warning'})])).not.toMatch(/✖|⚠|1 error/)
})

test('with colours it says the same', () => {
  const messages = [message({causes: [cause(2)]}), message({severity: 'information'})]
  const colored = text(messages, 'a.md', true)
  expect(colored).toContain('\u001b[31merror\u001b[39m')
  expect(stripVTControlCharacters(colored)).toBe(text(messages))
})

test('nothing that an article or a name says moves a terminal, begins a command or adds a line', () => {
  const bad = '\u001b[2J\n::error::x##[group]'
  const shown = text([message({reason: bad, causes: [{...cause(2), reason: bad}]})], '::stop\u202e.md')
  expect(shown).not.toMatch(/(?!\n)\p{Cc}|\p{Bidi_Control}|^\s*::|##\[/mu)
  expect(shown.split('\n')).toHaveLength(6)
  expect(shown).toContain('./::stop\\u202e.md (news)\n')
})
