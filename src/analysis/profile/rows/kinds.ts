import {foreignRows} from './foreign.ts'
import {noticeRows} from './notice.ts'
import {postmortemRows} from './postmortem.ts'
import {reportRows} from './report.ts'
import {statusRows} from './status.ts'
import {templateRows} from './template.ts'

/** What shows the kind of an article, in its form and place before its words. */
export const kindRows = [
  ...templateRows,
  ...postmortemRows,
  ...reportRows,
  ...statusRows,
  ...noticeRows,
  ...foreignRows
] as const
