import {citationsOf} from '../../src/article/citations.ts'
import {referencesOf} from '../../src/article/references.ts'
import {defineRule} from '../../src/rule.ts'
import {quote} from '../../src/words.ts'

/** Flags citations whose entry does not exist. */
export default defineRule({
  id: 'no-broken-citation',
  category: 'source',
  severity: 'error',
  description: 'flags `[7]` and `[^x]` with no entry',
  why: 'A reader who follows the mark finds no source.',
  options: {},
  *check(article) {
    const references = referencesOf(article)
    for (const block of article.blocks) {
      if (block.kind === 'code' || block.kind === 'frontmatter' || references.blocks.has(block)) continue
      for (const {kind, label = '', from, to} of citationsOf(block)) {
        const span = block.prose.span(from, to)
        const mark = quote(block.prose.text.slice(from, to), 30)
        if (kind === 'lost-note')
          yield {span, reason: `Unexpected footnote mark ${mark}, expected a note \`[^${label}]:\``}
        // Numbers in brackets are citations only where a numbered list of references answers them.
        if (kind !== 'marker' || references.numbers.size === 0) continue
        const lacking = numbersIn(label).filter((number) => !references.numbers.has(number))
        if (lacking.length > 0)
          yield {span, reason: `Unexpected citation ${mark}, expected an entry ${lacking.join(', ')} in the references`}
      }
    }
  }
})

/** `2, 4-6` as 2, 4, 5, 6. */
function numbersIn(label: string): number[] {
  return label.split(/[,;]/).flatMap((part) => {
    const [from = 0, to = from] = part.split(/[–-]/).map(Number)
    return Array.from({length: Math.min(Math.max(to - from + 1, 1), 100)}, (_, step) => from + step)
  })
}
