// npm run bench [-- rules | start | thousand | memory], and of other articles: npm run bench -- rules FOLDER
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {memory, thousand} from './many.mjs'
import {rules} from './rules.mjs'
import {start} from './start.mjs'

const [asked, articles = 'fixtures'] = process.argv.slice(2)
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-bench-'))
const subjects = {
  rules: () => rules(articles, 15),
  start: () => start(folder, 11),
  thousand: () => thousand(folder, 3),
  memory: () => memory(folder)
}
try {
  for (const name of asked ? [asked] : Object.keys(subjects)) subjects[name]()
} finally {
  fs.rmSync(folder, {recursive: true})
}
