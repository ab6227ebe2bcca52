import {type Stemmer, stemsOf, topicOf, wordsOf} from '../../../article/text/stems.ts'
import {housesIn} from './brands.ts'
import type {Facts} from './facts.ts'
import {informationOf, shareCovered} from './information.ts'
import {operationsIn} from './topics.ts'

/** Weights of a word in common: in the title, among the topics, anywhere. */
export const weights = {title: 1, topic: 0.8, word: 0.35}

/** Where an article happened is said by half the titles of a local paper. */
const placeWeight = 0.2

/** A title beside an article: what the rows of relatedness look at. */
export interface TitleBeside {
  readonly text: string
  readonly url: string
  /** It is a sentence of the article, which so covers all of it. */
  readonly isWithin: boolean
  readonly facts: Facts
  /** Weights of the words in common, added up. */
  readonly sum: number
  /** Words in common as the title writes them. */
  readonly shared: readonly string[]
  /** Those of them that are topics of the article, and no places. */
  readonly topics: readonly string[]
  /** Stems of them that stand in the title of the article. */
  readonly inTitle: readonly string[]
  /** One of them is what the article is about. */
  readonly isOnSubject: boolean
  /** Which part of what the title says the article covers, from 0 to 1. */
  share(): number
  /** A house that the article names often. */
  house(): string | undefined
  /** The words of operations in the title. */
  operations(): number
}

export function titleBeside(text: string, url: string, facts: Facts, isWithin = false): TitleBeside {
  const {stem, count, houses, placeStems} = facts
  const shared = [...new Set(stemsOf(text, stem))].filter((word) => count.has(word))
  const written = writtenBy(text, stem)
  const weightOf = (word: string): number =>
    informationOf(written.get(word) ?? word) < leastOfTopic ? weights.word : weightIn(word, facts)
  const topics = shared.filter((word) => weightOf(word) > weights.word && !placeStems.has(word))
  return {
    text,
    url,
    isWithin,
    facts,
    sum: shared.reduce(
      (all, word) => all + (placeStems.has(word) ? Math.min(weightOf(word), placeWeight) : weightOf(word)),
      0
    ),
    shared: shared.map((word) => written.get(word) ?? word),
    topics: topics.map((word) => written.get(word) ?? word),
    inTitle: topics.filter((word) => facts.titleStems.has(word)),
    isOnSubject: topics.some((word) => facts.subjectStems.has(word)),
    share: () => shareCovered(text, stem, (word) => count.has(word)) ?? 0,
    house: () => [...housesIn(text).keys()].find((name) => houses.has(name)),
    operations: () => operationsIn(text)
  }
}

/** A word that all texts have is no topic, however often an article says it: "case", "study", "data". */
const leastOfTopic = 3

const weightIn = (stem: string, {titleStems, topicStems}: Facts): number =>
  titleStems.has(stem) ? weights.title : topicStems.has(stem) ? weights.topic : weights.word

/** Stems of a title, each with the first word that has it. */
function writtenBy(text: string, stem: Stemmer): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  for (const word of wordsOf(text)) {
    const topic = topicOf(word, stem)
    if (topic !== undefined && !words.has(topic)) words.set(topic, word)
  }
  return words
}
