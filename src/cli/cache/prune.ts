import fs from 'node:fs'
import path from 'node:path'

/** Milliseconds. */
const day = 86_400_000
/** Bytes: some ten thousand articles. */
const most = 128 << 20

/**
 * Takes out of a cache what was not used for a month, and the oldest while there is too much, once a day. Other runs may
 * do the same at the same time.
 *
 * @throws nothing: what cannot be taken out stays
 */
export function pruned(folder: string): void {
  try {
    const marker = path.join(folder, 'pruned')
    const now = Date.now()
    if (now - (fs.statSync(marker, {throwIfNoEntry: false})?.mtimeMs ?? 0) < day) return
    fs.writeFileSync(marker, '')
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
    .readdirSync(folder)
    .filter((name) => /^[0-9a-f]{2}$/.test(name))
    .flatMap((name) => fs.readdirSync(path.join(folder, name)).map((entry) => path.join(folder, name, entry)))
    .flatMap((file) => {
      const stat = fs.lstatSync(file, {throwIfNoEntry: false})
      return stat?.isFile() ? {file, size: stat.size, used: stat.mtimeMs} : []
    })
}
