import {citedNumbers, isItself, referencesOf} from '../../src/analysis/sources/index.ts'
import type {Article} from '../../src/article/types.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import type {Finding} from '../../src/rules/finding.ts'
import {quote} from '../../src/rules/wording.ts'

const homePage = /^https?:\/\/[^/]{1,253}(?:\/(?:index\.\w{1,5}|[a-z]{2}(?:-[a-z]{2})?))?$/i

/** Flags entries of the references that support nothing: cited nowhere, twice there, the article itself, a home page. */
export default defineRule({
  id: 'no-unused-reference',
  category: 'source',
  severity: 'warning',
  description:
    'flags references that nothing cites, that stand twice, or that are only a home page or the article itself',
  why: 'A source that supports no statement only looks like one.',
  options: {},
  *check(article) {
    const references = referencesOf(article)
    const cited = citedNumbers(article, references)
    const seen = new Set<string>()
    for (const entry of references.entries) {
      const {number, block, span} = entry
      const url = entry.url?.replace(/[/#]{1,9}$/, '')
      const text = quote(block.prose.text, 36)
      // A list that no mark in the text cites is a reading list.
      if (cited.size > 0 && number !== undefined && !cited.has(number))
        yield {span, reason: `Unexpected reference ${text} that nothing cites, expected a mark \`[${number}]\``}
      else if (isItself(entry, article))
        yield {span, reason: `Unexpected reference ${text} to this article, expected another source`}
      else if (url && seen.has(url))
        yield {span, reason: `Unexpected reference ${text} for the second time, expected it once`}
      else if (url && homePage.test(url))
        yield {span, reason: `Unexpected reference ${text} to a home page, expected the page that says it`}
      if (url) seen.add(url)
    }
    yield* unusedNotes(article)
  }
})

function* unusedNotes({blocks}: Article): Generator<Finding> {
  const cited = new Set(
    blocks.flatMap(({marks}) => marks.flatMap(({kind, label}) => (kind === 'footnote' && label ? [label] : [])))
  )
  const told = new Set<string>()
  for (const {footnote, span} of blocks) {
    if (footnote === undefined || cited.has(footnote) || told.has(footnote)) continue
    told.add(footnote)
    yield {span, reason: `Unexpected note \`[^${footnote}]\` that nothing cites, expected a mark in the text`}
  }
}
