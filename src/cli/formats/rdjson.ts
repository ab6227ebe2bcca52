import type {Report} from '../report.ts'

/** Reviewdog's format (https://github.com/reviewdog/reviewdog/tree/master/proto/rdf): its columns count bytes of UTF-8. */
export function rdjson(reports: readonly Report[]): string {
  const diagnostics = reports.flatMap(({path, messages}) =>
    messages.map(({ruleId, severity, reason, line, byteColumn, endLine, endByteColumn, url, expected}) => {
      const range = {start: {line, column: byteColumn}, end: {line: endLine, column: endByteColumn}}
      return {
        message: reason,
        location: {path, range},
        severity: severity === 'error' ? 'ERROR' : 'WARNING',
        code: {value: ruleId, ...(url && {url})},
        ...(expected && {suggestions: expected.map((text) => ({range, text}))})
      }
    })
  )
  return `${JSON.stringify({source: {name: 'outagelint'}, diagnostics}, null, 1)}\n`
}
