import type {Root as MdastRoot} from 'mdast'
import type {Root as NlcstRoot} from 'nlcst'
import type {Processor, TransformCallback} from 'unified'
import {lintRule} from 'unified-lint-rule'
import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import type {VFileMessage} from 'vfile-message'
import {subjectOf} from '../analysis/subject/index.ts'
import {articleOf} from '../article/index.ts'
import {articleOfNlcst} from '../article/nlcst.ts'
import type {Article, Span, SubjectName} from '../article/types.ts'
import {type Finding, type Passed, type Severity, severityOf} from './finding.ts'
import {printed} from './message.ts'
import {type Allowed, checkAllowed} from './option-values.ts'
import {Reported} from './reported.ts'
import {shown} from './shown.ts'
import {Suppressions} from './suppressions.ts'
import {tell} from './vfile-message.ts'
import {listed} from './wording.ts'

export type {Article, Finding, Severity}

export type Category = 'placeholder' | 'source' | 'section' | 'link' | 'fact' | 'prose'

/**
 * What a rule may be wrong about decides where it runs. `any`: what is wrong in whatever file, a README too; `article`: also
 * what may be legitimate in documentation; `incident`: what only an article about an incident owes.
 */
export type Scope = 'any' | 'article' | 'incident'

/** Options of a rule: its defaults say their names and types. */
export type Options = Readonly<Record<string, unknown>>

