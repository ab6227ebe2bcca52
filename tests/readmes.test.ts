import fs from 'node:fs'
import {describe, expect, test} from 'vitest'
import {check} from '../src/check/index.ts'
import {rules} from '../src/preset.ts'
import type {Setting} from '../src/rules/settings.ts'
import {readCarets} from './caret.ts'
import {examplesOf} from './examples.ts'

const ids = rules.map(({id}) => id)

const only = (id: string, setting: Setting): Record<string, Setting> => ({
  ...Object.fromEntries(ids.map((other) => [other, 'off'])),
  [id]: setting
})

test('every folder of plugins is in the preset', () => {
  expect(fs.readdirSync('plugins').sort()).toEqual([...ids].sort())
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

  // What owes sources is an article about others.
  const about = rule.category === 'source' ? {profile: 'news' as const} : {subject: 'incident' as const}
  test.each(examplesOf(id))('$name', ({article, options, flagged}) => {
    const {text, expected} = readCarets(article, ids)
    expect(expected.length > 0).toBe(flagged)
    const found = check(text, {rules: only(id, [rule.severity, options]), ...about})
    expect(found.map(({ruleId, start, end}) => ({ruleId, start, end}))).toEqual(expected)
    for (const {actual, start, end} of found) expect(actual).toBe(text.slice(start, end))
  })
})
