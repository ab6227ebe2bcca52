import {voiceOf} from '../../src/analysis/profile/index.ts'
import {citationsOf, isDangling, markEntriesOf, numbersIn, referencesOf} from '../../src/analysis/sources/index.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import {code, type Message, type Quoted, say, title} from '../../src/rules/message.ts'
import {listed} from '../../src/rules/wording.ts'
import {undefinedReferences} from './undefined-references.ts'

/** Flags citations whose entry does not exist. */
export default defineRule({
  id: 'no-broken-citation',
  category: 'source',
  severity: 'error',
  scope: 'incident',
  description: 'flags `[7]` and `[^x]` with no entry, and gaps in the numbers of the entries',
  why: 'A reader who follows the mark finds no source.',
  better: 'A router failed [1] at noon, and the references have an entry 1.',
  options: {},
  *check(article) {
    yield* undefinedReferences(article)
    const references = referencesOf(article)
    const entries = markEntriesOf(article)
    for (const block of article.blocks) {
      if (block.kind === 'code' || block.kind === 'frontmatter' || references.blocks.has(block)) continue
      for (const citation of citationsOf(block)) {
        const {kind, label = '', from, to} = citation
        const span = block.prose.span(from, to)
        const mark = code(block.prose.text.slice(from, to))
        if (kind === 'lost-note')
          yield {span, message: say`Write the footnote ${code(`[^${label}]:`)}: this mark has none`}
        if (kind !== 'marker' || citation.linked) continue
        if (references.numbers.size > 0) {
          const lacking = numbersIn(label).filter((number) => !entries.numbers.has(number))
          if (lacking.length > 0) yield {span, message: missing(mark, numbersIn(label), lacking)}
          // An organisation counts its own decisions and tickets so.
        } else if (isDangling(citation, block.prose.text, entries) && voiceOf(article).speaker !== 'first-hand')
          yield {span, severity: 'warning', message: say`Add a list of references: ${mark} has no entry`}
      }
    }
    let last: number | undefined
    for (const {number, written, span, text} of references.entries) {
      if (written !== undefined && number !== undefined && written > number)
        yield {
          span,
          message: say`Number this entry ${number}, as readers see it, not ${written}: ${title(text)}`
        }
      else if (number !== undefined && last !== undefined && number > last + 1)
        yield {span, message: say`Add an entry ${last + 1} or renumber: ${number} follows ${last} in the references`}
      last = number ?? last
    }
  }
})

/** `[7]` lacks all it names, `[3, 7]` a part. */
const missing = (mark: Quoted, cited: readonly number[], lacking: readonly number[]): Message =>
  lacking.length === cited.length
    ? say`${mark} has no entry in the references`
    : say`${mark} cites ${listed(lacking.map(String))}, which the references do not have`
