import {location} from 'vfile-location'
import type {Demand} from '../analysis/claims/index.ts'
import {step} from '../analysis/stopwatch.ts'
import {formatOf, unsupportedIn} from '../article/formats.ts'
import {articleOfBlocks} from '../article/index.ts'
import {largestText} from '../article/largest-text.ts'
import {readHtmlPage} from '../article/markdown/html-blocks.ts'
import {readBlocks} from '../article/markdown/read-blocks.ts'
import {deepestNesting, tooDeep} from '../article/markdown/too-deep.ts'
import {articleOfText} from '../article/nlcst.ts'
import type {About, Article, Block, BlockDraft, Span} from '../article/types.ts'
import {rules} from '../catalogue.ts'
import {type Finding, type Fix, type Severity, severityOf} from '../rules/finding.ts'
import {printed} from '../rules/message.ts'
import {unknownRule} from '../rules/nearest.ts'
import {reasonOf} from '../rules/reason-of.ts'
import {Reported} from '../rules/reported.ts'
import {type Category, noteOf, type Options, type Rule} from '../rules/rule.ts'
import {findingsOf} from '../rules/run-rule.ts'
import {resolveSetting, type Setting} from '../rules/settings/settings.ts'
import {Suppressions} from '../rules/suppressions.ts'
import {checkArguments} from './arguments.ts'
import {withoutEmptying} from './emptied.ts'

export {largestText}

export interface CheckOptions extends About {
  readonly path?: string
  /** By rule id; rules that are not named keep their own severity. */
  readonly rules?: Readonly<Record<string, Setting>>
}

/** Another place that shows a finding, counted as its own. */
export interface CheckedCause extends Span {
  readonly line: number
  readonly column: number
  readonly reason: string
  /** The source of the range. */
  readonly actual: string
  readonly fix: Fix | null
}

/** A finding with its place: lines and columns are 1-based, the end is exclusive, columns and offsets are UTF-16 units. */
export interface CheckedMessage {
  readonly ruleId: string
  readonly category: Category | 'control'
  readonly severity: Severity
  readonly reason: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly start: number
  readonly end: number
  /** Why it matters, and what good looks like. */
  readonly note: string
  readonly url: string | null
  /** The source of the range. */
  readonly actual: string
  /** Texts that may certainly stand there instead. */
  readonly expected: readonly string[] | null
  /** Other places that show it. */
  readonly causes: readonly CheckedCause[] | null
  readonly fix: Fix | null
  readonly data: Readonly<Record<string, unknown>> | null
}

/** A rule that threw: always a defect of outagelint. */
export interface Failure {
  readonly ruleId: string
  readonly reason: string
}

/** A text that must not be given to the parser: it was not checked, whatever is in it. */
export class UncheckedError extends Error {
  override name = 'UncheckedError'
}

/**
 * Reads a text: HTML and plain text where its path says so, else Markdown.
 *
 * @throws TypeError for arguments of another kind
 * @throws UncheckedError when it is too large or nested too deeply to be read in bounded time, or written in a markup
 * that is not known
 */
export function read(text: string, options: About & {readonly path?: string} = {}): Article {
  checkArguments('read', text, options)
  return articleFrom(text, options)
}

function articleFrom(text: string, {path, ...about}: About & {readonly path?: string}): Article {
  const source = text.replace(/^\uFEFF/, '')
  if (source.length > largestText)
    throw new UncheckedError(`has ${source.length} characters: at most ${largestText} are read`)
  const other = unsupportedIn(path)
  if (other) throw new UncheckedError(`is ${other}, which cannot be read: use Markdown, HTML or plain text`)
  const format = formatOf(path)
  if (format === 'text') return articleOfText(source, path, about)
  if (format === 'html') return articleOfBlocks(indexed(readHtmlPage(source)), source, path, about)
  if (tooDeep(source)) throw new UncheckedError(`has more than ${deepestNesting} lists or quotes in each other`)
  return articleOfBlocks(readBlocks(source), source, path, about)
}

const indexed = (drafts: readonly BlockDraft[]): Block[] => drafts.map((draft, index) => ({...draft, index}))

/**
 * Checks one text. What the command line, the editor and a page in a browser all call.
 *
 * @throws TypeError for arguments of another kind
 * @throws UncheckedError when the text cannot be read in bounded time
 * @throws Error when the options name an unknown rule, severity or option
 */
export function check(text: string, options: CheckOptions = {}): CheckedMessage[] {
  checkArguments('check', text, options)
  const {rules: given, ...about} = options
  return checkArticle(articleFrom(text, about), given)
}

export interface Circumstances {
  /** Called for a rule that fails; the others still report. */
  readonly onFailure?: (failure: Failure) => void
  /** False: comments in the article silence nothing. */
  readonly inlineConfig?: boolean
  /** Of this run; afterwards they know how many findings were silenced. */
  readonly suppressions?: Suppressions
}

