import {anyOf, either} from '../../article/text/any-of.ts'
import {matchesOf} from '../../article/text/match-all.ts'
import {anyCrowd, auxiliaries, events, speakers} from './attribution-words.ts'

const clause = /[,;:—–()]|\b(?:that|which|while|when|whereas|because|but|although|where|as|after|before|if|and)\b/gi

/** A second predicate: "The company gave no reason, but promised". */
const coordinated = /\b(?:but|and|then)\s(?:\w{2,12}ly\s)?$/

/**
 * Whether the words in front of a verb name its speaker.
 *
 * @param at where the verb begins
 * @param adjacent whether only the verb's own clause may name it
 * @param speech whether the verb needs a subject that speaks, so that "the force" is one
 * @param read whether what is read may do it: "the release confirmed"
 */
export function hasSpeaker(text: string, at: number, {adjacent = false, speech = false, read = false} = {}): boolean {
  const from = Math.max(0, at - longestSubject)
  const before = text.slice(from, at)
  if (coordinated.test(before) && namesSpeaker(text.slice(0, longestSubject).split(/\s+/).slice(0, 4), true))
    return true
  if (from === 0 && crowdAcross.test(before)) return false
  const [, subject] = apposition.exec(text.slice(0, at)) ?? []
  if (subject !== undefined) {
    const words = subject.split(/\s+/)
    if (events.has(words.at(-1) as string)) return false
    if (namesSpeaker(words, true) || (speech && definite.test(subject))) return true
  }
  const boundaries = matchesOf(clause, before).map(({index, 0: mark}) => index + mark.length)
  const starts = from > 0 ? boundaries : [0, ...boundaries]
  // "Octave Klaba, founder of OVH, explained": an apposition stands between the name and its verb.
  for (const start of starts.reverse().slice(0, adjacent ? 1 : 4)) {
    const words = before
      .slice(start)
      .split(/[\s,]+/)
      .filter(Boolean)
    while (words.length > 0 && standsBeforeVerb(words.at(-1) as string)) words.pop()
    if (words.length === 0) continue
    const subject = withoutRecipient(words)
    const head = (words.at(-1) as string).toLowerCase()
    // "The release confirmed" is read; one that added something is installed.
    if (read && (head === 'update' || head === 'release')) return true
    if ((!isOwnCrowd(subject) && namesCrowd(subject)) || events.has(head)) return false
    if (isOwnCrowd(subject) || namesSpeaker(subject, start === 0) || (speech && definite.test(words.join(' '))))
      return true
  }
  return false
}

/** "Northwind, which runs most of the tills in the north, said", "Northwind, however, believed". */
const apposition = /^\W{0,3}([^,;:—–]{2,80}),\s[^;:—–]{1,300},\s(?:\w{2,14}ly\s|also\s|has\s|have\s|had\s){0,2}$/

/** An auxiliary or an adverb: "has strenuously denied". */
const standsBeforeVerb = (word: string): boolean => auxiliaries.has(word.toLowerCase()) || adverb.test(word)
const adverb = /^(?!(?:ally|anomaly|assembly|family|monopoly|supply)$)[a-z]{2,20}ly$/

/** "Its note to customers added": the listener does not speak. */
export function withoutRecipient(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word, index) => index > 0 && /^(?:to|for)$/i.test(word))
  return at < 0 ? words : words.slice(0, at)
}

/** Words for many people, whom a reader cannot ask; "social media" is a place. */
export const namesCrowd = (words: readonly string[]): boolean =>
  words.some((word, index) => anyCrowd.has(word.toLowerCase()) && words[index - 1]?.toLowerCase() !== 'social')

/** "Officials from Northwind", "Northwind's engineers": a group with its house, which can be asked. */
const isOwnCrowd = (words: readonly string[]): boolean => ownCrowd.test(words.join(' '))

