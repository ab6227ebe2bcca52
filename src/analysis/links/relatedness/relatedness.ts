import {stemsOf} from '../../../article/text/stems.ts'
import type {Article} from '../../../article/types.ts'
import type {Fired} from '../../evidence.ts'
import type {Draft} from '../segment/candidate.ts'
import {type Facts, factsOf} from './facts.ts'
import {titleRows} from './rows/title-rows.ts'
import {titleBeside} from './title.ts'

/** How much a title has to do with an article: 0 is nothing, 1 and more is enough; and what shows it. */
export interface Relation {
  readonly relatedness: number
  /** The row that decided. */
  readonly basis: Fired
  readonly isLoose: boolean
  /** It is of the same field as news and has nothing else in common with them. */
  readonly isOfField: boolean
  /** Stems of the title of the article that it has too. */
  readonly inTitle: readonly string[]
}

/** What an article is about. */
export interface LinkSubject {
  readonly facts: Facts
  /**
   * Whether the article says any of the words that tell what a text is about.
   *
   * @param part of the article that does not count
   */
  says(text: string, part: string): boolean
  /** @param isWithin whether it is a sentence of the article */
  relationOf(title: string, url: string, isWithin?: boolean): Relation
}

/** @param drafts what stands beside the text of the article */
export function linkSubjectOf(article: Article, drafts: readonly Draft[]): LinkSubject {
  const facts = factsOf(article, drafts)
  const {stem, count} = facts
  return {
    facts,
    says(text, part) {
      const own = new Map<string, number>()
      for (const word of stemsOf(part, stem)) own.set(word, (own.get(word) ?? 0) + 1)
      return stemsOf(text, stem).some((word) => (count.get(word) ?? 0) > (own.get(word) ?? 0))
    },
    relationOf(text, url, isWithin) {
      const title = titleBeside(text, url, facts, isWithin)
      const {verdict, rows} = titleRows.of(title)
      const {least = 0, most = Number.POSITIVE_INFINITY, isLoose = false, isField = false} = verdict
      return {
        relatedness: Math.min(Math.max(title.sum, least), most),
        basis: rows[0] as Fired,
        isLoose,
        isOfField: isField && title.topics.length === 0 && !facts.isOwnAccount,
        inTitle: title.inTitle
      }
    }
  }
}

/** A row in words: "topics in common: Harrow, pumps". */
export const evidenceOf = ({name, words}: Fired): string => (words ? `${name}: ${words}` : name)
