// npm run bench: writes docs/speed.md. Other measurements print: npm run bench -- memory, npm run bench -- rules FOLDER
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {growth} from './growth.mjs'
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
