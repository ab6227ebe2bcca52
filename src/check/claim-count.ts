import {sourcingOf} from '../analysis/claims/index.ts'
import {voiceOf} from '../analysis/profile/index.ts'
import {subjectOf} from '../analysis/subject/index.ts'
import type {Article} from '../article/types.ts'
import {type CheckOptions, demandOf, settings} from './index.ts'

/** How many claims of an article rest on a source. */
export interface ClaimCount {
  readonly claims: number
  readonly sourced: number
  /** From 0 to 1, rounded to hundredths. */
  readonly share: number
  /** The share that is enough. */
  readonly enough: number
}

/** Nothing for an article that owes no sources, that claims nothing, or where `require-source` is off. */
export function claimsIn(article: Article, given: CheckOptions['rules'] = {}): ClaimCount | null {
  const isAsked = settings(given).some(({rule, level}) => rule.id === 'require-source' && level !== 'off')
  const owes = subjectOf(article).name === 'incident' && voiceOf(article).speaker === 'third-party' && !article.template
  if (!isAsked || !owes) return null
  const demanded = demandOf(given)
  const {sourced, open, share} = sourcingOf(article, demanded)
  const claims = sourced + open.length
  return claims === 0 ? null : {claims, sourced, share: Math.round(share * 100) / 100, enough: demanded.enough}
}
