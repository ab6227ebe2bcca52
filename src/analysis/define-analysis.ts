import type {Article} from '../article/types.ts'

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
/** Milliseconds that each analysis took itself, without those that it asked; filled while `timing` is on. */
const times = new Map<string, number>()
let timed: number[] | undefined

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
    const start = timed ? performance.now() : 0
    timed?.push(0)
    try {
      const found = compute(article, key)
      known.set(key, {found})
      return found
    } catch (error) {
      known.delete(key)
      throw error
    } finally {
      running.pop()
      if (timed) {
        const whole = performance.now() - start
        times.set(id, (times.get(id) ?? 0) + whole - (timed.pop() ?? 0))
        if (timed.length > 0) timed.push((timed.pop() as number) + whole)
      }
    }
  }
  return Object.assign(analysis, {id})
}

/** Starts to measure; the map holds the milliseconds of each analysis by its name, and grows with each article. */
export function timing(): ReadonlyMap<string, number> {
  timed ??= []
  return times
}
