import os from 'node:os'
import {IgnoreFiles} from '../../config/ignored.ts'
import {type Resolved, resolveFor} from '../../config/resolve.ts'
import type {Answer, Job, PatientChecker} from '../../worker/index.ts'
import {manyTexts} from '../../worker/limits.ts'
import {cacheFor} from '../cache/folder.ts'
import type {Known} from '../cache/index.ts'
import {Changes} from '../input/since.ts'
import {type Flags, limitGiven, numberGiven, settingsGiven} from '../options/flags.ts'
import {Timings} from '../output/timings.ts'
import {configFor, treeFor} from './config-for.ts'
import {optimiseLater} from './engine.ts'

/** How articles are checked. */
export interface CheckingContext {
  /** Checks a text as the configuration of its path says. */
  readonly check: (path: string, text: string) => Promise<Known>
  /** What holds for a path. */
  readonly settingsOf: (path: string) => Resolved
  /** The file that says that the path is not to be checked. */
  readonly ignoredBy: (path: string, isFolder?: boolean) => string | undefined
  /** Only what the changes touch is reported. */
  readonly changes: Changes | undefined
  readonly fix: 'write' | 'show' | undefined
  /** Links that lead out of the tree are written by way of. */
  readonly follow: boolean
  /** What standard input is called. */
  readonly stdinName: string
  /** How many are worth being checked at a time. */
  readonly most: number
  /** Takes note of how many files there are before the first is checked. */
  expect(files: number): void
  /** Ends the threads, and prints where the time went when that is asked. */
  close(): Promise<void>
}

/**
 * What the command line asks for, made once for a run.
 *
 * @throws UsageError when an option says nothing that can be done
 * @throws ConfigError when the configuration that `--config` names cannot be used
 */
export function contextFor(flags: Flags, tell: (text: string) => void): CheckingContext {
  const given = settingsGiven(flags)
  const limit = limitGiven(flags.timeout)
  const threads = numberGiven('threads', flags.threads, 'a number from 1', 1) ?? Math.min(os.availableParallelism(), 4)
  const tree = treeFor(flags)
  const configOf = configFor(flags, tree)
  const settingsOf = (path: string): Resolved => resolveFor(path, configOf(path), given)
  const ignored = new IgnoreFiles(tree)
  const checker = new LateChecker(threads)
  const times = flags.timing ? new Timings() : undefined
  const inTime = async (job: Job): Promise<Answer> => {
    const answer = await checker.check(times ? {...job, timed: true} : job, limit)
    times?.add(answer.times)
    return answer
  }
  const cache = cacheFor(flags, tell)
  return {
    check: async (path, text) => {
      const {about, rules} = settingsOf(path)
      const job: Job = {text, path, about, rules, inlineConfig: !flags['no-inline-config']}
      return cache ? cache.answer(job, inTime) : inTime(job)
    },
    settingsOf,
    ignoredBy: (path, isFolder) => {
      if (flags['no-ignore']) return undefined
      return settingsOf(path).ignored ? configOf(path)?.file : ignored.ignoredBy(path, isFolder)
    },
    changes: flags.since === undefined ? undefined : new Changes(flags.since),
    fix: flags['fix-dry-run'] ? 'show' : flags.fix ? 'write' : undefined,
    follow: flags.follow,
    stdinName: flags['stdin-filename'] ?? '<stdin>',
    most: threads * 4,
    // Where a cache knows most of them, the few others are checked without a thread.
    expect: (files) => {
      if (files >= manyTexts) optimiseLater()
      if (!cache) checker.expect(files)
    },
    close: async () => {
      await checker.close()
      cache?.close()
      if (times) process.stderr.write(times.text())
    }
  }
}

/** Loads the rules when the first text is to be checked: a cache may know all of them. */
class LateChecker {
  readonly #threads: number
  #expected = 0
  #made: Promise<PatientChecker> | undefined

  constructor(threads: number) {
    this.#threads = threads
  }

  /** Is told how many texts there are before the first is checked. */
  expect(texts: number): void {
    this.#expected = texts
  }

  async check(job: Job, limit: number): Promise<Answer> {
    this.#made ??= this.#make()
    return (await this.#made).check(job, limit)
  }

  async close(): Promise<void> {
    await (await this.#made)?.close()
  }

  async #make(): Promise<PatientChecker> {
    const {BoundedChecker, PatientChecker} = await import('../../worker/index.ts')
    const checker = new PatientChecker(new BoundedChecker(this.#threads))
    checker.expect(this.#expected)
    return checker
  }
}
