// npm run test:heavy [-- name …]: rows of the hostile list that take minutes, much memory, GNU parallel, or the right to
// mount a file system or to be another user.
import fs from 'node:fs'
import {diskFull, killedFix, otherUser} from './fix.mjs'
import {hugeInput, hugeReport, manyFiles, manyLines} from './many.mjs'
import {parallel} from './parallel.mjs'
import {root} from './shell.mjs'
import {superlinear} from './superlinear.mjs'

const rows = {
  'cli-stdin-huge': hugeInput,
  'report-huge': hugeReport,
  'ndjson-memory': manyLines,
  'gnu-parallel': parallel,
  'cli-disk-full': diskFull,
  'cli-other-user': otherUser,
  'cli-sigkill-fix': killedFix,
  'fs-1e5-files': manyFiles,
  superlinear: () => superlinear()
}
const asked = process.argv.slice(2)
try {
  for (const name of asked.length > 0 ? asked : Object.keys(rows)) {
    const start = Date.now()
    const said = await rows[name]()
    console.log(`${name}: ${said} (${Math.round((Date.now() - start) / 1000)} s)`)
  }
} finally {
  fs.rmSync(root, {recursive: true, force: true})
}
