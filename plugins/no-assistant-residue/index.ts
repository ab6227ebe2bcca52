import {matchesOf} from '../../src/article/text/match-all.ts'
import type {Article, Block, Span} from '../../src/article/types.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import type {Finding} from '../../src/rules/finding.ts'
import {code, type Message, say} from '../../src/rules/message.ts'
import {marks, phrases, tag, target, tracking} from './words.ts'

/** Flags what a chat assistant left behind in copied text. */
export default defineRule({
  id: 'no-assistant-residue',
  category: 'placeholder',
  severity: 'error',
  scope: 'any',
  description: 'flags what a chat assistant left: `:contentReference[oaicite:0]`, “As of my last update”',
  why: 'Readers see that the text comes from a chatbot, and wonder whether anybody checked it.',
  better: 'As of 19 July 2024, the cause is not known.',
  options: {},
  *check(article) {
    yield* fenceOfAll(article)
    const blocks = article.blocks.filter(({kind}) => kind !== 'code' && kind !== 'comment')
    const occurring = occurringIn(blocks.map(({prose}) => prose.text).join('\n'))
    for (const block of blocks) {
      yield* inProse(block, occurring, article.source)
      for (const {kind, url, span, tag: name = ''} of block.marks) {
        if (tag.test(name) || (kind === 'link' && url && target.test(url.text))) {
          yield {
            span,
            message: leftBehind(article.source.slice(span.start, span.end)),
            better: withoutMark
          }
        }
        const found = url && (kind === 'link' || kind === 'image') ? tracking.exec(url.text) : undefined
        if (!url || !found) continue
        const [parameter] = found
        const end = found.index + parameter.length
        // `?utm_source=…&page=2` keeps its question mark.
        const more = parameter.startsWith('?') && url.text[end] === '&'
        const [from, to] = more ? [found.index + 1, end + 1] : [found.index, end]
        const written = url.text.slice(from, to)
        yield {
          span,
          message: say`Delete ${code(written)} from this link: it says the link came from a chatbot`,
          note: 'Everybody who follows the link can see it.',
          better: 'See the [status page](https://status.northwind.test/42).',
          fix: {span: url.span(from, to), text: ''}
        }
      }
    }
  }
})

/** An answer that was copied with the fence around it: readers see the source of the article. */
function* fenceOfAll({blocks, source}: Article): Generator<Finding> {
  const [only, ...others] = blocks.filter(({kind}) => kind !== 'frontmatter' && kind !== 'comment')
  if (only?.kind !== 'code' || others.length > 0 || !/^(?:md|markdown)$/i.test(only.language ?? '')) return
  // A contents list or a form may be kept so.
  if (!/^#{1,3}\s\S/m.test(only.prose.text) || !/^\p{Lu}[^\n]{20,200}[.!?]$/mu.test(only.prose.text)) return
  const {start} = only.span
  const end = source.indexOf('\n', start)
  const span = {start, end: end < 0 ? only.span.end : end}
  yield {
    span,
    message: say`Delete this fence and the one at the end: the whole article is shown as code`,
    note: 'Readers see its marks in place of headings and lists.',
    better: '# Outage of 19 July 2024'
  }
}

const leftBehind = (words: string): Message => say`Delete this chatbot leftover: ${code(words)}`

/** A line that a mark was taken out of. */
const withoutMark = 'The outage lasted three hours.'

const patterns = [...marks, ...phrases]

/** The patterns that are worth a look at each block: an article has seldom one. */
function occurringIn(text: string): readonly RegExp[] {
  return patterns.filter((pattern) => {
    pattern.lastIndex = 0
    return pattern.test(text)
  })
}

function* inProse(block: Block, occurring: readonly RegExp[], source: string): Generator<Finding> {
  const {prose} = block
  /** Units that need no look: they are flagged already, or code that an article about assistants shows. */
  const taken = new Uint8Array(occurring.length > 0 ? prose.text.length : 0)
  for (const {kind, from, to} of block.marks) if (kind === 'code') taken.fill(1, from, to)
  for (const pattern of occurring) {
    for (const {index, 0: words} of matchesOf(pattern, prose.text)) {
      const end = index + words.length
      if (words.trim() === '' || taken.subarray(index, end).includes(1) || isQuoted(prose.text, index, end)) continue
      taken.fill(1, index, end)
      const span = prose.span(index, end)
      // A mark means nothing to a reader; of a sentence something may be worth keeping.
      const fix =
        marks.includes(pattern) && isCleanCut(block, span, source)
          ? {span: {start: source[span.start - 1] === ' ' ? span.start - 1 : span.start, end: span.end}, text: ''}
          : undefined
      yield {
        span,
        ...(fix && {fix}),
        message: leftBehind(words),
        ...(marks.includes(pattern) && {better: withoutMark})
      }
    }
  }
}

/** Whether what is left is read as before: no bullet or heading without text, no line that begins like other markup. */
function isCleanCut({prose, kind, item, quoted}: Block, {start, end}: Span, source: string): boolean {
  const before = source.slice(Math.max(0, start - longestMarker), start)
  const behind = source.slice(end, end + longestMarker)
  // `[words]:mark` is a definition: without the mark its words are text.
  if (before.endsWith(']') && source[start] === ':') return false
  const opensLine = /(?:^|[\r\n])[\s>]{0,20}(?:(?:[-*+]|\d{1,9}[.)]|#{1,6})[ \t]{1,4})?$/.test(before)
  if (!opensLine) return true
  const isAlone = /^[ \t]{0,20}(?:[\r\n]|$)/.test(behind)
  if (isAlone) return kind === 'paragraph' && !item && quoted === 0 && prose.span(0, prose.text.length).end === end
  return /^[ \t]?[\p{L}("“]/u.test(behind)
}

/** Characters of a line that decide how it is read. */
const longestMarker = 40

/** In quotation marks it is what an article about assistants shows. */
function isQuoted(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 400), from)
  return (before.match(/["“”«»]/g)?.length ?? 0) % 2 === 1 && /["”»]/.test(text.slice(to))
}
