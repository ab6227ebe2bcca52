import type {Span} from '../article/types.ts'

/**
 * Decisions by evidence. What decides by hints is a table of rows, and each row is complete in one place: its name, what it
 * counts for, its test, examples, and where it comes from. There are three kinds of table:
 *
 * - `judge`: each row that fires adds its points to a base; the sum decides.
 * - `firstMatch`: rows in order; the first that fires decides, and its name is the reason.
 * - `vote`: each row that fires gives its points to one of several answers; the answer with most points wins.
 *
 * `S` is what a row looks at: a sentence, a bracket, the title of a link, an article. `N` is the union of the names of the
 * rows, so that a mistyped name does not compile. tests/rows.ts runs the examples of every table.
 */

/** What a row found. Offsets are UTF-16 units in the text that the row reads; the maker of the table knows where that lies. */
export interface Found {
  /** The words that a person may look at: "nine". */
  readonly words?: string
  readonly from?: number
  readonly to?: number
  /** How many times the weight counts; 1 unless the row says otherwise. */
  readonly times?: number
}

interface AnyRow<S, N extends string> {
  /** In the words of a person: it is shown by `why`. Unique in its table. */
  readonly name: N
  /** What it found; `true` where there are no words to show. Must be pure. */
  readonly test: (subject: S) => Found | boolean | undefined
  /** Markdown whose verdict is another one without this row. */
  readonly hit: readonly [string, ...string[]]
  /** Markdown in which the row does not fire, the nearer to a hit the better. */
  readonly miss: readonly [string, ...string[]]
  /** Where row and weight come from: a style guide, a measurement, a report of a false alarm. */
  readonly from: string
}

/** A row of `judge`. */
export interface WeighedRow<S, N extends string = string> extends AnyRow<S, N> {
  /** Points; below zero it speaks against. Never zero. */
  readonly weight: number
}

/** A row of `firstMatch`. */
export interface DecidingRow<S, V, N extends string = string> extends AnyRow<S, N> {
  readonly verdict: V
}

/** A row of `vote`. */
export interface VotingRow<S, V, N extends string = string> extends WeighedRow<S, N> {
  /** The answer that gets the points. */
  readonly speaksFor: V
}

/** A row that fired, and what it found. */
export interface Fired<N extends string = string> extends Omit<Found, 'times'> {
  readonly name: N
  /** Weight times `times`; left out by `firstMatch`. */
  readonly points?: number
}

/** The answer of a table about one subject. */
export interface Verdict<V, N extends string = string> {
  readonly verdict: V
  /** In the order of the table; of `firstMatch` the one that decided, or none. */
  readonly rows: readonly Fired<N>[]
}

export interface Judgement<N extends string = string> extends Verdict<boolean, N> {
  /** `scale` of the base and all points. */
  readonly score: number
}

/** What both kinds of table have in common. */
export interface Table<S, V, N extends string> {
  readonly rows: readonly AnyRow<S, N>[]
  of(subject: S): Verdict<V, N>
  /** The same table without one row: what the row decides, and what would change a verdict. */
  without(name: N): Table<S, V, N>
}

export interface Judge<S, N extends string> extends Table<S, boolean, N> {
  readonly base: number
  readonly threshold: number
  readonly rows: readonly WeighedRow<S, N>[]
  /** Makes a score of a sum of points. */
  scale(sum: number): number
  of(subject: S): Judgement<N>
  without(name: N): Judge<S, N>
}

export interface Decision<S, V, N extends string> extends Table<S, V, N> {
  readonly rows: readonly DecidingRow<S, V, N>[]
  without(name: N): Decision<S, V, N>
}

export interface Vote<S, V, N extends string> extends Table<S, V, N> {
  readonly rows: readonly VotingRow<S, V, N>[]
  without(name: N): Vote<S, V, N>
}

/**
 * A decision by the sum of points.
 *
 * @param base points before any row fires
 * @param threshold the verdict is `true` for a score of at least this much
 * @param scale makes a score of the sum, such as `logistic`; rising, the sum itself by default
 * @throws RangeError for a weight that is zero or no number, and for a name that is given twice
 */
export function judge<S, const N extends string>(definition: {
  readonly base: number
  readonly threshold: number
  readonly scale?: (sum: number) => number
  readonly rows: readonly WeighedRow<S, N>[]
}): Judge<S, N> {
  const {base, threshold, scale = (sum) => sum, rows} = definition
  checkNames(rows)
  checkWeights(rows)
  return {
    base,
    threshold,
    rows,
    scale,
    of(subject) {
      const fired = rows.flatMap((row) => weigh(row, subject) ?? [])
      const score = scale(fired.reduce((sum, {points}) => sum + points, base))
      return {score, verdict: score >= threshold, rows: fired}
    },
    without: (name) => judge({...definition, rows: rowsWithout(rows, name)})
  }
}

/**
 * A decision between several answers.
 *
 * @param least points without which no answer wins; of two with as many points the one whose rows stand first wins
 * @param undecided the verdict when none wins
 * @throws RangeError for a weight that is zero or no number, and for a name that is given twice
 */
export function vote<S, V, const N extends string>(definition: {
  readonly least: number
  readonly undecided: V
  readonly rows: readonly VotingRow<S, V, N>[]
}): Vote<S, V, N> {
  const {least, undecided, rows} = definition
  checkNames(rows)
  checkWeights(rows)
  return {
    rows,
    of(subject) {
      const sums = new Map<V, number>()
      const fired = rows.flatMap((row) => {
        const weighed = weigh(row, subject)
        if (weighed) sums.set(row.speaksFor, (sums.get(row.speaksFor) ?? 0) + weighed.points)
        return weighed ?? []
      })
      const [best] = [...sums].sort(([, a], [, b]) => b - a)
      return {verdict: best && best[1] >= least ? best[0] : undecided, rows: fired}
    },
    without: (name) => vote({...definition, rows: rowsWithout(rows, name)})
  }
}

