import fs from 'node:fs'
import {describe, expect, test} from 'vitest'
import {rules} from '../src/catalogue.ts'
import {check} from '../src/check/index.ts'
import {examplesOf, only, outcomeOf} from './examples.ts'

test('every folder of plugins is in the preset', () => {
  expect(fs.readdirSync('plugins').sort()).toEqual(rules.map(({id}) => id).sort())
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const page = fs.readFileSync(`plugins/${id}/readme.md`, 'utf8')

  test('has a page with the fixed parts, at its address', () => {
    const parts = [...page.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/^#+ (.+)$/gm)].map((match) => match[1])
    expect(parts).toEqual([id, 'Why', 'Flagged', 'Not flagged', 'Options', 'When not to use it'])
    expect(rule.url.endsWith(`/plugins/${id}/readme.md`)).toBe(true)
  })

  test('says whether it works in retext', () => {
    expect(page.includes('\nWorks in retext too, on plain text.\n')).toBe(rule.prose)
    expect(page.includes('\nNot in retext: ')).toBe(!rule.prose)
  })

  test('shows one line as it should be, which it does not flag', () => {
    expect(page).toContain(rule.better)
    expect(
      check(`# Card payments at Northwind\n\n${rule.better}\n`, {rules: only(id, true), subject: 'incident'})
    ).toEqual([])
  })

  test.each(examplesOf(id))('$name', (example) => {
    const {text, expected, found} = outcomeOf(rule, example)
    expect(expected.length > 0).toBe(example.flagged)
    expect(found.map(({ruleId, start, end}) => ({ruleId, start, end}))).toEqual(expected)
    for (const {actual, start, end} of found) expect(actual).toBe(text.slice(start, end))
  })
})
