import {ConfigError} from '../../config/config-error.ts'
import {reasonOf} from '../../rules/reason-of.ts'
import {type FoundFile, readText} from '../input/files.ts'
import {UsageError} from '../options/usage-error.ts'
import type {Problem} from '../output/problem.ts'
import type {Report} from '../output/report.ts'
import type {CheckingContext} from './context.ts'

/** What came of one file. */
export interface Outcome {
  /** None when it is ignored or was not checked. */
  readonly report?: Report
  readonly ignored?: boolean
  /** No change touches it. */
  readonly unchanged?: boolean
  readonly notes: readonly string[]
  readonly problems: readonly Problem[]
  /** What a fix would change. */
  readonly diff?: string
}

/** Checks one file, and mends it when that is asked. Whatever happens, the other files can still be checked. */
export async function checkFile({file, named, fault, isFolder}: FoundFile, context: CheckingContext): Promise<Outcome> {
  const path = file === '-' ? context.stdinName : file
  const notes: string[] = []
  const problems: Problem[] = []
  let diff: string | undefined
  const check = async (text: string): Promise<Report> => {
    const {subject, profile, claims, messages, silenced, failures} = await context.check(path, text)
    problems.push(...failures.map(({ruleId, reason}) => ({path, problem: `${ruleId} failed: ${reason}`})))
    return {path, subject, profile, claims, messages, silenced, ...(file === '-' && {text})}
  }
  try {
    const ignoredBy = context.ignoredBy(path, isFolder)
    if (ignoredBy !== undefined) {
      // A user who names a file wants to know that it was not checked.
      if (named) notes.push(`${path}: ignored, as ${ignoredBy} says (see --no-ignore)`)
      return {ignored: true, notes, problems}
    }
    if (fault !== undefined) throw new Error(fault)
    if (context.changes && !context.changes.touch(path)) return {unchanged: true, notes, problems}
    const {text, damaged} = await readText(file)
    if (damaged) notes.push(`${path}: not valid UTF-8, checked with replacement characters`)
    let report = await check(text)
    if (context.fix) {
      const {fixFile} = await import('./fix-file.ts')
      const show = (changes: string): void => {
        diff = changes
      }
      const refuse = (reason: string): void => void problems.push({path, problem: `not fixed: ${reason}`})
      report = await fixFile(report, {
        file,
        text,
        damaged,
        dry: context.fix === 'show',
        follow: context.follow,
        check,
        show,
        refuse
      })
    }
    return {report, notes, problems, ...(diff !== undefined && {diff})}
  } catch (error) {
    // Whatever it was, this file is never called clean.
    return {notes, problems: [...problems, problemOf(error, path)]}
  }
}

/** What was thrown while a file was checked; what is wrong with its configuration is reported there. */
function problemOf(error: unknown, path: string): Problem {
  if (error instanceof ConfigError) return {...error.place, problem: error.reason}
  if (error instanceof UsageError) return {path: null, problem: error.message}
  return {path, problem: `not checked: ${reasonOf(error)}`}
}
