import {citedNumbers, isItself, referencesOf} from '../../src/analysis/sources/index.ts'
import type {Article} from '../../src/article/types.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import type {Finding} from '../../src/rules/finding.ts'
import {code, say, title} from '../../src/rules/message.ts'

const homePage = /^https?:\/\/[^/]{1,253}(?:\/(?:index\.\w{1,5}|[a-z]{2}(?:-[a-z]{2})?))?$/i

/** Flags entries of the references that support nothing: cited nowhere, twice there, the article itself, a home page. */
export default defineRule({
  id: 'no-unused-reference',
  category: 'source',
  severity: 'warning',
  scope: 'incident',
  description:
    'flags references that nothing cites, that stand twice, or that are only a home page or the article itself',
  why: 'A source that supports no statement only looks like one.',
  better: 'A router failed [2], where entry 2 of the references says so.',
  options: {},
  *check(article) {
    const references = referencesOf(article)
    const cited = citedNumbers(article, references)
    const seen = new Set<string>()
    for (const entry of references.entries) {
      const {number, block, span} = entry
      const url = entry.url?.replace(/[/#]{1,9}$/, '')
      const text = title(block.prose.text)
      // A list that no mark in the text cites is a reading list.
      if (cited.size > 0 && number !== undefined && !cited.has(number))
        yield {span, message: say`Cite this reference or delete it: nothing cites ${code(`[${number}]`)}, ${text}`}
      else if (isItself(entry, article)) yield {span, message: say`Replace this reference, it is this article: ${text}`}
      else if (url && seen.has(url)) yield {span, message: say`Delete this reference, it stands here twice: ${text}`}
      else if (url && homePage.test(url)) yield {span, message: say`Link the page itself, not a home page: ${text}`}
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
    yield {span, message: say`Cite this footnote or delete it: nothing cites ${code(`[^${footnote}]`)}`}
  }
}
