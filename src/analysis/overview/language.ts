import {anyOf} from '../../article/text/any-of.ts'
import {wordCount} from '../../article/text/word-count.ts'
import type {Article} from '../../article/types.ts'
import {defineAnalysis} from '../define-analysis.ts'
import {overviewOf} from './overview.ts'

/** Small words that each of these languages has in every second sentence, and the others have not. */
const smallWords: Readonly<Record<string, string>> = {
  en: 'the|and|was|were|of|with|this|that|by|from|which|not',
  de: 'der|die|das|und|nicht|wurde|wurden|mit|ein|eine|von|auf|für',
  fr: 'le|les|des|une|dans|pour|été|est|qui|nous|avec|sur',
  es: 'el|los|las|una|que|del|por|con|fue|para|se',
  pt: 'os|uma|não|foi|com|dos|das|ao|pelo|pela|são|do',
  it: 'il|che|di|è|della|sono|gli|per|stato|una|nel|con',
  nl: 'het|een|van|niet|werd|voor|zijn|dat|met|aan|door',
  // Norwegian, Danish and Swedish: one needs to know which only to tell them from the others.
  scandinavian: 'og|och|ikke|inte|ble|blev|som|av|til|till|på|det|er|är|for|för'
}
/** The languages of each small word. */
const languagesOf = new Map<string, string[]>()
for (const [language, words] of Object.entries(smallWords))
  for (const word of words.split('|')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language])
const scripts: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu]
]

/** Characters of prose from which on it shows its language, and how much of it a script has. */
const shortestProse = 200
const scriptShare = 0.15
/** Small words in a hundred words; in another language there are a fifth of them. */
const leastShare = 5
const fewShare = 2
/** How many times more there are than of the next language. */
const ahead = 1.4

/**
 * The language that an article is written in, where it shows: `en`, `de`, `fr`, `es`, `pt`, `it`, `nl`, `scandinavian`, `ja`,
 * `zh`, `ru`. Nothing for other languages and for texts too short to tell.
 */
export const languageOf = defineAnalysis('language', (article: Article): string | undefined => {
  const {passages, headings, title} = overviewOf(article)
  const prose = passages.map(({prose}) => prose.text).join('\n')
  const runs = prose.match(/\p{L}+/gu) ?? []
  const letters = runs.reduce((sum, run) => sum + run.length, 0)
  for (const [language, script] of scripts)
    if ((prose.match(script)?.length ?? 0) > letters * scriptShare) return language
  const titled = [title, ...headings].some((line) => english.test(line)) ? 'en' : undefined
  if (prose.length < shortestProse) return titled
  const words = wordCount(prose)
  const counts = new Map(Object.keys(smallWords).map((language) => [language, 0]))
  for (const run of runs)
    for (const language of languagesOf.get(run.toLowerCase()) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1)
  const [first, second] = [...counts]
    .map(([language, count]) => ({language, share: (100 * count) / words}))
    .sort((a, b) => b.share - a.share)
  const isSure = first && second && first.share >= leastShare && first.share >= ahead * second.share
  if (isSure) return first.language
  // A log of commands has few small words, and those are English.
  return first?.language === 'en' && first.share >= fewShare ? titled : undefined
})

const english = anyOf(
  [
    'the',
    'and',
    'of',
    'was',
    'impact',
    'cause',
    'timeline',
    'resolution',
    'outage',
    'down',
    'summary',
    'report',
    'incident',
    'fix',
    'maintenance',
    'lessons',
    'actions?',
    'what',
    'how',
    'why'
  ],
  'i'
)

/** Whether the words of English tell what an article says: it is in no other language, as far as that shows. */
export const readsEnglish = (article: Article): boolean => (languageOf(article) ?? 'en') === 'en'
