// The configurations of README.md in real editors, without a screen. On Debian: apt-get install neovim emacs-nox
// elpa-eglot elpa-markdown-mode. Each opens an article, must show what the command line says, and removes its last block.
import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const here = import.meta.dirname
const cli = path.join(here, '../dist/cli.js')
const article = fs.readFileSync(path.join(here, 'post-mortem.md'), 'utf8')
const readme = fs.readFileSync(path.join(here, '../README.md'), 'utf8')

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-editors-'))
fs.mkdirSync(path.join(folder, 'bin'))
fs.symlinkSync(cli, path.join(folder, 'bin/outagelint'))
const environment = {...process.env, HOME: folder, PATH: `${folder}/bin:${process.env.PATH}`}

const {stdout} = spawnSync(process.execPath, [cli, '--format', 'json', '-'], {input: article, encoding: 'utf8'})
const said = JSON.parse(stdout)[0].messages.map(({reason, line, column}) => `${reason} ${line}:${column}`)
assert.ok(said.length > 5)

/** The block of code behind a line of the README. */
function configuration(title) {
  const block = readme.slice(readme.indexOf(title)).match(/```\w+\n(.*?)```/s)
  assert.ok(block, `${title} has a configuration in README.md`)
  return block[1]
}

const editors = [
  {
    name: 'Neovim',
    init: 'init.lua',
    config: configuration('Neovim 0.7'),
    command: (config, file) => ['nvim', '--headless', '-n', '-u', config, file, '-c', `luafile ${here}/neovim/test.lua`]
  },
  {
    name: 'Emacs',
    init: 'init.el',
    config: configuration('Emacs 29'),
    command: (config) => ['emacs', '--batch', '-f', 'package-initialize', '-l', config, '-l', `${here}/emacs/test.el`]
  }
]

for (const {name, init, command, config} of editors) {
  const home = path.join(folder, name)
  fs.mkdirSync(path.join(home, '.git'), {recursive: true})
  const file = path.join(home, 'post-mortem.md')
  const result = path.join(home, 'result.json')
  fs.writeFileSync(file, article)
  fs.writeFileSync(path.join(home, init), config)
  const [program, ...args] = command(path.join(home, init), file)
  const version = spawnSync(program, ['--version'], {encoding: 'utf8'}).stdout?.split('\n', 1)[0]
  assert.ok(version, `${program} is installed`)
  const run = spawnSync(program, args, {
    cwd: home,
    env: {...environment, ARTICLE: file, RESULT: result},
    encoding: 'utf8',
    timeout: 120_000
  })
  assert.ok(fs.existsSync(result), `${name} wrote no result: ${run.stdout}${run.stderr}${run.error ?? ''}`)
  const {found, actions} = JSON.parse(fs.readFileSync(result, 'utf8'))
  assert.deepEqual(found.sort(), said.toSorted())
  assert.equal(actions[0], 'Remove the block “You might also like”')
  assert.ok(!fs.readFileSync(file, 'utf8').includes('You might also like'), `${name} removed the block`)
  console.log(`ok  ${version}: ${found.length} findings as on the command line, ${actions.length} actions, one applied`)
}
fs.rmSync(folder, {recursive: true})