function weigh<S, N extends string>(
  {name, weight, test}: WeighedRow<S, N>,
  subject: S
): (Fired<N> & {readonly points: number}) | undefined {
  const found = test(subject)
  if (!found) return undefined
  const {times = 1, ...where} = found === true ? {} : found
  return times === 0 ? undefined : {name, points: weight * times, ...where}
}

function checkWeights(rows: readonly {readonly name: string; readonly weight: number}[]): void {
  for (const {name, weight} of rows)
    if (!Number.isFinite(weight) || weight === 0) throw new RangeError(`Row "${name}" has the weight ${weight}`)
}

/** Makes a probability of a sum of points: 0 becomes 0.5. */
export const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum))

/**
 * A decision by the first row that fires.
 *
 * @param otherwise the verdict when none does
 * @throws RangeError for a name that is given twice
 */
export function firstMatch<S, const V, const N extends string>(
  rows: readonly DecidingRow<S, V, N>[],
  otherwise: V
): Decision<S, V, N> {
  checkNames(rows)
  return {
    rows,
    of(subject) {
      for (const {name, verdict, test} of rows) {
        const found = test(subject)
        if (!found) continue
        const {times: _, ...where} = found === true ? {} : found
        return {verdict, rows: [{name, ...where}]}
      }
      return {verdict: otherwise, rows: []}
    },
    without: (name) => firstMatch(rowsWithout(rows, name), otherwise)
  }
}

function checkNames(rows: readonly {readonly name: string}[]): void {
  const names = new Set<string>()
  for (const {name} of rows) {
    if (names.has(name)) throw new RangeError(`Two rows have the name "${name}"`)
    names.add(name)
  }
}

function rowsWithout<R extends {readonly name: string}>(rows: readonly R[], name: string): R[] {
  const rest = rows.filter((row) => row.name !== name)
  if (rest.length === rows.length) throw new RangeError(`No row has the name "${name}"`)
  return rest
}

/** What a pattern found, for the test of a row. */
export function found(match: RegExpExecArray | null): Required<Omit<Found, 'times'>> | undefined {
  if (!match) return undefined
  const {index, 0: words} = match
  return {words: words.trim(), from: index, to: index + words.length}
}

/** A weight that counts as often as something stands there; nothing where it does not. */
export const foundTimes = (times: number, words?: string): Found | undefined =>
  times > 0 ? {times, ...(words !== undefined && {words})} : undefined

/** A row in a trace. */
export interface TraceRow {
  readonly name: string
  readonly points?: number
  readonly words?: string
  /** Where the words stand in the file. */
  readonly span?: Span
}

/**
 * Why something was decided so, as data: findings carry it as `because`, JSON reports as `data.because`; the command `why`
 * and the editor's hover print it.
 */
export interface Trace {
  /** What was decided, in the words of a person: "a claim", "not a claim". */
  readonly verdict: string
  /** What the rows add up to and what was needed; only where points decided. */
  readonly score?: number
  readonly threshold?: number
  /** The rows that fired, and a row "base" where points decided that do not begin at zero. */
  readonly rows: readonly TraceRow[]
  /** Rows that fired and without which the verdict would be the opposite; only where points decided. */
  readonly without?: readonly string[]
  /** Rows that did not fire and any of which alone would make it the opposite, those of the least weight first. */
  readonly with?: readonly string[]
}

/** Nearer to its threshold than this a decision was almost the opposite one. */
const near = 0.25

/** Whether points decided, and almost the other way. */
export const isNear = ({score, threshold}: Trace): boolean =>
  score !== undefined && threshold !== undefined && Math.abs(threshold - score) <= near

/** More rows that would change a verdict are not listed. */
const mostChanges = 3

/**
 * @param verdict in the words of a person
 * @param spanOf the place in the file of offsets in the text that the rows read
 */
export function traceOf<S, V, N extends string>(
  table: Table<S, V, N> | Judge<S, N>,
  answer: Verdict<V, N> | Judgement<N>,
  verdict: string,
  spanOf?: (from: number, to: number) => Span | undefined
): Trace {
  const rows = answer.rows.map(({name, points, words, from, to}): TraceRow => {
    const span = from !== undefined && to !== undefined ? spanOf?.(from, to) : undefined
    return {name, ...(points !== undefined && {points}), ...(words && {words}), ...(span && {span})}
  })
  if (!('threshold' in table && 'score' in answer)) return {verdict, rows}
  const {base, threshold, scale} = table
  const sum = answer.rows.reduce((total, {points = 0}) => total + points, base)
  const changes = (points: number): boolean => scale(sum + points) >= threshold !== answer.verdict
  const fired = new Set<string>(rows.map(({name}) => name))
  return {
    verdict,
    score: answer.score,
    threshold,
    rows: base === 0 ? rows : [...rows, {name: 'base', points: base}],
    without: rows.filter(({points = 0}) => changes(-points)).map(({name}) => name),
    with: table.rows
      .filter(({name, weight}) => !fired.has(name) && changes(weight))
      .sort((a, b) => Math.abs(a.weight) - Math.abs(b.weight))
      .slice(0, mostChanges)
      .map(({name}) => name)
  }
}
