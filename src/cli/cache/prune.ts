import fs from 'node:fs'
import path from 'node:path'
import {isMarked, markName} from '../../check/own-folder.ts'

/** Milliseconds. */
const day = 86_400_000
/** Bytes: some ten thousand articles. */
const most = 128 << 20

/** Where an entry is kept: two digits of its key, then the others. */
export const entryName = (key: string): string => path.join(key.slice(0, 2), `${key.slice(2)}.entry`)
const part = /^[0-9a-f]{2}$/
/** An entry, or one that was not finished. */
const entry = /^[0-9a-f]{62}\.entry(?:\.[0-9a-f]{16}\.tmp)?$/

/**
 * Takes out of a marked cache what was not used for a month, and the oldest while there is too much, once a day. Files
 * of other names and what links lead to stay. Other runs may do the same at the same time.
 *
 * @throws nothing: what cannot be taken out stays
 */
export function pruned(folder: string): void {
  try {
    const now = Date.now()
    const marker = path.join(folder, markName)
    if (!isMarked(folder) || now - fs.lstatSync(marker).mtimeMs < day) return
    fs.lutimesSync(marker, now / 1000, now / 1000)
    const entries = filesIn(folder).sort((a, b) => b.used - a.used)
    let size = 0
    for (const entry of entries) {
      size += entry.size
      if (size > most || now - entry.used > 30 * day) fs.rmSync(entry.file, {force: true})
    }
  } catch {
    // The next run may have more luck.
  }
}

function filesIn(folder: string): {file: string; size: number; used: number}[] {
  return fs
    .readdirSync(folder, {withFileTypes: true})
    .filter((at) => at.isDirectory() && part.test(at.name))
    .flatMap(({name}) => fs.readdirSync(path.join(folder, name)).map((file) => ({name, file})))
    .flatMap(({name, file: base}) => {
      const file = path.join(folder, name, base)
      const stat = entry.test(base) ? fs.lstatSync(file, {throwIfNoEntry: false}) : undefined
      return stat?.isFile() ? {file, size: stat.size, used: stat.mtimeMs} : []
    })
}
