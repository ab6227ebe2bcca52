import type {Span} from '../../src/article/types.ts'
import {defineRule} from '../../src/rule.ts'
import {quote} from '../../src/words.ts'

/** Flags appended titles and links that have nothing to do with the article. */
export default defineRule({
  id: 'no-unrelated-links',
  category: 'link',
  severity: 'error',
  description: 'flags appended blocks of links that have nothing to do with the article',
  why: 'Gossip and advertising under an article about an outage cost it its readers’ trust.',
  options: {allow: [] as string[]},
  *check({linkBlocks, source}, {allow}) {
    for (const {verdict, items, title, span} of linkBlocks) {
      if (verdict !== 'unrelated') continue
      const strangers = items.filter((item) => !item.isRelated && !allow.includes(item.text))
      // A block of which anything may stay is left to its author.
      const fix = strangers.length === items.length ? {span: wholeLines(source, span), text: ''} : undefined
      for (const item of strangers) {
        yield {
          span: item.span,
          reason: `Unexpected title ${quote(item.text, 40)} of another subject, expected its removal`,
          note: `Under ${quote(title)}: no word in common with the title, the headings or the topics of the article.`,
          ...(fix && item === strangers[0] && {fix}),
          data: {block: span}
        }
      }
    }
  }
})

/** A block with its lines and the blank ones above it; a title glued to a paragraph goes with its dash. */
function wholeLines(source: string, {start, end}: Span): Span {
  const before = source.slice(0, start)
  const line = source.slice(before.lastIndexOf('\n') + 1, start)
  const rest = source.slice(end)
  const tail = rest.search(/\r?\n|$/)
  const from = line.trim() === '' || /^[\s>]{0,99}(?:[-*+]|#{1,6})?\s{0,9}$/.test(line) ? start - line.length : start
  const glue =
    from === start
      ? (/\s{0,9}[-–—]?\s{0,9}$/.exec(before)?.[0].length ?? 0)
      : (/(?:\r?\n[ \t]{0,9}){0,9}$/.exec(source.slice(0, from))?.[0].length ?? 0)
  return {start: from - glue, end: /^[\s)>]{0,99}$/.test(rest.slice(0, tail)) ? end + tail : end}
}
