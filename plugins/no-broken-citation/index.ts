import {voiceOf} from '../../src/analysis/profile/index.ts'
import {citationsOf, isDangling, markEntriesOf, numbersIn, referencesOf} from '../../src/analysis/sources/index.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import type {Finding} from '../../src/rules/finding.ts'
import {code, type Message, type Quoted, say} from '../../src/rules/message.ts'
import {listed} from '../../src/rules/wording.ts'
import {undefinedReferences} from './undefined-references.ts'

/** Flags citations whose entry does not exist. */
export default defineRule({
  id: 'no-broken-citation',
  category: 'source',
  severity: 'error',
  scope: 'incident',
  description: 'flags `[7]` and `[^x]` with no entry, and gaps in the numbers of the entries',
  why: 'Readers who look up the mark find no source.',
  better: '`A router failed [1].` in the text, `1. Harbour Times, 3 June 2024` in the references.',
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
        if (kind === 'lost-note' && !article.source.includes(`\n[^${label}]:`)) yield {span, ...lostNote(mark, label)}
        if (kind !== 'marker' || citation.linked) continue
        if (references.numbers.size > 0) {
          const lacking = numbersIn(label).filter((number) => !entries.numbers.has(number))
          if (lacking.length > 0) yield {span, message: missing(mark, lacking)}
          // An organisation counts its own decisions and tickets so.
        } else if (isDangling(citation, block.prose.text, entries) && voiceOf(article).speaker !== 'first-hand')
          yield {span, severity: 'warning', message: say`Add a list of references or delete ${mark}: it has no entry`}
      }
    }
    let last: number | undefined
    for (const {number, written, span} of references.entries) {
      if (written !== undefined && number !== undefined && written > number)
        yield {
          span,
          message: say`Change ${code(String(written))} to ${code(String(number))} in the text too, or add the missing ${written - number > 1 ? 'entries' : 'entry'}: readers see ${number}`,
          note: 'A list counts its entries itself, so readers who look up the number find another entry, or none.',
          better: inOrder
        }
      else if (number !== undefined && last !== undefined && number > last + 1)
        yield {
          span,
          message: say`Add entry ${last + 1} or renumber the rest, also in the text: after ${last} comes ${number}`,
          note: 'Readers wonder whether a source is missing.',
          better: inOrder
        }
      last = number ?? last
    }
  }
})

/** @param lacking of what the mark cites: `[3, 7]` may lack a part */
function missing(mark: Quoted, lacking: readonly number[]): Message {
  const [first = 0, ...others] = lacking
  if (others.length === 0) return say`Add entry ${first} to the references or correct ${mark}: there is none`
  return say`Correct ${mark} or add its entries: the references have no ${
    lacking.length > mostNumbers ? `${first} and ${others.length} others` : listed(lacking.map(String), 'or')
  }`
}

const inOrder = '1. Northwind, report 42, then 2. Network Review, then 3. Harbour Times.'

/** More would not fit beside the remedy. */
const mostNumbers = 3

const lostNote = (mark: Quoted, label: string): Pick<Finding, 'message' | 'note' | 'better'> => ({
  message: say`Add the footnote ${code(`[^${label}]:`)} or delete ${mark}: the footnote is missing`,
  note: 'Readers see the bare mark, and no footnote.',
  better: '`It lasted three hours.[^report]` in the text, `[^report]: Northwind, report 42` below it.'
})
