import {parentPort, Worker, workerData} from 'node:worker_threads'
import {type Answer, answer, type Job, LateError} from './answer.ts'

/** Megabytes for a thread. Half a megabyte of dense Markdown takes 800. */
const memoryLimit = 1536

/** What a thread is started with, so that it knows that it is one of ours. */
const workerMark = 'outagelint checks texts'

type Reply = Answer | {readonly error: string; readonly isLate: boolean}

/** A text and its time in milliseconds. */
interface Order {
  readonly job: Job
  readonly limit: number
}

interface PoolTask extends Order {
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Error) => void
}

/** Checks texts in threads, one at a time in each. A text that takes too much memory ends its thread, and nothing else. */
export class Pool {
  readonly #size: number
  readonly #idle: Worker[] = []
  readonly #tasks = new Map<Worker, PoolTask>()
  readonly #waiting: PoolTask[] = []

  /** @param size threads at most */
  constructor(size: number) {
    this.#size = size
  }

  /**
   * @throws LateError when the text takes too long
   * @throws Error when it cannot be read, or takes too much memory
   */
  check(job: Job, limit: number): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({job, limit, resolve, reject})
      this.#next()
    })
  }

  async close(): Promise<void> {
    await Promise.all([...this.#idle, ...this.#tasks.keys()].map((worker) => worker.terminate()))
  }

  #next(): void {
    if (this.#waiting.length === 0) return
    const worker = this.#idle.pop() ?? (this.#tasks.size < this.#size ? this.#start() : undefined)
    if (!worker) return
    const task = this.#waiting.shift() as PoolTask
    this.#tasks.set(worker, task)
    worker.postMessage({job: task.job, limit: task.limit} satisfies Order)
  }

  #start(): Worker {
    // This file, or the bundle that it is part of.
    const worker = new Worker(new URL(import.meta.url), {
      workerData: workerMark,
      resourceLimits: {maxOldGenerationSizeMb: memoryLimit}
    })
    worker.on('message', (reply: Reply) => {
      const task = this.#tasks.get(worker)
      this.#tasks.delete(worker)
      this.#idle.push(worker)
      if ('error' in reply) task?.reject(reply.isLate ? new LateError(task.limit) : new Error(reply.error))
      else task?.resolve(reply)
      this.#next()
    })
    worker.on('error', (error: NodeJS.ErrnoException) => {
      const memory = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      const task = this.#tasks.get(worker)
      this.#tasks.delete(worker)
      task?.reject(memory ? new Error(`takes more than ${memoryLimit} MB of memory to read`) : error)
      this.#next()
    })
    return worker
  }
}

// What a thread does: one job after the other.
if (workerData === workerMark) parentPort?.on('message', (order: Order) => parentPort?.postMessage(replyTo(order)))

function replyTo({job, limit}: Order): Reply {
  try {
    return answer(job, limit)
  } catch (error) {
    return {error: error instanceof Error ? error.message : String(error), isLate: error instanceof LateError}
  }
}