const ownCrowd = either(
  // Those of one institution, and those of whom the article told before.
  anyOf(
    [
      'airport',
      'city',
      'company',
      'council',
      'county',
      'court',
      'district',
      'federal',
      'government',
      'health',
      'hospital',
      'military',
      'ministry',
      'police',
      'school',
      'state',
      'transport',
      'university'
    ],
    'iu',
    '(?:^|\\s)',
    '\\s(?:administrators|authorities|executives|officials)$'
  ),
  /^(?:the|these|both)\s(?:\w{3,14}\s)?(?:analysts|executives|experts|researchers)$/iu,
  /^(?:[Tt]he\s)?(?:[Oo]fficials|[Ee]ngineers|[Rr]esearchers|[Aa]nalysts)\s(?:from|at|of)\s(?:the\s)?\p{Lu}/u,
  anyOf(
    ['officials', 'engineers', 'researchers', 'analysts', 'employees', 'workers'],
    'u',
    "\\p{Lu}[\\p{L}\\p{N}.&-]{1,30}['’]s?\\s(?:own\\s)?",
    '$'
  )
)

/** "Users in Leith, Perth and Ayr reported": the last of the places is not a speaker. */
const crowdAcross = anyOf(
  ['[Uu]sers', '[Cc]ustomers', '[Pp]eople', '[Pp]layers', '[Rr]esidents', '[Pp]assengers'],
  'u',
  '^(?:\\w{3,12}\\s)?',
  '\\s(?:in|across|from|around)\\s(?:(?:the\\s)?\\p{Lu}[\\p{L}.-]{1,20},?\\s(?:and\\s)?){1,12}$'
)

/** No subject is longer. */
const longestSubject = 120

/** "The force", "its landlord": one that the reader knows by now. */
const definite = /^(?:the|its|his|her|their)\s(?:[\w-]{2,20}\s){0,2}[\w-]{3,20}$/i
const properName = /^["“(]?(?:\p{Lu}[\p{L}\p{N}&.'’+-]*|\d{0,4}\p{Ll}{1,5}\p{Lu}\p{L}*|\d{1,4}\p{Lu}\p{L}+)/u
const determiner = anyOf(
  [
    'the',
    'a',
    'an',
    'this',
    'that',
    'these',
    'those',
    'his',
    'her',
    'their',
    'our',
    'its',
    'in',
    'on',
    'at',
    'as',
    'if',
    'when',
    'while',
    'for',
    'after',
    'before',
    'it',
    'there',
    'according',
    'one',
    'two',
    'three',
    'some',
    'many',
    'however',
    'meanwhile',
    'additionally',
    'also',
    'but',
    'and',
    'or',
    'so',
    'with',
    'by',
    'from',
    'early',
    'initial',
    'recent',
    'new',
    'other',
    'no',
    'all',
    'both',
    'each',
    'services?',
    'systems?',
    'users?',
    'customers?'
  ],
  'i',
  '^',
  '$'
)

export function namesSpeaker(words: readonly string[], initial = false): boolean {
  if (initial && words[0] !== undefined && isOwner(words[0]) && !namesCrowd(words.slice(1, 6).map(withoutMarks)))
    return true
  const bare = words.map(withoutMarks).filter(Boolean)
  if (namesCrowd(bare.slice(0, 6))) return false
  return bare.some(
    (word, index) =>
      speakers.has(word.toLowerCase()) ||
      (properName.test(word) &&
        !determiner.test(word) &&
        !(initial && index === 0 && !standsAsName(word, bare[1] === 'and' ? bare[2] : bare[1])))
  )
}

/** "Exactly how": a capital at the start of a sentence proves no name, unless the word stands alone, looks like one or is one of two. */
const standsAsName = (word: string, next: string | undefined): boolean =>
  next === undefined || /\p{Lu}.*\p{Lu}|\d/u.test(word) || /^\p{Lu}/u.test(next)

const withoutMarks = (word: string): string => word.replace(/^[^\p{L}\p{N}]{1,20}|[^\p{L}\p{N}]{1,20}$|['’]s$/gu, '')

/** "Northwind's founders": what owns something at the start of a sentence is a name, unless it is a day or a pronoun. */
const isOwner = (word: string): boolean => /^["“(]?\p{Lu}[\p{L}\p{N}&.-]{1,30}['’]s$/u.test(word) && !noOwner.test(word)

const noOwner = anyOf(
  [
    'it',
    'that',
    'this',
    'what',
    'who',
    'here',
    'there',
    'where',
    'how',
    'let',
    'he',
    'she',
    'everyone',
    'nobody',
    'no one',
    'today',
    'tomorrow',
    '\\w{3,6}day',
    'last',
    'world'
  ],
  'i',
  '^["“(]?',
  "['’]s$"
)
