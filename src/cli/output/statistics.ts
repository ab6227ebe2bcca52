import {pathOf} from './escape.ts'
import type {Paint} from './paint.ts'
import type {Report} from './report.ts'

/** Files that are named; the rest only counts. */
const mostFiles = 20

/** What was found by rule and by file, most first. */
export function statistics(reports: readonly Report[], paint: Paint): string {
  const byRule = new Map<string, number>()
  for (const {messages} of reports) for (const {ruleId} of messages) byRule.set(ruleId, (byRule.get(ruleId) ?? 0) + 1)
  const byFile = reports
    .map(({path, messages}) => [pathOf(path), messages.length] as const)
    .filter(([, count]) => count > 0)
  if (byRule.size === 0) return ''
  const files = [...byFile].sort(mostFirst)
  return `${table('Findings by rule', [...byRule].sort(mostFirst), paint)}\n${table('Findings by file', files.slice(0, mostFiles), paint)}${
    files.length > mostFiles ? `  and ${files.length - mostFiles} more files\n` : ''
  }\n`
}

type Row = readonly [name: string, count: number]

const mostFirst = ([a, m]: Row, [b, n]: Row): number => n - m || (a < b ? -1 : 1)

function table(title: string, rows: readonly Row[], paint: Paint): string {
  const width = Math.max(...rows.map(([, count]) => String(count).length))
  const lines = rows.map(([name, count]) => `  ${String(count).padStart(width)}  ${name}\n`)
  return `${paint('bold', title)}\n${lines.join('')}`
}
