import {safe} from './escape.ts'

/** Milliseconds between two lines, and before the first: a short run shows none. */
const pause = 200

type Terminal = Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'>

/** One line on a terminal that says how far a run has come; nothing where nobody watches. */
export class Progress {
  readonly #files: readonly {readonly file: string}[]
  readonly #terminal: Terminal | undefined
  #done = 0
  #last = Date.now()
  #stands = false

  /** @param files in the order in which they are done */
  constructor(files: readonly {readonly file: string}[], terminal: Terminal = process.stderr) {
    this.#files = files
    this.#terminal = terminal.isTTY && !process.env.CI && process.env.TERM !== 'dumb' ? terminal : undefined
  }

  /** The next file is done. */
  step(): void {
    const {file = ''} = this.#files[this.#done++] ?? {}
    if (!this.#terminal || Date.now() - this.#last < pause) return
    this.#last = Date.now()
    this.#stands = true
    const line = [...`${this.#done}/${this.#files.length} ${safe(file)}`]
    this.#terminal.write(`\r\u001b[K${line.slice(0, Math.max(this.#terminal.columns - 1, 20)).join('')}`)
  }

  /** Takes the line away before something else is written. */
  clear(): void {
    if (this.#stands) this.#terminal?.write('\r\u001b[K')
    this.#stands = false
  }
}
