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
      for (const {kind, label, from, to} of citationsOf(block)) {
        // Numbers in brackets are citations only where a numbered list of references answers them.
        if (kind !== 'marker' || !label || references.numbers.size === 0) continue
        const lacking = numbersIn(label).filter((number) => !references.numbers.has(number))
        if (lacking.length > 0)
          yield {
            span: block.prose.span(from, to),
            reason: `Unexpected citation ${quote(block.prose.text.slice(from, to), 20)}, expected an entry ${lacking.join(', ')} in the references`
          }
      }
      // GFM leaves `[^x]` as text where no note `[^x]:` exists.
      for (const {index, 0: mark, 1: label} of block.prose.text.matchAll(/\[\^([^\]\s]{1,40})\]/g)) {
        if (block.marks.some(({kind, from, to}) => kind === 'code' && from <= index && to >= index + mark.length))
          continue
        yield {
          span: block.prose.span(index, index + mark.length),
          reason: `Unexpected footnote mark ${quote(mark, 30)}, expected a note \`[^${label}]:\``
        }
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
