import {ConfigError} from '../../config/schema.ts'
import {type Found, readText} from '../input/files.ts'
import {UsageError} from '../options/usage-error.ts'
import type {Report} from '../output/report.ts'
import type {Means} from './context.ts'

/** What came of one file. */
export interface Outcome {
  /** None when it is ignored or was not checked. */
  readonly report?: Report
  readonly ignored?: boolean
  /** No change touches it. */
  readonly unchanged?: boolean
  readonly notes: readonly string[]
  /** Reasons why something was not done. */
  readonly problems: readonly string[]
  /** What a fix would change. */
  readonly diff?: string
}

/** Checks one file, and mends it when that is asked. Whatever happens, the other files can still be checked. */
export async function checkFile({file, named, fault, isFolder}: Found, means: Means): Promise<Outcome> {
  const path = file === '-' ? means.stdinName : file
  const notes: string[] = []
  const problems: string[] = []
  let diff: string | undefined
  const check = async (text: string): Promise<Report> => {
    const {subject, profile, claims, messages, silenced, failures} = await means.check(path, text)
    problems.push(...failures.map(({ruleId, reason}) => `${path}: ${ruleId} failed: ${reason}`))
    return {path, subject, profile, claims, messages, silenced, ...(file === '-' && {text})}
  }
  try {
    const ignoredBy = means.ignoredBy(path, isFolder)
    if (ignoredBy !== undefined) {
      // Whoever names a file wants to know that nothing was said of it.
      if (named) notes.push(`${path}: ignored, as ${ignoredBy} says (see --no-ignore)`)
      return {ignored: true, notes, problems}
    }
    if (fault !== undefined) throw new Error(fault)
    if (means.changes && !means.changes.touch(path)) return {unchanged: true, notes, problems}
    const {text, damaged} = await readText(file)
    if (damaged) notes.push(`${path}: not valid UTF-8, checked with replacement characters`)
    let report = await check(text)
    if (means.fix) {
      const {fixFile} = await import('./fix-file.ts')
      const show = (changes: string): void => {
        diff = changes
      }
      const refuse = (reason: string): void => void problems.push(`${path}: not fixed: ${reason}`)
      report = await fixFile(report, {
        file,
        text,
        damaged,
        dry: means.fix === 'show',
        follow: means.follow,
        check,
        show,
        refuse
      })
    }
    return {report, notes, problems, ...(diff !== undefined && {diff})}
  } catch (error) {
    // Whatever it was, this file is never called clean.
    const reason = error instanceof Error ? error.message : String(error)
    const isTold = error instanceof ConfigError || error instanceof UsageError
    return {notes, problems: [...problems, isTold ? reason : `${path}: not checked: ${reason}`]}
  }
}
