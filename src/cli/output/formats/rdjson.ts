import type {Severity} from '../../../rules/finding.ts'
import {safe} from '../escape.ts'
import type {Report} from '../report.ts'
import {plainJson} from './json.ts'

const levels: Readonly<Record<Severity, string>> = {error: 'ERROR', warning: 'WARNING', information: 'INFO'}

/** Reviewdog's format (https://github.com/reviewdog/reviewdog/tree/master/proto/rdf): its columns count bytes of UTF-8. */
export function rdjson(reports: readonly Report[]): string {
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
  return `${plainJson({source: {name: 'outagelint'}, diagnostics}, 1)}\n`
}
