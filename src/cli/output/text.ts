import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import {readAs} from '../../analysis/subject/index.ts'
import {addMessage} from '../../rules/vfile-message.ts'
import type {AnsweredMessage} from '../../worker/index.ts'
import {pathOf, safe} from './escape.ts'
import {folded} from './folded.ts'
import {type Paint, paintIn} from './paint.ts'
import type {Report} from './report.ts'

/**
 * The findings of a file as other tools of unified print them: its name and how it was read, a line for each finding,
 * and below it up to three other places that show it. Nothing for a file without findings.
 */
export function textOf({path, subject, profile, messages}: Report, color: boolean): string {
  if (messages.length === 0) return ''
  const {shown, rest} = folded(messages)
  const [name, ...lines] = shown.length > 0 ? rowsOf(pathOf(path), shown, color) : [nameOf(path, paintIn(color))]
  return [`${name} (${readAs(subject, profile)})`, ...lines, ...(rest ? [`  ${rest}`] : []), '', ''].join('\n')
}

const nameOf = (path: string, paint: Paint): string => paint('underline', pathOf(path))

/** The name of the file and a row for each message, without the footer, which counts this file alone. */
function rowsOf(path: string, messages: readonly AnsweredMessage[], color: boolean): string[] {
  const file = new VFile({path})
  for (const message of messages) {
    const {line, column, endLine, endColumn, reason, note, actual, causes} = message
    const told = addMessage(file, {
      ...message,
      reason: safe(reason),
      note: safe(note),
      actual: safe(actual),
      place: {start: {line, column}, end: {line: endLine, column: endColumn}},
      causes: (causes ?? [])
        // The first place of a range is told by the message itself.
        .filter((cause) => cause.line !== line || cause.column !== column)
        .map(({line, column, reason}) => ({reason: safe(reason), place: {line, column}}))
    })
    // All are ours: a column that says so in each row tells nobody anything.
    told.source = undefined
  }
  const rows = reporter([file], {color}).split('\n')
  return rows.slice(0, rows.lastIndexOf(''))
}
