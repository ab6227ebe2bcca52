import fs from 'node:fs'
import path from 'node:path'

/**
 * Whether a file is a link that leads out of its tree: the repository, or the file's own folder where there is none.
 * Whoever sends a pull request may link a configuration to a private file of the machine, and must not read it in the
 * message that says what is wrong there.
 */
export function isForeign(file: string): boolean {
  const folder = fs.realpathSync(path.dirname(path.resolve(file)))
  return !isWithin(rootOf(folder), fs.realpathSync(file))
}

/** Whether a path without links is a folder or lies below it. */
export function isWithin(folder: string, file: string): boolean {
  const way = path.relative(folder, file)
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way)
}

/** The repository that a folder lies in, else the folder itself. */
export function rootOf(folder: string): string {
  for (let at = folder; ; at = path.dirname(at)) {
    if (fs.existsSync(path.join(at, '.git'))) return at
    if (path.dirname(at) === at) return folder
  }
}
