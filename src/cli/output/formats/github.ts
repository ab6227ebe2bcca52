import {type Severity, severities} from '../../../rules/finding.ts'
import {safe} from '../escape.ts'
import type {Problem} from '../problem.ts'
import type {Report} from '../report.ts'

const commands: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', information: 'notice'}

/**
 * Annotations of GitHub Actions, errors first, for it shows ten of a kind and a step. What an article says
 * is data: no line break and no `::` of its own ends the command
 * (https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts).
 */
export function* github(reports: readonly Report[], problems: readonly Problem[]): Iterable<string> {
  for (const {path, line, problem} of problems)
    yield command(
      'error',
      {...(path !== null && {file: path}), ...(line !== undefined && {line}), title: 'outagelint'},
      problem
    )
  for (const wanted of severities)
    for (const {path, messages} of reports)
      for (const {ruleId, severity, reason, line, column, endLine, endColumn} of messages)
        if (severity === wanted)
          yield command(commands[wanted], {file: path, line, endLine, col: column, endColumn, title: ruleId}, reason)
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`)
  return `::${name} ${list.join(',')}::${data(message)}\n`
}

// After `safe` no line break is left to be escaped.
const data = (text: string): string => safe(text).replaceAll('%', '%25')
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
