// A site of a thousand articles, and how memory grows with their number.
import fs from 'node:fs'
import {writeArticles} from './articles.mjs'
import {compare, print} from './run.mjs'

const remark = ['node_modules/remark-cli/cli.js', '--no-config', '--quiet', '--no-stdout', '--no-color', '--no-ignore']

export function thousand(folder, rounds) {
  const posts = `${folder}/1000`
  writeArticles(posts, 1000)
  const lint = ['dist/cli.js', '--no-config', '--quiet']
  const cache = ['--cache-location', `${folder}/cache`]
  const uncached = compare(
    {
      'remark-parse with GFM and front matter': ['scripts/bench/parse.mjs', posts],
      'remark-cli, preset-lint-recommended': [...remark, '--use', 'remark-preset-lint-recommended', posts],
      'outagelint, one thread': [...lint, '--no-cache', '--threads', '1', posts],
      outagelint: [...lint, '--no-cache', posts]
    },
    rounds
  )
  const size = fs.readdirSync(posts).reduce((sum, name) => sum + fs.statSync(`${posts}/${name}`).size, 0)
  print(`1,000 articles, ${(size / 1e6).toFixed(1)} MB, median of ${rounds}`, uncached)
  const first = compare({'first time, cache filled': [...lint, ...cache, posts]}, 1)
  print('the same twice', {...first, ...compare({'second time, from the cache': [...lint, ...cache, posts]}, rounds)})
}

export function memory(folder) {
  const results = {}
  for (const count of [100, 1000, 5000]) {
    writeArticles(`${folder}/${count}`, count)
    Object.assign(
      results,
      compare({[`${count} articles`]: ['dist/cli.js', '--no-cache', '--no-config', `${folder}/${count}`]}, 1)
    )
  }
  print('memory', results)
}
