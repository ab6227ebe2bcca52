import type {Trace} from '../analysis/evidence.ts'
import {subjectOf} from '../analysis/subject/index.ts'
import {formatOf} from '../article/formats.ts'
import type {Article} from '../article/types.ts'
import {unsuited} from '../rules/run-rule.ts'
import {type CheckOptions, type SetRule, settings} from './index.ts'

/** Rules that did not run in an article, and the one reason for all of them. */
export interface NotRun {
  readonly ruleIds: readonly string[]
  readonly because: Trace
}

/**
 * The rules that did not run, by reason.
 *
 * @throws Error when the settings name an unknown rule, severity or option
 */
export function notRunIn(article: Article, given: CheckOptions['rules'] = {}): NotRun[] {
  const byVerdict = new Map<string, {ruleIds: string[]; because: Trace}>()
  for (const one of settings(given)) {
    const because = reasonNotToRun(one, article, Object.hasOwn(given, one.rule.id))
    if (!because) continue
    const known = byVerdict.get(because.verdict) ?? {ruleIds: [], because}
    byVerdict.set(because.verdict, known)
    known.ruleIds.push(one.rule.id)
  }
  return [...byVerdict.values()]
}

/** @param isSet the settings name the rule */
export function reasonNotToRun({rule, level}: SetRule, article: Article, isSet = true): Trace | undefined {
  if (level === 'off') return {verdict: isSet ? 'off, as it is set' : 'off unless it is named', rows: []}
  if (formatOf(article.path) === 'text' && !rule.prose)
    return {verdict: 'for Markdown and HTML, and this is plain text', rows: []}
  const what = unsuited(rule, article)
  if (what === 'template') return {verdict: 'not for a template', rows: []}
  if (what === 'subject') return {...subjectOf(article).because, verdict: `not for ${shownSubject(article)}`}
  return undefined
}

function shownSubject(article: Article): string {
  const {name} = subjectOf(article)
  return name === 'other'
    ? 'a file that is about no incident (see --subject)'
    : 'a file that is perhaps about no incident (see --subject)'
}
