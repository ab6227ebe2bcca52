import type {Severity} from '../../../rules/finding.ts'
import {safe} from '../escape.ts'
import {type Problem, placedProblems} from '../problem.ts'
import type {Report} from '../report.ts'
import type {Format} from './format.ts'
import {jsonParts} from './json-parts.ts'

const levels: Readonly<Record<Severity, string>> = {error: 'ERROR', warning: 'WARNING', information: 'INFO'}

/** Reviewdog's format (https://github.com/reviewdog/reviewdog/tree/master/proto/rdf): its columns count bytes of UTF-8. */
export const rdjson: Format = (reports, problems) =>
  jsonParts({source: {name: 'outagelint'}, diagnostics: []}, reviewdogDiagnostics(reports, problems))

function* reviewdogDiagnostics(reports: readonly Report[], problems: readonly Problem[]): Iterable<object> {
  for (const {path, line, problem} of placedProblems(problems))
    yield {message: safe(problem), location: {path, range: {start: {line, column: 1}}}, severity: 'ERROR'}
  for (const {path, messages} of reports)
    for (const {ruleId, severity, reason, line, byteColumn, endLine, endByteColumn, url, expected} of messages) {
      const range = {start: {line, column: byteColumn}, end: {line: endLine, column: endByteColumn}}
      yield {
        message: safe(reason),
        location: {path, range},
        severity: levels[severity],
        code: {value: ruleId, ...(url && {url})},
        ...(expected && {suggestions: expected.map((text) => ({range, text}))})
      }
    }
}
