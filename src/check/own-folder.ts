import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** A file of ours: only in a folder that has it is anything taken out. */
export const markName = 'outagelint-cache'
/** What backups leave out by (https://bford.info/cachedir/). */
const tag = 'CACHEDIR.TAG'
const signature = 'Signature: 8a477f597d28d172789f06886806bc55\n# This folder is a cache of outagelint.\n'

/** Where something is kept for the user, outside of any tree (https://specifications.freedesktop.org/basedir-spec/latest/). */
export function userFolder(): string {
  const named = process.env.XDG_CACHE_HOME
  // The specification ignores relative ones.
  return path.join(named && path.isAbsolute(named) ? named : path.join(os.homedir(), '.cache'), 'outagelint')
}

/** Whether the folder has the mark. */
export const isMarked = (folder: string): boolean =>
  fs.lstatSync(path.join(folder, markName), {throwIfNoEntry: false})?.isFile() === true

/**
 * The first name in a folder that shows that it has another owner. None in one that is marked, new or empty, and none in a
 * cache of the form before marks, of which nothing is touched. What cannot be looked at cannot be used either.
 */
export function foreignIn(folder: string): string | undefined {
  try {
    if (isMarked(folder)) return undefined
    return fs.readdirSync(folder).find((name) => name !== 'pruned' && !isUnmarkedPart(folder, name))
  } catch {
    return undefined
  }
}

const isUnmarkedPart = (folder: string, name: string): boolean =>
  /^[0-9a-f]{2}$/.test(name) &&
  fs.lstatSync(path.join(folder, name)).isDirectory() &&
  fs.readdirSync(path.join(folder, name)).every((entry) => /^[0-9a-f]{62}(?:\.[0-9a-f]{12}\.tmp)?$/.test(entry))

/**
 * Makes the folder where there is none, which no other user may write to, and marks it.
 *
 * @throws Error when it cannot be written
 */
export function markFolder(folder: string): void {
  fs.mkdirSync(folder, {recursive: true, mode: 0o700})
  // Runs at the same time see a mark, or an empty folder.
  writeNew(path.join(folder, markName), 'What lies here is made and taken out by outagelint.\n')
  writeNew(path.join(folder, tag), signature)
}

function writeNew(file: string, text: string): void {
  try {
    fs.writeFileSync(file, text, {flag: 'wx', mode: 0o600})
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}
