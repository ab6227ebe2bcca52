import {subjectOf} from '../analysis/subject/index.ts'
import type {Article, SubjectName} from '../article/types.ts'
import type {Finding} from './finding.ts'
import {Reported} from './reported.ts'
import type {Options, Rule, Scope} from './rule.ts'
import type {Suppressions} from './suppressions.ts'

/** What the rules of one run share. */
export interface Run {
  /** Without them comments in the article silence nothing. */
  readonly suppressions?: Suppressions | undefined
  readonly told: Reported
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
