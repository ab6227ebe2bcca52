import fs from 'node:fs/promises'
import {writeWhole} from '../write.ts'
import {formats} from './formats/index.ts'
import {jobSummary} from './formats/job-summary.ts'
import type {Target} from './formats/targets.ts'
import type {Report} from './report.ts'
import type {Summary} from './summary.ts'
import {type Paint, paintIn, textOf} from './text.ts'
import {UsageError} from './usage.ts'

/** What came of a run. */
export interface Result {
  readonly reports: readonly Report[]
  readonly summary: Summary
  /** Reasons why something was not checked. */
  readonly problems: readonly string[]
}

/**
 * Writes the reports that are asked for, those that go to files as a whole or not at all.
 *
 * @throws UsageError when a file cannot be written
 */
export async function writeReports(
  targets: readonly Target[],
  {reports, summary, problems}: Result,
  {color, out}: {color: boolean; out(text: string): void}
): Promise<void> {
  const text = (paint: Paint): string => reports.map((report) => textOf(report, paint)).join('') + summary.text(paint)
  for (const {name, file} of targets) {
    const content = name === 'text' ? text(paintIn(color && !file)) : (formats[name]?.(reports, problems) ?? '')
    if (file) await told(file, () => writeWhole(file, content))
    else out(content)
    // Annotations are cut off after ten of a kind: the report says the rest.
    if (name === 'github' && !file) out(text(paintIn(false)))
  }
  const page = process.env.GITHUB_STEP_SUMMARY
  if (page && targets.some(({name}) => name === 'github'))
    await told(page, () => fs.appendFile(page, jobSummary(reports, summary, problems)))
}

async function told(file: string, write: () => Promise<void>): Promise<void> {
  try {
    await write()
  } catch (error) {
    throw new UsageError(`${file}: cannot be written: ${error instanceof Error ? error.message : error}`)
  }
}
