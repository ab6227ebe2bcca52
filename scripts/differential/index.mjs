// Compares the blocks of both readers over the Markdown files of folders, unit by unit.
import fs from 'node:fs'
import {VFile} from 'vfile'
import {blocksOf} from '../../dist/src/article/markdown/blocks.js'
import {blocksOfText} from '../../dist/src/article/markdown/lezer/blocks.js'
import {parse} from '../../dist/src/article/markdown/parse.js'
import {firstDifference} from './told.mjs'

/** Examples shown of each kind of difference. */
const shown = Number(process.env.SHOWN ?? 2)
const folders = process.argv.slice(2)
const files = folders.flatMap((folder) =>
  fs
    .readdirSync(folder, {recursive: true})
    .filter((name) => /\.(?:md|markdown)$/i.test(name))
    .map((name) => `${folder}/${name}`)
)
const kinds = new Map()
const count = (kind, example) => {
  const known = kinds.get(kind) ?? []
  known.push(example)
  kinds.set(kind, known)
}
const cpu = () => process.cpuUsage().user + process.cpuUsage().system
let [same, first, second] = [0, 0, 0]
for (const file of files) {
  if (!fs.statSync(file).isFile()) continue
  const source = fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  if (source.length > 512 * 1024) continue
  let start = cpu()
  const one = blocksOf(parse(new VFile(source)), source)
  first += cpu() - start
  start = cpu()
  let other
  try {
    other = blocksOfText(source)
  } catch (error) {
    count(`refused: ${error.name === 'Refusal' ? error.message : error.stack.slice(0, 300)}`, file)
  }
  second += cpu() - start
  if (!other) continue
  const difference = firstDifference(one, other)
  if (!difference) same++
  else {
    const {kinds, field, span} = difference
    const part = (value) => JSON.stringify(value)?.slice(0, 400)
    const lines = [
      file,
      JSON.stringify(source.slice(span.start, span.start + 160)),
      part(difference.one),
      part(difference.other)
    ]
    count(`${kinds} ${field}`, lines.join('\n      '))
  }
}
console.log(`${files.length} files, ${same} the same`)
console.log(`first reader ${(first / 1e6).toFixed(2)} s, second ${(second / 1e6).toFixed(2)} s of processor time`)
for (const [kind, examples] of [...kinds].sort((a, b) => b[1].length - a[1].length)) {
  console.log(`${examples.length} × ${kind}`)
  for (const example of examples.slice(0, shown)) console.log(`   ${example}`)
}
