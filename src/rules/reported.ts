import type {Span} from '../article/types.ts'
import type {Finding} from './finding.ts'

/** What the rules of a run have told so far, for rules that would only say it again. */
export class Reported {
  readonly #places = new Map<string, Span[]>()

  add(ruleId: string, findings: readonly Finding[]): void {
    const spans = findings.map(({span}) => span).sort((a, b) => a.start - b.start)
    // Ends that never fall, so that a search by halves finds whatever reaches into a place.
    let end = 0
    this.#places.set(
      ruleId,
      spans.map((span) => {
        end = Math.max(end, span.end)
        return {start: span.start, end}
      })
    )
  }

  /** Whether one of the rules has told something of a place. */
  has(ruleIds: readonly string[], {start, end}: Span): boolean {
    return ruleIds.some((id) => (lastBefore(this.#places.get(id) ?? [], end)?.end ?? 0) > start)
  }
}

function lastBefore(spans: readonly Span[], offset: number): Span | undefined {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).start < offset) low = middle + 1
    else high = middle
  }
  return spans[low - 1]
}