interface Declaration<O extends object> {
  readonly id: string
  readonly category: Category
  readonly severity: Severity
  /** One line: what it flags. */
  readonly description: string
  /** One sentence for the author: why it matters. */
  readonly why: string
  /** What good looks like: one sentence or line of an article, mended. */
  readonly better: string
  readonly options: O
  /** What the value of an option, or of each entry of its list, may be besides what its type says. */
  readonly allowed?: {readonly [K in keyof O]?: Allowed}
  /** Options that have the value of the same option of another rule, where they are not set themselves. */
  readonly follows?: {readonly [K in keyof O]?: string}
  /** Reads only sentences and the text of blocks, so that it can check plain text too. */
  readonly prose?: boolean
  /** False for a rule that not every house wants: it runs only where it is named. */
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

export interface Rule {
  readonly id: string
  readonly category: Category
  readonly severity: Severity
  readonly description: string
  readonly why: string
  readonly better: string
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

export type Level = 'off' | Severity
/** What a `.remarkrc` may say of a rule: `false`, `"warn"`, `{"allow": []}`, `["error", {"allow": []}]`. */
export type Setting =
  | boolean
  | 0
  | 1
  | 2
  | Level
  | 'on'
  | 'warn'
  | 'info'
  | Options
  | readonly [Level | 'on' | 'warn' | 'info' | 0 | 1 | 2, Options?]

type Transformer =
  | ((tree: MdastRoot | NlcstRoot, file: VFile, next: TransformCallback<MdastRoot | NlcstRoot>) => undefined)
  | undefined

/** A rule as a unified plugin, for remark and, where it reads prose only, for retext. */
export interface RulePlugin {
  (this: Processor, setting?: Setting): Transformer
  readonly rule: Rule
}

const home = 'https://github.com/outagelint/outagelint/tree/main/plugins'

/**
 * Makes a unified plugin from a pure check.
 *
 * @throws Error from the plugin when its options have an unknown key or a value of another type than the default
 */
export function defineRule<O extends object>(declaration: Declaration<O>): RulePlugin {
  const rule: Rule = {
    ...declaration,
    options: declaration.options as Options,
    allowed: (declaration.allowed ?? {}) as Rule['allowed'],
    follows: (declaration.follows ?? {}) as Rule['follows'],
    prose: declaration.prose ?? false,
    recommended: declaration.recommended ?? true,
    whole: declaration.whole ?? false,
    scope: declaration.scope ?? 'any',
    url: `${home}/${declaration.id}/readme.md`,
    check: declaration.check as Rule['check'],
    passed: (declaration.passed ?? (() => [])) as Rule['passed']
  }
  const plugin = function (this: Processor, setting?: Setting): Transformer {
    // The factory reads lists only: `true`, `"error"` and options alone are resolved before.
    const {level, options} = resolveSetting(rule, setting)
    let informing: readonly VFileMessage[] = []
    const lint = lintRule<MdastRoot | NlcstRoot, Options>(
      {origin: `outagelint:${rule.id}`, url: rule.url},
      (tree, file, options) => {
        informing = report(rule, tree, file, options, level)
      }
    )
    const transform = lint.call(this, [lintSeverities[level], options]) as Transformer
    return (
      transform &&
      ((tree, file, next) =>
        transform(tree, file, (...outcome) => {
          // As vfile marks information, which the factory has made warnings of.
          for (const message of informing) message.fatal = undefined
          next(...outcome)
        }))
    )
  }
  // A name of its own for each: unified tells plugins apart by identity, people by name.
  Object.defineProperty(plugin, 'name', {value: rule.id})
  return Object.assign(plugin, {rule})
}

/** As unified-lint-rule counts them, which knows none for information. */
const lintSeverities: Readonly<Record<Level, 0 | 1 | 2>> = {off: 0, information: 1, warning: 1, error: 2}

/**
 * Puts the findings of a rule into a file, as the messages that vfile knows.
 *
 * @returns those that are for information
 */
function report(
  rule: Rule,
  tree: MdastRoot | NlcstRoot,
  file: VFile,
  options: Options,
  level: Level
): readonly VFileMessage[] {
  if (tree.type === 'RootNode' && !rule.prose) return []
  const informing: VFileMessage[] = []
  const article = tree.type === 'RootNode' ? articleOfNlcst(tree, file) : articleOf(tree, file)
  const places = location(article.source)
  const {suppressions, told} = runIn(file, article)
  for (const finding of findingsOf(rule, article, options, {suppressions, told})) {
    const {span, expected, causes} = finding
    const severity = severityOf(finding, level as Severity)
    const message = tell(file, {
      ruleId: rule.id,
      severity,
      reason: printed(finding.message),
      place: placeOf(places, span),
      note: noteOf(rule, finding),
      url: rule.url,
      actual: article.source.slice(span.start, span.end),
      expected: expected ?? null,
      causes: (causes ?? []).map((cause) => ({reason: printed(cause.message), place: placeOf(places, cause.span)}))
    })
    if (severity === 'information') informing.push(message)
  }
  return informing
}

/** What the rules of one run share. */
export interface Run {
  /** Without them comments in the article silence nothing. */
  readonly suppressions?: Suppressions | undefined
  readonly told: Reported
}

/** Of plugins over a file. */
export class PluginRun implements Run {
  readonly suppressions: Suppressions
  readonly told = new Reported()

