import {type Stemmer, stemmerFor, stemsOf, topicOf, wordsOf} from '../../../article/text/stems.ts'
import type {Article} from '../../../article/types.ts'
import {profileOf} from '../../profile/index.ts'
import {type Draft, ownText} from '../segment/candidate.ts'
import {isMostlyLink} from '../segment/extent.ts'
import {housesIn} from './brands.ts'
import {shareCovered} from './information.ts'
import {places} from './place-names.ts'
import {fieldsIn, operationsIn, tellsOfIncident} from './topics.ts'

/** How much a title has to do with an article: 0 is nothing, 1 and more is enough; and what shows it. */
export interface Relation {
  readonly relatedness: number
  readonly evidence: string
  /** It speaks of a field of which the article says nothing. */
  readonly isForeign: boolean
  /** One topic in common, and most of what the title says is not in the article. */
  readonly isLoose?: boolean
}

/** What an article is about. */
export interface Subject {
  /**
   * Whether the article says any of the words that tell what a text is about.
   *
   * @param part of the article that does not count
   */
  says(text: string, part: string): boolean
  /** @param within what of the article's own text the title is part of */
  relationOf(title: string, url: string, within?: string): Relation
}

/** A word that often stands in the text is a topic. */
const topics = 15
const often = 3

/** Weights of a word in common: in the title, among the topics, anywhere. */
const weights = {title: 1, topic: 0.8, word: 0.35}

/** Words in passing are fewer than one topic, however many they are. */
const passing = 0.7

/**
 * One topic in common is loose where the article covers so little of what the title says. Of the items that a site chose
 * itself 13 of 14 such ones were unrelated; among links said to be related only 4 of 14.
 */
const loose = {most: 1.05, share: 0.2}

/** Words in common where the article covers little else of a title. */
const inPassing = 0.3

/** A single word in common with what an organisation tells of its own: such a report has few links to anything else. */
const oneInReport = 0.25

/** Where an article happened is said by half the titles of a local paper. */
const placeWeight = 0.2

/** News with so many words of operations is about them; so is what a title calls an incident, and whatever a team tells of its own. */
const fewestOperations = 2
const sameField = 1.2

/** A field that an article speaks of no more often is foreign to it. */
const chanceMentions = 1

/** Networks that place advertisements as titles. */
const advertised =
  /\b(?:taboola|outbrain|revcontent|mgid|zergnet|adblade|doubleclick|googleadservices|sponsored|advertorial|affiliate)\b/i

/** @param drafts what stands beside the text of the article */
export function subjectOf(article: Article, drafts: readonly Draft[]): Subject {
  const texts = article.blocks
    .filter(({kind}) => kind === 'paragraph' || kind === 'heading' || kind === 'cell')
    // Menus and lists of links point to other subjects.
    .filter((block) => block.kind === 'heading' || !isMostlyLink(block))
    .map((block) => ({block, text: ownText(block, drafts)}))
    .filter(({text}) => text !== '')
  const heading = texts.find(({block}) => block.kind === 'heading' && block.level === 1) ?? texts[0]
  const title = (article.data.title ? article.title?.text : undefined) ?? heading?.text.slice(0, 200) ?? ''
  const stem = stemmerFor(texts.map((part) => part.text).join('\n'))
  const placeStems = new Set([...places].map(stem))
  const titleStems = new Set(stemsOf(title, stem))
  const count = new Map<string, number>()
  for (const {text} of texts) for (const word of stemsOf(text, stem)) count.set(word, (count.get(word) ?? 0) + 1)
  for (const stem of titleStems) if (!count.has(stem)) count.set(stem, 1)
  const named = namesIn(
    texts.map((part) => part.text),
    stem
  )
  const frequent = new Set(
    [...count]
      .filter(([, times]) => times >= often)
      .sort((a, b) => b[1] - a[1])
      .slice(0, topics)
      .map(([stem]) => stem)
  )
  const text = [title, ...texts.map((part) => part.text)].join('\n')
  const fields = fieldsIn(text)
  const houses = housesIn(text)
  const kind = profileOf(article).name
  const isReport = kind !== 'news' && kind !== 'unsure'
  const isOperations = isReport || tellsOfIncident(title) || operationsIn(text) >= fewestOperations

  return {
    says(text, part) {
      const own = new Map<string, number>()
      for (const word of stemsOf(part, stem)) own.set(word, (own.get(word) ?? 0) + 1)
      return stemsOf(text, stem).some((word) => (count.get(word) ?? 0) > (own.get(word) ?? 0))
    },
    relationOf(words, url, within = '') {
      if (advertised.test(url)) return foreign('its address is that of an advertisement')
      const shared = [...new Set(stemsOf(words, stem))].filter((word) => count.has(word))
      const weightOf = (stem: string): number =>
        titleStems.has(stem) ? weights.title : frequent.has(stem) || named.has(stem) ? weights.topic : weights.word
      const sum = shared.reduce(
        (all, stem) => all + (placeStems.has(stem) ? Math.min(weightOf(stem), placeWeight) : weightOf(stem)),
        0
      )
      const house = [...housesIn(words).keys()].find((name) => (houses.get(name) ?? 0) >= often)
      if (house) return weighed(Math.max(sum, sameField), `both are about ${house}`)
      if (isOperations && operationsIn(words) > 0) return weighed(Math.max(sum, sameField), 'both are about operations')
      const topicsShared = shared.filter((stem) => weightOf(stem) > weights.word && !placeStems.has(stem))
      const share = shareCovered(words, stem, (word) => count.has(word)) ?? 0
      if (topicsShared.length > 0)
        return {
          ...weighed(sum, 'topics in common'),
          isLoose: sum <= loose.most && share < loose.share
        }
      const inside = fieldsIn(within)
      const field = [...fieldsIn(`${words} ${sectionsOf(url)}`).keys()].find(
        (name) => (fields.get(name) ?? 0) - (inside.get(name) ?? 0) <= chanceMentions
      )
      if (field) return foreign(`it is about ${field}, of which the article says nothing`)
      return weighed(
        Math.min(sum, isReport && sum <= weights.word ? oneInReport : share < loose.share ? inPassing : passing),
        sum > 0 ? 'only passing words in common' : 'no word in common with the article'
      )
    }
  }
}

const weighed = (relatedness: number, evidence: string): Relation => ({relatedness, evidence, isForeign: false})
const foreign = (evidence: string): Relation => ({relatedness: 0, evidence, isForeign: true})

/** Names of companies, services, people: words that often stand there, and mostly with a capital. */
function namesIn(texts: readonly string[], stemOf: Stemmer): ReadonlySet<string> {
  const count = new Map<string, {all: number; capital: number}>()
  for (const text of texts) {
    for (const word of wordsOf(text)) {
      const stem = topicOf(word, stemOf)
      if (stem === undefined) continue
      const seen = count.get(stem) ?? {all: 0, capital: 0}
      seen.all++
      if (/^\p{Lu}/u.test(word)) seen.capital++
      count.set(stem, seen)
    }
  }
  return new Set(
    [...count].filter(([, {all, capital}]) => capital >= often && capital > 0.8 * all).map(([stem]) => stem)
  )
}

/** `entertainment celebrities` of `/entertainment/celebrities/the-young-years-of`. */
const sectionsOf = (url: string): string =>
  url
    .replace(/^(?:https?:)?\/\//, '')
    .split(/[?#]/, 1)[0]
    ?.split('/')
    .slice(1, -1)
    .join(' ') ?? ''
