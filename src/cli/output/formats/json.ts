import type {Report, Unread} from '../report.ts'

const shape = ({path, profile, messages, silenced}: Report) => ({path, profile, messages, silenced})

/** What was not checked stands behind the reports, in an order of its own, so that shards make the same whole. */
const entries = (reports: readonly Report[], problems: readonly string[]): object[] => [
  ...reports.map(shape),
  ...[...problems].sort().map((problem): Unread => ({path: null, problem}))
]

export const json = (reports: readonly Report[], problems: readonly string[]): string =>
  `${plainJson(entries(reports, problems), 1)}\n`

/** One file a line, for pipes. */
export const ndjson = (reports: readonly Report[], problems: readonly string[]): string =>
  entries(reports, problems)
    .map((entry) => `${plainJson(entry)}\n`)
    .join('')

/** JSON that may be printed: control and bidirectional characters as escapes, which a reader of JSON turns back. */
export const plainJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(
    /[\u007F-\u009F\p{Zl}\p{Zp}\p{Bidi_Control}]/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
