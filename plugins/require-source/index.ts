import {claimFrom, claimsOf} from '../../src/analysis/claims/index.ts'
import {voiceOf} from '../../src/analysis/profile/index.ts'
import {holdsOnlySlots} from '../../src/analysis/slots/index.ts'
import {citationsOf, isHollow, referencesOf} from '../../src/analysis/sources/index.ts'
import type {Article} from '../../src/article/types.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import {say, title} from '../../src/rules/message.ts'
import {wholeArticle} from '../../src/rules/whole-article.ts'

/** Claims enough to owe a source. */
const fewestClaims = 4

/** Flags articles about others that make claims and name no source, and references that are none. */
export default defineRule({
  id: 'require-source',
  category: 'source',
  severity: 'warning',
  whole: true,
  description: 'flags articles that make claims and cite nothing, and references that are only placeholders',
  why: 'An article about somebody else’s outage is only as good as its sources.',
  better: 'According to Northwind, 40,000 customers were affected.',
  options: {threshold: claimFrom},
  allowed: {threshold: {min: 0, max: 1}},
  follows: {threshold: 'no-unsourced-claim'},
  *check(article, {threshold}) {
    const {sections, entries} = referencesOf(article)
    const hollow = sections.filter((section) => {
      const listed = entries.filter(({block}) => section.own.includes(block))
      return holdsOnlySlots(article, section) || (listed.length > 0 && listed.every(isHollow))
    })
    for (const {title: name, heading} of hollow)
      yield {
        span: heading,
        message: say`Name the sources: only placeholders under ${title(name)}`
      }
    if (hollow.length > 0 || voiceOf(article).speaker === 'first-hand') return
    if (claimsOf(article).some(({reach}) => reach) || citesAnything(article)) return
    const claims = claimsOf(article).filter(({confidence}) => confidence >= threshold)
    const span = wholeArticle(article)
    if (!span || claims.length < fewestClaims) return
    yield {
      span,
      message: say`Cite sources: none of the ${claims.length} claims here has one`,
      because: [voiceOf(article).because]
    }
  }
})

const citesAnything = ({blocks}: Article): boolean =>
  blocks.some((block) => citationsOf(block).length > 0 || block.footnote !== undefined)
