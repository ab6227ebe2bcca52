import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {htmlTokens} from '../../src/article/markdown/html.ts'
import type {Mark} from '../../src/article/types.ts'
import {read} from '../../src/check/index.ts'
import {unsound} from './sound.ts'

const name = fc.constantFrom(
  'a',
  'b',
  'p',
  'div',
  'h2',
  'li',
  'td',
  'br',
  'img',
  'pre',
  'style',
  'title',
  'x-y',
  'SPAN'
)
const value = fc.constantFrom('', '""', '"x"', "'a > b'", 'x&amp;y', '"https://example.org/?a=1"', '"<b>"', '"', "'")
const attribute = fc
  .tuple(fc.constantFrom('href', 'src', 'alt', 'title', 'name', 'DATA-x'), fc.constantFrom('', '=', ' = '), value)
  .map(([key, equals, given]) => ` ${key}${equals}${equals ? given : ''}`)
const startTag = fc
  .tuple(name, fc.array(attribute, {maxLength: 2}), fc.constantFrom('', ' ', '/', '\t'))
  .map(([tag, attributes, end]) => `<${tag}${attributes.join('')}${end}>`)
const endTag = fc.tuple(name, fc.constantFrom('', ' ', '\n')).map(([tag, end]) => `</${tag}${end}>`)
const stray = fc.constantFrom('<', '>', '</', '<!--', '-->', '<!-- a -->', '</>', '<?php ?>', '<!DOCTYPE html>', '<a ')
const words = fc.constantFrom(
  'On [insert date]',
  'AT&amp;T',
  '&nbsp;',
  ' ',
  '\n',
  '\r\n',
  '\t',
  '🔥',
  'a < b',
  'See [1].'
)
/** Nested, crossed, unclosed and stray: whatever people leave in Markdown. */
const html = fc
  .array(fc.oneof(startTag, endTag, stray, words), {minLength: 1, maxLength: 14})
  .map((parts) => parts.join(''))

describe('tokens of raw HTML', () => {
  test('follow each other, and each tag is a tag', () => {
    fc.assert(
      fc.property(html, (text) => {
        let behind = 0
        for (const token of htmlTokens(text)) {
          expect(token.from).toBeGreaterThanOrEqual(behind)
          expect(token.to).toBeGreaterThan(token.from)
          // Between two tokens stands nothing but the empty end tag, which browsers leave out.
          expect(text.slice(behind, token.from)).toMatch(/^(?:<\/>)*$/)
          behind = token.to
          if (token.type !== 'tag') continue
          expect(text.slice(token.from, token.to).toLowerCase().startsWith(`<${token.name}`)).toBe(true)
          expect(text[token.to - 1]).toBe('>')
          for (const {from, to} of token.attributes) {
            expect(from).toBeGreaterThan(token.from)
            expect(to).toBeGreaterThanOrEqual(from)
            expect(to).toBeLessThan(token.to)
          }
        }
        expect(text.slice(behind)).toMatch(/^(?:<\/>)*$/)
      }),
      {numRuns: 500}
    )
  })

  test.each<[string, string, string[]]>([
    ['attributes with a > inside', '<a title="a > b" href=c>x</a>', ['a title=a > b href=c', 'x', '/a']],
    ['the first of two attributes of a name', '<a href=1 href=2>', ['a href=1 href=2']],
    ['a tag that nothing closes', 'a <b', ['a ', '<b']],
    ['a comment that nothing closes', 'a <!-- b', ['a ', '<!-- b']],
    ['a stray end tag', '</div>x', ['/div', 'x']],
    ['no tag of a script', '<script>a<b>c</script>', ['script', 'a<b>c', '/script']],
    ['what is no tag', 'a < b <3', ['a ', '< b ', '<3']]
  ])('know %s', (_name, text, expected) => {
    const seen = htmlTokens(text).map((token) =>
      token.type === 'tag'
        ? [token.name, ...token.attributes.map(({name, from, to}) => `${name}=${text.slice(from, to)}`)].join(' ')
        : text.slice(token.from, token.to)
    )
    expect(seen).toEqual(expected)
  })
})

describe('raw HTML in an article', () => {
  test('nested and crossed tags give places inside the file', () => {
    fc.assert(
      fc.property(html, fc.constantFrom('', 'Text ', '<div>\n', '> ', '- <div>\n  '), (text, before) => {
        expect([...unsound(read(before + text))]).toEqual([])
      }),
      {numRuns: 500}
    )
  })

  const links = (source: string): string[] =>
    read(source).blocks.flatMap(({prose, marks}) =>
      marks
        .filter(
          (mark): mark is Mark & {url: NonNullable<Mark['url']>} => mark.kind === 'link' && mark.url !== undefined
        )
        .map(({from, to, url}) => `${prose.text.slice(from, to).trim()} > ${url.text}`)
    )
  test.each<[string, string, string[]]>([
    ['in each block inside it', '<div><a href="/x"><p>One</p><p>Two</p></a></div>', ['One > /x', 'Two > /x']],
    ['not where nothing closes it', '<div><a href="/x">\n<p>One</p></div>', []],
    ['up to the next one', '<p><a href="/x">One <a href="/y">Two</a></p>', ['One > /x', 'Two > /y']],
    ['up to the next one inside a text', 'A <a href="/x">One <a href="/y">Two</a>', ['One > /x', 'Two > /y']]
  ])('a link holds %s', (_name, source, expected) => {
    expect(links(source)).toEqual(expected)
  })

  test('a link around blocks, left open at a line of its own, breaks no rule', () => {
    // Its end stood before its beginning.
    const source = '<div align="center">\n\t<br>\n<a href="https://example.org/?ref=x">\n<div>\n</a>\n'
    expect([...unsound(read(source))]).toEqual([])
  })
})
