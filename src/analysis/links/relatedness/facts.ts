import {isMostlyLink} from '../../../article/text/link-share.ts'
import {type Stemmer, stemmerFor, stemsOf, topicOf, wordsOf} from '../../../article/text/stems.ts'
import {unspaced} from '../../../article/text/unspaced.ts'
import type {Article, Block} from '../../../article/types.ts'
import {profileOf} from '../../profile/index.ts'
import {type Draft, ownTexts} from '../segment/candidate.ts'
import {cardsIn} from '../segment/cards.ts'
import {isMadeOfLinkLists} from '../segment/digest.ts'
import {housesIn} from './brands.ts'
import {places} from './place-names.ts'
import {operationsIn, tellsOfIncident} from './topics.ts'

/** What the own text of an article is about. */
export interface Facts {
  readonly stem: Stemmer
  /** How often the article says each stem. */
  readonly count: ReadonlyMap<string, number>
  /** How many words it has that say what it is about, each time they stand there. */
  readonly ownWords: number
  readonly titleStems: ReadonlySet<string>
  /** Stems of its title that it says more often than nearly all others: what it is about. */
  readonly subjectStems: ReadonlySet<string>
  /** Stems that it says most often, and names. */
  readonly topicStems: ReadonlySet<string>
  readonly placeStems: ReadonlySet<string>
  /** Whose names the title says, and the one that the article names most. */
  readonly houses: ReadonlySet<string>
  /** What an organisation tells of its own. */
  readonly isReport: boolean
  /** The same, and no analysis of what befell somebody else. */
  readonly isOwnAccount: boolean
  /** It is about an incident, or operations. */
  readonly isOperations: boolean
  /** Its sections are lists of links. */
  readonly isMadeOfLinks: boolean
  /** It is written in Chinese or Japanese. */
  readonly isUnspaced: boolean
  /** So many times a word is said often. */
  readonly often: number
}

/** A word that often stands in the text is a topic, and the first few of those are its subject where the title has them. */
const mostTopics = 15
const mostSubjects = 3
const often = 3

/**
 * News with so many words of operations is about them, and fewer are said in passing; so is what a title calls an incident,
 * and whatever a team tells of its own.
 */
const fewestOperations = 3

/** @param drafts what stands beside the text of the article */
export function factsOf(article: Article, drafts: readonly Draft[]): Facts {
  const cards = cardsIn(article.blocks)
  const blocks = article.blocks
    .filter(({kind}) => kind === 'paragraph' || kind === 'heading' || kind === 'cell')
    // Menus and lists of links point to other subjects.
    .filter((block) => !isMostlyLink(block) || isOwnHeading(block))
    .filter(({index}) => cards[index] === undefined)
  const texts = ownTexts(blocks, drafts).filter(({text}) => text !== '')
  const heading = texts.find(({block}) => block.kind === 'heading' && block.level === 1) ?? texts[0]
  const title = (article.data.title ? article.title?.text : undefined) ?? heading?.text.slice(0, 200) ?? ''
  const own = texts.map((part) => part.text)
  const stem = stemmerFor(own.join('\n'))
  const titleStems = new Set(stemsOf(title, stem))
  const count = new Map<string, number>()
  for (const text of own) for (const word of stemsOf(text, stem)) count.set(word, (count.get(word) ?? 0) + 1)
  const ownWords = [...count.values()].reduce((sum, times) => sum + times, 0)
  for (const word of titleStems) if (!count.has(word)) count.set(word, 1)
  const text = [title, ...own].join('\n')
  const kind = profileOf(article).name
  const frequent = frequentIn(count)
  const isReport = kind !== 'news' && kind !== 'unsure'
  return {
    stem,
    count,
    ownWords,
    titleStems,
    subjectStems: new Set(frequent.slice(0, mostSubjects).filter((word) => titleStems.has(word))),
    topicStems: new Set([...frequent, ...namesIn(own, stem)]),
    placeStems: placeStemsBy(stem),
    houses: housesOf(title, text),
    isReport,
    isOwnAccount: isReport && kind !== 'analysis',
    isOperations: isReport || tellsOfIncident(title) || operationsIn(text) >= fewestOperations,
    isMadeOfLinks: isMadeOfLinkLists(article),
    isUnspaced: isMostlyUnspaced(text.slice(0, sampleLength)),
    often
  }
}

const sampleLength = 4000
const isMostlyUnspaced = (text: string): boolean =>
  [...text].filter((letter) => unspaced.test(letter)).length > text.length / 4

const placeStems = new Map<Stemmer, ReadonlySet<string>>()

/** There are two stemmers. */
function placeStemsBy(stem: Stemmer): ReadonlySet<string> {
  const stems = placeStems.get(stem) ?? new Set([...places].map(stem))
  placeStems.set(stem, stems)
  return stems
}

/** A heading of the article may be a link to itself. */
const isOwnHeading = ({kind, level, marks}: Block): boolean =>
  kind === 'heading' && (level === 1 || marks.every(({url}) => !url || url.text.startsWith('#')))

const frequentIn = (count: ReadonlyMap<string, number>): string[] =>
  [...count]
    .filter(([, times]) => times >= often)
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostTopics)
    .map(([stem]) => stem)

function housesOf(title: string, text: string): ReadonlySet<string> {
  const [first] = [...housesIn(text)].filter(([, times]) => times >= often).sort((a, b) => b[1] - a[1])
  return new Set([...housesIn(title).keys(), ...(first ? [first[0]] : [])])
}

/** Names of companies, services, people: words that often stand there, and mostly with a capital. */
function namesIn(texts: readonly string[], stemOf: Stemmer): string[] {
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
  return [...count].filter(([, {all, capital}]) => capital >= often && capital > 0.8 * all).map(([stem]) => stem)
}
