// Runs the examples of pages of rules from the sources: npm run examples -- no-placeholder
//
// Exit code: 0 all are as drawn, 1 one is not, 2 no such rule.
import {loadFromSources} from './from-sources.mjs'

const {rules, examplesOf, outcomeOf} = await loadFromSources('tests/examples.ts', 'examples.js')
const wanted = process.argv.slice(2)
const unknown = wanted.filter((id) => !rules.some((rule) => rule.id === id))
if (unknown.length > 0) {
  console.error(`examples: ${unknown.join(', ')} is not in src/catalogue.ts`)
  process.exit(2)
}

/** `4-18 "[insert date]"`, line by line. */
const listed = (places, text) =>
  places.map(({start, end}) => `    ${start}-${end} ${JSON.stringify(text.slice(start, end))}`).join('\n') ||
  '    nothing'

let failed = 0
for (const rule of rules.filter(({id}) => wanted.length === 0 || wanted.includes(id))) {
  for (const example of examplesOf(rule.id)) {
    const {text, expected, found} = outcomeOf(rule, example)
    const same = listed(expected, text) === listed(found, text) && expected.length > 0 === example.flagged
    if (!same) failed++
    console.log(`${same ? 'ok' : 'NOT OK'} ${rule.id}, ${example.name}`)
    if (!same) console.log(`  drawn\n${listed(expected, text)}\n  found\n${listed(found, text)}`)
  }
}
process.exitCode = failed > 0 ? 1 : 0
