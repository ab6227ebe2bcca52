import {formFaultsOf, missingOf, type Need, needTells} from '../../src/analysis/needs/index.ts'
import {profileOf} from '../../src/analysis/profile/index.ts'
import type {Article} from '../../src/article/types.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import {wholeArticle} from '../../src/rules/whole-article.ts'
import {formFindings} from './form-findings.ts'
import {examples, lackOf} from './words.ts'

/** Flags, once an article and at its title, what a reader of its kind looks for and does not find. */
export default defineRule({
  id: 'require-section',
  category: 'section',
  severity: 'warning',
  scope: 'incident',
  whole: true,
  description: 'flags articles that do not say what their readers look for: impact, cause, timeline …',
  why: 'Readers want to know what happened, to whom, when, why, and how it ended.',
  better: 'About 40,000 customers could not pay by card for two hours.',
  options: {allow: [] as string[], unknown: false},
  allowed: {allow: Object.keys(needTells)},
  *check(article, {allow, unknown}) {
    const faults = formFaultsOf(article)
    if (faults) yield* formFindings(article, faults, unknown)
    const missing = missingOf(article).filter((need) => !allow.includes(need))
    const span = wholeArticle(article)
    if (missing.length === 0 || !span || isStub(article)) return
    yield {
      span,
      message: lackOf(missing, profileOf(article).name),
      better: examples[missing[0] as Need],
      note: missing.map((need) => needTells[need]).join(' '),
      because: [profileOf(article).because],
      data: {profile: profileOf(article).name, missing}
    }
  }
})

/** Words of a page that may be called an article. */
const fewestWords = 25

/** A page without text is not begun, or is not an article. */
const isStub = ({sentences}: Article): boolean =>
  sentences.reduce((sum, {block, text}) => sum + (block.kind === 'paragraph' ? text.split(/\s+/).length : 0), 0) <
  fewestWords
