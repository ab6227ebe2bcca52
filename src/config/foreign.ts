import fs from 'node:fs'
import path from 'node:path'

/**
 * Whether a file is a link that leads out of its tree: the repository, or the file's own folder where there is none.
 * A pull request may link a configuration to a private file of the machine, and its author must not read it in the
 * message that says what is wrong there.
 */
export function isForeign(file: string): boolean {
  const folder = fs.realpathSync(path.dirname(path.resolve(file)))
  return !isWithin(rootOf(folder), fs.realpathSync(file))
}

/**
 * The first link on the way to a file that leads out of the tree it lies in, or nowhere. Nothing is written by way of
 * it: a tree that came from a stranger must not reach other files of the person who checks it.
 */
export function linkOutOn(file: string): string | undefined {
  const whole = path.resolve(file)
  let at = path.parse(whole).root
  for (const name of path.relative(at, whole).split(path.sep)) {
    const folder = at
    at = path.join(folder, name)
    if (fs.lstatSync(at, {throwIfNoEntry: false})?.isSymbolicLink() && !staysWithin(folder, at)) return at
  }
  return undefined
}

function staysWithin(folder: string, link: string): boolean {
  try {
    return isWithin(rootOf(fs.realpathSync(folder)), fs.realpathSync(link))
  } catch {
    return false
  }
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
