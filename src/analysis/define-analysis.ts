import type {Article} from '../article/types.ts'
import {step} from './stopwatch.ts'

/** What an article says about one thing. Computed on first use and kept with the article. */
export interface Analysis<T> {
  /**
   * @param key the same article may be asked in several ways, such as for slots in some languages only
   * @throws Error when the analysis needs its own answer; the message names the path of analyses
   */
  (article: Article, key?: string): T
  /** Shown by `--timing` and in the message about a cycle. */
  readonly id: string
}

/** Names of the analyses that are being computed, outermost first. */
const running: string[] = []

/** The only place that keeps something beside an article. */
export function defineAnalysis<T>(id: string, compute: (article: Article, key?: string) => T): Analysis<T> {
  const memo = new WeakMap<Article, Map<string | undefined, {readonly found?: T}>>()
  const analysis = (article: Article, key?: string): T => {
    const known = memo.get(article) ?? new Map<string | undefined, {readonly found?: T}>()
    memo.set(article, known)
    const answer = known.get(key)
    if (answer && 'found' in answer) return answer.found as T
    if (answer) throw new Error(`Analyses ask each other in a circle: ${[...running, id].join(' -> ')}`)
    known.set(key, {})
    running.push(id)
    try {
      const found = step(id, () => compute(article, key))
      known.set(key, {found})
      return found
    } catch (error) {
      known.delete(key)
      throw error
    } finally {
      running.pop()
    }
  }
  return Object.assign(analysis, {id})
}
