import {type Answer, answer, type Job} from './answer.ts'
import {manyTexts} from './limits.ts'
import {Pool} from './pool.ts'

/** UTF-16 units. In bounded time a text of this size cannot fill the memory. */
const largestHere = 16_384
/** UTF-16 units of all texts together, before threads are worth their start. */
const mostHere = 262_144

/** Checks texts in bounded time and memory: here while they are short and few, in threads otherwise. */
export class BoundedChecker {
  readonly #pool: Pool
  #mostHere: number
  #here = 0

  /**
   * @param threads at most
   * @param most UTF-16 units of short texts that are checked here: all of them in an editor, which checks one at a time
   */
  constructor(threads = 1, most = mostHere) {
    this.#pool = new Pool(threads)
    this.#mostHere = most
  }

  /** Takes note of how many texts are to come. */
  expect(texts: number): void {
    if (texts >= manyTexts) this.#mostHere = 0
  }

  /**
   * @param limit milliseconds
   * @throws Error when the text cannot be read, or takes too long or too much memory
   */
  async check(job: Job, limit: number): Promise<Answer> {
    const {length} = job.text
    if (length > largestHere || this.#here + length > this.#mostHere) return this.#pool.check(job, limit)
    this.#here += length
    return answer(job, limit)
  }

  close(): Promise<void> {
    return this.#pool.close()
  }
}
