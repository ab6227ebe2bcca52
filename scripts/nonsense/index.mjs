// How much of finding brackets is vocabulary? Puts nonsense of the same shape into every bracket that is found, and counts
// those that are still found: `npm run nonsense -- FOLDER`. Exit 1 below the share that form and place must reach.
import fs from 'node:fs'
import path from 'node:path'
import {check} from '../../dist/src/check/index.js'
import {nonsense} from './words.mjs'

/** Share of brackets that form and place alone must find. */
const least = 0.7

const files = process.argv.slice(2).flatMap((folder) =>
  fs
    .readdirSync(folder, {recursive: true})
    .map((name) => path.join(folder, name))
    .filter((name) => name.endsWith('.md'))
)
const bracketsOf = (text) =>
  check(text).filter(({category, actual = ''}) => category === 'placeholder' && /^\[[^[\]]+\]$/.test(actual))
let [found, still] = [0, 0]
for (const file of files) {
  const text = fs.readFileSync(file, 'utf8')
  const brackets = bracketsOf(text)
  let replaced = text
  for (const {start, end} of brackets)
    replaced = replaced.slice(0, start) + nonsense(text.slice(start, end)) + replaced.slice(end)
  const starts = new Set(bracketsOf(replaced).map(({start}) => start))
  found += brackets.length
  still += brackets.filter(({start}) => starts.has(start)).length
}
console.log(`${found} brackets, with nonsense inside ${still} (${(still / Math.max(found, 1)).toFixed(2)})`)
process.exitCode = still < least * found ? 1 : 0
