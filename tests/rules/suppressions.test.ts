import {expect, test} from 'vitest'
import {check} from '../../src/check/index.ts'
import {run as runIn} from '../command-line.ts'

const found = (text: string): string[] => check(text).map(({ruleId, line}) => `${ruleId} ${line}`)
const slot = 'On [insert date].'

test('disable and enable silence what stands between them', () => {
  expect(
    found(
      `<!--outagelint disable no-placeholder -- shown on purpose-->\n\n${slot}\n\n<!--outagelint enable no-placeholder-->\n\n${slot}`
    )
  ).toEqual(['no-placeholder 7'])
})

test('ignore silences the next block, a list as a whole', () => {
  expect(found(`<!--outagelint ignore no-placeholder-->\n\n- ${slot}\n- ${slot}\n\nText.\n\n${slot}`)).toEqual([
    'no-placeholder 8'
  ])
})

test('within a list or a table ignore silences one block', () => {
  const ignore = '<!--outagelint ignore no-placeholder-->'
  expect(found(`- Text.\n\n  ${ignore}\n\n  ${slot}\n\n- ${slot}`)).toEqual(['no-placeholder 7'])
  expect(found(`| What | When |\n| --- | --- |\n| ${ignore} ${slot} | ${slot} |`)).toEqual(['no-placeholder 3'])
})

test('ignore within a paragraph silences the rest of it', () => {
  expect(found(`Text. <!--outagelint ignore no-placeholder--> ${slot}\n\n${slot}`)).toEqual(['no-placeholder 3'])
})

test('several ignore comments hold for one block', () => {
  const comments = ['no-hollow-link', 'no-placeholder'].map((id) => `<!--outagelint ignore ${id}-->`)
  expect(found(`${comments.join('\n\n')}\n\n${slot} See [it](#).`)).toEqual([])
  expect(found(`${comments.join('\n')}\n${slot} See [it](#).`)).toEqual([])
})

test('a comment in code silences nothing', () => {
  expect(found(`\`\`\`html\n<!--outagelint disable-->\n\`\`\`\n\n${slot}`)).toEqual(['no-placeholder 5'])
})

test('an unknown rule and a comment that silences nothing are told', () => {
  expect(check('<!--outagelint disable no-such-->\n').map(({reason}) => reason)).toEqual([
    'Correct the name: no rule is called `no-such` (see outagelint rules)'
  ])
  expect(check('<!--outagelint disable no-placeholder-->\n\nFine.').map(({reason}) => reason)).toEqual([
    'Delete this `disable` comment: it silences nothing'
  ])
})

test.each([
  ['<!--outagelint ignor no-placeholder-->', 'ignore'],
  ['<!-- outagelint Disable no-placeholder -->', 'disable'],
  ['<!-- outagelint-disable no-placeholder -->', 'disable']
])('%s is told, for it is not read', (comment, verb) => {
  const messages = check(`${comment}\n\n${slot}`)
  expect(messages.map(({ruleId, reason}) => [ruleId, reason])[0]).toEqual([
    'control',
    `Write \`outagelint ${verb}\`: this comment is not read`
  ])
  expect(messages.some(({ruleId}) => ruleId === 'no-placeholder')).toBe(true)
})

test('a comment about the program is none of its own', () => {
  expect(check('<!-- outagelint reads this page -->\n\nText.')).toEqual([])
})

test('what comments silence is counted in every report, and --no-inline-config tells it', async () => {
  const input = `<!--outagelint disable-->\n\n${slot}\n\n${slot}\n`
  const run = (...args: string[]) => runIn(['-', ...args], {input})
  expect((await run()).stdout).toContain('2 findings silenced by comments in the articles')
  expect(JSON.parse((await run('--format', 'json')).stdout)[0]).toMatchObject({messages: [], silenced: 2})
  expect((await run('--format', 'sarif')).stderr).toContain('2 findings silenced by comments in the articles')
  const {status, stdout} = await run('--no-inline-config')
  expect(stdout.match(/no-placeholder/g)).toHaveLength(2)
  expect(stdout).not.toContain('silenced')
  expect(status).toBe(1)
})

test('a comment silences one place of a finding that is told once for all', () => {
  const line =
    'A router lost power on Monday, and the spare one did not take over, because nobody had tested it since it was bought by the company.'
  const article = (comment: string): string =>
    [line, '1. Causes of it', line, comment, '2. Impact of it', line, '3. What follows', line].join('\n')
  const places = (text: string) =>
    check(text).flatMap(({ruleId, causes}) => (ruleId === 'no-lost-heading' ? [causes?.length] : []))
  expect(places(article('Four words stand here'))).not.toEqual([])
  expect(places(article('<!--outagelint disable no-lost-heading-->'))).toEqual([undefined])
})

test('comments of remark-lint silence too, and may name rules of others', () => {
  expect(found(`<!--lint disable no-placeholder no-html-->\n\n${slot}\n\n<!--lint enable-->\n\n${slot}`)).toEqual([
    'no-placeholder 7'
  ])
  expect(found(`<!--lint ignore-->\n\n${slot}\n\n<!--lint disable no-html-->\n\nFine.`)).toEqual([])
})

test('each rule of a comment is told again from where it is enabled, or all are', () => {
  const off = (verb: string, rules: string) => `<!--lint ${verb}${rules}-->\n\n`
  const both = ' no-placeholder no-suspected-placeholder'
  const text = `${slot}\n\n`
  expect(found(off('disable', both) + text + off('enable', ' no-placeholder') + text)).toEqual(['no-placeholder 7'])
  expect(found(off('disable', both) + text + off('enable', '') + text)).toEqual(['no-placeholder 7'])
  expect(found(off('disable', '') + text + off('enable', ' no-placeholder') + text)).toEqual(['no-placeholder 7'])
  expect(found(off('disable', '') + text + off('enable', ' no-blame') + text)).toEqual([])
})
