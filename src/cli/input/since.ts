import {rules} from '../../catalogue.ts'
import {UsageError} from '../options/usage-error.ts'
import type {Report} from '../output/report.ts'
import {git, Repositories} from './git.ts'

/** Lines of the present file, 1-based, both included. */
type Lines = readonly [first: number, last: number]

const whole = new Set(rules.filter((rule) => rule.whole).map(({id}) => id))

/** What the changes since a commit or since a branch was left touch, whichever repositories the files are in. */
export class Changes {
  readonly #repositories = new Repositories('--since')
  readonly #known = new Map<string, Repository>()
  readonly #lines = new Map<string, readonly Lines[] | 'all'>()

  constructor(readonly ref: string) {}

  /**
   * Whether they touch a file at all.
   *
   * @throws UsageError when git does not know the commit, or the file is in no repository
   */
  touch(file: string): boolean {
    return this.#linesOf(file).length > 0
  }

  /** The findings that they touch; what is about an article as a whole when any part of it changed. */
  touched(report: Report): Report {
    const lines = this.#linesOf(report.path)
    if (lines === 'all') return report
    const messages = report.messages.filter(
      ({ruleId, line, endLine}) => whole.has(ruleId) || lines.some(([first, last]) => line <= last && endLine >= first)
    )
    return {...report, messages}
  }

  #linesOf(file: string): readonly Lines[] | 'all' {
    const known = this.#lines.get(file)
    if (known) return known
    const {top, name} = this.#repositories.of(file)
    let repository = this.#known.get(top)
    if (!repository) {
      repository = new Repository(top, this.#repositories.commit(top, this.ref))
      this.#known.set(top, repository)
    }
    const lines = repository.linesOf(name)
    this.#lines.set(file, lines)
    return lines
  }
}

class Repository {
  readonly #base: string
  /** Names of changed files, with the name before where it was another. */
  readonly #changed = new Map<string, string>()
  readonly #tracked: ReadonlySet<string>

  constructor(
    readonly top: string,
    commit: string
  ) {
    // A branch may have moved on: what others changed there does not count.
    const fork = git(top, 'merge-base', commit, 'HEAD')
    if (!fork.ok) throw new UsageError('--since: the commit and the present one share no history here: fetch all of it')
    this.#base = fork.out.trim()
    const fields = this.#git('diff', '--name-status', '-z', '--find-renames', this.#base).split('\0')
    for (let at = 0; at + 1 < fields.length; ) {
      const isRenamed = /^[RC]/.test(fields[at] as string)
      this.#changed.set(fields[at + (isRenamed ? 2 : 1)] as string, fields[at + 1] as string)
      at += isRenamed ? 3 : 2
    }
    this.#tracked = new Set(this.#git('ls-files', '-z').split('\0'))
  }

  linesOf(name: string): readonly Lines[] | 'all' {
    // A file that git does not have yet is new from its first line.
    if (!this.#tracked.has(name)) return 'all'
    const before = this.#changed.get(name)
    if (before === undefined) return []
    const how = ['--unified=0', '--inter-hunk-context=0', '--find-renames', '--text', '--no-color']
    const diff = this.#git('diff', ...how, '--no-ext-diff', '--no-textconv', this.#base, '--', before, name)
    const hunks = [...diff.matchAll(/^@@ -\S{1,30} \+(\d{1,9})(?:,(\d{1,9}))? @@/gm)]
    return hunks.map(([, start = '', count = '1']) => {
      const first = Number(start)
      // Lines were only taken out: the line before the gap stands for it.
      return [first, first + Math.max(0, Number(count) - 1)]
    })
  }

  #git(...args: string[]): string {
    const {ok, out, reason} = git(this.top, ...args)
    if (!ok) throw new UsageError(`--since: ${reason}`)
    return out
  }
}
