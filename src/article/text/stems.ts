import {stemmer as porter} from 'stemmer'
import {unspaced} from './unspaced.ts'

/**
 * Words that every outage article and every headline has. Without this list four of five gossip titles under the
 * article this project began with share a word with it: incident, impact, need, know, last, night.
 */
const generic = new Set(
  (
    'the and for with from into that this these those what when where which while who whom whose why how are was were been being has have had does did can could will would shall should may might must not but nor yet its his her their our your you they them him she more most much many some any all both each few other another such only own same than then too very just about above after again against before below between during over under until upon out off down once here there also even still ever never always now ' +
    'new news latest last next first best top big great good bad better worse need needs know known want make makes made get gets got take takes took give gives find finds found see sees seen look looks show shows say says said tell tells told ask asks come comes came goes went gone use uses used using keep keeps let lets put puts help helps start starts stop stops turn turns work works way ways thing things day days night week weeks month months year years time times today tonight yesterday morning tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december hour hours minute minutes man men woman women people person family life world home house city country state states part place number one two three four five six seven eight nine ten hundred thousand million billion percent ' +
    'incident incidents impact impacts affected issue issues problem problems user users customer customers service services system systems experience update updates report reports reported reportedly cause causes caused due become becomes became full live video videos photo photos picture pictures image watch read review reviews guide guides tips tricks ways reasons facts story stories article articles post posts blog page website online free everything anything something everyone someone inside behind around across without within against revealed exclusive breaking explained biography journey rise fall truth secret secrets shocking tragic amazing ultimate complete dive deep controversies legend company companies business businesses technology digital future learn lesson lessons matter matters happens happened happening really actually could top-rated sponsored promoted government govt public national official officials ' +
    'der die das den dem des ein eine einer eines einem einen und oder aber nicht mit von für auf aus bei nach über unter zum zur wie was wer wir sie ihr ist sind war wird werden wurde hat haben kann mehr neue neuer neues auch noch nur vor als ' +
    'les des une dans pour par sur avec sans sous aux est sont été qui que quoi dont leur leurs son ses mais plus tout tous cette ces ' +
    'los las del una uno unos para por con sin sobre como más pero sus este esta estos estas qué cómo según entre desde hasta ' +
    'dos das uma nos nas pela pelo com sem mais seu sua foi são ser ter está isso esse essa após ' +
    'http https www com html php amp utm'
  )
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/\s+/)
)

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

/** A text of more characters is more than a title. */
const longestLone = 300

/** Words that stand in nearly every English sentence, and in hardly any of another language. */
function isEnglish(text: string): boolean {
  const start = text.slice(0, sample)
  const count = (words: RegExp): number => start.match(words)?.length ?? 0
  const english = count(/\b(?:the|and|of|to|was|were|is|for|with|that)\b/gi)
  const others = count(
    /\b(?:der|die|und|das|ist|von|le|les|des|est|une|que|los|las|del|para|não|uma|dos|il|che|het|een|van)\b/gi
  )
  // A title alone may have none; so many words of Greek or Danish have none either.
  return english > others || (english === others && start.length < longestLone)
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
  if ((isShort && !acronym) || generic.has(word) || /^\d{1,4}$/.test(word)) return undefined
  return stem(word)
}
