import {allSections, roleOf} from '../../src/article/outline.ts'
import type {Article, Finding, Sentence} from '../../src/article/types.ts'
import {defineRule} from '../../src/rule.ts'
import {quote} from '../../src/words.ts'

const announcement =
  /\b(?:(?:this|the following)\s(?:[\w-]{3,14}\s){0,2}(?:article|guide|post|report|analysis|review|overview)\s(?:will\s|aims to\s)?(?:covers?|explores?|discuss(?:es)?|examines?|delves? into|looks? (?:at|into)|address(?:es)?|explains?|analy[sz]es?|describes?)|in this\s(?:[\w-]{3,14}\s){0,2}(?:article|guide|post|report),?\s(?:we\s(?:will\s|shall\s)?|we['’]ll\s|i\s(?:will\s)?)(?:cover|explore|discuss|examine|delve into|look (?:at|into)|dive into|address|explain|analy[sz]e|describe))\s/i
const frame =
  /^(?:(?:various|several|many|all|the) (?:\w{1,20} )?(?:aspects|details|facets|sides) of [^,]{1,80}, (?:including|such as) )/i
/** A topic of one word is in every article. */
const general =
  /^(?:the|its|their|this|that|and|for|with|from|into|how|what|why|when|who|such|similar|various|potential|possible|broader|wider|future|main|key|latest|details?|aspects?|issues?|events?|occurrences?|topics?|outages?|incidents?|failures?|disruptions?|surrounding|behind|about|to|can|be|you|your|we|our|it|was|were|are|is|of|in|on|a|an|happened|situation)$/

/** Flags topics that the introduction announces and the article does not have. */
export default defineRule({
  id: 'no-unkept-promise',
  category: 'section',
  severity: 'warning',
  description: 'flags topics that the introduction announces and no section has',
  why: 'A reader who was promised a topic looks for it in vain.',
  options: {},
  prose: true,
  *check(article) {
    const body = allSections(article.outline).find(({level}) => level > 1)?.heading.start ?? 0
    for (const sentence of introduction(article)) yield* unkept(article, sentence, body)
  }
})

function introduction({sentences, outline}: Article): readonly Sentence[] {
  const second = allSections(outline).filter(({level}) => level > 1)[1]?.heading.start ?? Number.POSITIVE_INFINITY
  return sentences.filter(({block}, index) => index < 15 && block.kind === 'paragraph' && block.span.start < second)
}

function* unkept(article: Article, sentence: Sentence, body: number): Generator<Finding> {
  const match = announcement.exec(sentence.text)
  if (!match) return
  const start = match.index + match[0].length
  const framed = frame.exec(sentence.text.slice(start))?.[0].length ?? 0
  const titles = allSections(article.outline).map(({title}) => title)
  const roles = new Set(allSections(article.outline).flatMap(({role}) => role ?? []))
  const heads = stems(titles.join(' '))
  const rest = article.blocks.filter(
    (block) => block !== sentence.block && block.kind === 'paragraph' && block.span.start >= body
  )
  for (const {from, text} of topics(sentence.text, start + framed)) {
    const own = stems(text)
    const role = roleOf(text)
    // "How we will work on it" is a plan, not a topic.
    if (
      own.size === 0 ||
      /\b(?:we|i)\b/i.test(text) ||
      (role && roles.has(role)) ||
      [...own].some((stem) => heads.has(stem))
    )
      continue
    // Somewhere a paragraph is about it.
    if (rest.some(({prose}) => shareOf(own, stems(prose.text)) >= (own.size > 2 ? 0.6 : 1))) continue
    yield {
      span: sentence.span(from, from + text.length),
      reason: `Unexpected promise of ${quote(text, 40)} that nothing keeps, expected a section about it`
    }
  }
}

/** The parts of an enumeration. */
function* topics(text: string, start: number): Generator<{from: number; text: string}> {
  const end = text.length - (/[.!?…]\s*$/.exec(text)?.[0].length ?? 0)
  let from = start
  const separator = /,\s(?:and\s|or\s|as well as\s)?|;\s/g
  separator.lastIndex = start
  for (let match = separator.exec(text); match && match.index < end; match = separator.exec(text)) {
    if (match.index > from) yield {from, text: text.slice(from, match.index)}
    from = match.index + match[0].length
  }
  if (from < end) yield {from, text: text.slice(from, end)}
}

const stems = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
      .filter((word) => !general.test(word))
      .map((word) => word.slice(0, 5))
  )

const shareOf = (own: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...own].filter((stem) => other.has(stem)).length / own.size
