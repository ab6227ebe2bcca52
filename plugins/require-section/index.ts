import {missingOf, needNames, needTells} from '../../src/analysis/needs/index.ts'
import {profileOf} from '../../src/analysis/profile/index.ts'
import type {Article, ProfileName, Span} from '../../src/article/types.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import {listed} from '../../src/rules/wording.ts'

const kinds: Readonly<Record<ProfileName, string>> = {
  postmortem: 'a post-mortem',
  report: 'an incident report',
  news: 'a news article',
  status: 'a status update'
}

/** Flags, once an article and at its title, what a reader of its kind looks for and does not find. */
export default defineRule({
  id: 'require-section',
  category: 'section',
  severity: 'warning',
  whole: true,
  description: 'flags articles that nowhere tell what their readers look for: impact, cause, timeline …',
  why: 'Who reads about an outage looks for what happened, to whom, when, why, and how it ended.',
  options: {allow: [] as string[]},
  *check(article, {allow}) {
    const missing = missingOf(article).filter((need) => !allow.includes(need))
    const span = placeOf(article)
    if (missing.length === 0 || !span || isStub(article)) return
    yield {
      span,
      reason: `Unexpected lack of ${listed(missing.slice(0, 4).map((need) => needNames[need]))}, expected in ${kinds[profileOf(article).name]}`,
      note: missing.map((need) => needTells[need]).join(' '),
      data: {profile: profileOf(article).name, missing}
    }
  }
})

/** Words of a page that may be called an article. */
const fewestWords = 25

/** A page without text is not begun, or is no article. */
const isStub = ({sentences}: Article): boolean =>
  sentences.reduce((sum, {block, text}) => sum + (block.kind === 'paragraph' ? text.split(/\s+/).length : 0), 0) <
  fewestWords

/** The title, else the first words. */
function placeOf({title, blocks, sentences}: Article): Span | undefined {
  if (title?.text.trim()) return title.span(0, title.text.length)
  return sentences[0]?.span() ?? blocks[0]?.span
}
