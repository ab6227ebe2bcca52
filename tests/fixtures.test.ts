import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {check} from '../src/check/index.ts'
import {rules} from '../src/preset.ts'
import {readCarets} from './caret.ts'

const ids = rules.map(({id}) => id)
const files = fs
  .readdirSync('fixtures', {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.md'))
  .map((name) => path.join('fixtures', name))
const read = (file: string) => readCarets(fs.readFileSync(file, 'utf8'), ids)
/** What a reader sees of a finding, whatever container it stands in. */
const seen = (text: string): string[] =>
  check(text).map(({ruleId, actual}) => `${ruleId} ${actual.replace(/\s*\r?\n[> ]*/g, ' ')}`)

test.each(files.filter((file) => file !== 'fixtures/demo.md'))(
  '%s: what is drawn is found, and nothing else',
  (file) => {
    const {text, expected} = read(file)
    const found = check(text).map(({ruleId, start, end}) => ({ruleId, start, end}))
    expect(found).toEqual(
      [...expected].sort((a, b) => a.start - b.start || a.end - b.end || (a.ruleId < b.ruleId ? -1 : 1))
    )
  }
)

test('good articles of 600 words and more are silent', () => {
  const good = files.filter((file) => file.startsWith('fixtures/good/'))
  expect(good.length).toBeGreaterThanOrEqual(3)
  for (const file of good) {
    const text = fs.readFileSync(file, 'utf8')
    expect(text.split(/\s+/).length).toBeGreaterThanOrEqual(600)
    expect(check(text), file).toEqual([])
  }
})

describe.each(files)('%s', (file) => {
  const {text} = read(file)
  const whole = !text.startsWith('---')

  test('each place holds what is reported', () => {
    for (const {start, end, actual} of check(text)) expect(text.slice(start, end)).toBe(actual)
  })

  test.each<[string, (text: string) => string]>([
    ['with carriage returns', (given) => given.replaceAll('\n', '\r\n')],
    ...(whole
      ? ([
          ['in a quote', (given) => given.replace(/^/gm, '> ')],
          ['in a list item', (given) => `- ${given.replaceAll('\n', '\n  ')}`],
          ['behind an emoji', (given) => `🔥\n\n${given}`]
        ] as [string, (text: string) => string][])
      : [])
  ])('the same article %s gives the same findings', (_name, change) => {
    expect(seen(change(text))).toEqual(seen(text))
  })
})
