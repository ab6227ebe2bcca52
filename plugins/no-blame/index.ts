import {profileOf, voiceOf} from '../../src/analysis/profile/index.ts'
import {anyOf} from '../../src/article/text/any-of.ts'
import {matchesOf} from '../../src/article/text/match-all.ts'
import type {Block} from '../../src/article/types.ts'
import {decided} from '../../src/rules/decided.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import {code, say} from '../../src/rules/message.ts'

// "Human error", "the engineer forgot to", "should have known".
const blame = anyOf(
  [
    '(?:human|user|operator|engineer|developer|admin(?:istrator)?) errors?',
    '(?:he|she|(?:the|an|one|our) (?:[\\w-]{2,14} )?(?:engineer|developer|operator|employee|administrator|intern|person|colleague|team member)) (?:had )?(?:forgot(?:ten)?|failed|neglected|did not bother|carelessly|mistakenly|accidentally|wrongly)',
    '(?:was|were) (?:careless|negligent|sloppy|incompetent)',
    'should have known(?: better)?',
    '(?:out of|through|due to) (?:carelessness|negligence|laziness|incompetence)'
  ],
  'gi'
)
/** Where blame is spoken of in order to warn against it. */
const warned = anyOf(
  [
    'blameless',
    'blame',
    'not',
    'never',
    'no',
    'instead of',
    'rather than',
    'avoid',
    "\\w{2,6}n['’]t",
    'symptom',
    'prevent',
    'protect against',
    'possible',
    'less prone',
    'prone to',
    'room for',
    'risk of',
    'reduce',
    'guard',
    'likelihood'
  ],
  'i'
)

/** Flags sentences of a post-mortem that blame a person. */
export default defineRule({
  id: 'no-blame',
  category: 'prose',
  severity: 'warning',
  scope: 'incident',
  description: 'flags blame in a post-mortem: “human error”, “the engineer forgot to”',
  why: 'People who fear blame say less, and the next outage has the same cause.',
  better: 'The tool did not ask for confirmation before it deployed.',
  options: {},
  *check(article) {
    const profile = profileOf(article)
    if (profile.name !== 'postmortem' || voiceOf(article).speaker === 'third-party') return
    for (const {text, block, from, span} of article.sentences) {
      if (block.kind === 'heading' || block.quoted > 0) continue
      for (const {index, 0: words} of matchesOf(blame, text)) {
        // "☐ Human error ☐ Malware" is a form.
        if (
          warned.test(text.slice(0, index)) ||
          warned.test(text.slice(index + words.length, index + words.length + 60)) ||
          isQuoted(text, index) ||
          isLinked(block, from + index) ||
          /[☐☑☒□]\s?$/.test(text.slice(0, index))
        )
          continue
        yield {
          span: span(index, index + words.length),
          message: say`Say why this mistake could happen: ${code(words)} only blames`,
          because: [decided('blame', {'somebody is at fault': words}), profile.because]
        }
      }
    }
  }
})

/** "[Human Error 101](https://…)": how another text is called. */
const isLinked = ({marks}: Block, at: number): boolean =>
  marks.some(({kind, from, to}) => kind === 'link' && from <= at && to > at)

const isQuoted = (text: string, at: number): boolean => (text.slice(0, at).match(/["“”]/g)?.length ?? 0) % 2 === 1
