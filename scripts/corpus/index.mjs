// Shows what a change does to real documents: findings that came and went since the snapshot was written.
//
//   npm run corpus -- FOLDER... [--snapshot FILE] [--update]
//
// The snapshot (default `.corpus.jsonl`, which git ignores) holds a hash of each document and the rule, severity,
// place and hash of the message of each finding: nothing of the text itself. A document is known by its text, so a
// renamed file is the same and a changed one is new. --update writes what is found now.
// Exit code: 0 nothing changed, 1 something did.
import {createHash} from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {check} from '../../dist/src/check/index.js'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {snapshot: {type: 'string', default: '.corpus.jsonl'}, update: {type: 'boolean', default: false}}
})
if (positionals.length === 0) {
  console.error('corpus: name the folders with documents, such as npm run corpus -- ../articles')
  process.exit(2)
}

const hash = (text, length) => createHash('sha256').update(text).digest('hex').slice(0, length)
const articles = (folder) =>
  fs
    .readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.mdx?$/i.test(name))
    .sort()
    .map((name) => path.join(folder, name))

/** One line a finding, without a word of the document. */
const traceOf = ({ruleId, severity, start, end, reason}) => `${ruleId} ${severity} ${start}-${end} ${hash(reason, 8)}`

const known = new Map(
  (fs.existsSync(values.snapshot) ? fs.readFileSync(values.snapshot, 'utf8').split('\n') : [])
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map(({document, findings}) => [document, findings])
)
const count = {documents: 0, fresh: 0, added: 0, removed: 0}
for (const file of positionals.flatMap(articles)) {
  const text = fs.readFileSync(file, 'utf8')
  const document = hash(text, 16)
  const messages = new Map(check(text, {path: file}).map((message) => [traceOf(message), message]))
  const before = known.get(document)
  count.documents++
  if (!before) count.fresh++
  const now = [...messages.keys()]
  for (const trace of before ? now.filter((trace) => !before.includes(trace)) : []) {
    const {line, column, ruleId, severity, reason} = messages.get(trace)
    count.added++
    console.log(`+ ${file}:${line}:${column} ${severity} ${ruleId}: ${reason}`)
  }
  for (const trace of before?.filter((trace) => !messages.has(trace)) ?? []) {
    const [ruleId, severity, place] = trace.split(' ')
    const [start, end] = place.split('-').map(Number)
    count.removed++
    console.log(
      `- ${file}:${text.slice(0, start).split('\n').length} ${severity} ${ruleId}: ${JSON.stringify(text.slice(start, Math.min(end, start + 80)))}`
    )
  }
  known.set(document, now)
}
const {documents, fresh, added, removed} = count
console.log(`${documents} documents (${fresh} not in the snapshot): ${added} findings came, ${removed} went`)
if (values.update) {
  const lines = [...known].sort(([a], [b]) => (a < b ? -1 : 1))
  fs.writeFileSync(
    values.snapshot,
    lines.map(([document, findings]) => `${JSON.stringify({document, findings})}\n`).join('')
  )
}
process.exitCode = added + removed > 0 ? 1 : 0
