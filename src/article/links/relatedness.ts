import type {Article, Block} from '../types.ts'
import {stemsOf} from './stems.ts'

/** What an article is about. */
export interface Subject {
  /**
   * How much a title has to do with it: 0 is nothing, 1 and more is enough.
   *
   * @param faint stems that count little: those that most titles of the block have, such as the name of a country
   */
  relatednessOf(title: string, url: string, faint?: ReadonlySet<string>): number
}

/** A word that often stands in the text is a topic. */
const topics = 15

/** Networks that place advertisements as titles. */
const advertised = /\b(?:taboola|outbrain|revcontent|mgid|zergnet|adblade|doubleclick|googleadservices)\b/i

/** @param own blocks of the article without what is appended */
export function subjectOf(article: Article, own: readonly Block[]): Subject {
  let read: Subject | undefined
  return {
    relatednessOf(words, url, faint) {
      // Most articles have no links to judge.
      read ??= readSubject(article, own)
      return read.relatednessOf(words, url, faint)
    }
  }
}

function readSubject(article: Article, own: readonly Block[]): Subject {
  const text = own.filter(({kind}) => kind === 'paragraph' || kind === 'heading' || kind === 'cell')
  const title = new Set(stemsOf(article.title?.text ?? text[0]?.prose.text.slice(0, 200) ?? ''))
  const count = new Map<string, number>()
  for (const {prose} of text) for (const stem of stemsOf(prose.text)) count.set(stem, (count.get(stem) ?? 0) + 1)
  const frequent = new Set(
    [...count]
      .filter(([, times]) => times >= 3)
      .sort((a, b) => b[1] - a[1])
      .slice(0, topics)
      .map(([stem]) => stem)
  )
  return {
    relatednessOf(words, url, faint) {
      const stems = new Set(stemsOf(words))
      let sum = 0
      for (const stem of stems) {
        if (faint?.has(stem)) sum += count.has(stem) ? 0.2 : 0
        else if (title.has(stem)) sum += 1
        else if (frequent.has(stem)) sum += 0.8
        else if (count.has(stem)) sum += 0.35
      }
      return advertised.test(url) ? 0 : sum
    }
  }
}
