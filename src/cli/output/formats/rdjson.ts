import type {Severity} from '../../../rules/finding.ts'
import {safe} from '../escape.ts'
import {type Problem, placedProblems} from '../problem.ts'
import type {Report} from '../report.ts'
import {plainJson} from './json.ts'

const levels: Readonly<Record<Severity, string>> = {error: 'ERROR', warning: 'WARNING', information: 'INFO'}

/** Reviewdog's format (https://github.com/reviewdog/reviewdog/tree/master/proto/rdf): its columns count bytes of UTF-8. */
export function rdjson(reports: readonly Report[], problems: readonly Problem[]): string {
  const diagnostics = reports.flatMap(({path, messages}) =>
    messages.map(({ruleId, severity, reason, line, byteColumn, endLine, endByteColumn, url, expected}) => {
      const range = {start: {line, column: byteColumn}, end: {line: endLine, column: endByteColumn}}
      return {
        message: safe(reason),
        location: {path, range},
        severity: levels[severity],
        code: {value: ruleId, ...(url && {url})},
        ...(expected && {suggestions: expected.map((text) => ({range, text}))})
      }
    })
  )
  const unchecked = placedProblems(problems).map(({path, line, problem}) => ({
    message: safe(problem),
    location: {path, range: {start: {line, column: 1}}},
    severity: 'ERROR'
  }))
  return `${plainJson({source: {name: 'outagelint'}, diagnostics: [...unchecked, ...diagnostics]}, 1)}\n`
}