  constructor(article: Article) {
    this.suppressions = new Suppressions(article)
  }
}

/** The run of plugins over a file: they see each other through the file alone. */
export function runIn(file: VFile, article: Article): PluginRun {
  const known = file.data.outagelint
  if (known instanceof PluginRun && known.suppressions.article === article) return known
  const fresh = new PluginRun(article)
  file.data.outagelint = fresh
  return fresh
}

/** Why it matters, or what decided, and what good looks like. */
export const noteOf = ({why, better}: Rule, {note = why}: Finding): string => `${note} Better: ${better}`

function placeOf(places: ReturnType<typeof location>, {start, end}: Span) {
  const from = places.toPoint(start)
  const to = places.toPoint(end)
  if (!from || !to) throw new RangeError(`No place ${start} to ${end} in the file`)
  return {start: from, end: to}
}

/** What is checked in an article of each subject. */
const scopes: Readonly<Record<SubjectName, readonly Scope[]>> = {
  incident: ['any', 'article', 'incident'],
  unsure: ['any', 'article'],
  other: ['any']
}

/**
 * The findings of a rule.
 *
 * @throws RangeError when a finding is empty or outside the file: a defect of the rule
 */
export function findingsOf(
  rule: Rule,
  article: Article,
  options: Options,
  {suppressions, told}: Run = {told: new Reported()}
): Finding[] {
  const found = runRule(rule, article, options).filter(
    ({unlessTold}) => !unlessTold?.of.every((place) => told.has(unlessTold.by, place))
  )
  const kept = suppressions ? suppressions.keep(rule.id, found) : found
  told.add(rule.id, kept)
  return merged(rule, kept)
}

function merged(rule: Rule, findings: readonly Finding[]): Finding[] {
  const {merge} = rule
  if (!merge) return [...findings]
  const groups = new Map<unknown, [Finding, ...Finding[]]>()
  for (const finding of findings.toSorted((a, b) => a.span.start - b.span.start)) {
    const key = finding.group ?? finding
    const known = groups.get(key)
    if (known) known.push(finding)
    else groups.set(key, [finding])
  }
  return [...groups.values()].map((group) => (group.length > 1 ? merge(group) : group[0]))
}

/**
 * What about an article makes that a rule does not run in it. A template has no facts, sources or sections yet, so it can
 * only be told that it is one.
 */
export function unsuited(rule: Rule, article: Article): 'template' | 'subject' | undefined {
  if (article.template && rule.category !== 'placeholder') return 'template'
  return scopes[subjectOf(article).name].includes(rule.scope) ? undefined : 'subject'
}

function runRule(rule: Rule, article: Article, options: Options): Finding[] {
  if (unsuited(rule, article)) return []
  const findings = [...rule.check(article, options)]
  for (const {span} of findings) {
    if (span.start < 0 || span.end <= span.start || span.end > article.source.length) {
      throw new RangeError(`${rule.id} reports ${span.start} to ${span.end} in ${article.source.length} units`)
    }
  }
  return findings
}

/**
 * Severity and options of a rule from what the configuration says.
 *
 * @throws Error for an unknown severity, an unknown option, or a value of another type than the default
 */
export function resolveSetting(rule: Rule, setting: Setting = true): {level: Level; options: Options} {
  if (Array.isArray(setting) && setting.length > 2)
    throw new Error(`${rule.id} has a list of ${setting.length}: give a severity and options`)
  const [given, options] = Array.isArray(setting)
    ? [setting[0], (setting[1] ?? {}) as Options]
    : typeof setting === 'object'
      ? [true, setting as Options]
      : [setting, {}]
  return {level: levelOf(rule, given), options: {...rule.options, ...checkOptions(rule, options)}}
}

function levelOf(rule: Rule, given: unknown): Level {
  if (given === true || given === 'on') return rule.severity
  if (given === false || given === 'off' || given === 0) return 'off'
  if (given === 'warn' || given === 'warning' || given === 1) return 'warning'
  if (given === 'error' || given === 2) return 'error'
  if (given === 'info' || given === 'information') return 'information'
  throw new Error(
    `unknown severity ${shown(given)} for ${rule.id}: use \`off\`, \`information\`, \`warning\` or \`error\``
  )
}

function checkOptions(rule: Rule, options: Options): Options {
  const known = Object.keys(rule.options)
  for (const [key, value] of Object.entries(options)) {
    if (!known.includes(key)) {
      const names = known.map((name) => `\`${name}\``)
      const usable = names.length > 0 ? `use ${listed(names, 'or')}` : 'it has no options'
      throw new Error(`unknown option ${shown(key)} for ${rule.id}: ${usable}`)
    }
    const wanted = typeName(rule.options[key])
    if (typeName(value) !== wanted) throw new Error(`option \`${key}\` of ${rule.id} must be ${wanted}`)
    checkAllowed(value, rule.allowed[key], `option \`${key}\` of ${rule.id}`)
  }
  return options
}

function typeName(value: unknown): string {
  if (!Array.isArray(value)) return `a ${typeof value}`
  return value.every((entry) => typeof entry === 'string') ? 'an array of strings' : 'an array'
}
