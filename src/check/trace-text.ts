import type {Trace, TraceRow} from '../analysis/evidence.ts'

/** A decision in one line: `not a claim: 0.45 of 0.50 | number "nine" +1.0 | present tense -0.8 | base -1.2`. */
export function traceText({verdict, score, threshold, rows}: Trace): string {
  const sum = score === undefined || threshold === undefined ? '' : `: ${scoreText(score, threshold)}`
  const sorted = score === undefined ? rows : [...rows].sort((a, b) => (b.points ?? 0) - (a.points ?? 0))
  return [`${verdict}${sum}`, ...sorted.map(traceRowText)].join(' | ')
}

/** Down to the last digit shown a score below the threshold stays below it. */
const scoreText = (score: number, threshold: number): string =>
  `${(score < threshold ? Math.floor(score * 100) / 100 : score).toFixed(2)} of ${threshold.toFixed(2)}`

function traceRowText({name, points, words}: TraceRow): string {
  const shown = words === undefined ? '' : ` "${words.replace(/\s+/g, ' ')}"`
  return `${name}${shown}${points === undefined ? '' : ` ${points < 0 ? '-' : '+'}${pointsText(Math.abs(points))}`}`
}

const pointsText = (points: number): string =>
  points * 10 === Math.round(points * 10) ? points.toFixed(1) : points.toFixed(2)

/** What would have made the verdict the opposite one; nothing where no single row would. */
export function changesText({score = 0, threshold = 0, without = [], with: added = []}: Trace): string | undefined {
  // What is flagged is mended by taking away, what is not flagged was almost by a little more.
  const ways = [
    ...without.map((name) => `without ${name}`),
    ...(score < threshold || without.length === 0 ? added : []).map((name) => `with ${name}`)
  ]
  return ways.length > 0 ? `would change ${ways.join(', or ')}` : undefined
}
