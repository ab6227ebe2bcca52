import {resolve} from 'node:path'
import type {Settings} from '../../config/schema.ts'
import {type FoundFile, findFiles} from '../input/files.ts'
import {partNamed, shardOf} from '../input/shard.ts'
import {checkTogether, endingsGiven, type Flags} from '../options/flags.ts'
import {UsageError} from '../options/usage-error.ts'
import type {Target} from '../output/formats/targets.ts'
import {Progress} from '../output/progress.ts'
import type {Report} from '../output/report.ts'
import type {Output} from '../output/streams.ts'
import {checkFile} from './check-file.ts'
import {contextFor} from './context.ts'
import {endingFor, finish} from './finish.ts'
import {inOrder} from './map-in-order.ts'

/**
 * Checks what paths name.
 *
 * @param only leaves out all other files
 * @returns the exit code
 * @throws UsageError when an option says nothing that can be done
 * @throws ConfigError when the configuration that `--config` names cannot be used
 */
export async function checkFiles(
  patterns: readonly string[],
  flags: Flags,
  output: Output,
  only?: (file: string) => boolean
): Promise<0 | 1 | 2> {
  checkTogether(flags, patterns)
  const {out, tell} = output
  const ending = endingFor(flags)
  const part = flags.shard === undefined ? undefined : partNamed(flags.shard)
  const context = contextFor(flags, tell)
  const {files: all, problems} = await findFiles(patterns, flags.follow, endingsGiven(flags.ext))
  const wanted = only ? all.filter(({file}) => only(file)) : all
  const files = part ? shardOf(wanted, part) : wanted
  // What changed is not an article.
  if (only && files.length === 0) return 0
  refuseToOverwrite(ending.targets, files)
  context.expect(files.length)
  const progress = new Progress(files)
  const reports: Report[] = []
  let ignored = 0
  let unchanged = 0
  let anyDiff = false
  for await (const outcome of inOrder(files, context.most, (file) => checkFile(file, context))) {
    progress.step()
    if (outcome.diff || outcome.notes.length > 0) progress.clear()
    if (outcome.report) reports.push(outcome.report)
    if (outcome.ignored) ignored++
    if (outcome.unchanged) unchanged++
    if (outcome.diff) out(outcome.diff)
    anyDiff ||= outcome.diff !== undefined
    outcome.notes.forEach(tell)
    problems.push(...outcome.problems)
  }
  progress.clear()
  await context.close()
  if (flags['fix-dry-run'] && !anyDiff) tell('nothing to mend')
  // A shard may happen to hold nothing else.
  if (!part && ignored > 0 && ignored === files.length && !files.some(({named}) => named))
    problems.push({path: null, problem: 'nothing checked: all files are ignored (see --no-ignore)'})
  const baselineOf = (path: string): string | undefined => context.settingsOf(path).baseline
  const rulesOf = (path: string): Settings => context.settingsOf(path).rules
  const {changes} = context
  const shard = part && {...part, files: files.length, checked: reports.length}
  return finish({reports, problems, ignored, unchanged, baselineOf, rulesOf, changes, shard}, ending, flags, output)
}

/** A report must not take the place of an article. */
function refuseToOverwrite(targets: readonly Target[], files: readonly FoundFile[]): void {
  const checked = new Set(files.map(({file}) => resolve(file)))
  for (const {file} of targets)
    if (file && checked.has(resolve(file)))
      throw new UsageError(`${file}: is one of the files to check: name another file for the report`)
}
