import type {Trace} from '../analysis/evidence.ts'
import {isNear} from '../analysis/evidence.ts'
import type {Article, Span} from '../article/types.ts'
import type {Severity} from '../rules/finding.ts'
import {partsOfNote} from '../rules/rule.ts'
import {Suppressions} from '../rules/suppressions.ts'
import {type CheckedMessage, type CheckOptions, checkArticle, settings} from './index.ts'
import {reasonNotToRun} from './not-run.ts'

/** A finding, or what was almost one, with the decisions that it rests on. */
export interface Reasons extends Span {
  readonly line: number
  readonly column: number
  /** The source of the range. */
  readonly actual: string
  readonly ruleId: string
  /** Nothing for what was not flagged. */
  readonly severity: Severity | null
  readonly reason: string | null
  /** Why it matters. */
  readonly note: string
  /** At least one. */
  readonly because: readonly Trace[]
}

/** A line, and a column in it, both from 1. */
export interface LineAndColumn {
  readonly line: number
  readonly column?: number
}

/**
 * Why something was flagged, and why something else was not: in the whole article the findings and near misses, at a place
 * everything that a rule looked at.
 *
 * @throws Error when the settings name an unknown rule, severity or option
 */
export function reasonsFor(article: Article, given: CheckOptions['rules'] = {}, place?: LineAndColumn): Reasons[] {
  const suppressions = new Suppressions(article)
  const told = checkArticle(article, given, {suppressions})
  const found = told.map(flaggedAs)
  const silenced = suppressions.silenced > 0 ? silencedIn(article, given, suppressions, told) : []
  const flagged = new Set([...found, ...silenced].map(ruleAndStart))
  const starts = lineStarts(article.source)
  const passed = settings(given).flatMap((one) =>
    reasonNotToRun(one, article)
      ? []
      : [...one.rule.passed(article, one.options)]
          .filter(({span}) => !flagged.has(`${one.rule.id} ${span.start}`))
          .map(({span, because}): Reasons => {
            const line = starts.findLastIndex((start) => start <= span.start) + 1
            return {
              line,
              column: span.start - (starts[line - 1] as number) + 1,
              ...span,
              actual: article.source.slice(span.start, span.end),
              ruleId: one.rule.id,
              severity: null,
              reason: null,
              note: one.rule.why,
              because
            }
          })
  )
  const range = place && lineRangeOf(place, starts, article.source.length)
  const wanted = range
    ? [...found, ...silenced, ...passed].filter(({start, end}) => start < range.end && end > range.start)
    : [...found, ...silenced, ...passed.filter(({because}) => because.slice(-1).some(isNear))]
  return wanted.sort((a, b) => a.start - b.start || a.end - b.end)
}

const ruleAndStart = ({ruleId, start}: {readonly ruleId: string; readonly start: number}): string =>
  `${ruleId} ${start}`

function flaggedAs(message: CheckedMessage): Reasons {
  const {ruleId, severity, reason, note, line, column, start, end, actual, data, causes} = message
  const because = (data?.because as readonly Trace[] | undefined) ?? [
    {
      verdict: 'flagged',
      rows: [
        {name: partsOfNote(note)[0]},
        ...(causes ?? []).map(({reason, start, end}) => ({name: reason, span: {start, end}}))
      ]
    }
  ]
  return {line, column, start, end, actual, ruleId, severity, reason, note, because}
}

/** What would be flagged if no comment silenced it, each place of a finding for itself, with the comment as the last decision. */
function silencedIn(
  article: Article,
  given: CheckOptions['rules'],
  suppressions: Suppressions,
  told: readonly CheckedMessage[]
): Reasons[] {
  const places = (message: CheckedMessage): Reasons[] => [
    flaggedAs(message),
    ...(message.causes ?? []).map((cause) => ({...flaggedAs(message), ...cause, because: []}))
  ]
  const known = new Set(told.flatMap(places).map(ruleAndStart))
  return checkArticle(article, given, {inlineConfig: false})
    .flatMap(places)
    .flatMap((place) => {
      const span = suppressions.commentFor(place.ruleId, place.start)
      if (!span || known.has(ruleAndStart(place))) return []
      const words = article.source.slice(span.start, span.end)
      const comment: Trace = {verdict: 'silenced', rows: [{name: 'comment', words, span}]}
      const {line, column, start, end, actual, ruleId, note, because} = place
      return {
        line,
        column,
        start,
        end,
        actual,
        ruleId,
        severity: null,
        reason: null,
        note,
        because: [...because, comment]
      }
    })
}

const lineStarts = (source: string): number[] => [
  0,
  ...[...source.matchAll(/\r\n|[\r\n]/g)].map(({index, 0: end}) => index + end.length)
]

/** @throws RangeError when there is no such line */
function lineRangeOf({line, column}: LineAndColumn, starts: readonly number[], length: number): Span {
  const start = starts[line - 1]
  if (start === undefined) throw new RangeError(`has no line ${line}, only ${starts.length}`)
  if (column !== undefined) return {start: start + column - 1, end: start + column}
  return {start, end: starts[line] ?? length + 1}
}
