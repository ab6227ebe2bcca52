import type {StepTimes} from '../../analysis/stopwatch.ts'
import {counted} from '../../rules/wording.ts'

/** Where the time of a run went: reading, analyses and rules, each without what it asks of others. */
export class Timings {
  readonly #times = new Map<string, number>()
  #files = 0

  /** @param times of one file, in milliseconds */
  add(times: StepTimes = {}): void {
    this.#files++
    for (const [name, time] of Object.entries(times)) this.#times.set(name, (this.#times.get(name) ?? 0) + time)
  }

  /** A table, the longest first. */
  text(): string {
    const total = [...this.#times.values()].reduce((sum, time) => sum + time, 0)
    const lines = [...this.#times]
      .sort(([, a], [, b]) => b - a)
      .map(([name, time]) => `${milliseconds(time)} ms ${percent(time, total)}  ${name}\n`)
    return `Time in ${counted(this.#files, 'file')}\n${lines.join('')}${milliseconds(total)} ms        in all\n`
  }
}

/** As wide as an hour. */
const milliseconds = (time: number): string => time.toFixed(1).padStart(9)
const percent = (time: number, total: number): string => `${((100 * time) / total).toFixed(1).padStart(5)}%`
