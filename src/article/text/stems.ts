import {stemmer as porter} from 'stemmer'
import {unspaced} from './unspaced.ts'
import {closedClassWords} from './words/closed-class-words.ts'
import {genericWords} from './words/generic-words.ts'

/** Words and numbers without their accents; of Chinese and Japanese, which put no spaces between words, pairs of characters. */
export const wordsOf = (text: string): string[] =>
  isAscii(text)
    ? (text.match(/[a-z\d]{2,}/gi) ?? [])
    : (text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .match(/[\p{L}\p{N}]{2,}/gu)
        ?.flatMap((run) => (unspaced.test(run) ? wordsInRun(run) : run)) ?? [])

/** What hiragana writes are endings and particles, and katakana writes whole words. */
const wordsInRun = (run: string): string[] =>
  (run.match(/\p{Script=Han}{2,}|[\p{Script=Katakana}ー]{2,}|[a-z\d]{2,}/giu) ?? []).flatMap((word) =>
    isHan.test(word) ? [...word].slice(1).map((second, index) => [...word][index] + second) : word
  )

const isHan = /^\p{Script=Han}/u

const isAscii = (text: string): boolean => !/\P{ASCII}/u.test(text)

/** Makes one word of those that differ in their ending. Lower case in, lower case out. */
export type Stemmer = (word: string) => string

/**
 * English by Porter's rules (https://tartarus.org/martin/PorterStemmer/), other languages by the beginning of a word:
 * their endings are many, and no list of them is worth its size.
 */
export const stemmerFor = (text: string): Stemmer => (isEnglish(text) ? englishStem : beginning)

/** Words that Porter's rules take for one, each with a stem of its own. */
const ownStems: ReadonlyMap<string, string> = new Map([
  ['internal', 'internal'],
  ['internally', 'internal'],
  ['international', 'international'],
  ['internationally', 'international'],
  ['providence', 'providence'],
  ['university', 'university'],
  ['universities', 'university'],
  ['general', 'general'],
  ['generally', 'general'],
  ['policy', 'policy'],
  ['policies', 'policy'],
  ['news', 'news']
])

/** Stems that Porter's rules have found: an article says its words again, and the next one the same. */
const known = new Map<string, string>()
/** More words than a few hundred articles have; then it begins anew, so that memory does not grow with their number. */
const mostKnown = 50_000

const englishStem: Stemmer = (word) => {
  let stem = known.get(word) ?? ownStems.get(word)
  if (stem === undefined) {
    stem = porter(word)
    if (known.size >= mostKnown) known.clear()
    known.set(word, stem)
  }
  return stem
}

const longestStem = 6

const beginning: Stemmer = (word) => {
  const cut = word.length > 4 ? word.replace(/(?:ies|es|s|ed|ing|er|ers|ly)$/u, '') : word.replace(/s$/u, '')
  return cut.slice(0, longestStem)
}

/** Characters that are enough to tell the language. */
const sample = 4000

/** Of the words of an English text, these are at least such a share; mostly five times as many. */
const leastEnglish = 0.03

/** A text of more characters is more than a title. */
const longestLone = 300

/** Words that stand in nearly every English sentence, and in hardly any of another language. */
function isEnglish(text: string): boolean {
  const start = text.slice(0, sample)
  const count = (words: RegExp): number => start.match(words)?.length ?? 0
  const english = count(/\b(?:the|and|of|to|was|were|is|for|with|that)\b/gi)
  const western = count(
    /\b(?:der|die|und|das|ist|von|le|les|des|est|une|que|los|las|del|para|não|uma|dos|il|che|het|een|van)\b/gi
  )
  const scandinavian = count(/\b(?:och|og|att|det|som|til|till|ikke|inte)\b/gi)
  const others = western + scandinavian
  // A title alone may have none. Polish and Czech have a "to" of their own.
  if (start.length < longestLone) return english >= others
  return english > others && english >= leastEnglish * start.split(/\s+/).length
}

/** The words of a text that say what it is about, cut to their stem. */
export const stemsOf = (text: string, stem: Stemmer): string[] =>
  wordsOf(text).flatMap((word) => topicOf(word, stem) ?? [])

/** The stem of a word that says what a text is about. */
export function topicOf(written: string, stem: Stemmer): string | undefined {
  const word = written.toLowerCase()
  // "KT" names a company, "it" and "US" name nothing here.
  const acronym =
    written.length === 2 &&
    /^\p{Lu}[\p{Lu}\d]$/u.test(written) &&
    !/^(?:US|UK|EU|IT|AI|TV|PC|AM|PM|CEO|VS|OF|TO|IN|ON|AT|BY|IS|IF|OR|AS|DO|GO|NO|SO|UP|WE|HE|MY|ME|AN|BE)$/.test(
      written
    )
  // "per", "het", "och": other languages than English have more such words than a list.
  const isShort =
    (word.length < 3 && !isHan.test(word)) || (word.length === 3 && written === word && stem === beginning)
  if ((isShort && !acronym) || genericWords.has(word) || /^\d{1,4}$/.test(word)) return undefined
  if (stem === beginning && closedClassWords.has(word)) return undefined
  return stem(word)
}
