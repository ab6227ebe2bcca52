import fs from 'node:fs'
import {rules} from '../src/catalogue.ts'
import {shownBy} from '../src/check/fingerprint.ts'
import {type CheckedMessage, check} from '../src/check/index.ts'
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

/** The places that carets show: one line each, so each place of a range of lines. */
export const drawn = (message: CheckedMessage): (Place & {readonly actual: string})[] =>
  (isRange(message) ? shownBy(message) : [message]).map(({start, end, actual}) => ({
    ruleId: message.ruleId,
    start,
    end,
    actual
  }))

const isRange = (message: CheckedMessage): boolean => shownBy(message)[0] !== message

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
  const found = check(text, {rules: only(id, [severity, options]), ...about}).flatMap(drawn)
  return {text, expected, found}
}

export {rules}
