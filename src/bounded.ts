import {isMainThread, parentPort, Worker} from 'node:worker_threads'
import type {About, Need, ProfileName, Role, Span} from './article/types.ts'
import {type CheckedMessage, checkArticle, type Failure, read} from './check.ts'
import type {Settings} from './config/schema.ts'

/** What is asked of a check, as data that may pass between threads. */
export interface Job {
  readonly text: string
  readonly path: string
  readonly about: About
  readonly rules: Settings
}

export interface Answer {
  readonly profile: ProfileName
  /** What the profile asks for and the article nowhere tells. */
  readonly missing: readonly Need[]
  readonly outline: readonly Titled[]
  readonly messages: readonly CheckedMessage[]
  readonly failures: readonly Failure[]
}

/** A section of the outline, without its text. */
export interface Titled {
  readonly title: string
  readonly role?: Role
  readonly heading: Span
  readonly sections: readonly Titled[]
}

/** Shorter texts take the parser a few seconds at worst. */
const largestUnbounded = 16_384
/** Milliseconds. Half a megabyte of ordinary Markdown takes a third of it. */
export const timeLimit = 20_000
/** Megabytes. */
const memoryLimit = 1536

/**
 * Checks texts in bounded time: a long one in a thread that is stopped when it takes too long, for there are shapes of
 * Markdown that hold any parser for minutes and cannot be told in advance.
 */
export class BoundedChecker {
  #worker: Worker | undefined
  /** The thread takes one text after the other, so that each has its own time. */
  #last: Promise<unknown> = Promise.resolve()

  /**
   * @param limit milliseconds
   * @throws Error when the text cannot be read, or takes too long or too much memory
   */
  async check(job: Job, limit: number): Promise<Answer> {
    if (job.text.length <= largestUnbounded) return answer(job)
    const next = this.#last.then(() => this.#inThread(job, limit))
    this.#last = next.catch(() => {})
    return next
  }

  #inThread(job: Job, limit: number): Promise<Answer> {
    this.#worker ??= new Worker(new URL(import.meta.url), {resourceLimits: {maxOldGenerationSizeMb: memoryLimit}})
    const worker = this.#worker
    return new Promise((resolve, reject) => {
      const stop = (reason: string): void => {
        end()
        this.#worker = undefined
        void worker.terminate()
        reject(new Error(reason))
      }
      const onMessage = (reply: Answer | {readonly error: string}): void => {
        end()
        if ('error' in reply) reject(new Error(reply.error))
        else resolve(reply)
      }
      const onError = (error: Error): void => stop(error.message)
      const onExit = (): void => stop('takes too much memory to read')
      const timer = setTimeout(() => stop(`takes longer than ${limit / 1000} s to read`), limit)
      // One by one: the worker has listeners of its own.
      const end = (): void => {
        clearTimeout(timer)
        worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      }
      worker.on('message', onMessage).on('error', onError).on('exit', onExit)
      worker.postMessage(job)
    })
  }

  async close(): Promise<void> {
    await this.#worker?.terminate()
  }
}

function answer({text, path, about, rules}: Job): Answer {
  const article = read(text, {path, ...about})
  const failures: Failure[] = []
  const messages = checkArticle(article, rules, (failure) => failures.push(failure))
  const {profile, missing, outline} = article
  return {profile: profile.name, missing, outline: outline.map(titled), messages, failures}
}

const titled = ({title, role, heading, sections}: Titled): Titled => ({
  title,
  ...(role && {role}),
  heading,
  sections: sections.map(titled)
})

/** What a thread does: one job after the other. */
export function serveJobs(): void {
  parentPort?.on('message', (job: Job) => {
    try {
      parentPort?.postMessage(answer(job))
    } catch (error) {
      parentPort?.postMessage({error: error instanceof Error ? error.message : String(error)})
    }
  })
}

export {isMainThread}
