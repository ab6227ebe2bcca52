import fs from 'node:fs'
import type {Options} from '../src/rules/rule.ts'

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
