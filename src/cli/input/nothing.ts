import fs from 'node:fs/promises'
import {nearest} from '../../rules/nearest.ts'
import {reasonOf} from '../../rules/reason-of.ts'
import {listed} from '../../rules/wording.ts'
import {commands} from '../commands/help.ts'

/**
 * Why a path of the command line names no article, and what to do.
 *
 * @param endings of articles, as they were looked for
 */
export async function nothingAt(pattern: string, endings: readonly string[]): Promise<string> {
  const own = await fs.lstat(pattern).catch(() => undefined)
  if (own?.isSymbolicLink() && !(await exists(pattern)))
    return `is a link that leads nowhere, to ${await fs.readlink(pattern)}: mend or remove it`
  if (own)
    return `no article in this folder: it has no file that ends in ${listed(
      endings.map((ending) => `.${ending}`),
      'or'
    )} (see --ext)`
  const error = await fs.stat(pattern).catch((error: NodeJS.ErrnoException) => error)
  if (error instanceof Error && error.code !== 'ENOENT' && error.code !== 'ENOTDIR')
    return `not checked: ${reasonOf(error)}`
  if (/[*?[\]{}]/.test(pattern)) return 'no file matches this pattern'
  const command = nearest(pattern, commands)
  return command === undefined || /[./]/.test(pattern)
    ? 'no such file or folder'
    : `no such file or folder; did you mean the command \`${command}\`?`
}

const exists = (file: string): Promise<boolean> =>
  fs.stat(file).then(
    () => true,
    () => false
  )
