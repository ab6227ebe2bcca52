// npm run fuzz [-- --minutes 5 --seed N]: checks random documents for so many minutes of processor time. Exit 1 when
// something that must hold did not: the seed and the smallest document that shows it are printed.
import fs from 'node:fs'
import path from 'node:path'
import {parseArgs} from 'node:util'
import fc from 'fast-check'
import {fixed} from '../../dist/src/check/fix.js'
import {check} from '../../dist/src/check/index.js'
import {newErrorIn} from '../../dist/src/check/new-error.js'
import {documents} from './documents.mjs'
import {demandSound} from './faults.mjs'
import {Ways} from './ways.mjs'

const {values} = parseArgs({options: {minutes: {type: 'string', default: '5'}, seed: {type: 'string'}}})
const first = Number(values.seed ?? Date.now() % 2 ** 31)
const microseconds = Number(values.minutes) * 60e6
if (!(microseconds > 0) || !Number.isInteger(first)) {
  console.error('fuzz: --minutes must be a positive number, --seed a whole number')
  process.exit(2)
}
const texts = fs
  .readdirSync('fixtures', {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.md'))
  .map((name) => fs.readFileSync(path.join('fixtures', name), 'utf8'))
const used = () => process.cpuUsage().user + process.cpuUsage().system
const runs = 400
/** Of those, so many also go the other ways. */
const sampled = 40
const ways = new Ways()
const report = (seed, fault, text) => {
  console.log(`--seed ${seed}: ${fault}\n${JSON.stringify(text)}`)
  process.exitCode = 1
}
let seed = first
for (; used() < microseconds && (values.seed === undefined || process.exitCode === undefined); seed++) {
  const result = fc.check(
    fc.property(documents(texts), (text) => demandSound(text, {check, fixed, newErrorIn})),
    {seed, numRuns: runs}
  )
  if (result.failed) report(seed, result.errorInstance?.message, result.counterexample?.[0])
  const sample = fc.sample(documents(texts), {seed, numRuns: sampled})
  await ways.demandSame(sample).catch(({message}) => report(seed, message, sample[Number.parseInt(message, 10)]))
}
ways.close()
console.log(`${(seed - first) * runs} documents from seed ${first} in ${Math.round(used() / 1e6)} s of processor time`)
