import {once} from 'node:events'
import {largestText} from '../../article/largest-text.ts'
import {reasonOf} from '../../rules/reason-of.ts'
import type {Known} from '../cache/index.ts'
import {linesIn} from '../input/lines.ts'
import {type Flags, numberGiven} from '../options/flags.ts'
import {UsageError} from '../options/usage-error.ts'
import {safe} from '../output/escape.ts'
import {plainJson} from '../output/formats/json-parts.ts'
import {type Problem, problemText} from '../output/problem.ts'
import {excessOf} from '../output/summary.ts'
import {contextFor} from './context.ts'
import {inOrder} from './map-in-order.ts'

/** Bytes: a unit of text takes at most six in JSON. */
const largestLine = largestText * 6 + 65_536

type LineResult =
  | ({readonly path: string} & Pick<Known, 'subject' | 'profile' | 'claims' | 'messages' | 'silenced'>)
  | Problem

/**
 * Checks articles that come as lines of JSON, `{"path": …, "text": …}`, and writes a line of JSON for each, in their
 * order: as a stage between other tools. No more than a few lines are in memory at a time.
 *
 * @returns the exit code: 2 when a line was not checked, while the others are, and when the reader is gone
 * @throws UsageError for paths, and for an option that means nothing for lines
 */
export async function checkLines(
  paths: readonly string[],
  flags: Flags,
  tell: (text: string) => void
): Promise<0 | 1 | 2> {
  checkFlags(paths, flags)
  const most = numberGiven('max-warnings', flags['max-warnings'], 'a number from 0', 0) ?? Number.POSITIVE_INFINITY
  const context = contextFor(flags, tell)
  let number = 0
  let warnings = 0
  let code: 0 | 1 | 2 = 0
  const shown = (result: LineResult): LineResult =>
    flags.quiet && 'messages' in result
      ? {...result, messages: result.messages.filter(({severity}) => severity === 'error')}
      : result
  const check = async (line: Uint8Array | undefined): Promise<LineResult> => {
    number++
    const article = readLine(line)
    if (typeof article === 'string') return {path: null, problem: `line ${number}: not checked: ${article}`}
    const {path, text} = article
    try {
      const {subject, profile, claims, messages, silenced, failures} = await context.check(path, text)
      const [failure] = failures
      if (failure) return {path, problem: `${failure.ruleId} failed: ${failure.reason}`}
      return {path, subject, profile, claims, messages, silenced}
    } catch (error) {
      return {path, problem: `not checked: ${reasonOf(error)}`}
    }
  }
  for await (const result of inOrder(linesIn(process.stdin, largestLine), context.most, check)) {
    if ('problem' in result) {
      tell(problemText(result))
      code = 2
    } else {
      const errors = result.messages.filter(({severity}) => severity === 'error')
      warnings += result.messages.filter(({severity}) => severity === 'warning').length
      if (code === 0 && (errors.length > 0 || warnings > most)) code = 1
    }
    if (!process.stdout.write(`${plainJson(shown(result))}\n`) && !(await isRead(process.stdout))) return 2
  }
  await context.close()
  if (warnings > most) tell(excessOf(warnings, most))
  return code
}

/** Waits until the reader has taken what was written: false when the reader is gone. */
async function isRead(stream: NodeJS.WritableStream): Promise<boolean> {
  try {
    await once(stream, 'drain')
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
    return false
  }
}

/** Options about files and reports, which lines do not have. */
const fileOptions = [
  'baseline',
  'update-baseline',
  'fix',
  'fix-dry-run',
  'follow',
  'format',
  'shard',
  'since',
  'statistics',
  'stdin-filename',
  'watch'
] as const

function checkFlags(paths: readonly string[], flags: Flags): void {
  const [path] = paths
  if (path !== undefined) throw new UsageError(`--ndjson-in reads standard input: leave out \`${safe(path)}\``)
  const given = fileOptions.find((name) => flags[name] !== undefined && flags[name] !== false)
  if (given) throw new UsageError(`leave out --${given}: --ndjson-in writes a line of JSON for each article`)
}

const utf8 = new TextDecoder('utf-8', {fatal: true})

/** The article of a line, or why there is none. */
function readLine(line: Uint8Array | undefined): {readonly path: string; readonly text: string} | string {
  if (!line) return `has more than ${largestLine} bytes`
  try {
    const {path, text} = JSON.parse(utf8.decode(line)) ?? {}
    if (typeof path === 'string' && typeof text === 'string') return {path, text}
  } catch {
    // Reported below.
  }
  return 'is no line of JSON with the strings `path` and `text`'
}
