import {citationsOf, numbersIn, referencesOf} from '../../src/analysis/sources/index.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import {quote} from '../../src/rules/wording.ts'

/** Flags citations whose entry does not exist. */
export default defineRule({
  id: 'no-broken-citation',
  category: 'source',
  severity: 'error',
  description: 'flags `[7]` and `[^x]` with no entry, and gaps in the numbers of the entries',
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
    let last: number | undefined
    for (const {number, written, span, text} of references.entries) {
      if (written !== undefined && number !== undefined && written > number)
        yield {
          span,
          reason: `Unexpected number ${written} of ${quote(text, 24)}, which readers see as ${number}, expected ${number}`
        }
      else if (number !== undefined && last !== undefined && number > last + 1)
        yield {span, reason: `Unexpected entry ${number} after ${last}, expected an entry ${last + 1}`}
      last = number ?? last
    }
  }
})
