import type {Trace} from '../analysis/evidence.ts'
import type {Span} from '../article/types.ts'
import {type Message, quotedIn} from './message.ts'

/** Gravest first. What is for information never fails a run, and terminals only count it. */
export const severities = ['error', 'warning', 'information'] as const

export type Severity = (typeof severities)[number]

/** The severity of a finding, where its rule is set to a level. */
export const severityOf = ({severity}: Pick<Finding, 'severity'>, level: Severity): Severity =>
  severity !== undefined && severities.indexOf(severity) > severities.indexOf(level) ? severity : level

/** What else of a group a finding points to, the first of them being the finding. */
export const causesOf = (others: readonly Finding[]): Cause[] =>
  others.map(({span, message, fix}) => ({span, message, ...(fix && {fix})}))

/**
 * One finding for those that follow one another, from the start of the first to the end of the last, with each as a
 * cause. What mends it is what mends the first.
 */
export function inOneRange(all: readonly [Finding, ...Finding[]], message: Message): Finding {
  const [first] = all
  return {
    ...first,
    span: {start: first.span.start, end: Math.max(...all.map(({span}) => span.end))},
    message,
    causes: all.map(({span, message}) => ({span, message})),
    // All but the last decision is about the list, and the same for each.
    because: [...(first.because ?? []).slice(0, -1), ...all.flatMap(lastDecision)]
  }
}

/** With the words that it is about. */
const lastDecision = ({because = [], message}: Finding): Trace[] =>
  because.slice(-1).map((trace) => ({...trace, verdict: `${trace.verdict}: “${quotedIn(message).words}”`}))

/** Rules that tell a placeholder, for those that have nothing to say of what is not written yet. */
export const placeholderRules: readonly string[] = ['no-placeholder', 'no-suspected-placeholder']

/** A certain edit: text in the place of a range of the source. */
export interface Fix {
  readonly span: Span
  readonly text: string
}

/** A place that shows why something was flagged: "first given as `09:14 UTC` here". */
export interface Cause {
  readonly span: Span
  readonly message: Message
  /** What certainly mends this place, together with the others. */
  readonly fix?: Fix
}

/** What a rule looked at and did not flag. */
export interface Passed {
  readonly span: Span
  /** The decisions against it, or what excused it. */
  readonly because: readonly Trace[]
}

/** What a rule yields. */
export interface Finding {
  readonly span: Span
  /** What to do, in the imperative, then the words in question; made by `say`. */
  readonly message: Message
  /** Set where this one is at most so grave, whatever more the rule is set to. */
  readonly severity?: 'warning' | 'information'
  /** Texts that may certainly stand in place of the span: quick fixes. */
  readonly expected?: readonly string[]
  /** What certainly mends it, where that is more than its own span. */
  readonly fix?: Fix
  /** Other places that show it, document order where there is no better. */
  readonly causes?: readonly Cause[]
  /** What decided, when it differs from the rule's `why`. */
  readonly note?: string
  /** What good looks like, where that of the rule shows something else. */
  readonly better?: string
  /** The decisions that it rests on. */
  readonly because?: readonly Trace[]
  /** Facts for programs: kind of placeholder, kind of claim, confidence. */
  readonly data?: Readonly<Record<string, unknown>>
  /** Those of a rule with the same cause have the same; its `merge` makes one of them. */
  readonly group?: string
  /** It is left out where these rules tell something of each of the places. */
  readonly unlessTold?: {readonly by: readonly string[]; readonly of: readonly Span[]}
}
