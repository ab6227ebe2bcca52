import {
  byNeed,
  type Claim,
  claimsOf,
  demand,
  isUnwritten,
  sourcingOf,
  thirdPartyClaims,
  traceOfClaim
} from '../../src/analysis/claims/index.ts'
import type {Trace} from '../../src/analysis/evidence.ts'
import {languageOf, readsEnglish} from '../../src/analysis/overview/index.ts'
import {voiceOf} from '../../src/analysis/profile/index.ts'
import type {Reach} from '../../src/analysis/sources/index.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import {placeholderRules} from '../../src/rules/finding.ts'
import {say, title} from '../../src/rules/message.ts'
import {wholeArticle} from '../../src/rules/whole-article.ts'

const sources: Readonly<Record<Reach, string>> = {
  cited: 'a link, a note or a citation in the sentence',
  attributed: 'somebody with a name says so',
  seen: 'the author saw it',
  asked: 'who was asked gave no answer',
  quotation: 'a quotation with its speaker',
  'quoted-below': 'the quotation below says the same',
  carried: 'it goes on with what the sentence before reports',
  'told-on': 'its paragraph goes on with what the source told, in an article with sources for most claims',
  'paragraph-end': 'the citation at the end of its paragraph',
  lead: 'the body tells it again, with a source',
  repeated: 'a sentence above tells it, with a source',
  'source-list': 'a brief, whose sources stand at its end or in its front matter',
  entry: 'the link of its entry in a digest'
}

/**
 * Flags statements of fact that no source within reach supports; an author may report first-hand. Those that neither
 * count nor rank are for information where the article is well sourced, and where they are hardly surer than its share.
 */
export default defineRule({
  id: 'no-unsourced-claim',
  category: 'source',
  severity: 'warning',
  scope: 'incident',
  description: 'flags statements of fact with no source within reach',
  why: 'Readers cannot check it: nothing says where it comes from.',
  better: 'Northwind said that the fault led to long queues in all branches.',
  options: {...demand, thirdParties: false},
  allowed: {threshold: {min: 0, max: 1}, enough: {min: 0, max: 1}, fewest: {min: 1, max: 1000}},
  follows: {enough: 'require-source', fewest: 'require-source'},
  prose: true,
  *check(article, demanded) {
    // Check the voice first: first-hand reports need no sources, and reading claims is the expensive part.
    const voice = voiceOf(article)
    if (voice.speaker === 'first-hand' && demanded.thirdParties)
      for (const claim of thirdPartyClaims(article, demanded.threshold)) {
        const {sentence, kind, at, confidence} = claim
        yield {
          span: sentence.span(),
          message: say`Add a source for what somebody else did: ${title(sentence.text, at)}`,
          because: [traceOfClaim(claim, demanded.threshold), voice.because],
          data: {kind, confidence: rounded(confidence)}
        }
      }
    if (voice.speaker !== 'third-party') return
    const {open, unwritten, share, needed} = sourcingOf(article, demanded)
    const ranks = new Map(byNeed(open.filter(isFlagged)).map((claim, index) => [claim, index + 1]))
    for (const claim of [...open, ...unwritten].filter(isFlagged)) {
      const {sentence, kind, at, confidence, isGrave} = claim
      const span = sentence.span()
      yield {
        span,
        ...(confidence < needed && !isGrave && {severity: 'information'}),
        message: say`Add a source or say who says so: ${title(sentence.text, at)}`,
        because: [traceOfClaim(claim, Math.min(demanded.threshold, needed)), voice.because],
        data: {kind, confidence: rounded(confidence), share: rounded(share), rank: ranks.get(claim)},
        ...(isUnwritten(article, sentence) && {unlessTold: {by: placeholderRules, of: [span]}})
      }
    }
  },
  *passed(article, demanded) {
    const {threshold} = demanded
    const voice = voiceOf(article)
    if (voice.speaker === 'first-hand') {
      const span = wholeArticle(article)
      if (span) yield {span, because: [voice.because]}
      return
    }
    if (!readsEnglish(article)) {
      const span = wholeArticle(article)
      const rows = [{name: `it is written in another language: ${languageOf(article)}`}]
      if (span) yield {span, because: [{verdict: 'not read, since claims are known by English words', rows}]}
      return
    }
    const told = new Set(voice.speaker === 'third-party' ? sourcingOf(article, demanded).open : [])
    const statements = new Set(voice.ownSections.flatMap(({own}) => own))
    for (const claim of claimsOf(article)) {
      const {sentence, reach, vague, dangling, confidence} = claim
      if (told.has(claim) && isFlagged(claim)) continue
      const excuse = statements.has(sentence.block)
        ? 'it stands in a printed statement'
        : reach
          ? sources[reach]
          : vague || dangling
            ? `see ${vague ? 'no-vague-attribution' : 'no-broken-citation'}`
            : isUnwritten(article, sentence) && 'a placeholder in it is still to be filled in'
      if (!excuse && confidence >= threshold) continue
      const because: Trace[] = [traceOfClaim(claim, threshold)]
      if (excuse && confidence >= threshold) because.push({verdict: 'needs no source here', rows: [{name: excuse}]})
      yield {span: sentence.span(), because}
    }
  }
})

/** A speaker without a name is flagged at the words, a mark without an entry at the mark. */
const isFlagged = ({vague, dangling}: Claim): boolean => !vague && !dangling

const rounded = (share: number): number => Math.round(share * 100) / 100
