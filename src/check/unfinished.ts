import {randomBytes} from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import {foreignIn, isMarked, markFolder, userFolder} from './own-folder.ts'

/** Milliseconds. No write takes so long: what is older was left behind by a run that was killed. */
const abandonedAfter = 600_000
/** In the folder of the user: a note for each file that is being written, named by the same digits. */
const notes = 'unfinished'
const id = /^[0-9a-f]{16}$/

const temporaryName = (digits: string): string => `.outagelint-${digits}.tmp`

/** A name that cannot be guessed for a file beside another, noted so that a later run can take it away. */
export function unfinishedBeside(file: string): {readonly unfinished: string; forget(): void} {
  const digits = randomBytes(8).toString('hex')
  const unfinished = path.join(path.dirname(path.resolve(file)), temporaryName(digits))
  const note = noted(digits, unfinished)
  return {unfinished, forget: () => note !== undefined && fs.rmSync(note, {force: true})}
}

/** Where it is noted. Where nothing can be kept for the user, writing goes on without. */
function noted(digits: string, unfinished: string): string | undefined {
  try {
    const folder = userFolder()
    if (foreignIn(folder) !== undefined) return undefined
    markFolder(folder)
    fs.mkdirSync(path.join(folder, notes), {recursive: true, mode: 0o700})
    const note = path.join(folder, notes, digits)
    fs.writeFileSync(note, unfinished, {flag: 'wx', mode: 0o600})
    return note
  } catch {
    return undefined
  }
}

/**
 * Takes away the files that killed runs have left, as they are noted, and nothing else.
 *
 * @throws nothing: what cannot be taken away stays
 */
export function removeAbandoned(): void {
  try {
    const folder = userFolder()
    if (!isMarked(folder)) return
    for (const digits of fs.readdirSync(path.join(folder, notes)))
      if (id.test(digits)) removeNoted(path.join(folder, notes, digits), temporaryName(digits))
  } catch {
    // There are no notes, or the next run may have more luck.
  }
}

function removeNoted(note: string, name: string): void {
  const stat = fs.lstatSync(note, {throwIfNoEntry: false})
  if (!stat?.isFile() || Date.now() - stat.mtimeMs < abandonedAfter) return
  const file = fs.readFileSync(note, 'utf8')
  const isOurs = path.isAbsolute(file) && path.basename(file) === name
  try {
    if (isOurs && fs.lstatSync(file, {throwIfNoEntry: false})?.isFile()) fs.rmSync(file)
    fs.rmSync(note)
  } catch {
    // Its folder may be written again some day.
  }
}
