// What a check of many real files costs, beside linters that many know and beside parsing alone.
import path from 'node:path'
import {writeFiles} from './files.mjs'
import {inTurn} from './processor.mjs'
import {installedTools, rumdlIn} from './tools.mjs'

const node = process.execPath
const own = [node, path.resolve('dist/cli.js')]
const remark = path.resolve('node_modules/remark-cli/cli.js')

/** Names in the report. */
export const [first, parsing, unchanged] = ['rumdl', 'remark-parse, no rules', 'outagelint, nothing changed']

/** Commands by name. */
const commandsFor = (posts, tools, known) => ({
  [first]: {command: [rumdlIn(tools), 'check', '--no-cache', '--silent', posts]},
  [unchanged]: {command: [...own, '--no-config', '--quiet', '--cache-location', known, posts]},
  [parsing]: {command: [node, path.resolve('scripts/bench/parse.mjs'), posts]},
  'outagelint, one thread': {command: [...own, '--no-config', '--quiet', '--no-cache', '--threads', '1', posts]},
  outagelint: {command: [...own, '--no-config', '--quiet', '--no-cache', posts]},
  'markdownlint-cli2': {
    command: [node, path.join(tools, 'node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs'), '**/*.md'],
    cwd: posts
  },
  'textlint, one rule': {
    command: [node, path.join(tools, 'node_modules/textlint/bin/textlint.js'), '--rule', 'no-todo', posts],
    cwd: tools
  },
  'remark-cli, recommended': {
    command: [
      ...[node, remark, '--no-config', '--no-ignore', '--quiet', '--no-stdout', '--no-color'],
      ...['--use', path.resolve('node_modules/remark-preset-lint-recommended/index.js'), posts]
    ],
    cwd: posts
  }
})

/**
 * @param {string} folder for what is written
 * @param {number} rounds
 * @returns {{files: number, bytes: number, seconds: Record<string, number[]>}} seconds of each round, rising
 */
export function compareLinters(folder, rounds) {
  const tools = installedTools()
  const posts = path.join(folder, 'posts')
  const {files, bytes} = writeFiles(posts, 1000, tools)
  const commands = commandsFor(posts, tools, path.join(folder, 'known'))
  // The cache is filled before anything is measured.
  inTurn({known: commands[unchanged]}, 1)
  return {files, bytes, seconds: inTurn(commands, rounds)}
}
