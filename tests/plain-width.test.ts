import stringWidth from 'string-width'
import {expect, test} from 'vitest'
import {plainWidth} from '../scripts/plain-width.mjs'

test('a letter that is plain is as wide as string-width says, alone and beside others', () => {
  const letters = Array.from({length: 0x3100}, (_, code) => String.fromCharCode(code))
  const known = letters.filter((letter) => plainWidth(letter) !== undefined)
  expect(known.length).toBeGreaterThan(100)
  for (const letter of known) expect(stringWidth(letter), JSON.stringify(letter)).toBe(plainWidth(letter))
  expect(stringWidth(known.join(''))).toBe(plainWidth(known.join('')))
})

test('colors and links have no width', () => {
  const text = '\u001B[31merror\u001B[39m: \u001B]8;;https://a.test\u0007“ten”\u001B]8;;\u0007'
  expect(plainWidth(text)).toBe(stringWidth(text))
})

test.each(['事故', '🔥', 'e\u0301', '©', '\u200D', '\t'])('%j is left to string-width', (text) => {
  expect(plainWidth(text)).toBeUndefined()
})
