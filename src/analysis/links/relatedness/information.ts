import {type Stemmer, topicOf, wordsOf} from '../../../article/text/stems.ts'
import {rankedWords} from './word-ranks.ts'

/** Ranks below this are words of every text; above it a word says more the rarer it is. */
const commonRank = 50

/** What a word of no rank counts as: names, terms of a trade. */
const rareRank = 30_000

let ranks: ReadonlyMap<string, number> | undefined

/**
 * How much a word says about what a text is about: the logarithm of its rank, since by Zipf's law the frequency of a word
 * is about one over its rank. 0 for the most frequent, 6.4 for one that no list knows.
 */
export function informationOf(word: string): number {
  ranks ??= new Map(rankedWords.split(' ').map((ranked, index) => [ranked, index + 1]))
  return Math.log(1 + (ranks.get(word.toLowerCase()) ?? rareRank) / commonRank)
}

/** Which part of what a title says the words of an article cover, from 0 to 1; nothing where it says nothing. */
export function shareCovered(title: string, stemOf: Stemmer, isCovered: (stem: string) => boolean): number | undefined {
  let all = 0
  let covered = 0
  const seen = new Set<string>()
  for (const word of wordsOf(title)) {
    const stem = topicOf(word, stemOf)
    if (stem === undefined || seen.has(stem)) continue
    seen.add(stem)
    const information = informationOf(word)
    all += information
    if (isCovered(stem)) covered += information
  }
  return all > 0 ? covered / all : undefined
}