/**
 * Checks an article that has been read.
 *
 * @throws Error when the settings name an unknown rule, severity or option, and whatever a rule throws, unless
 * `onFailure` is given
 */
export function checkArticle(
  article: Article,
  given: CheckOptions['rules'] = {},
  {onFailure, inlineConfig = true, suppressions = new Suppressions(article)}: Circumstances = {}
): CheckedMessage[] {
  const set = settings(given)
  // As `outagelint/retext` does: what only Markdown can say is asked of no plain text.
  const isPlain = formatOf(article.path) === 'text'
  const message = messageMaker(article)
  const run = {suppressions: inlineConfig ? suppressions : undefined, told: new Reported()}
  const messages: CheckedMessage[] = []
  for (const {rule, level, options} of set) {
    if (level === 'off' || (isPlain && !rule.prose)) continue
    try {
      const found = step(rule.id, () => findingsOf(rule, article, options, run))
      for (const finding of found) {
        messages.push(
          message(finding, {
            ruleId: rule.id,
            category: rule.category,
            severity: severityOf(finding, level),
            url: rule.url,
            note: noteOf(rule, finding)
          })
        )
      }
    } catch (error) {
      if (!onFailure) throw error
      onFailure({ruleId: rule.id, reason: reasonOf(error)})
    }
  }
  const note = 'Comments that silence nothing hide what comes later.'
  const ids = rules.map(({id}) => id)
  for (const finding of inlineConfig ? suppressions.findings(ids) : []) {
    messages.push(message(finding, {ruleId: 'control', category: 'control', severity: 'warning', url: null, note}))
  }
  messages.sort((a, b) => a.start - b.start || a.end - b.end || (a.ruleId < b.ruleId ? -1 : 1))
  return withoutEmptying(article, messages)
}

/** Makes a message of a finding in an article. */
function messageMaker(article: Article) {
  const places = location(article.source)
  const point = (offset: number): {line: number; column: number} => {
    const {line, column} = places.toPoint(offset) ?? {line: 1, column: 1}
    return {line, column}
  }
  return (
    finding: Finding,
    by: Pick<CheckedMessage, 'ruleId' | 'category' | 'severity' | 'url' | 'note'>
  ): CheckedMessage => {
    const {span, causes} = finding
    const [from, to] = [point(span.start), point(span.end)]
    return {
      ruleId: by.ruleId,
      category: by.category,
      severity: by.severity,
      reason: printed(finding.message),
      ...from,
      endLine: to.line,
      endColumn: to.column,
      start: span.start,
      end: span.end,
      note: by.note,
      url: by.url,
      actual: article.source.slice(span.start, span.end),
      expected: finding.expected ?? null,
      causes:
        causes?.map(({span, message, fix}) => ({
          ...point(span.start),
          ...span,
          reason: printed(message),
          actual: article.source.slice(span.start, span.end),
          fix: fix ?? null
        })) ?? null,
      fix: finding.fix ?? null,
      data: finding.because ? {...finding.data, because: finding.because} : (finding.data ?? null)
    }
  }
}

/** A rule with what holds for it. */
export interface SetRule {
  readonly rule: Rule
  readonly level: Severity | 'off'
  readonly options: Options
}

/**
 * All rules with their severities and options.
 *
 * @throws Error when the settings name an unknown rule, severity or option
 */
export function settings(given: Readonly<Record<string, Setting>>): SetRule[] {
  const ids = rules.map(({id}) => id)
  for (const id of Object.keys(given)) {
    if (!ids.includes(id)) throw new Error(unknownRule(id, ids))
  }
  const set = rules.map((rule) => ({
    rule,
    ...resolveSetting(rule, Object.hasOwn(given, rule.id) ? given[rule.id] : rule.recommended)
  }))
  return set.map((one) => {
    const {rule, options} = one
    const own = ownOptions(given[rule.id])
    const followed = Object.entries(rule.follows).flatMap(([name, id]) => {
      const other = set.find((another) => another.rule.id === id)
      return other && !Object.hasOwn(own, name) ? [[name, other.options[name]]] : []
    })
    return followed.length > 0 ? {...one, options: {...options, ...Object.fromEntries(followed)}} : one
  })
}

/** The options that a setting says itself. */
const ownOptions = (setting: Setting | undefined): object => {
  const options = Array.isArray(setting) ? setting[1] : setting
  return typeof options === 'object' && options !== null ? options : {}
}

/** When an article counts as well sourced, for all who count claims. */
export const demandOf = (given: CheckOptions['rules'] = {}): Demand =>
  settings(given).find(({rule}) => rule.id === 'require-source')?.options as unknown as Demand
