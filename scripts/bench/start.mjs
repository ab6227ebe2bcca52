// How long it takes before an article is checked at all.
import {inTurn} from './processor.mjs'

const node = process.execPath

/** @returns {Record<string, number[]>} seconds, the first those of Node alone */
export function start(folder, rounds) {
  const check = (...options) => ({command: [node, 'dist/cli.js', ...options, 'fixtures/demo.md']})
  const known = check('--cache-location', `${folder}/start`)
  inTurn({known}, 1)
  return inTurn(
    {
      '`node -e 0`': {command: [node, '-e', '0']},
      '`--version`': {command: [node, 'dist/cli.js', '--version']},
      'one article': check('--no-cache'),
      'one article, known from the cache': known
    },
    rounds,
    5
  )
}
