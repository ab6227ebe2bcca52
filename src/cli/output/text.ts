import {styleText} from 'node:util'
import type {CheckedMessage} from '../../check/index.ts'
import {listed} from '../../rules/wording.ts'
import {safe} from './escape.ts'
import {folded} from './folded.ts'
import type {Report} from './report.ts'

/** Writes a word in a style of `util.styleText`, or plainly where there are no colours. */
export type Paint = (style: Parameters<typeof styleText>[0], text: string) => string

export const paintIn = (color: boolean): Paint => (color ? (style, text) => styleText(style, text) : (_, text) => text)

/** The findings of a file, a line for each; nothing for a file without. */
export function textOf({path, profile, messages}: Report, paint: Paint): string {
  if (messages.length === 0) return ''
  const {shown, rest} = folded(messages)
  const places = shown.map(({line, column}) => `${line}:${column}`)
  const width = Math.max(0, ...places.map(({length}) => length))
  const lines = shown.map((message, index) => {
    const place = (places[index] as string).padStart(width)
    const level = paint(message.severity === 'error' ? 'red' : 'yellow', message.severity.padEnd(7))
    return `  ${place}  ${level}  ${safe(message.reason)}${elsewhere(message)}  ${paint('dim', message.ruleId)}\n`
  })
  return `${paint('underline', pathOf(path))} (${profile})\n${lines.join('')}${rest && `  ${rest}\n`}\n`
}

/** Other places beyond these would hide the finding. */
const mostPlaces = 3

function elsewhere({causes}: CheckedMessage): string {
  if (!causes) return ''
  const places = causes.slice(0, mostPlaces).map(({line, column}) => `${line}:${column}`)
  const more = causes.length - places.length
  return ` (see ${listed(more > 0 ? [...places, `${more} more`] : places)})`
}

/** A name such as `::error::.md` begins no command in the log of a CI. */
export const pathOf = (path: string): string => safe(path).replace(/^(?=\s|::|##)/, './')
