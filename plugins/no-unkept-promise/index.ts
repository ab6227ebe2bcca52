import {allSections} from '../../src/article/outline/all-sections.ts'
import {roleOf} from '../../src/article/outline/roles.ts'
import {anyOf, either} from '../../src/article/text/any-of.ts'
import {type Stemmer, stemmerFor} from '../../src/article/text/stems.ts'
import type {Article, Block, Sentence} from '../../src/article/types.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import type {Finding} from '../../src/rules/finding.ts'
import {say, title} from '../../src/rules/message.ts'

/** "This report covers", "In this article, we will explore". */
const announcement = either(
  anyOf(
    [
      'covers?',
      'explores?',
      'discuss(?:es)?',
      'examines?',
      'delves? into',
      'looks? (?:at|into)',
      'address(?:es)?',
      'explains?',
      'analy[sz]es?',
      'describes?'
    ],
    'i',
    '\\b(?:this|the following)\\s(?:[\\w-]{3,14}\\s){0,2}(?:article|guide|post|report|analysis|review|overview)\\s(?:will\\s|aims to\\s)?',
    '[\\s:]'
  ),
  anyOf(
    [
      'cover',
      'explore',
      'discuss',
      'examine',
      'delve into',
      'look (?:at|into)',
      'dive into',
      'address',
      'explain',
      'analy[sz]e',
      'describe'
    ],
    'i',
    "\\bin this\\s(?:[\\w-]{3,14}\\s){0,2}(?:article|guide|post|report),?\\s(?:we\\s(?:will\\s|shall\\s)?|we['’]ll\\s|i\\s(?:will\\s)?)",
    '[\\s:]'
  )
)
const frame =
  /^(?:various|several|many|all|the) (?:\w{1,20} )?(?:aspects|details|facets|sides) of [^,]{1,80}, (?:including|such as) /i
/** A topic of one word is in every article. */
const general = anyOf(
  [
    'the',
    'following',
    'its',
    'their',
    'this',
    'that',
    'and',
    'for',
    'with',
    'from',
    'into',
    'how',
    'what',
    'why',
    'when',
    'who',
    'such',
    'similar',
    'various',
    'potential',
    'possible',
    'broader',
    'wider',
    'future',
    'main',
    'key',
    'latest',
    'details?',
    'aspects?',
    'issues?',
    'events?',
    'occurrences?',
    'topics?',
    'outages?',
    'incidents?',
    'failures?',
    'disruptions?',
    'surrounding',
    'behind',
    'about',
    'to',
    'can',
    'be',
    'you',
    'your',
    'we',
    'our',
    'it',
    'was',
    'were',
    'are',
    'is',
    'of',
    'in',
    'on',
    'a',
    'an',
    'happened',
    'situation'
  ],
  '',
  '^',
  '$'
)

/** Flags topics that the introduction announces and the article does not have. */
export default defineRule({
  id: 'no-unkept-promise',
  category: 'section',
  severity: 'warning',
  scope: 'incident',
  description: 'flags topics that the introduction announces and no section has',
  why: 'Readers look for what the introduction promises, and do not find it.',
  better: 'The causes and the effects are described below.',
  options: {},
  prose: true,
  *check(article) {
    const body = allSections(article.outline).find(({level}) => level > 1)?.heading.start ?? 0
    for (const sentence of introduction(article)) {
      const match = announcement.exec(sentence.text)
      if (!match) continue
      const start = match.index + match[0].length
      const topics = sentence.text.trimEnd().endsWith(':')
        ? itemsBelow(article, sentence.block)
        : [...enumerated(sentence.text, start)].map((topic) => ({...topic, sentence}))
      yield* unkept(article, topics, body)
    }
  }
})

/** Share of the words of a longer topic that a paragraph has which keeps the promise. */
const mostOfTopic = 0.6

/** Something that is promised: `from` is an offset into the text of the sentence. */
interface Topic {
  readonly sentence: Sentence
  readonly from: number
  readonly text: string
}

function introduction({sentences, outline}: Article): readonly Sentence[] {
  const second = allSections(outline).filter(({level}) => level > 1)[1]?.heading.start ?? Number.POSITIVE_INFINITY
  return sentences.filter(({block}, index) => index < 15 && block.kind === 'paragraph' && block.span.start < second)
}

/** The items of the list below "This report covers the following topics:". */
function itemsBelow({sentences, blocks}: Article, {index}: Block): Topic[] {
  const list = blocks[index + 1]?.item?.list
  return sentences
    .filter(({block, from}) => list !== undefined && block.item?.list === list && block.item.first && from === 0)
    .map((sentence) => ({sentence, from: 0, text: sentence.text.replace(/[\s.;,]{1,9}$/, '')}))
}

function* unkept(article: Article, promised: readonly Topic[], body: number): Generator<Finding> {
  const sections = allSections(article.outline)
  const roles = new Set(sections.flatMap(({role}) => role ?? []))
  const stem = stemmerFor(article.source)
  const stems = (words: string): Set<string> => stemsIn(words, stem)
  const heads = stems(sections.map(({title}) => title).join(' '))
  const introductory = new Set(promised.map(({sentence}) => sentence.block))
  const rest = article.blocks.filter(
    (block) => !introductory.has(block) && block.kind === 'paragraph' && block.span.start >= body
  )
  for (const {sentence, from, text} of promised) {
    const own = stems(text)
    const role = roleOf(text)
    if (own.size === 0 || isNoTopic(text)) continue
    if ((role && roles.has(role)) || [...own].some((stem) => heads.has(stem))) continue
    // Somewhere a paragraph is about it.
    if (rest.some(({prose}) => shareOf(own, stems(prose.text)) >= (own.size > 2 ? mostOfTopic : 1))) continue
    yield {
      span: sentence.span(from, from + text.length),
      message: say`Cover ${title(text)} or drop it: the introduction promises it`
    }
  }
}

/** "How to recognise it" names nothing, "how we will work on it" is a plan, "the answers to this question" were named before, "presenting some tools" is a clause. */
const isNoTopic = (text: string): boolean =>
  /\b(?:we|i|it|that|them|this|these|everything)\b/i.test(text) ||
  /^\p{Ll}{2,12}ing (?:some|the|an?|its|their|our|how|what|why)\s/u.test(text)

/** The parts of "A, B, and C" and of "A, B and C". */
function* enumerated(text: string, announced: number): Generator<{from: number; text: string}> {
  const end = text.length - (/[.!?…]\s*$/.exec(text)?.[0].length ?? 0)
  let from = announced + (frame.exec(text.slice(announced))?.[0].length ?? 0)
  let separator = /,\s(?:and\s|or\s|as well as\s)?|;\s/g
  separator.lastIndex = from
  for (let match = separator.exec(text); match && match.index < end; match = separator.exec(text)) {
    if (match.index > from) yield {from, text: text.slice(from, match.index)}
    from = match.index + match[0].length
    // The last comma may be left out; "causes and effects" alone is one topic.
    if (match[0] === ', ' && !text.slice(from, end).includes(',')) {
      separator = /\sand\s/g
      separator.lastIndex = from
    }
  }
  if (from < end) yield {from, text: text.slice(from, end)}
}

const stemsIn = (text: string, stem: Stemmer): Set<string> =>
  new Set((text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !general.test(word)).map(stem))

const shareOf = (own: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...own].filter((stem) => other.has(stem)).length / own.size
