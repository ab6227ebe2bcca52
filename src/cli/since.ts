import {spawnSync} from 'node:child_process'
import path from 'node:path'
import {rules} from '../preset.ts'
import type {Report} from './report.ts'
import {UsageError} from './usage.ts'

/** Lines of the present file, 1-based, both included. */
type Lines = readonly [first: number, last: number]

const whole = new Set(rules.filter((rule) => rule.whole).map(({id}) => id))

/**
 * The findings on lines that the changes since a commit touch. What is about an article as a whole is told when any
 * part of it changed.
 *
 * @throws UsageError when git does not know the commit, or the files are in no repository
 */
export function onlyTouched(reports: readonly Report[], ref: string): Report[] {
  return reports.map((report) => {
    const touched = touchedLines(report.path, ref)
    const messages = report.messages.filter(
      ({ruleId, line, endLine}) =>
        touched === 'all' ||
        (touched.length > 0 && whole.has(ruleId)) ||
        touched.some(([first, last]) => line <= last && endLine >= first)
    )
    return {...report, messages}
  })
}

function touchedLines(file: string, ref: string): readonly Lines[] | 'all' {
  // Nothing of the user's goes to a shell, and a ref is never an option.
  const git = (...args: string[]) =>
    spawnSync('git', args, {cwd: path.dirname(path.resolve(file)), encoding: 'utf8', maxBuffer: 1 << 28})
  const known = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`)
  if (known.error || known.status !== 0)
    throw new UsageError(`--since: git knows no commit \`${ref}\` in the folder of ${file}`)
  const name = path.basename(file)
  // A file that git does not have yet is new from its first line.
  if (git('ls-files', '--error-unmatch', '--', name).status !== 0) return 'all'
  const diff = git('diff', '--unified=0', '--no-color', '--no-ext-diff', known.stdout.trim(), '--', name)
  if (diff.status !== 0) throw new UsageError(`--since: ${diff.stderr.trim()}`)
  return [...diff.stdout.matchAll(/^@@ -\S{1,30} \+(\d{1,9})(?:,(\d{1,9}))? @@/gm)].map(
    ([, start = '', count = '1']) => {
      const first = Number(start)
      // Lines were only taken out: the line before the gap stands for it.
      return [first, first + Math.max(0, Number(count) - 1)]
    }
  )
}
