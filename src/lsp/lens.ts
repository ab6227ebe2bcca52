import type {CodeLens} from 'vscode-languageserver/node'
import {readAs} from '../analysis/subject/index.ts'
import type {Severity} from '../rules/finding.ts'
import {counted} from '../rules/wording.ts'
import type {Answer, AnsweredMessage} from '../worker/index.ts'

/** One line above the article: what it is read as, what its readers will miss, what is open. */
export function lensOf({subject, profile, missing}: Answer, messages: readonly AnsweredMessage[]): CodeLens {
  const count = (severity: Severity): number => messages.filter((message) => message.severity === severity).length
  const [errors, warnings, information] = [count('error'), count('warning'), count('information')]
  const open =
    [
      errors > 0 && counted(errors, 'error'),
      warnings > 0 && counted(warnings, 'warning'),
      information > 0 && `${information} for information`
    ]
      .filter((text) => text !== false)
      .join(', ') || 'nothing to mend'
  const title = [
    readAs(subject, profile),
    ...(missing.length > 0 ? [`missing: ${missing.join(', ')}`] : []),
    open
  ].join(' · ')
  const start = {line: 0, character: 0}
  return {range: {start, end: start}, command: {title, command: ''}}
}
