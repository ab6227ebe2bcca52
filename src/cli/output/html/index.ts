import {demandOf, read} from '../../../check/index.ts'
import type {Settings} from '../../../config/schema.ts'
import {reasonOf} from '../../../rules/reason-of.ts'
import {counted} from '../../../rules/wording.ts'
import {inTime} from '../../../worker/index.ts'
import {readOutline} from '../../commands/outline.ts'
import type {Problem} from '../problem.ts'
import type {Report} from '../report.ts'
import {articlePart, type Reading} from './article-part.ts'
import {filtersPart} from './filters-part.ts'
import {flagsOf} from './flags.ts'
import {Notes} from './notes.ts'
import {type FileRow, filesPart, overviewPart} from './overview-part.ts'
import {pageOf} from './page.ts'

/** Where a page has the articles from. */
export interface Articles {
  /** The text of a file, or nothing where it cannot be had again. */
  textOf(path: string): string | undefined
  /** What holds for a file: what counts as a claim, and how many need a source. */
  rulesOf(path: string): Settings
  /** Milliseconds for reading one. */
  readonly limit: number
}

/** A page for people: an overview, and each article with its marks. */
export function html(reports: readonly Report[], problems: readonly Problem[], articles: Articles): string {
  const notes = new Notes()
  const files: FileRow[] = []
  const written: string[] = []
  let next = 1
  for (const [index, report] of reports.entries()) {
    const number = index + 1
    // The article itself is not kept: thousands may follow.
    const reading = readingOf(report, articles)
    const flags = flagsOf(report.messages, typeof reading === 'string' ? '' : reading.article.source, next)
    next += flags.length
    written.push(articlePart({number, report, flags, reading}, notes))
    files.push({number, report, outline: typeof reading === 'string' ? undefined : reading.outline})
  }
  return pageOf(
    `Articles checked: ${counted(reports.length, 'file')}`,
    [...overviewPart(reports, problems), filtersPart(reports), filesPart(files)],
    written,
    notes.element()
  )
}

function readingOf({path, subject, profile}: Report, {textOf, rulesOf, limit}: Articles): Reading | string {
  const text = textOf(path)
  if (text === undefined) return 'the file cannot be read again'
  try {
    return inTime(limit, () => {
      const article = read(text, {path, subject, profile})
      return {article, outline: readOutline(path, article, demandOf(rulesOf(path)))}
    })
  } catch (error) {
    return reasonOf(error)
  }
}
