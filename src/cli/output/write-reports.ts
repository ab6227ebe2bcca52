import {readFileSync} from 'node:fs'
import fs from 'node:fs/promises'
import supportsHyperlinks from 'supports-hyperlinks'
import {writeWhole} from '../../check/write-whole.ts'
import type {Settings} from '../../config/schema.ts'
import {reasonOf} from '../../rules/reason-of.ts'
import {UsageError} from '../options/usage-error.ts'
import {formats} from './formats/index.ts'
import {jobSummary} from './formats/job-summary.ts'
import type {Target} from './formats/targets.ts'
import {type Paint, paintIn} from './paint.ts'
import type {Screen} from './pretty.ts'
import type {Problem} from './problem.ts'
import type {Report, ShardEnd} from './report.ts'
import {inRepository, placedFormats, repositoryRoot} from './repository-paths.ts'
import {statistics} from './statistics.ts'
import type {Summary} from './summary.ts'

/** Of a kind and a step. */
const mostAnnotations = 10

/** What came of a run. */
export interface Result {
  readonly reports: readonly Report[]
  readonly summary: Summary
  /** What was not checked or not done. */
  readonly problems: readonly Problem[]
  readonly shard?: ShardEnd | undefined
  /** The rules that hold for a file; their own settings where it is not known any more. */
  readonly rulesOf?: ((path: string) => Settings) | undefined
}

/**
 * Writes the reports that are asked for, those that go to files as a whole or not at all.
 *
 * @throws UsageError when a file cannot be written
 */
export async function writeReports(
  targets: readonly Target[],
  {reports, summary, problems, shard, rulesOf = () => ({})}: Result,
  {color, counts, limit, out}: {color: boolean; counts: boolean; limit: number; out(text: string): void}
): Promise<void> {
  const footer = (paint: Paint): string => (counts ? statistics(reports, paint) : '') + summary.text(paint)
  // What these formats need beside our own code is loaded for them alone.
  const text = async (color: boolean): Promise<Iterable<string>> => {
    const {textOf} = await import('./text.ts')
    return eachReport(reports, (report) => textOf(report, color), footer(paintIn(color)))
  }
  const pretty = async (screen: Screen): Promise<Iterable<string>> => {
    const {prettyOf} = await import('./pretty.ts')
    return eachReport(reports, (report) => prettyOf(report, screen), footer(screen.paint))
  }
  const html = async (): Promise<Iterable<string>> => {
    const page = await import('./html/index.ts')
    return [page.html(reports, problems, {textOf: textsOf(reports), rulesOf, limit})]
  }
  const cwd = process.cwd()
  const placed = targets.some(({name}) => placedFormats.has(name))
    ? inRepository({reports, problems}, repositoryRoot(process.env, cwd), cwd)
    : {reports, problems}
  const contentOf = async (name: string, color: boolean): Promise<Iterable<string>> => {
    if (name === 'text') return text(color)
    if (name === 'pretty') return pretty(screenFor(reports, color))
    if (name === 'html') return html()
    const shown = placedFormats.has(name) ? placed : {reports, problems}
    return formats[name]?.(shown.reports, shown.problems, shard) ?? []
  }
  for (const {name, file} of targets) {
    const content = inPieces(await contentOf(name, color && !file))
    if (file) await told(file, () => writeWhole(file, content))
    else for (const piece of content) out(piece)
    if (name !== 'github' || file) continue
    for (const piece of inPieces(await text(false))) out(piece)
    out(cut(summary))
  }
  const page = process.env.GITHUB_STEP_SUMMARY
  if (page && targets.some(({name}) => name === 'github'))
    await told(page, () => fs.appendFile(page, jobSummary(placed.reports, summary, placed.problems)))
}

function* eachReport(reports: readonly Report[], textOf: (report: Report) => string, footer: string): Iterable<string> {
  for (const report of reports) yield textOf(report)
  yield footer
}

/** UTF-16 units. */
const writtenAtOnce = 65_536

/** Parts put together, so that many small ones do not cost a write each. */
function* inPieces(parts: Iterable<string>): Iterable<string> {
  let whole = ''
  for (const part of parts) {
    whole += part
    if (whole.length < writtenAtOnce) continue
    yield whole
    whole = ''
  }
  if (whole) yield whole
}

const narrowest = 40
const usual = 80

const screenFor = (reports: readonly Report[], color: boolean): Screen => ({
  paint: paintIn(color),
  width: Math.max(narrowest, process.stdout.columns || usual),
  link:
    color && supportsHyperlinks.stdout
      ? (text, url) => `\u001b]8;;${url}\u0007${text}\u001b]8;;\u0007`
      : (text) => text,
  textOf: textsOf(reports)
})

/** The text of a file of the reports, or nothing where it cannot be had again. */
const textsOf =
  (reports: readonly Report[]) =>
  (path: string): string | undefined => {
    const given = reports.find((report) => report.path === path)?.text
    if (given !== undefined) return given
    try {
      return readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
    } catch {
      // The file is gone since it was checked: its findings are shown without their lines.
      return undefined
    }
  }

/** What GitHub leaves out without a word (https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations). */
const cut = ({errors, warnings, information}: Summary): string =>
  Math.max(errors, warnings, information) > mostAnnotations
    ? `  GitHub shows ${mostAnnotations} errors, ${mostAnnotations} warnings and ${mostAnnotations} notices of a step beside the lines, and no more\n`
    : ''

async function told(file: string, write: () => Promise<void>): Promise<void> {
  try {
    await write()
  } catch (error) {
    throw new UsageError(`${file}: cannot be written: ${reasonOf(error)}`)
  }
}
