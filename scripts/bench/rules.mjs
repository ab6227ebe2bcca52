// What the rules cost, as a ratio to the parsing that they cannot do without: remark-parse with GFM and front matter, and
// parse-english block by block. All run in turn in one process and processor time is counted, so that the ratio depends
// neither on the machine nor on what else runs on it.
import fs from 'node:fs'
import {ParseEnglish} from 'parse-english'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {rules as allRules} from '../../dist/src/catalogue.js'
import {check} from '../../dist/src/check/index.js'
import {median} from './run.mjs'

export function rules(folder, rounds) {
  const texts = fs
    .readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.md'))
    .map((name) => fs.readFileSync(`${folder}/${name}`, 'utf8'))
  const size = texts.reduce((sum, {length}) => sum + length, 0)
  const markdown = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).freeze()
  const english = new ParseEnglish()
  const parse = () => {
    for (const text of texts)
      visit(markdown.parse(text), ['paragraph', 'heading', 'tableCell'], ({position}) => {
        english.parse(text.slice(position.start.offset, position.end.offset))
      })
  }
  const checkWith = (settings) => () => {
    for (const text of texts) check(text, {rules: settings})
  }
  const off = Object.fromEntries(allRules.map(({id}) => [id, 'off']))
  const sources = Object.fromEntries(allRules.filter(({category}) => category === 'source').map(({id}) => [id, true]))
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
  const base = median(times['remark-parse and parse-english'])
  console.log(`\n${texts.length} articles, ${size} characters, median of ${rounds}`)
  for (const [name, list] of Object.entries(times))
    console.log(
      `  ${name.padEnd(42)}${`${median(list).toFixed(1)} ms`.padStart(14)}   ratio ${(median(list) / base).toFixed(2)}`
    )
}
