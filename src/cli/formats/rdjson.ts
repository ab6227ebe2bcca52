import {Buffer} from 'node:buffer'
import type {Report} from '../report.ts'

/** Reviewdog's format (https://github.com/reviewdog/reviewdog/tree/master/proto/rdf): its columns count bytes of UTF-8. */
export function rdjson(reports: readonly Report[]): string {
  const diagnostics = reports.flatMap(({path, text, messages}) => {
    const lines = text.replace(/^\uFEFF/, '').split(/\r\n|[\r\n]/)
    const bytes = (line: number, column: number): number =>
      Buffer.byteLength((lines[line - 1] ?? '').slice(0, column - 1), 'utf8') + 1
    return messages.map(({ruleId, severity, reason, line, column, endLine, endColumn, url, expected}) => {
      const range = {
        start: {line, column: bytes(line, column)},
        end: {line: endLine, column: bytes(endLine, endColumn)}
      }
      return {
        message: reason,
        location: {path, range},
        severity: severity === 'error' ? 'ERROR' : 'WARNING',
        code: {value: ruleId, ...(url && {url})},
        ...(expected && {suggestions: expected.map((text) => ({range, text}))})
      }
    })
  })
  return `${JSON.stringify({source: {name: 'outagelint'}, diagnostics}, null, 1)}\n`
}
