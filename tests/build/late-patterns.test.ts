import fc from 'fast-check'
import {beforeAll, describe, expect, test} from 'vitest'
import {hashedNeeds, mayHave} from '../../scripts/late-patterns/grams.mjs'
import {withLatePatterns} from '../../scripts/late-patterns/index.mjs'
import {small} from '../../scripts/late-patterns/letters.mjs'
import {needsOf} from '../../scripts/late-patterns/needs.mjs'
import {latePattern} from '../../scripts/late-patterns/pattern.mjs'
import {type Piece, parsePattern} from '../../scripts/late-patterns/syntax.mjs'
import {type Pattern, patternsOfBuild} from '../patterns.ts'

const has = (text: string, need: string): boolean => (need === '\\d' ? /\d/.test(text) : small(text).includes(need))

describe('what a match needs', () => {
  test.each([
    ['read (?:more|on)', ['read more', 'read on']],
    ['\\b(?:outages?|incident reports?)\\b', ['incident report', 'outage']],
    ["(?<!x)[’']s+tatus \\w{2,9} page", ['tatus ']],
    ['störung|Ausfall', ['ausfall', 'störung']],
    ['\\d{1,2}\\s?[ap]m', ['\\d']],
    ['https?://', ['http://', 'https://']],
    ['(?=never)ever', ['ever']],
    ['障害(?:報告)?', ['障害']]
  ])('%s', (source, needs) => {
    expect(needsOf(source)).toEqual(needs)
  })

  test.each(['.*', '\\p{L}+', 'a|outage', '(?:outage)?', '[^x]', '(?!outage)', 'outage|'])('%s: nothing', (source) => {
    expect(needsOf(source)).toBeUndefined()
  })

  test('a letter with two small forms', () => {
    // Σ ends a word as ς; K is the sign of kelvin.
    expect(needsOf('σσσ')).toBeUndefined()
    expect(small('ſK')).toBe('sk')
    expect(needsOf('µs of lag')).toEqual(['s of lag'])
  })

  test('what it does not know stops the build', () => {
    expect(() => needsOf('(?i:outage)')).toThrow('unknown group')
    expect(() => needsOf('\\cA')).toThrow('unknown escape')
  })
})

/** A text that the pieces may match; what stands around it and case are as a random number says. */
function textOf(alternatives: readonly (readonly Piece[])[], random: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const written = (piece: Piece): string => {
    if (piece.type === 'character') return pick([piece.character, piece.character, piece.character.toUpperCase()])
    if (piece.type === 'class')
      return piece.members ? pick(piece.members) : piece.digits ? pick([...'0179']) : pick([...' aZß-。'])
    if (piece.type === 'alternatives') return textOf(piece.alternatives, random)
    if (piece.type !== 'repeated') return ''
    const count = piece.least + Math.floor(random() * Math.min(3, piece.most - piece.least + 1))
    return Array.from({length: count}, () => written(piece.piece)).join('')
  }
  return pick(alternatives).map(written).join('')
}

describe('the patterns of the build', () => {
  let patterns: Pattern[]
  beforeAll(() => {
    patterns = [...patternsOfBuild().values()]
  }, 60_000)

  test('whatever they match has what is said to be needed', {timeout: 60_000}, () => {
    let matches = 0
    const text = fc.infiniteStream(fc.double({min: 0, max: 0.999, noNaN: true}))
    fc.assert(
      fc.property(fc.constantFrom(...patterns), text, ({source, flags}, numbers) => {
        const needs = needsOf(source)
        const match = new RegExp(source, flags).exec(textOf(parsePattern(source), () => numbers.next().value as number))
        if (!match || !needs) return
        matches++
        expect(
          needs.some((need) => has(match[0], need)),
          `${source}\n${match[0]}`
        ).toBe(true)
      }),
      {numRuns: 8000}
    )
    expect(matches).toBeGreaterThan(800)
  })
})

