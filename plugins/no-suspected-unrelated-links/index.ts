import {linkBlocksOf, traceOfItem} from '../../src/analysis/links/index.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import {say, title} from '../../src/rules/message.ts'

/** Flags links that are offered as related and probably are not. */
export default defineRule({
  id: 'no-suspected-unrelated-links',
  category: 'link',
  severity: 'warning',
  scope: 'article',
  description: 'flags links that are offered as related and probably are not',
  why: 'A reader who follows a related link expects more about the same thing.',
  better: 'How card payments are routed',
  options: {allow: [] as string[]},
  *check(article, {allow}) {
    for (const block of linkBlocksOf(article)) {
      for (const item of block.items) {
        if (item.verdict !== 'suspected' || allow.includes(item.text)) continue
        yield {
          span: item.span,
          message: say`Check that this link belongs here: ${title(item.text)}`,
          note: `A reader who follows it expects the same subject: ${item.evidence}.`,
          because: traceOfItem(block, item),
          data: {block: block.span}
        }
      }
    }
  }
})
