import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {rules} from '../src/catalogue.ts'
import {check} from '../src/check/index.ts'
import {readCarets} from './caret.ts'
import {drawn} from './examples.ts'

const ids = rules.map(({id}) => id)
const files = fs
  .readdirSync('fixtures', {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.md'))
  .map((name) => path.join('fixtures', name))
const read = (file: string) => readCarets(fs.readFileSync(file, 'utf8'), ids)
test.each(files.filter((file) => file !== 'fixtures/demo.md'))(
  '%s: what is drawn is found, and nothing else',
  (file) => {
    const {text, expected} = read(file)
    const found = check(text)
      .flatMap(drawn)
      .map(({ruleId, start, end}) => ({ruleId, start, end}))
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

test.each(files)('%s: each place holds what is reported', (file) => {
  const {text} = read(file)
  for (const {start, end, actual} of check(text)) expect(text.slice(start, end)).toBe(actual)
})
