// How memory grows with the number of articles.
import {writeArticles} from './articles.mjs'
import {compare, print} from './run.mjs'

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
