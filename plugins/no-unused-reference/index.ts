import {voiceOf} from '../../src/analysis/profile/index.ts'
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
    'flags references that nothing cites, that appear twice, or that are only a home page or the article itself',
  why: 'Readers cannot see which statement such a source supports.',
  better: '`A router failed [2].` in the text, `2. Network Review, May 2024` in the references.',
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
        yield {
          span,
          message: say`Put ${code(`[${number}]`)} in the text or delete this unused source: ${text}`,
          note: 'Readers cannot see which statement it supports.'
        }
      else if (isItself(entry, article))
        yield {
          span,
          message: say`Replace this source: ${text} is this article itself`,
          note: 'An article cannot be the source of what it says.',
          better: exactPage
        }
      else if (url && seen.has(url))
        yield {
          span,
          message: say`Delete this second copy of a reference: ${text}`,
          note: 'Readers take the two for two sources.',
          better: `${exactPage}, listed once`
        }
      // In an account of one's own a home page is further reading.
      else if (url && homePage.test(url) && voiceOf(article).speaker === 'third-party')
        yield {
          span,
          message: say`Link to the exact page, not the home page: ${text}`,
          note: 'Readers would have to search the site for what the article says.',
          better: exactPage
        }
      if (url) seen.add(url)
    }
    yield* unusedNotes(article)
  }
})

const exactPage = '[Northwind, incident report 42](https://northwind.test/reports/42)'

function* unusedNotes({blocks}: Article): Generator<Finding> {
  const cited = new Set(
    blocks.flatMap(({marks}) => marks.flatMap(({kind, label}) => (kind === 'footnote' && label ? [label] : [])))
  )
  const told = new Set<string>()
  for (const {footnote, span} of blocks) {
    if (footnote === undefined || cited.has(footnote) || told.has(footnote)) continue
    told.add(footnote)
    yield {
      span,
      message: say`Put ${code(`[^${footnote}]`)} in the text or delete this footnote: nothing refers to it`,
      note: 'Readers never come to it, and most programs do not show it.',
      better: `It lasted three hours.[^${footnote}]`
    }
  }
}
