import {anyCrowd, auxiliaries, crowds, crowdVerbs, events, reportVerbs, speakers} from './attribution-words.ts'
import type {Attribution} from './types.ts'

const verb = new RegExp(`\\b(?:${reportVerbs})\\b`, 'gi')
const negated = /\b(?:not|never|n't|n’t|yet to|no)\b[^,.;]{0,30}$/i
const passive = /\b(?:is|are|was|were|be|been|being)\s(?:\w{2,12}ly\s)?$/i
/** "Estimates put", "reports began": these words are more often nouns. */
const alsoNoun = /^(?:reports|estimates|claims|shows|notes|states|posted|posts|comments|cited|found|observed)$/i
const clause = /[,;:—–()]|\b(?:that|which|while|when|whereas|because|but|although|where|as|after|before|if)\b/gi
// "said the company", "advised Which? expert Lisa Webb", behind a quotation or a comma.
const inverted = /^\s(?:(?:the|its|a|an)\s(?:[\w-]{1,20}\s){0,4}\p{Ll}{2,20}|\p{Lu})/u
const accordingTo =
  /\b(?:according to|as per|per|citing|quoting|reported by|confirmed by|announced by|acknowledged by)\s/gi
const participle =
  /,\s(?:\w{2,12}ly\s)?(?:stating|saying|adding|noting|explaining|announcing|confirming|claiming|writing|warning|acknowledging|citing)\b/i
const sharedBy =
  /\b(?:update|statement|notice|post|message|report|image|photo|figures?|data|note|memo)s?\s(?:\w{3,12}\s)?(?:by|from)\s(?:the\s)?\p{Lu}/u
const toldSomeone = /\btold\s(?:the\s)?\p{Lu}/u
const inStatement =
  /\bin an?\s(?:[\w-]{1,20}\s){0,3}(?:statement|tweet|post|blog|update|notice|advisory|memo|letter|email|interview|message|filing|report|release|thread)\b/i

/** An outlet about itself: what it asked, saw and showed. */
const ownObservation =
  /\b(?:(?:did not|didn['’]t|has not|hasn['’]t|have not|had not|declined to)\s(?:yet\s|immediately\s){0,2}(?:respond|repl(?:y|ied)|responded|return|comment)|(?:as|pictured|shown|seen) in the (?:screenshots?|screen captures?|image|picture|chart|graph|figure)|as of (?:this writing|writing|press time|publication|\d))\b/i

/** Turns of phrase that name nobody, whatever stands around them. */
const phrases: readonly RegExp[] = [
  /\bit\s(?:is|was|has been)\s(?:widely\s|generally\s|commonly\s|now\s)?(?:believed|thought|reported|rumou?red|understood|said|alleged|claimed|speculated|suspected|estimated)\b/gi,
  /\b(?:is|are|was|were|has been|have been)\s(?:\w{2,12}ly\s)?(?:attributed to|blamed on|linked to reports|(?:believed|thought|rumou?red|alleged|understood|said|speculated|estimated)\sto)\b/gi,
  /\b(?:has|have|had)\s(?:\w{2,12}ly\s)?(?:raised|sparked|fuell?ed|drawn|prompted|faced|triggered)\s(?:\w{2,14}\s){0,2}(?:concerns?|questions|outrage|criticism|backlash|debate)\b/gi,
  /\b(?:reportedly|allegedly|supposedly|purportedly)\b/gi
]
/** Most sentences name no crowd, and the long pattern is slow. */
const crowdWord = new RegExp(`\\b(?:${crowds})\\s`, 'i')
const crowdSays = new RegExp(
  `\\b(?:(?:some|many|several|most|numerous|countless|various|other|early|initial|recent|multiple|industry|preliminary|unconfirmed|media|online|new)\\s){0,2}(?:(?!(?:and|but|or|that|which|as|while|when|because|so|if|where|with|the|also)\\s)\\p{L}[\\w-]{1,20}\\s){0,3}?(?:${crowds})\\s(?:(?:of|on|into|from|across|in)\\s[^.,;:!?]{1,70}?\\s)?(?:(?:also|have|has|are|were|had|had been|been|then|later|typically|generally|often|widely|began|started|quickly)\\s){0,3}(?:${crowdVerbs})\\b`,
  'giu'
)

/**
 * The attributions of a sentence; those in quotation marks are somebody else's.
 *
 * @param open whether the sentence begins inside a quotation
 */
export function attributionsOf(sentence: string, open = false): Attribution[] {
  const text = withoutQuotations(sentence, open)
  const found: Attribution[] = []
  for (const match of text.matchAll(accordingTo)) {
    const behind = text
      .slice(match.index + match[0].length, match.index + match[0].length + 80)
      .split(/[,;.:](?:\s|$)/)[0] as string
    found.push({
      from: match.index,
      to: match.index + match[0].length + behind.length,
      named: namesSpeaker(behind.split(/\s/))
    })
  }
  for (const match of text.matchAll(verb)) {
    const {index} = match
    const before = text.slice(Math.max(0, index - 120), index)
    if (negated.test(before) || passive.test(before)) continue
    const named =
      subjectOf(before, index > 120, alsoNoun.test(match[0])) ??
      (inverted.test(text.slice(index + match[0].length)) &&
      /[,"”’'»\s]\s$/.test(before.slice(-2)) &&
      /["”»,]\s*$/.test(sentence.slice(0, index))
        ? true
        : undefined)
    if (named) found.push({from: index, to: index + match[0].length, named})
  }
  for (const pattern of [toldSomeone, sharedBy]) {
    const told = pattern.exec(text)
    if (told) found.push({from: told.index, to: told.index + told[0].length, named: true})
  }
  const observed = ownObservation.exec(text)
  if (observed) found.push({from: observed.index, to: observed.index + observed[0].length, named: true})
  const statement = inStatement.exec(text) ?? participle.exec(text)
  if (statement && namesSpeaker(text.split(/\s/), true))
    found.push({from: statement.index, to: statement.index + statement[0].length, named: true})
  for (const pattern of crowdWord.test(text) ? [crowdSays, ...phrases] : phrases) {
    for (const {index, 0: words} of text.matchAll(pattern))
      found.push({from: index, to: index + words.length, named: false})
  }
  return found.sort((a, b) => a.from - b.from)
}

/** The same length, with blanks where quotation marks enclose text. */
function withoutQuotations(text: string, open: boolean): string {
  const closing = open ? text.search(/["”»]/) : -1
  const begin = open ? (closing < 0 ? text.length : closing + 1) : 0
  return (
    ' '.repeat(begin) +
    text
      .slice(begin)
      .replace(/"[^"]{0,2000}(?:"|$)|“[^”]{0,2000}(?:”|$)|«[^»]{0,2000}(?:»|$)/g, (quoted) => ' '.repeat(quoted.length))
  )
}

/** True when the words in front of a verb name its speaker. */
function subjectOf(before: string, cut: boolean, adjacent: boolean): true | undefined {
  const boundaries = [...before.matchAll(clause)].map(({index, 0: mark}) => index + mark.length)
  const starts = cut ? boundaries : [0, ...boundaries]
  // "Octave Klaba, founder of OVH, explained": an apposition stands between the name and its verb.
  for (const start of starts.reverse().slice(0, adjacent ? 1 : 4)) {
    const words = before
      .slice(start)
      .split(/[\s,]+/)
      .filter(Boolean)
    while (words.length > 0 && auxiliaries.has((words.at(-1) as string).toLowerCase())) words.pop()
    if (words.length === 0) continue
    if (words.some((word) => anyCrowd.has(word.toLowerCase())) || events.has((words.at(-1) as string).toLowerCase()))
      return undefined
    if (namesSpeaker(words, start === 0)) return true
  }
  return undefined
}

const properName = /^["“(]?(?:\p{Lu}[\p{L}\p{N}&.'’+-]*|\p{Ll}{1,2}\p{Lu}\p{L}+)/u
const determiner =
  /^(?:the|a|an|this|that|these|those|his|her|their|our|its|in|on|at|as|if|when|while|for|after|before|it|there|according|one|two|three|some|many|however|meanwhile|additionally|also|but|and|or|so|with|by|from|early|initial|recent|new|other|no|all|both|each|services?|systems?)$/i

function namesSpeaker(words: readonly string[], initial = false): boolean {
  const bare = words
    .map((word) => word.replace(/^[^\p{L}\p{N}]{1,20}|[^\p{L}\p{N}]{1,20}$|['’]s$/gu, ''))
    .filter(Boolean)
  if (bare.slice(0, 6).some((word) => anyCrowd.has(word.toLowerCase()))) return false
  return bare.some(
    (word, index) =>
      speakers.has(word.toLowerCase()) ||
      (properName.test(word) && !determiner.test(word) && !(initial && index === 0 && !standsAsName(word, bare[1])))
  )
}

/** "Exactly how": a capital at the start of a sentence proves no name, unless the word stands alone or looks like one. */
const standsAsName = (word: string, next: string | undefined): boolean =>
  next === undefined || /\p{Lu}.*\p{Lu}|\d/u.test(word) || /^\p{Lu}/u.test(next)
