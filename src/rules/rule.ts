import type {Article} from '../article/types.ts'
import type {Finding, Passed, Severity} from './finding.ts'
import type {Allowed} from './settings/option-values.ts'

export type Category = 'placeholder' | 'source' | 'section' | 'link' | 'fact' | 'prose'

/**
 * What a rule may be wrong about decides where it runs. `any`: what is wrong in whatever file, a README too; `article`: also
 * what may be legitimate in documentation; `incident`: what only an article about an incident owes.
 */
export type Scope = 'any' | 'article' | 'incident'

/** Options of a rule: its defaults say their names and types. */
export type Options = Readonly<Record<string, unknown>>

/** What a rule says of itself. */
interface Described {
  readonly id: string
  readonly category: Category
  readonly severity: Severity
  /** One line: what it flags. */
  readonly description: string
  /** One sentence for the author: why it matters. */
  readonly why: string
  /** What good looks like: one sentence or line of an article, mended. */
  readonly better: string
}

export interface Declaration<O extends object> extends Described {
  readonly options: O
  /** What the value of an option, or of each entry of its list, may be besides what its type says. */
  readonly allowed?: {readonly [K in keyof O]?: Allowed}
  /** Options that have the value of the same option of another rule, where they are not set themselves. */
  readonly follows?: {readonly [K in keyof O]?: string}
  /** Reads only sentences and the text of blocks, so that it can check plain text too. */
  readonly prose?: boolean
  /** False for an opinionated rule: it runs only where it is named. */
  readonly recommended?: boolean
  /** Its findings are about the article as a whole, wherever they are shown. */
  readonly whole?: boolean
  /** In which files it runs: in `any` unless it says otherwise. */
  readonly scope?: Scope
  check(article: Article, options: O): Iterable<Finding>
  /** Makes one finding of the two or more of a group, in document order; comments in the article silence them before. */
  merge?(findings: readonly [Finding, ...Finding[]]): Finding
  /** What it looked at and did not flag, with the reasons: for the command `why`. */
  passed?(article: Article, options: O): Iterable<Passed>
}

export interface Rule extends Described {
  /** Address of its page. */
  readonly url: string
  readonly options: Options
  readonly allowed: Readonly<Record<string, Allowed>>
  readonly follows: Readonly<Record<string, string>>
  readonly prose: boolean
  readonly recommended: boolean
  readonly whole: boolean
  readonly scope: Scope
  check(article: Article, options: Options): Iterable<Finding>
  merge?(findings: readonly [Finding, ...Finding[]]): Finding
  passed(article: Article, options: Options): Iterable<Passed>
}

/** Why it matters, or what decided, and what good looks like. */
export const noteOf = (rule: Rule, {note = rule.why, better = rule.better}: Finding): string => note + example + better

const example = ' For example: '

/** A note as its reason and, apart, what good looks like. */
export function partsOfNote(note: string): [reason: string, ...better: string[]] {
  const at = note.lastIndexOf(example)
  return at < 0 ? [note] : [note.slice(0, at), note.slice(at + 1)]
}
