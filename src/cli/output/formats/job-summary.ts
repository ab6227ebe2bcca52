import {severities} from '../../../rules/finding.ts'
import {percent} from '../../../rules/wording.ts'
import {safe} from '../escape.ts'
import {type Problem, problemText} from '../problem.ts'
import type {Report} from '../report.ts'
import type {Summary} from '../summary.ts'

/** GitHub refuses a page of more than 1 MiB for a step. */
const mostRows = 500

/**
 * Markdown for the page of a GitHub Actions run
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions#adding-a-job-summary), errors first.
 * What an article says stays text: every sign that Markdown, HTML or a mention could begin with is a character reference.
 */
export function jobSummary(reports: readonly Report[], summary: Summary, problems: readonly Problem[]): string {
  const rows = reports.flatMap(({path, messages}) =>
    messages.map(({severity, line, reason, ruleId, url}) => ({
      severity,
      row: `| ${plain(`${path}:${line}`)} | ${severity} | ${plain(reason)} | ${url ? `[${ruleId}](${url})` : ruleId} |\n`
    }))
  )
  const sorted = severities.flatMap((wanted) => rows.filter(({severity}) => severity === wanted))
  const table = sorted.slice(0, mostRows).map(({row}) => row)
  return [
    '### outagelint\n\n',
    ...summary
      .text((_, text) => text)
      .trimEnd()
      .split('\n')
      .map((line) => `${plain(line.trim())}  \n`),
    ...problems.map((problem) => `Problem: ${plain(problemText(problem))}  \n`),
    ...(table.length > 0 ? ['\n| where | | what | rule |\n| - | - | - | - |\n', ...table] : []),
    ...sourcesOf(reports),
    rows.length > mostRows ? `\nand ${rows.length - mostRows} more, in the log of this step\n` : '',
    '\n'
  ].join('')
}

/** A table of the articles that owe sources, those with the smallest share first. */
function sourcesOf(reports: readonly Report[]): string[] {
  const rows = reports
    .flatMap(({path, claims}) => (claims ? [{path, ...claims}] : []))
    .sort((a, b) => a.share - b.share)
    .slice(0, mostArticles)
    .map(
      ({path, claims, sourced, share, enough}) =>
        `| ${plain(path)} | ${claims} | ${sourced} | ${percent(share)} of ${percent(enough)} |\n`
    )
  return rows.length > 0
    ? ['\n| article | claims | with a source | share, of what is enough |\n| - | - | - | - |\n', ...rows]
    : []
}

const mostArticles = 50

const plain = (text: string): string => safe(text).replace(/[!-/:-@[-`{-~]/g, (char) => `&#${char.charCodeAt(0)};`)
