import {consecutive, groupOf, linkBlocksOf, passedLinks, traceOfItem} from '../../src/analysis/links/index.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import {inOneRange} from '../../src/rules/finding.ts'
import {quotedIn, say, title} from '../../src/rules/message.ts'

/** Flags appended titles and links that have nothing to do with the article. */
export default defineRule({
  id: 'no-unrelated-links',
  category: 'link',
  severity: 'error',
  scope: 'any',
  description: 'flags appended blocks of links that have nothing to do with the article',
  why: 'Readers who see gossip or advertising under an article trust the article less.',
  better: 'How card payments are routed',
  options: {allow: [] as string[]},
  *check(article, {allow}) {
    for (const block of linkBlocksOf(article)) {
      const {items, title: over, span, removal} = block
      const runs = consecutive(items, ({text, verdict}) => verdict === 'unrelated' && !allow.includes(text))
      // A block of which anything may stay is left to its author.
      const fix = removal && runs[0]?.length === items.length ? {span: removal, text: ''} : undefined
      for (const run of runs)
        for (const item of run) {
          yield {
            span: item.span,
            message: say`Remove this unrelated ${item.url ? 'link' : 'line'}: ${title(item.text)}`,
            note: `Readers expect the same subject ${over ? `under “${over}”` : 'here'}. What shows that it is another: ${item.evidence}.`,
            ...(fix && item === items[0] && {fix}),
            because: traceOfItem(block, item),
            data: {block: span, linked: item.url !== ''},
            ...groupOf(run)
          }
        }
    }
  },
  merge(found) {
    const what = found.every(({data}) => data?.linked) ? 'links' : 'lines'
    const message = say`Remove these ${found.length} unrelated ${what}: ${quotedIn(found[0].message)} and ${found.length - 1} more`
    return inOneRange(found, message)
  },
  *passed(article) {
    for (const block of linkBlocksOf(article))
      for (const item of block.items)
        if (item.verdict === 'related') yield {span: item.span, because: traceOfItem(block, item)}
    for (const {because, ...span} of passedLinks(article)) yield {span, because: [because]}
  }
})
