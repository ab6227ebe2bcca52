import {checkAlone, processorTime} from './alone.ts'
import {type Answer, type Job, LateError} from './answer.ts'
import type {BoundedChecker} from './bounded-checker.ts'

/** Share of its time limit that a text had in processor time at least, if nothing but the text itself was slow. */
const fairShare = 0.8

type Checker = Pick<BoundedChecker, 'check' | 'close' | 'expect'>

/**
 * A bounded checker for files that no user waits for. On a busy machine a healthy text runs out of time by the clock, so
 * one that did gets a second try, alone, and is judged by processor time.
 */
export class PatientChecker {
  readonly #checker: Checker
  /** First tries that run. */
  readonly #running = new Set<Promise<Answer>>()
  /** How many first tries have begun. */
  #begun = 0
  /** Ends when no text is tried alone. */
  #quiet: Promise<unknown> = Promise.resolve()

  /** @param checker does the first tries */
  constructor(checker: Checker) {
    this.#checker = checker
  }

  /**
   * @param limit milliseconds
   * @throws LateError when the text takes too long
   * @throws Error when it cannot be read, or takes too much memory
   */
  async check(job: Job, limit: number): Promise<Answer> {
    for (let seen: unknown; seen !== this.#quiet; ) {
      seen = this.#quiet
      await this.#quiet
    }
    const spent = processorTime()
    const first = this.#checker.check(job, limit)
    this.#running.add(first)
    const number = ++this.#begun
    const isFirst = this.#running.size === 1
    try {
      return await first
    } catch (error) {
      if (!(error instanceof LateError)) throw error
      const wasAlone = isFirst && number === this.#begun
      if (wasAlone && spent() >= fairShare * limit) throw error
    } finally {
      this.#running.delete(first)
    }
    return this.#checkAlone(job, limit)
  }

  /** Takes note of how many texts are to come. */
  expect(texts: number): void {
    this.#checker.expect(texts)
  }

  close(): Promise<void> {
    return this.#checker.close()
  }

  #checkAlone(job: Job, limit: number): Promise<Answer> {
    const turn = this.#quiet.then(async () => {
      await Promise.allSettled(this.#running)
      return checkAlone(job, limit)
    })
    this.#quiet = turn.catch(() => {})
    return turn
  }
}
