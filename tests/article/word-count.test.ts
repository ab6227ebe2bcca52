import fc from 'fast-check'
import {expect, test} from 'vitest'
import {wordCount} from '../../src/article/text/word-count.ts'

test('as many words as parting makes', () => {
  const blanks = Array.from({length: 0x10000}, (_, code) => String.fromCharCode(code)).filter((char) => /\s/.test(char))
  const part = fc.oneof(fc.constantFrom(...blanks, '\u0085', '\u180e', '\u200b'), fc.string({maxLength: 3}))
  for (const text of ['', ' ', ' a  b ', ...blanks.map((blank) => `a${blank}b`)])
    expect(wordCount(text), JSON.stringify(text)).toBe(text.split(/\s+/).length)
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      expect(wordCount(parts.join(''))).toBe(parts.join('').split(/\s+/).length)
    })
  )
})
