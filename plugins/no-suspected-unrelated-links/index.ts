import {defineRule} from '../../src/rule.ts'
import {quote} from '../../src/words.ts'

/** Flags links that are offered as related and probably are not. */
export default defineRule({
  id: 'no-suspected-unrelated-links',
  category: 'link',
  severity: 'warning',
  description: 'flags links that are offered as related and probably are not',
  why: 'A reader who follows a related link expects more about the same thing.',
  options: {allow: [] as string[]},
  *check({linkBlocks}, {allow}) {
    for (const {verdict, items, span} of linkBlocks) {
      if (verdict !== 'suspected') continue
      for (const item of items) {
        if (item.isRelated || allow.includes(item.text)) continue
        yield {
          span: item.span,
          reason: `Unexpected link ${quote(item.text, 40)}, expected one about the subject of the article`,
          data: {block: span}
        }
      }
    }
  }
})
