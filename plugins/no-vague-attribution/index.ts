import {isUnwritten} from '../../src/analysis/claims/index.ts'
import {blocksBeside} from '../../src/analysis/links/index.ts'
import {voiceOf} from '../../src/analysis/profile/index.ts'
import {type SourcedSentence, sourcedSentences} from '../../src/analysis/sources/index.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import {placeholderRules} from '../../src/rules/finding.ts'
import {code, say} from '../../src/rules/message.ts'

/** Flags statements whose speaker has no name. */
export default defineRule({
  id: 'no-vague-attribution',
  category: 'source',
  severity: 'warning',
  scope: 'incident',
  description: 'flags attributions that name nobody: “investigations revealed”, “experts say”',
  why: 'Readers cannot check or ask a source that has no name.',
  better: 'The report of Northwind says that a router failed.',
  options: {allow: [] as string[]},
  prose: true,
  *check(article, {allow}) {
    // Who reports an incident of its own is the source of what its customers reported.
    if (voiceOf(article).speaker !== 'third-party') return
    const statements = new Set(voiceOf(article).ownSections.flatMap(({own}) => own))
    const beside = blocksBeside(article)
    let before: SourcedSentence | undefined
    for (const sourced of sourcedSentences(article)) {
      const {sentence, attributions, citations} = sourced
      const isCarried = before?.reach !== undefined && before.sentence.block === sentence.block
      before = sourced
      if (statements.has(sentence.block) || beside.has(sentence.block)) continue
      // "It was attributed to a fault [1]": the link or the note says who.
      if (sentence.block.kind !== 'paragraph' || sentence.block.quoted > 0 || citations.length > 0) continue
      if (attributions.some(({named}) => named)) continue
      // What is not written yet is reported as a placeholder.
      const unlessTold = isUnwritten(article, sentence) && {by: placeholderRules, of: [sentence.span()]}
      let end = -1
      for (const {from, to} of attributions) {
        const words = sentence.text.slice(from, to)
        if (from < end || allow.includes(words.toLowerCase()) || (isCarried && hedgingAdverb.test(words))) continue
        end = to
        yield {
          span: sentence.span(from, to),
          message: say`Say who said or found this: ${code(words)} names nobody`,
          because: [voiceOf(article).because],
          ...(unlessTold && {unlessTold})
        }
      }
    }
  }
})

/** Behind a sentence with a source it says with care what the source says. */
const hedgingAdverb = /^(?:reportedly|allegedly|supposedly|purportedly)$/i
