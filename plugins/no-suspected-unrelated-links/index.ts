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
    for (const {items, span} of linkBlocks) {
      for (const item of items) {
        if (item.verdict !== 'suspected' || allow.includes(item.text)) continue
        yield {
          span: item.span,
          reason: `Unexpected link ${quote(item.text, 36)}, expected one about the subject of the article`,
          note: `A reader who follows it expects the same subject: ${item.evidence}.`,
          data: {block: span}
        }
      }
    }
  }
})
