import type {Root as MdastRoot} from 'mdast'
import type {Root as NlcstRoot} from 'nlcst'
import type {Processor, TransformCallback} from 'unified'
import {lintRule} from 'unified-lint-rule'
import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import type {VFileMessage} from 'vfile-message'
import {articleOf} from '../article/index.ts'
import {articleOfNlcst} from '../article/nlcst.ts'
import type {Article, Span} from '../article/types.ts'
import {type Severity, severityOf} from './finding.ts'
import {printed} from './message.ts'
import {Reported} from './reported.ts'
import {type Declaration, noteOf, type Options, type Rule} from './rule.ts'
import {findingsOf, type Run} from './run-rule.ts'
import {type Level, resolveSetting, type Setting} from './settings/settings.ts'
import {Suppressions} from './suppressions.ts'
import {addMessage} from './vfile-message.ts'

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
        informing = putFindings(rule, tree, file, options, level)
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
function putFindings(
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
    const message = addMessage(file, {
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

function placeOf(places: ReturnType<typeof location>, {start, end}: Span) {
  const from = places.toPoint(start)
  const to = places.toPoint(end)
  if (!from || !to) throw new RangeError(`No place ${start} to ${end} in the file`)
  return {start: from, end: to}
}
