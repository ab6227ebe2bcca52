// Puts faults of known kinds into articles that are already published, one at a time, and counts how many are found and
// what else is said that was not said before.
//
//   npm run inject -- KIND FOLDER [--verbose]
//
// KIND is a module beside this file. It exports `categories`, the categories of rules that owe the finding, and
// `faults(text, random)`, which yields `{name, text, start, end}`: the changed article, and where it was changed in
// UTF-16 offsets (end exclusive). `whole: true` is for faults that no place shows, like a section that was taken away;
// `control: true` for changes that are not faults, after which nothing new may be reported, or nothing of its `category`.
import fs from 'node:fs'
import {parseArgs} from 'node:util'
import {rules} from '../../dist/src/catalogue.js'
import {check} from '../../dist/src/check/index.js'

const {values, positionals} = parseArgs({allowPositionals: true, options: {verbose: {type: 'boolean', default: false}}})
const [kind, ...folders] = positionals
const {categories, faults} = await import(`./${kind}.mjs`)

/** The same numbers in every run (mulberry32). */
function numbers(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}
const keyOf = ({ruleId, reason}) => `${ruleId}\0${reason}`

/**
 * Whether a finding was there before the change, in other words: a message quotes what was changed, and one about an
 * article as a whole is shown where the article now begins to give reason for it.
 */
function saidBefore(before, {ruleId, start}, moved) {
  const same = before.filter((message) => message.ruleId === ruleId)
  return same.some((message) => wholes.has(ruleId) || moved(message.start) === start)
}
const wholes = new Set(rules.filter(({whole}) => whole).map(({id}) => id))

const rows = new Map()
const files = folders.flatMap((folder) =>
  fs
    .readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `${folder}/${name}`)
)
for (const [index, path] of files.entries()) {
  const text = fs.readFileSync(path, 'utf8')
  const before = check(text, {path})
  const known = new Set(before.map(keyOf))
  for (const fault of faults(text, numbers(index + 1), path)) {
    const {name, start = 0, end = 0, whole = false, control = false, category} = fault
    const row = rows.get(name) ?? {n: 0, found: 0, elsewhere: 0, control}
    rows.set(name, row)
    row.n++
    const fresh = check(fault.text, {path}).filter((message) => !known.has(keyOf(message)))
    const owed = fresh.filter(
      (message) => categories.includes(message.category) && (whole || (message.start < end && message.end > start))
    )
    const moved = (at) => (at <= start ? at : at + fault.text.length - text.length)
    const rest = control
      ? fresh.filter((message) => !category || message.category === category)
      : fresh.filter((message) => !owed.includes(message) && !saidBefore(before, message, moved))
    if (owed.length > 0) row.found++
    row.elsewhere += rest.length
    if (!values.verbose) continue
    if (owed.length === 0 && !control)
      console.log(
        'MISS ',
        name,
        path,
        JSON.stringify(fault.text.slice(start, end)),
        JSON.stringify(fault.text.slice(Math.max(0, start - 40), end + 40))
      )
    for (const {ruleId, line, reason} of rest) console.log('EXTRA', name, `${path}:${line}`, ruleId, reason)
  }
}

const total = {n: 0, found: 0, elsewhere: 0}
console.log(`${'fault'.padEnd(34)}     n  found  recall  said elsewhere`)
for (const [name, {n, found, elsewhere, control}] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (!control) total.n += n
  if (!control) total.found += found
  total.elsewhere += elsewhere
  const ratio = control ? 'control' : (found / n).toFixed(3)
  console.log(
    `${name.padEnd(34)} ${String(n).padStart(5)} ${String(found).padStart(6)} ${ratio.padStart(7)} ${elsewhere}`
  )
}
console.log(
  `${'all'.padEnd(34)} ${String(total.n).padStart(5)} ${String(total.found).padStart(6)} ${(total.found / total.n).toFixed(3).padStart(7)} ${total.elsewhere}`
)