test.each([
  ['outage|incident', 'g', 'An Outage, an outage, an incident.'],
  ['outage|incident', 'gi', 'An Outage, an outage, an incident.'],
  ['outage|incident', '', 'All is well.'],
  ['(?<what>outage|incident)', 'u', 'An outage.'],
  ['outage', 'y', 'outage outage'],
  ['[kſ]elvin', 'iu', 'Ten Kelvin'],
  ['\\d\\d:\\d\\d', 'g', '09:14 and 10:16'],
  ['(?<!\\p{L})outage(?!\\p{L})', 'giu', 'outage, éoutage, Xoutage, outages, outageß, 9outage9, OUTAGE'],
  ['(?<!\\p{L})outage(?!\\p{L})', 'g', 'outage, p{L}outage, outagep{L}']
])('/%s/%s is used as a regular expression: %s', (source, flags, text) => {
  const uses: readonly ((pattern: RegExp) => unknown)[] = [
    (pattern) => pattern.test(text),
    (pattern) => [pattern.exec(text), pattern.lastIndex, pattern.exec(text), pattern.lastIndex],
    (pattern) => {
      if (/[gy]/.test(flags)) pattern.lastIndex = 4
      return [pattern.test(text), /[gy]/.test(flags) && pattern.lastIndex]
    },
    (pattern) => text.match(pattern),
    (pattern) => (pattern.flags.includes('g') ? [...text.matchAll(pattern)] : undefined),
    (pattern) => text.replace(pattern, '<$&>'),
    (pattern) => text.replace(pattern, (found) => found.toUpperCase()),
    (pattern) => (pattern.flags.includes('g') ? text.replaceAll(pattern, '-') : undefined),
    (pattern) => text.search(pattern),
    (pattern) => text.split(pattern),
    (pattern) => text.split(pattern, 1),
    (pattern) => new RegExp(pattern, 'g').exec(text)?.index,
    (pattern) => [pattern.source, pattern.flags]
  ]
  for (const given of [needsOf(source)?.join('\n') ?? '', '']) {
    for (const use of uses) {
      const pattern = latePattern(source, flags, given)
      for (const before of ['', ' '.repeat(300_000)]) {
        pattern.test(before)
        pattern.lastIndex = 0
        expect(use(pattern), String(use)).toEqual(use(new RegExp(source, flags)))
      }
    }
  }
})

test('a pattern is made when a text first has what it needs', () => {
  const pattern = latePattern('outages?', 'i', 'outage')
  for (let i = 0; i < 100; i++) pattern.test('All is well. '.repeat(100))
  expect(pattern.made).toBeUndefined()
  expect(pattern.test('An OUTAGE.')).toBe(true)
  expect(pattern.made).toEqual(/outages?/i)
})

describe('what a text may have', () => {
  test.each([
    ['An OUTAGE.', 'outage'],
    ['the ſtatus page', 'status'],
    ['ten K', 'k'],
    ['at 9 %', '\\d'],
    ['at 9 %', '%'],
    ['9%', '9%'],
    ['of the 障害', '障害'],
    ['x', ''],
    ['Status: outage', 'incident\noutage']
  ])('%s: %s', (text, needs) => {
    expect(mayHave(text, hashedNeeds(needs.split('\n')))).toBe(true)
  })

  test.each([
    ['All is well.', 'outage'],
    ['An out-of-date page', 'outage'],
    ['nine percent', '\\d'],
    ['nine percent', '%'],
    ['', 'outage']
  ])('not %s: %s', (text, needs) => {
    expect(mayHave(text, hashedNeeds(needs.split('\n')))).toBe(false)
  })

  test('more texts than are remembered at once', () => {
    const needs = hashedNeeds(['outage', 'failure of'])
    const texts = Array.from(
      {length: 3000},
      (_, index) => `The ${index % 3 ? 'outage' : 'update'} ${index} of the service.`
    )
    for (const text of [...texts, ...texts.toReversed()])
      expect(mayHave(text, needs), text).toBe(text.includes('outage'))
  })

  test('a text of 500,000 characters', () => {
    const text = `${'All is well, and nothing happened here. '.repeat(12_500)}An outage.`
    expect(mayHave(text, hashedNeeds(['outage']))).toBe(true)
    expect(mayHave(text, hashedNeeds(['xylophone']))).toBe(false)
  })

  test('whatever has a word is never refused', () => {
    const letter = fc.oneof(
      fc.constantFrom(...'abcdeſK9%ßé障 '),
      fc.string({unit: 'grapheme', minLength: 1, maxLength: 1})
    )
    const word = fc.array(letter, {minLength: 1, maxLength: 12}).map((letters) => letters.join(''))
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), word, fc.string({unit: 'grapheme'}), (head, need, tail) => {
        const text = head + need + tail
        fc.pre(small(text).includes(small(need)) && !need.includes('\n'))
        expect(mayHave(text, hashedNeeds([small(need)]))).toBe(true)
        expect(mayHave(text.toUpperCase(), hashedNeeds([small(text.toUpperCase())]))).toBe(true)
      }),
      {numRuns: 2000}
    )
  })
})

test('a module of the bundle', () => {
  const code = withLatePatterns(
    "const all = /an outage of the payments/gi\nconst made = new RegExp('x')\nexport const f = (text: string) => /an outage of the payments/i.test(text) || /a/.test(text) || /an outage of the payments/g.test(text)\n",
    '../late'
  )
  expect(code?.split('\n')).toEqual([
    'import {latePattern} from "../late/pattern.mjs"',
    'import {madePattern} from "../late/made.mjs"',
    'const latePattern0 = latePattern("an outage of the payments", "i", "an outage of the payment")',
    'const all = latePattern("an outage of the payments", "gi", "an outage of the payment")',
    "const made = madePattern('x')",
    'export const f = (text: string) => latePattern0.test(text) || /a/.test(text) || /an outage of the payments/g.test(text)',
    ''
  ])
  expect(withLatePatterns('export const one = 1', '../late')).toBeUndefined()
})
