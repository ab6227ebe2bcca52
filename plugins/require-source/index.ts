import {byNeed, type Claim, demand, sourcingOf} from '../../src/analysis/claims/index.ts'
import {voiceOf} from '../../src/analysis/profile/index.ts'
import {holdsOnlySlots} from '../../src/analysis/slots/index.ts'
import {isHollow, referencesOf} from '../../src/analysis/sources/index.ts'
import type {Section, Span} from '../../src/article/types.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import {placeholderRules} from '../../src/rules/finding.ts'
import {say, title} from '../../src/rules/message.ts'
import {wholeArticle} from '../../src/rules/whole-article.ts'

/** Claims that a finding points to; the sentences have findings of their own. */
const mostShown = 5

/** Flags articles about others most of whose claims have no source, and references that lead nowhere. */
export default defineRule({
  id: 'require-source',
  category: 'source',
  severity: 'warning',
  scope: 'incident',
  whole: true,
  description: 'flags articles in which too few claims have a source, and references that are only placeholders',
  why: 'An article about somebody else’s outage is only as good as its sources.',
  better: 'According to Northwind, 40,000 customers were affected.',
  options: {...demand},
  allowed: {threshold: {min: 0, max: 1}, enough: {min: 0, max: 1}, fewest: {min: 1, max: 1000}},
  follows: {threshold: 'no-unsourced-claim'},
  *check(article, demanded) {
    const {sections, entries} = referencesOf(article)
    for (const section of sections) {
      const listed = entries.filter(({block}) => section.own.includes(block))
      if (
        holdsOnlySlots(article, section) ||
        (listed.length > 0 && listed.every((entry) => isHollow(entry, article)))
      ) {
        const places = listed.length > 0 ? listed : section.own
        yield {
          span: placeOf(places, section),
          // Who fills each of them in has named the sources.
          unlessTold: {by: placeholderRules, of: places.map(({span}) => span)},
          message: say`Name real sources: ${title(section.title)} contains only placeholders`,
          note: 'Readers who look up a source find none.',
          better: '1. Northwind, incident report 42, 19 July 2024'
        }
      }
    }
    const voice = voiceOf(article)
    if (voice.speaker !== 'third-party') return
    const {sourced, open, share, isEnough} = sourcingOf(article, demanded)
    const claims = sourced + open.length
    const span = wholeArticle(article)
    if (!span || isEnough || claims < demanded.fewest) return
    yield {
      span,
      message: say`Cite sources: ${open.length} of ${claims} claims have none`,
      causes: worst(open).map(({sentence}) => ({span: sentence.span(), message: say`No source`})),
      because: [voice.because],
      data: {claims, sourced, share: Math.round(share * 100) / 100, enough: demanded.enough}
    }
  }
})

/** The entries; a reader looks there. */
const placeOf = (places: readonly {readonly span: Span}[], {heading}: Section): Span => ({
  start: places[0]?.span.start ?? heading.start,
  end: places.at(-1)?.span.end ?? heading.end
})

/** Those that most need a source, in document order. */
const worst = (claims: readonly Claim[]): Claim[] =>
  byNeed(claims)
    .slice(0, mostShown)
    .sort((a, b) => a.sentence.span().start - b.sentence.span().start)
