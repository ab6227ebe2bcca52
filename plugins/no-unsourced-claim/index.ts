import type {ClaimKind} from '../../src/analysis/claims/index.ts'
import {claimsOf} from '../../src/analysis/claims/index.ts'
import {voiceOf} from '../../src/analysis/profile/index.ts'
import {slotsOf} from '../../src/analysis/slots/index.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import {say, title} from '../../src/rules/message.ts'

const names: Readonly<Record<ClaimKind, string>> = {
  number: 'figure',
  time: 'time',
  cause: 'cause',
  effect: 'effect',
  quotation: 'quotation',
  superlative: 'superlative',
  statement: 'statement'
}

/** Flags statements of fact that no source within reach supports; an author may report first-hand. */
export default defineRule({
  id: 'no-unsourced-claim',
  category: 'source',
  severity: 'warning',
  description: 'flags statements of fact with no source within reach',
  why: 'A reader cannot check it: cite a source, or say who says so.',
  better: 'Northwind said that the fault led to long queues in all branches.',
  options: {threshold: 0.5},
  prose: true,
  *check(article, {threshold}) {
    // Asked first: the claims of an author's own report need not be read at all.
    const voice = voiceOf(article)
    if (voice.speaker === 'first-hand') return
    const statements = new Set(voice.ownSections.flatMap(({own}) => own))
    for (const claim of claimsOf(article)) {
      const {sentence, reach, vague} = claim
      // A statement that is printed as a section speaks for itself.
      if (statements.has(sentence.block)) continue
      // Whoever says so without a name is flagged where the words are.
      if (reach || vague || claim.confidence < threshold) continue
      const {kind, at, confidence} = claim
      const span = sentence.span()
      // What is not written yet can have no source yet: the placeholder is told.
      if (slotsOf(article).some((slot) => slot.span.start < span.end && slot.span.end > span.start)) continue
      yield {
        span,
        message: say`Add a source for this ${names[kind]}: ${title(sentence.text, at)}`,
        data: {kind, confidence: Math.round(confidence * 100) / 100}
      }
    }
  }
})
