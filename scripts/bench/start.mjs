// How long it takes before an article is checked at all.
import {compare, print} from './run.mjs'

export function start(folder, rounds) {
  const cache = ['--cache-location', `${folder}/start`]
  const results = compare(
    {
      'node -e 0': ['-e', '0'],
      'outagelint --version': ['dist/cli.js', '--version'],
      'one article, bundled': ['dist/cli.js', '--no-cache', 'fixtures/demo.md'],
      'one article, from many files': ['dist/src/cli/main.js', '--no-cache', 'fixtures/demo.md'],
      'one article, known': ['dist/cli.js', ...cache, 'fixtures/demo.md']
    },
    rounds
  )
  print(`start, median of ${rounds}`, results)
}
