import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import noSuspectedPlaceholder from '../../plugins/no-suspected-placeholder/index.ts'
import noUnsourcedClaim from '../../plugins/no-unsourced-claim/index.ts'
import {check} from '../../src/check/index.ts'
import type {Setting} from '../../src/rules/settings/settings.ts'

const claim = 'The outage at [Company Name] left 40,000 customers without card payments on Tuesday.'
const vague = 'Experts say that [Company Name] lost half of its sales.'

const found = (text: string, rules: Record<string, Setting> = {}) =>
  check(text, {profile: 'news', rules: {'require-source': 'off', ...rules}})
    .map(({ruleId}) => ruleId)
    .sort()

test('a claim with a placeholder in it is told as the placeholder alone', () => {
  expect(found(claim)).toEqual(['no-suspected-placeholder'])
  expect(found(vague)).toEqual(['no-suspected-placeholder'])
})

test('where the rule for the placeholder is off, allows it or is silenced, the claim is told', () => {
  expect(found(claim, {'no-suspected-placeholder': 'off'})).toEqual(['no-unsourced-claim'])
  expect(found(vague, {'no-suspected-placeholder': 'off'})).toEqual(['no-vague-attribution'])
  expect(found(claim, {'no-suspected-placeholder': {allow: ['[Company Name]']}})).toEqual(['no-unsourced-claim'])
  expect(found(`<!--outagelint ignore no-suspected-placeholder-->\n\n${claim}`)).toEqual(['no-unsourced-claim'])
})

test('so it is between plugins, which know each other through the file', () => {
  const told = (...plugins: readonly (typeof noUnsourcedClaim)[]) => {
    const processor = unified().use(remarkParse)
    for (const plugin of plugins) processor.use(plugin as never)
    const file = new VFile(`---\nprofile: news\n---\n\n${claim}\n`)
    processor.runSync(processor.parse(file), file)
    return file.messages.map(({ruleId}) => ruleId)
  }
  expect(told(noSuspectedPlaceholder, noUnsourcedClaim)).toEqual(['no-suspected-placeholder'])
  expect(told(noUnsourcedClaim)).toEqual(['no-unsourced-claim'])
})

test('references that are placeholders are told once, entries that are none as well', () => {
  const article = (entries: string) =>
    `# Payments fail at Northwind\n\nNorthwind said its network was down.\n\n## References\n\n${entries}\n`
  const settings = {'require-source': true}
  expect(found(article('- [Insert reliable source 1]\n- [Insert reliable source 2]'), settings)).toEqual([
    'no-placeholder',
    'no-placeholder'
  ])
  expect(found(article('- [Insert reliable source 1]'), {...settings, 'no-placeholder': 'off'})).toEqual([
    'require-source'
  ])
})
