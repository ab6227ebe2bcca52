import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import type {Message} from '../bounded.ts'

export interface Report {
  readonly path: string
  /** How the article was read. */
  readonly profile: string
  readonly messages: readonly Message[]
}

/** Control and bidirectional characters as visible escapes: what an article says must not drive a terminal. */
export function safe(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}

export function textReport(reports: readonly Report[], color: boolean): string {
  const files = reports.map(({path, profile, messages}) => {
    const file = new VFile({path: `${safe(path)} (${profile})`})
    for (const {reason, ruleId, severity, line, column, endLine, endColumn} of messages) {
      const place = {start: {line, column}, end: {line: endLine, column: endColumn}}
      file.message(safe(reason), {place, ruleId, source: 'outagelint'}).fatal = severity === 'error'
    }
    return file
  })
  return `${reporter(files, {color})}\n`
}
