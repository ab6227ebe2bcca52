import type {Report} from '../report.ts'

const shape = ({path, profile, messages, silenced}: Report) => ({path, profile, messages, silenced})

export const json = (reports: readonly Report[]): string => `${JSON.stringify(reports.map(shape), null, 1)}\n`

/** One file a line, for pipes. */
export const ndjson = (reports: readonly Report[]): string =>
  reports.map((report) => `${JSON.stringify(shape(report))}\n`).join('')
