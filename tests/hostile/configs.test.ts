import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {run} from '../command-line.ts'
import {scratch, spawned} from './run.ts'

const root = scratch()
let count = 0

/** A folder of its own with these files. */
function tree(files: Readonly<Record<string, string>>): string {
  const cwd = path.join(root, String(count++))
  for (const [name, text] of Object.entries({'a.md': 'On [insert date].\n', ...files})) {
    fs.mkdirSync(path.dirname(path.join(cwd, name)), {recursive: true})
    fs.writeFileSync(path.join(cwd, name), text)
  }
  return cwd
}

async function lint(files: Readonly<Record<string, string>>, ...args: string[]) {
  const cwd = tree(files)
  const ran = await run(args.length > 0 ? args : ['.'], {cwd})
  expectNothingRun(cwd)
  return ran
}

/** Each canary writes this file when it is run. */
const expectNothingRun = (cwd: string): void => expect(fs.existsSync(path.join(cwd, 'ran'))).toBe(false)

const commonjs = "require('fs').writeFileSync('ran', '')"
const module = "import fs from 'fs'; fs.writeFileSync('ran', '')"

const canaries = [
  ['cfg-js-in-pr', 'outagelint.config.js', commonjs],
  ['cfg-js-in-pr', 'outagelint.config.mjs', module],
  ['cfg-js-in-pr', 'outagelint.config.cjs', commonjs],
  ['cfg-js-in-pr', 'outagelint.config.ts', module],
  ['cfg-js-in-pr', 'index.js', commonjs],
  ['cfg-js-in-pr', '.env', 'NODE_OPTIONS=--require=./index.js'],
  ['cfg-js-in-pr', '.npmrc', 'node-options=--require=./index.js'],
  ['cfg-remarkrc', '.remarkrc.js', commonjs],
  ['cfg-remarkrc', '.remarkrc.mjs', module],
  ['cfg-remarkrc', '.remarkrc.yml', 'plugins: [./index.js]'],
  ['cfg-remarkrc', '.remarkrc.json', '{"plugins": ["./index.js"]}'],
  ['cfg-plugin-in-pr', 'node_modules/outagelint/index.js', commonjs],
  ['cfg-plugin-in-pr', 'node_modules/outagelint/package.json', '{"main": "../../index.js"}'],
  ['cfg-plugin-in-pr', 'node_modules/remark-parse/index.js', commonjs]
] as const
const main = {
  'index.js': commonjs,
  'package.json': '{"main": "index.js", "remarkConfig": {"plugins": ["./index.js"]}}'
}

test.each(canaries)('%s: %s is not run, and changes nothing', async (_id, name, text) => {
  expect((await lint({...main, [name]: text})).status).toBe(1)
})

test('a process that starts among all of them runs none', () => {
  const cwd = tree({...main, ...Object.fromEntries(canaries.map(([, name, text]) => [name, text]))})
  expect(spawned(cwd, ['.']).status).toBe(1)
  expectNothingRun(cwd)
})

test.each([
  ['cfg-plugin-in-pr', 'plugins: [./evil.js]'],
  ['cfg-extends-url', 'extends: https://outagelint.invalid/config.yaml'],
  ['cfg-extends-url', 'extends: ../../../../etc/passwd'],
  ['cfg-js-in-pr', 'rules: !!js/function "function () { process.exit(7) }"'],
  ['cfg-proto', '__proto__: {rules: {no-placeholder: off}}'],
  ['cfg-proto', 'rules: {__proto__: off}'],
  ['cfg-proto', 'rules: {constructor: off}'],
  ['cfg-deep', `rules: ${'['.repeat(5000)}`],
  ['cfg-large', `rules: ${'x'.repeat(100_000)}`]
])('%s: `%s` is refused with its file', async (_id, text) => {
  const {status, stderr, stdout} = await lint({'outagelint.yaml': `${text}\n`})
  expect(stderr).toMatch(/^outagelint: outagelint\.yaml/)
  expect(stdout).not.toContain('no findings')
  expect(status).toBe(2)
})

test('cfg-regex: what looks like a pattern is the text of a slot', async () => {
  const text = "rules: {no-placeholder: [error, {allow: ['(a+)+$']}]}\n"
  expect((await lint({'outagelint.yaml': text, 'a.md': `${'a'.repeat(5000)}! [insert date]\n`})).status).toBe(1)
})

test('cfg-glob: stars and brackets of a configuration or a list of ignored files hold nobody', async () => {
  const name = `${'a'.repeat(120)}.md`
  const globs = [`${'*a'.repeat(100)}b`, '(a+)+b', `${'{a,a}'.repeat(100)}b`, '**/a/'.repeat(100)]
  const files = {[name]: 'On [insert date].\n', [`${'a/'.repeat(100)}b.md`]: 'Fine.\n', '.gitignore': globs.join('\n')}
  expect(
    (await lint({...files, 'outagelint.json': JSON.stringify({ignore: globs, overrides: [{files: globs}]})})).status
  ).toBe(1)
  expect((await lint({'outagelint.yaml': `ignore:\n  - ${'x'.repeat(1001)}\n`})).stderr).toContain(
    'outagelint.yaml:2: this glob is longer than 1000 characters'
  )
  expect((await lint({'outagelint.yaml': 'ignore: ["!a.md"]\n'})).stderr).toContain(
    'outagelint.yaml:1: a glob cannot begin with `!`'
  )
  expect((await lint({'.gitignore': `\n${'*'.repeat(1001)}\n`})).stderr).toContain(
    '.gitignore:2: this line is longer than 1000 characters'
  )
})

test('cfg-off: rules that a pull request turns off are on under the configuration of its base', async () => {
  const files = {'outagelint.yaml': 'rules: {no-placeholder: off}\n', 'base/outagelint.yaml': 'profile: news\n'}
  expect((await lint(files)).status).toBe(0)
  expect((await lint(files, '--config', 'base/outagelint.yaml', 'a.md')).status).toBe(1)
})

test('cfg-ignore: a file that is named and ignored is told, and not called clean', async () => {
  for (const name of ['.gitignore', '.outagelintignore']) {
    const {stdout, stderr} = await lint({[name]: '*\n'}, 'a.md')
    expect(stderr).toContain('a.md: ignored')
    expect(stdout).not.toContain('no findings')
    expect((await lint({[name]: '*\n'})).status).toBe(2)
  }
})
