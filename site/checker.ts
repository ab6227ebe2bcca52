import type {Answer, Order, Reply} from './protocol.ts'

/** Milliseconds for one text; a shape of Markdown may hold a parser for minutes. */
const limit = 20_000

/** Works in a thread of its own, one order at a time: of texts that come meanwhile only the last is checked. */
export class Checker {
  readonly #onAnswer: (answer: Answer) => void
  readonly #onProblem: (problem: string) => void
  readonly #waiting: {text: Order | undefined; pages: Order[]} = {text: undefined, pages: []}
  readonly #pages = new Map<number, (html: string) => void>()
  #worker = this.#started()
  #isBusy = false
  #timer: ReturnType<typeof setTimeout> | undefined
  #count = 0

  constructor(onAnswer: (answer: Answer) => void, onProblem: (problem: string) => void) {
    this.#onAnswer = onAnswer
    this.#onProblem = onProblem
  }

  /** @returns the number that the answer will have */
  check(text: string): number {
    const number = ++this.#count
    this.#waiting.text = {number, text}
    this.#next()
    return number
  }

  /** HTML of Markdown. */
  html(markdown: string): Promise<string> {
    const number = ++this.#count
    this.#waiting.pages.push({number, markdown})
    return new Promise((resolve) => {
      this.#pages.set(number, resolve)
      this.#next()
    })
  }

  #next(): void {
    if (this.#isBusy) return
    const order = this.#waiting.pages.shift() ?? this.#waiting.text
    if (!order) return
    if (order === this.#waiting.text) this.#waiting.text = undefined
    this.#isBusy = true
    this.#worker.postMessage(order)
    this.#timer = setTimeout(() => {
      this.#worker.terminate()
      this.#worker = this.#started()
      this.#done({number: order.number, problem: `takes longer than ${limit / 1000} s to read`})
    }, limit)
  }

  #started(): Worker {
    const worker = new Worker('cli-site-worker.js', {type: 'module'})
    worker.addEventListener('message', ({data}: MessageEvent<Reply>) => this.#done(data))
    worker.addEventListener('error', ({message}) => this.#onProblem(`cannot be checked here: ${message}`))
    return worker
  }

  #done(reply: Reply): void {
    clearTimeout(this.#timer)
    this.#isBusy = false
    if ('problem' in reply) this.#onProblem(reply.problem)
    else if ('html' in reply) this.#pages.get(reply.number)?.(reply.html)
    else this.#onAnswer(reply)
    this.#pages.delete(reply.number)
    this.#next()
  }
}
