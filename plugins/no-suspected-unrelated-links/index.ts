import {consecutive, groupOf, linkBlocksOf, traceOfItem} from '../../src/analysis/links/index.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import {inOneRange} from '../../src/rules/finding.ts'
import {quotedIn, say, title} from '../../src/rules/message.ts'

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
    for (const block of linkBlocksOf(article))
      for (const run of consecutive(block.items, ({text, verdict}) => verdict === 'suspected' && !allow.includes(text)))
        for (const item of run) {
          yield {
            span: item.span,
            message: say`Delete this ${item.url ? 'link' : 'line'} if it is off topic: ${title(item.text)}`,
            note: `Readers expect related links to be about the same subject. What makes this doubtful: ${item.evidence}.`,
            because: traceOfItem(block, item),
            data: {block: block.span, linked: item.url !== ''},
            ...groupOf(run)
          }
        }
  },
  merge(found) {
    const what = found.every(({data}) => data?.linked) ? 'links' : 'lines'
    const message = say`Delete these ${found.length} ${what} if they are off topic: ${quotedIn(found[0].message)} and ${found.length - 1} more`
    return inOneRange(found, message)
  }
})
