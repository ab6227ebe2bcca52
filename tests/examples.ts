import fs from 'node:fs'
import {rules} from '../src/catalogue.ts'
import {check} from '../src/check/index.ts'
import type {Options, Rule} from '../src/rules/rule.ts'
import type {Setting} from '../src/rules/settings/settings.ts'
import {readCarets} from './caret.ts'

export interface Example {
  readonly name: string
  readonly options: Options
  /** With its expectation lines. */
  readonly article: string
  /** It stands under "Flagged". */
  readonly flagged: boolean
}

/** The examples of a rule's page. */
export function examplesOf(id: string): Example[] {
  const page = fs.readFileSync(`plugins/${id}/readme.md`, 'utf8')
  return [...page.matchAll(/^```md(?: options=(\{.*\}))?\n([\s\S]*?)^```$/gm)].map((match, index) => ({
    name: `example ${index + 1}`,
    options: match[1] ? JSON.parse(match[1]) : {},
    article: match[2] as string,
    flagged: match.index > page.indexOf('## Flagged') && match.index < page.indexOf('## Not flagged')
  }))
}

const ids = rules.map(({id}) => id)

/** A configuration in which no other rule runs. */
export const only = (id: string, setting: Setting): Record<string, Setting> => ({
  ...Object.fromEntries(ids.map((other) => [other, 'off'])),
  [id]: setting
})

interface Place {
  readonly ruleId: string
  readonly start: number
  readonly end: number
}

/** What the page of a rule draws under the lines of an example, and what the rule finds in it. */
export function outcomeOf(
  {id, severity, category}: Rule,
  {article, options}: Example
): {
  readonly text: string
  readonly expected: readonly Place[]
  readonly found: readonly (Place & {readonly actual: string})[]
} {
  const {text, expected} = readCarets(article, ids)
  // What owes sources is an article about others.
  const about = category === 'source' ? {profile: 'news' as const} : {subject: 'incident' as const}
  const found = check(text, {rules: only(id, [severity, options]), ...about}).map(({ruleId, start, end, actual}) => ({
    ruleId,
    start,
    end,
    actual
  }))
  return {text, expected, found}
}

export {rules}
