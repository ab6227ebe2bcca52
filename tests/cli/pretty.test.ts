import {stripVTControlCharacters} from 'node:util'
import stringWidth from 'string-width'
import {describe, expect, test} from 'vitest'
import {check} from '../../src/check/index.ts'
import {isColored} from '../../src/cli/checking/finish.ts'
import {commands} from '../../src/cli/commands/help.ts'
import {paintIn} from '../../src/cli/output/paint.ts'
import {prettyOf, type Screen} from '../../src/cli/output/pretty.ts'
import type {AnsweredMessage} from '../../src/worker/index.ts'
import {run as runIn} from '../command-line.ts'

const screen = (text: string, width = 80): Screen => ({
  paint: paintIn(false),
  width,
  link: (word, url) => `<${word}|${url}>`,
  textOf: () => text
})
const rules = {'no-unsourced-claim': 'off', 'require-source': 'off', 'require-section': 'off'} as const
const pretty = (text: string, width?: number): string => {
  const messages = check(text, {rules}) as AnsweredMessage[]
  expect(messages.length).toBeGreaterThan(0)
  return prettyOf(
    {path: 'a.md', subject: 'incident', profile: 'report', claims: null, messages, silenced: 0},
    screen(text, width)
  )
}
/** The words above the carets, by columns of a terminal. */
const marked = (shown: string): string => {
  const lines = shown.split('\n')
  const at = lines.findIndex((line) => /│ +\^+$/.test(line))
  const [from, to] = [stringWidth((lines[at] as string).replace(/\^+$/, '')), stringWidth(lines[at] as string)]
  let column = 0
  let words = ''
  for (const char of lines[at - 1] as string) {
    if (column >= from && column < to) words += char
    column += stringWidth(char)
  }
  return words
}

describe('carets stand under what is flagged', () => {
  test.each([
    ['in a short line', 'It began on [insert date], we think.'],
    ['behind wide characters', '東京の障害 started on [insert date].'],
    ['behind an emoji and a tab', '🔥\tIt began on [insert date].'],
    ['far behind in a long line', `${'All services were slow again. '.repeat(20)}It began on [insert date].`],
    ['in front of a long line', `[insert date] ${'all services were slow again '.repeat(20)}`]
  ])('%s', (_name, text) => {
    expect(marked(pretty(text))).toBe('[insert date]')
  })
})

test('no line with words of an article is wider than the terminal', () => {
  const text = `${'全部のサービス '.repeat(30)}[insert date]${' and then '.repeat(40)}`
  for (const line of pretty(text, 60)
    .split('\n')
    .filter((shown) => shown.includes('│')))
    expect(stringWidth(line)).toBeLessThanOrEqual(60)
})

test('lines are broken and cut between words, an example stands on a line of its own', () => {
  const shown = pretty(
    `${'Several branches were slow. '.repeat(4)}It began on [insert date]${', and nobody understood the reasons'.repeat(3)}.\n\nIt ended on ${'[insert the date on which it ended] '.repeat(2)}.`,
    60
  )
  expect(shown).toContain(
    [
      'error Fill in the date: `[insert date]`',
      '    a.md:1:125 <no-placeholder|https://github.com/outagelint/outagelint/tree/main/plugins/no-placeholder/readme.md>',
      '    1 │ …It began on [insert date], and nobody understood…',
      `      │ ${' '.repeat(13)}^^^^^^^^^^^^^`,
      '    Readers see the placeholder where a fact should be.',
      '    For example: The Northwind outage began in Harrow on 19',
      '    July 2024 at 14:20 UTC and hit 300 shops.',
      ''
    ].join('\n')
  )
  expect(shown).toContain('3 │ It ended on [insert the date on which it ended]…\n')
  const narrow = pretty('It ended on [insert the date on which it ended].', 50)
  expect(narrow).toContain('error Fill in the date: `[insert the date on which\n    it ended]`\n    a.md:1:13 ')
})

test('the reason stands once for each rule, its id leads to its page', () => {
  const shown = pretty('It began on [insert date].\n\nIt ended on [insert date].\n')
  expect(shown.match(/<no-placeholder\|https:[^>]*no-placeholder[^>]*>/g)).toHaveLength(2)
  expect(shown.match(/Readers see the placeholder/g)).toHaveLength(1)
})

test('more than five findings of a rule are counted', () => {
  const shown = pretty('It began on [insert date].\n\n'.repeat(8))
  expect(shown.match(/│ +\^+$/gm)).toHaveLength(5)
  expect(shown).toContain('and 3 more of no-placeholder')
})

test('the line of an article drives no terminal', () => {
  const shown = pretty('\u001b[2J\u202e It began on [insert date].')
  expect(shown).toBe(stripVTControlCharacters(shown))
  expect(shown).toContain('\\u001b[2J\\u202e')
})

const run = (args: readonly string[], input = '', env: NodeJS.ProcessEnv = {}) =>
  runIn(args, {input, env: {...process.env, ...env}})

test('standard input is shown with its lines, counts come behind the findings', async () => {
  const {stdout} = await run(
    ['--format', 'pretty', '--statistics', '--only', 'no-placeholder', '-'],
    'On [insert date].\n'
  )
  expect(stdout).toContain('1 │ On [insert date].\n      │    ^^^^^^^^^^^^^\n')
  expect(stdout).toContain('Findings by rule\n  1  no-placeholder\n')
  expect(stdout).toContain('Findings by file\n  1  <stdin>\n')
})

test('text is the default where no terminal is, with colours when they are forced', async () => {
  const {stdout} = await run(['-'], 'On [insert date].\n', {FORCE_COLOR: '1', NO_COLOR: ''})
  expect(stdout).not.toContain('│')
  expect(stdout).not.toBe(stripVTControlCharacters(stdout))
})

test.each([
  [{color: true, 'no-color': false}, {NO_COLOR: '1'}, false, true],
  [{color: false, 'no-color': true}, {FORCE_COLOR: '1'}, true, false],
  [{color: false, 'no-color': false}, {NO_COLOR: '1', FORCE_COLOR: '1'}, true, false],
  [{color: false, 'no-color': false}, {FORCE_COLOR: '1'}, false, true],
  [{color: false, 'no-color': false}, {FORCE_COLOR: '0'}, true, false],
  [{color: false, 'no-color': false}, {}, true, true],
  [{color: false, 'no-color': false}, {}, false, false]
])('colours with %j and %j, on a terminal: %s', (flags, env, isTerminal, expected) => {
  expect(isColored(flags, env, isTerminal)).toBe(expected)
})

test.each([
  [['--only', 'no-placehoder', '-'], 'unknown rule `no-placehoder`: did you mean `no-placeholder`?'],
  [['--rule', 'no-placehoder=off', '-'], 'unknown rule `no-placehoder`: did you mean `no-placeholder`?'],
  [['explain', 'no-placehoder'], 'unknown rule `no-placehoder`: did you mean `no-placeholder`?'],
  [['--rule', 'no-placeholder', '-'], '--rule no-placeholder needs a severity'],
  [['--init'], 'unknown option `--init`: it is a command, outagelint init']
])('%j is refused with what was meant', async (args, reason) => {
  const {status, stderr} = await run(args)
  expect(stderr).toContain(reason)
  expect(status).toBe(2)
})

test('each command has a help of its own', async () => {
  for (const command of commands) {
    const {status, stdout} = await run([command, '--help'])
    expect(stdout).toMatch(new RegExp(`^Usage: outagelint ${command}\\b`))
    expect(status).toBe(0)
  }
})
