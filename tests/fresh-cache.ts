import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** Tests see no cache of the user's or of a run before, and leave none. */
export default function setup(): () => void {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-cache-'))
  process.env.XDG_CACHE_HOME = folder
  return () => fs.rmSync(folder, {recursive: true})
}
