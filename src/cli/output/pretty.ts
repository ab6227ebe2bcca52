import stringWidth from 'string-width'
import {readAs} from '../../analysis/subject/index.ts'
import type {Severity} from '../../rules/finding.ts'
import {partsOfNote} from '../../rules/rule.ts'
import {counted} from '../../rules/wording.ts'
import type {AnsweredMessage} from '../../worker/index.ts'
import {pathOf, safe} from './escape.ts'
import {folded} from './folded.ts'
import type {Paint} from './paint.ts'
import type {Report} from './report.ts'

/** How a report is shown on a terminal. */
export interface Screen {
  readonly paint: Paint
  /** Columns. */
  readonly width: number
  /** Writes a word that leads to an address when it is clicked. */
  link(text: string, url: string): string
  /** The text of a file of the report, or nothing where it cannot be had again. */
  textOf(path: string): string | undefined
}

/** Findings of one rule in one file that are shown; more would push the others off the screen. */
const mostOfARule = 5

/** For people at a terminal: each finding with its line and carets, the reason once for each rule. */
export function prettyOf({path, subject, profile, messages}: Report, screen: Screen): string {
  if (messages.length === 0) return ''
  const {paint} = screen
  const lines = screen.textOf(path)?.split(/\r\n|\n|\r/)
  const told = folded(messages)
  const shown = new Map<string, number>()
  const parts: string[] = []
  for (const message of told.shown) {
    const count = (shown.get(message.ruleId) ?? 0) + 1
    shown.set(message.ruleId, count)
    if (count > mostOfARule) continue
    parts.push(headOf(message, path, screen))
    const line = lines?.[message.line - 1]
    if (line !== undefined) parts.push(...frameOf(line, message, screen))
    if (count === 1)
      for (const part of partsOfNote(message.note))
        parts.push(...wrapped(safe(part), screen.width - 4).map((text) => `    ${paint('dim', text)}`))
    parts.push('')
  }
  for (const [ruleId, count] of shown)
    if (count > mostOfARule) parts.push(`  and ${count - mostOfARule} more of ${ruleId}`, '')
  if (told.rest) parts.push(`  ${told.rest}`, '')
  return `${paint('underline', pathOf(path))} ${paint('dim', `(${readAs(subject, profile)}, ${counted(messages.length, 'finding')})`)}\n\n${parts.join('\n')}\n`
}

function headOf(
  {severity, reason, ruleId, url, line, column}: AnsweredMessage,
  path: string,
  {paint, link, width}: Screen
): string {
  const level = paint([colorOf(severity), 'bold'], severity)
  // A terminal opens the file at the place when it sees `path:line:column`.
  const place = paint('dim', `${pathOf(path)}:${line}:${column}`)
  const rule = url ? link(paint('dim', ruleId), url) : paint('dim', ruleId)
  const [first, ...more] = wrapped(`${level} ${coded(safe(reason), paint)}`, width, 4)
  return [first, ...more.map((text) => `    ${text}`), `    ${place} ${rule}`].join('\n')
}

const colorOf = (severity: Severity) => (severity === 'error' ? 'red' : 'yellow')

/** Words in backticks stand out as the words of the article that they are. */
const coded = (text: string, paint: Paint): string => text.replace(/`([^`]{1,300})`/g, (whole) => paint('cyan', whole))

/** The line with the span underlined; a long line is cut on both sides of the span. */
function frameOf(
  line: string,
  {line: number, column, endLine, endColumn, severity}: AnsweredMessage,
  {paint, width}: Screen
): string[] {
  const margin = `    ${number} │ `
  const room = Math.max(20, width - margin.length - 2)
  const from = column - 1
  const to = Math.max(from + 1, endLine === number ? Math.min(endColumn - 1, line.length) : line.length)
  const start = afterSpace(
    line,
    Math.min(Math.max(0, from - Math.floor(room / 3)), Math.max(0, line.length - room)),
    from
  )
  const text = (a: number, b: number): string => safe(line.slice(a, b).replaceAll('\t', ' '))
  const before = `${start > 0 ? '…' : ''}${text(start, from)}`
  let end = Math.min(line.length, start + room)
  // Wide characters take two columns.
  while (end > from + 1 && stringWidth(before) + stringWidth(text(from, end)) > room) end--
  end = beforeSpace(line, end, end < to ? from + 1 : to)
  const marked = text(from, Math.min(to, end))
  const rest = `${text(Math.min(to, end), end)}${end < line.length ? '…' : ''}`
  const color = colorOf(severity)
  return [
    `${paint('dim', margin)}${before}${paint(color, marked)}${rest}`,
    `${paint('dim', `${' '.repeat(margin.length - 2)}│ `)}${' '.repeat(stringWidth(before))}${paint(color, '^'.repeat(Math.max(1, stringWidth(marked))))}`
  ]
}

/** Letters that are given up so that a line is cut between words. */
const mostOfAWord = 16

/** The first place from `at` on, and before `most`, at which a word begins. */
function afterSpace(line: string, at: number, most: number): number {
  if (at === 0) return 0
  const space = line.indexOf(' ', at - 1)
  return space >= 0 && space < Math.min(most, at + mostOfAWord) ? space + 1 : at
}

/** The last place up to `at`, and not before `least`, at which a word ends. */
function beforeSpace(line: string, at: number, least: number): number {
  if (!/[\p{L}\p{N}]/u.test(line[at] ?? '')) return at
  const space = line.lastIndexOf(' ', at)
  return space >= Math.max(least, at - mostOfAWord) ? space : at
}

/**
 * Lines of at most so many columns, broken between words.
 *
 * @param hanging columns that all but the first line have less
 */
function wrapped(text: string, columns: number, hanging = 0): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && stringWidth(longer) > columns - (lines.length > 0 ? hanging : 0)) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}
