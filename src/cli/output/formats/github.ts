import {safe} from '../escape.ts'
import type {Report} from '../report.ts'

/**
 * Annotations of GitHub Actions, errors first, for it shows ten errors and ten warnings of a step. What an article says
 * is data: no line break and no `::` of its own ends the command
 * (https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts).
 */
export function github(reports: readonly Report[], problems: readonly string[]): string {
  const of = (wanted: 'error' | 'warning'): string[] =>
    reports.flatMap(({path, messages}) =>
      messages
        .filter(({severity}) => severity === wanted)
        .map(({ruleId, reason, line, column, endLine, endColumn}) =>
          command(wanted, {file: path, line, endLine, col: column, endColumn, title: ruleId}, reason)
        )
    )
  return [
    ...problems.map((problem) => command('error', {title: 'outagelint'}, problem)),
    ...of('error'),
    ...of('warning')
  ].join('')
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`)
  return `::${name} ${list.join(',')}::${data(message)}\n`
}

// After `safe` no line break is left to be escaped.
const data = (text: string): string => safe(text).replaceAll('%', '%25')
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
