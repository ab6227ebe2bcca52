// The last step of the build: what programs import (dist/src, dist/plugins) asks its patterns as the bundle does, only where
// a text has what a match of them needs. Beforehand all patterns are written down, for the tests that look at each.
import fs from 'node:fs'
import path from 'node:path'
import {parseAst} from 'rolldown/parseAst'
import {moduleOfNeeds, visit, withLatePatterns} from './index.mjs'
import {madePatterns} from './made-patterns.mjs'

const parts = ['letters.mjs', 'grams.mjs', 'pattern.mjs', 'made.mjs']
const out = 'dist/late-patterns'
const asksArticles = /^dist\/(?:src\/(?:analysis|article|check|rules)|plugins)\//

const modules = ['dist/src', 'dist/plugins']
  .flatMap((folder) =>
    fs.readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((name) => path.join(folder, name))
  )
  .filter((file) => file.endsWith('.js'))
  .map((file) => ({file, code: fs.readFileSync(file, 'utf8')}))

const made = madePatterns()
if (made.length === 0) throw new Error('the patterns are late already: compile the sources first')
const patterns = new Map(made.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]))
for (const {code} of modules)
  visit(parseAst(code), false, ({regex}) => {
    if (regex) patterns.set(`/${regex.pattern}/${regex.flags}`, {source: regex.pattern, flags: regex.flags})
  })
fs.writeFileSync('dist/patterns.json', JSON.stringify([...patterns.values()]))

fs.mkdirSync(out, {recursive: true})
for (const name of parts) {
  const code = fs.readFileSync(path.join('scripts/late-patterns', name), 'utf8')
  fs.writeFileSync(path.join(out, name), code.replace('#needs-of-made-patterns', './needs-of-made.mjs'))
}
fs.writeFileSync(path.join(out, 'needs-of-made.mjs'), moduleOfNeeds(made))
for (const {file, code} of modules) {
  const late = asksArticles.test(file) && withLatePatterns(code, `${path.relative(path.dirname(file), out)}`)
  if (late) fs.writeFileSync(file, late)
}
