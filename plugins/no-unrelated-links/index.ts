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
  *check({linkBlocks}, {allow}) {
    for (const {verdict, items, title, span} of linkBlocks) {
      if (verdict !== 'unrelated') continue
      for (const item of items) {
        if (item.isRelated || allow.includes(item.text)) continue
        yield {
          span: item.span,
          reason: `Unexpected title ${quote(item.text, 40)} of another subject, expected its removal`,
          note: `Under ${quote(title)}: no word in common with the title, the headings or the topics of the article.`,
          data: {block: span}
        }
      }
    }
  }
})
