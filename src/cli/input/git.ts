import path from 'node:path'
import {UsageError} from '../options/usage-error.ts'

/** Loaded late: few runs need git, and Node loads much for it. */
export const childProcess = (): typeof import('node:child_process') => process.getBuiltinModule('node:child_process')

/** Runs git, so that nothing of the user's goes to a shell and no name is read as a pattern. */
export function git(folder: string, ...args: string[]): {ok: boolean; out: string; reason: string} {
  const {status, stdout, stderr, error} = childProcess().spawnSync('git', ['--literal-pathspecs', ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 30
  })
  return {ok: !error && status === 0, out: stdout ?? '', reason: error?.message ?? stderr.trim()}
}

/** Which repository a file is in; git is asked once for each folder. */
export class Repositories {
  readonly #folders = new Map<string, {top: string; prefix: string}>()

  constructor(readonly option: string) {}

  /**
   * The root of the repository, and the name that git has for the file there.
   *
   * @throws UsageError when it is in none
   */
  of(file: string): {top: string; name: string} {
    const folder = path.dirname(path.resolve(file))
    let place = this.#folders.get(folder)
    if (!place) {
      const {ok, out, reason} = git(folder, 'rev-parse', '--show-toplevel', '--show-prefix')
      if (!ok) throw new UsageError(`${this.option}: ${folder} is in no git repository: ${reason}`)
      const [top = '', prefix = ''] = out.split('\n')
      place = {top, prefix}
      this.#folders.set(folder, place)
    }
    return {top: place.top, name: place.prefix + path.basename(file)}
  }

  /**
   * The commit that a name stands for.
   *
   * @throws UsageError saying what to do when git does not know it
   */
  commit(top: string, ref: string): string {
    // A ref is never an option.
    const known = git(top, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`)
    if (known.ok) return known.out.trim()
    const shallow = git(top, 'rev-parse', '--is-shallow-repository').out.trim() === 'true'
    const advice = shallow ? '; the clone is shallow: fetch it, in GitHub Actions with `fetch-depth: 0`' : ''
    throw new UsageError(`${this.option}: git knows no commit \`${ref}\`${advice}`)
  }
}
