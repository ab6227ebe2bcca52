// npm run bench: writes docs/speed.md. Other measurements print: npm run bench -- memory, npm run bench -- rules FOLDER,
// npm run bench -- guard, which fails where something became much slower
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {growth} from './growth.mjs'
import {beyond, ratios} from './guard.mjs'
import {compareLinters} from './linters.mjs'
import {memory} from './memory.mjs'
import {writeReport} from './report.mjs'
import {rules} from './rules.mjs'
import {start} from './start.mjs'

const [asked, articles = 'fixtures'] = process.argv.slice(2)
const rounds = 3
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-bench-'))
try {
  if (asked === 'memory') memory(folder)
  else if (asked === 'rules') rules(articles, 15)
  else if (asked === 'guard') guard(folder)
  else
    writeReport({
      rounds,
      linters: compareLinters(folder, rounds),
      start: start(folder, rounds),
      series: growth(folder, 3)
    })
} finally {
  fs.rmSync(folder, {recursive: true})
}

function guard(folder) {
  const measured = ratios(folder)
  for (const [name, ratio] of Object.entries(measured)) console.log(`${ratio.toFixed(2).padStart(6)}  ${name}`)
  const slow = beyond(measured)
  for (const line of slow) console.error(`too slow: ${line}`)
  if (slow.length > 0) process.exitCode = 1
}
