import {ConfigError} from '../../config/config-error.ts'
import {largestConfig, type Tree} from '../../config/tree.ts'
import {git, Repositories} from './git.ts'

/** Reads files as a commit has them, whatever lies in the working tree: a stranger's change decides nothing. */
export function gitTreeOf(ref: string): Tree {
  const repositories = new Repositories('--config-from')
  const known = new Map<string, {commit: string; names: ReadonlySet<string>}>()
  return {
    read(file, largest = largestConfig) {
      const {top, name} = repositories.of(file)
      let at = known.get(top)
      if (!at) {
        const commit = repositories.commit(top, ref)
        at = {commit, names: new Set(git(top, 'ls-tree', '-r', '-z', '--name-only', commit).out.split('\0'))}
        known.set(top, at)
      }
      if (!at.names.has(name)) return undefined
      const {ok, out, reason} = git(top, 'cat-file', 'blob', `${at.commit}:${name}`)
      if (!ok) throw new ConfigError({path: file}, `cannot be read as ${ref} has it: ${reason}`)
      if (out.length > largest) throw new ConfigError({path: file}, `has more than ${largest} characters in ${ref}`)
      return out.replace(/^\uFEFF/, '')
    }
  }
}
