import {anyOf} from '../../../article/text/any-of.ts'
import {sureMonthNames, weekdayNames} from '../../../article/text/date-words.ts'
import type {Sentence} from '../../../article/types.ts'
import type {SourcedSentence} from '../../sources/index.ts'

/**
 * Sentences right behind one with a source, in its paragraph. Reporters name the speaker once and go on ("Investigators said
 * that … They found … Instead, the carrier deleted …"): where at least half of the claims of an article had a source, 46 of
 * 64 such sentences needed no source of their own; where fewer had one, 22 of 51 (125 labelled articles, November 2026).
 */
export function toldOn(sourced: readonly SourcedSentence[]): ReadonlySet<Sentence> {
  return new Set(
    sourced.flatMap(({sentence, attributions}, at) => {
      const before = sourced[at - 1]
      const isNext = before?.sentence.block === sentence.block && reports(before)
      return isNext && attributions.length === 0 && !turnsAway.test(sentence.text) && !ownTime.test(sentence.text)
        ? [sentence]
        : []
    })
  )
}

/** A bare link, what the author saw, and who gave no answer have no speaker who goes on. */
const reports = ({reach, attributions}: SourcedSentence): boolean =>
  reach === 'cited'
    ? attributions.some(({named, by}) => named && by === undefined)
    : reach !== undefined && reach !== 'seen' && reach !== 'asked'

/** What happened at a time of its own is told anew. */
const ownTime = anyOf(
  [...weekdayNames, 'the same day', `(?:${sureMonthNames.join('|')})\\s\\d{1,2}`, '\\d{1,2}[:.]\\d\\d'],
  ''
)

/** Another subject begins. */
const turnsAway = anyOf(
  ['However', 'But', 'Yet', 'Meanwhile', 'Notably', 'In addition', 'Additionally'],
  '',
  '^',
  '\\b'
)

/** Sentences with quoted words of one whom the sentences before report: "The server kept a “wrong and very old date” for hours." */
export function quotedOn(sourced: readonly SourcedSentence[]): ReadonlySet<Sentence> {
  return new Set(
    sourced.flatMap(({sentence}, at) => {
      const before = sourced.slice(Math.max(0, at - within), at).filter(reports)
      return before.length >= fewestReports && quotedPhrase.test(sentence.text) ? [sentence] : []
    })
  )
}

/** Sentences. */
const within = 4
const fewestReports = 2

/** Three words and more, as no name and no title of a thing is written. */
const quotedPhrase = /[“"](?=[^”"]{0,60}\s\p{Ll})\p{Ll}[^\s”"]{0,30}(?:\s[^\s”"]{1,30}){2,60}[”"]/u
