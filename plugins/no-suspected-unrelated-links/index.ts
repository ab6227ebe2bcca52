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
  why: 'Readers expect related links to be about the same subject.',
  better: 'How card payments are routed',
  options: {allow: [] as string[]},
  *check(article, {allow}) {
    for (const block of linkBlocksOf(article)) {
      for (const item of block.items) {
        if (item.verdict !== 'suspected' || allow.includes(item.text)) continue
        yield {
          span: item.span,
          message: say`Delete this ${item.url ? 'link' : 'line'} if it is off topic: ${title(item.text)}`,
          note: `Readers expect related links to be about the same subject. What makes this doubtful: ${item.evidence}.`,
          because: traceOfItem(block, item),
          data: {block: block.span}
        }
      }
    }
  }
})
