import type {Report} from '../report.ts'

/**
 * Annotations of GitHub Actions. What an article says is data: no line break and no `::` of its own ends the command
 * (https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts).
 */
export function github(reports: readonly Report[]): string {
  return reports
    .flatMap(({path, messages}) =>
      messages.map(({ruleId, severity, reason, line, column, endLine, endColumn}) => {
        const properties = {file: path, line, endLine, col: column, endColumn, title: ruleId}
        const list = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`)
        return `::${severity} ${list.join(',')}::${data(reason)}\n`
      })
    )
    .join('')
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
