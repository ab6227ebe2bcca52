import {performance} from 'node:perf_hooks'
import type {Answer, AnsweredMessage} from '../worker/index.ts'
import type {Document} from './document.ts'

/** What a check of one version of a document says. */
export interface Checked {
  readonly version: number
  /** None for a document that is ignored or could not be checked. */
  readonly answer?: Answer
  /** Those of the answer that no baseline knows. */
  readonly messages: readonly AnsweredMessage[]
  readonly baseline?: BaselineTarget
  /** Why it was not checked, or not by all rules. */
  readonly faults: readonly Fault[]
  /** When the editor is to tell it. */
  readonly run: 'type' | 'save'
}

/** Where a finding can be made known. */
export interface BaselineTarget {
  readonly file: string
  /** Path of the document. */
  readonly path: string
}

export interface Fault {
  readonly code: 'not-checked' | 'internal-error'
  readonly reason: string
}

/**
 * Milliseconds that a check may take without a pause before the next: it ends before the next keystroke, which fast
 * writers make after more than twice as many.
 */
const brief = 50
/** Milliseconds after the last keystroke, at most. */
const longestPause = 1000

interface State {
  /** Grows when what was known no longer holds. */
  turn: number
  timer: NodeJS.Timeout | undefined
  running: boolean
  checked: Checked | undefined
  waiting: ((checked: Checked | undefined) => void)[]
  /** Milliseconds before the next check. */
  pause: number
}

/** Half of what a check took beyond that, in milliseconds. */
const pauseAfter = (took: number): number => Math.min(Math.max(took - brief, 0) / 2, longestPause)

/**
 * Checks documents when their writer pauses. One run at a time for each document, after a pause half as long as the last
 * run took beyond a brief one, so that a long text is not checked without end; what a run says of an older text is
 * dropped.
 */
export class Checks {
  readonly #states = new Map<string, State>()
  readonly #get: (uri: string) => Document | undefined
  readonly #check: (document: Document) => Promise<Checked>
  readonly #tell: (document: Document, checked: Checked) => void

  /**
   * @param check never rejects
   * @param tell is called with what is known of the newest text
   */
  constructor(
    get: (uri: string) => Document | undefined,
    check: (document: Document) => Promise<Checked>,
    tell: (document: Document, checked: Checked) => void
  ) {
    this.#get = get
    this.#check = check
    this.#tell = tell
  }

  /** To be called when a document is opened or changes. */
  changed(uri: string): void {
    const known = this.#states.get(uri)
    const state = known ?? {turn: 0, timer: undefined, running: false, checked: undefined, waiting: [], pause: 0}
    this.#states.set(uri, state)
    this.#schedule(uri, state, state.pause)
  }

  /** Checks all again: what holds for them has changed. */
  renew(): void {
    for (const [uri, state] of this.#states) this.#schedule(uri, state, 0)
  }

  closed(uri: string): void {
    const state = this.#states.get(uri)
    this.#states.delete(uri)
    clearTimeout(state?.timer)
    for (const resolve of state?.waiting ?? []) resolve(undefined)
  }

  /** What is known of a document as it is now; nothing when it changes or is closed before it is checked. */
  async current(uri: string): Promise<Checked | undefined> {
    const state = this.#states.get(uri)
    const version = this.#get(uri)?.version
    if (!state) return undefined
    const checked = state.checked ?? (await new Promise<Checked | undefined>((resolve) => state.waiting.push(resolve)))
    return checked?.version === version ? checked : undefined
  }

  #schedule(uri: string, state: State, pause: number): void {
    state.turn++
    state.checked = undefined
    clearTimeout(state.timer)
    state.timer = setTimeout(() => void this.#run(uri, state), pause)
  }

  async #run(uri: string, state: State): Promise<void> {
    state.timer = undefined
    const document = this.#get(uri)
    if (!document || state.running) return
    const {turn} = state
    state.running = true
    const start = performance.now()
    const checked = await this.#check(document)
    state.pause = pauseAfter(performance.now() - start)
    state.running = false
    if (this.#states.get(uri) !== state) return
    if (turn === state.turn) {
      state.checked = checked
      this.#tell(document, checked)
      for (const resolve of state.waiting.splice(0)) resolve(checked)
    } else if (!state.timer) await this.#run(uri, state)
  }
}
