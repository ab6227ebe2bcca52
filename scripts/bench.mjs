// What a check costs, as a ratio to the parsing it cannot do without: remark-parse with GFM and front matter, and
// parse-english block by block. Both run in turn in one process and processor time is counted, so that the ratio depends
// neither on the machine nor on what else runs on it.
import fs from 'node:fs'
import {ParseEnglish} from 'parse-english'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {check} from '../dist/src/check.js'
import {rules} from '../dist/src/preset.js'

const folder = process.argv[2] ?? 'fixtures'
const rounds = Number(process.argv[3] ?? 15)
const texts = fs
  .readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.md'))
  .map((name) => fs.readFileSync(`${folder}/${name}`, 'utf8'))
const size = texts.reduce((sum, {length}) => sum + length, 0)

const markdown = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).freeze()
const english = new ParseEnglish()

function parse() {
  for (const text of texts)
    visit(markdown.parse(text), ['paragraph', 'heading', 'tableCell'], ({position}) => {
      english.parse(text.slice(position.start.offset, position.end.offset))
    })
}
const checkWith = (settings) => () => {
  for (const text of texts) check(text, {rules: settings})
}
const off = Object.fromEntries(rules.map(({id}) => [id, 'off']))
const sources = Object.fromEntries(rules.filter(({category}) => category === 'source').map(({id}) => [id, true]))

const runs = {
  'remark-parse and parse-english': parse,
  'check, rules about sources': checkWith({...off, ...sources}),
  'check, all rules': checkWith({})
}
const times = Object.fromEntries(Object.keys(runs).map((name) => [name, []]))
for (let round = -2; round < rounds; round++) {
  for (const [name, run] of Object.entries(runs)) {
    const start = process.cpuUsage()
    run()
    const {user, system} = process.cpuUsage(start)
    if (round >= 0) times[name].push((user + system) / 1000)
  }
}
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]
const base = median(times['remark-parse and parse-english'])
console.log(`${texts.length} articles, ${size} characters, median of ${rounds} rounds`)
for (const [name, list] of Object.entries(times))
  console.log(`${name.padEnd(34)} ${median(list).toFixed(1).padStart(8)} ms  ratio ${(median(list) / base).toFixed(2)}`)
