// Whether the cost of a check is still of the size it was: ratios of processor time in one run, with wide margins, so that
// only what became much slower fails, on whatever machine.
import path from 'node:path'
import {writeArticles} from './articles.mjs'
import {inTurn, medianOf} from './processor.mjs'
import {start} from './start.mjs'

/** What a ratio may be: about twice what docs/speed.md says. */
export const bounds = {
  '`--version` to `node -e 0`': 2.5,
  'one article to `node -e 0`': 10,
  'one article, known from the cache to `node -e 0`': 4,
  'many articles to remark-parse': 3.5
}

const rounds = 3
const articles = 200

/** @returns {Record<string, number>} the ratios, by the names of the bounds */
export function ratios(folder) {
  const [alone, ...others] = Object.entries(start(folder, rounds)).map(([name, list]) => [name, medianOf(list)])
  const many = path.join(folder, 'many')
  writeArticles(many, articles)
  const {ours, parser} = inTurn(
    {
      parser: {command: [process.execPath, 'scripts/bench/parse.mjs', many]},
      ours: {command: [process.execPath, 'dist/cli.js', '--no-config', '--quiet', '--no-cache', '--threads', '1', many]}
    },
    rounds
  )
  return Object.fromEntries([
    ...others.map(([name, seconds]) => [`${name} to ${alone[0]}`, seconds / alone[1]]),
    ['many articles to remark-parse', medianOf(ours) / medianOf(parser)]
  ])
}

/** @returns {string[]} what is beyond its bound, and what was not measured */
export const beyond = (measured) =>
  Object.entries(bounds)
    .filter(([name, most]) => !(measured[name] <= most))
    .map(([name, most]) => `${name}: ${measured[name]?.toFixed(2) ?? 'not measured'}, at most ${most}`)
