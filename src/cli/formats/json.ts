import type {Report} from '../report.ts'

const shape = ({path, profile, messages, silenced}: Report) => ({path, profile, messages, silenced})

export const json = (reports: readonly Report[]): string => `${plainJson(reports.map(shape), 1)}\n`

/** One file a line, for pipes. */
export const ndjson = (reports: readonly Report[]): string =>
  reports.map((report) => `${plainJson(shape(report))}\n`).join('')

/** JSON that may be printed: control and bidirectional characters as escapes, which a reader of JSON turns back. */
export const plainJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(
    /[\u007F-\u009F\p{Zl}\p{Zp}\p{Bidi_Control}]/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
