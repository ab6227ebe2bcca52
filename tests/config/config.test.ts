import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {Ajv} from 'ajv'
import {afterAll, describe, expect, test} from 'vitest'
import {ConfigSearch} from '../../src/config/load.ts'
import {run as runIn} from '../command-line.ts'

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-config-'))
afterAll(() => fs.rmSync(root, {recursive: true}))
let count = 0

async function run(args: string[], files: Record<string, string>) {
  const cwd = path.join(root, String(count++))
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(cwd, name)), {recursive: true})
    fs.writeFileSync(path.join(cwd, name), text)
  }
  return {...(await runIn(args, {cwd})), cwd}
}
const found = async (args: string[], files: Record<string, string>): Promise<string[]> =>
  JSON.parse((await run(['--format', 'json', ...args], files)).stdout).flatMap(
    ({path, messages}: {path: string; messages: {ruleId: string; severity: string}[]}) =>
      messages.map(({ruleId, severity}) => `${path} ${ruleId} ${severity}`)
  )

const slot = 'On [insert date].\n'

test('the nearest file holds, in YAML, JSON or package.json, with overrides and ignored files', async () => {
  const files = {
    'outagelint.yaml':
      'rules:\n  no-placeholder: warning\noverrides:\n  - files: ["drafts/**"]\n    rules: {no-placeholder: off}\nignore: ["old/**"]\n',
    'a.md': slot,
    'drafts/b.md': slot,
    'old/c.md': slot,
    'json/outagelint.json': '{"rules": {"no-placeholder": ["error", {"allow": ["[insert date]"]}]}}',
    'json/d.md': `${slot}\n[insert time]\n`,
    'pack/package.json': '{"outagelint": {"rules": {"no-placeholder": "off"}}}',
    'pack/e.md': slot,
    'other/package.json': '{"name": "x"}',
    'other/f.md': slot
  }
  expect(await found(['.'], files)).toEqual([
    './a.md no-placeholder warning',
    './json/d.md no-placeholder error',
    './other/f.md no-placeholder warning'
  ])
  expect(await found(['--no-config', 'pack'], files)).toEqual(['pack/e.md no-placeholder error'])
  expect(await found(['--config', 'json/outagelint.json', 'a.md'], files)).toEqual([])
  expect(await found(['--rule', 'no-placeholder=error', 'drafts'], files)).toEqual(['drafts/b.md no-placeholder error'])
  expect(await found(['--no-ignore', 'old/c.md'], files)).toEqual(['old/c.md no-placeholder warning'])
})

test('a template is told as one when an override or its front matter says so, and slot by slot otherwise', async () => {
  const slots = '# Outage of [insert date]\n\n## Impact\n\n[Describe the impact]\n\n## Cause\n\n[x]()\n'
  const files = {
    'outagelint.yaml': 'overrides:\n  - {files: ["templates/**"], template: true}\n',
    'templates/a.md': slots,
    'templates/b.md': `---\ntemplate: false\n---\n${slots}`,
    'c.md': `---\ntemplate: true\n---\n${slots}`,
    'd.md': slots
  }
  const ofFile = async (name: string): Promise<string[]> =>
    (await found([name], files)).filter((line) => line.includes('error'))
  expect(await found(['templates/a.md', 'c.md'], files)).toEqual([
    'c.md no-placeholder error',
    'templates/a.md no-placeholder error'
  ])
  expect((await ofFile('d.md')).length).toBeGreaterThan(2)
  expect(await ofFile('templates/b.md')).toHaveLength((await ofFile('d.md')).length)
})

test('`extends: all` names the rules that are off otherwise', async () => {
  const files = {'outagelint.yaml': 'extends: all\nsubject: incident\n', 'a.md': 'At 09:14 UTC and 12:05 CET.\n'}
  expect(await found(['a.md'], files)).toEqual(['a.md no-mixed-time-zones warning'])
})

test('what is ignored is left out, told when it is named, and never called clean', async () => {
  const files = {
    '.gitignore': 'draft.md\n*.old.md\n',
    'sub/.outagelintignore': '!kept.old.md\n',
    'outagelint.yaml': 'ignore: [other/**]\n',
    'draft.md': slot,
    'sub/b.old.md': slot,
    'sub/kept.old.md': slot,
    'other/c.md': slot
  }
  expect(await found(['.'], files)).toEqual(['./sub/kept.old.md no-placeholder error'])
  expect(await found(['--no-ignore', 'draft.md'], files)).toEqual(['draft.md no-placeholder error'])
  const named = await run(['draft.md', 'other/c.md'], files)
  expect(named.stderr).toMatch(/draft\.md: ignored, as \.gitignore says \(see --no-ignore\)\n/)
  expect(named.stderr).toContain('other/c.md: ignored, as outagelint.yaml says')
  expect(named.stdout).toContain('nothing checked\n  2 files ignored')
  expect(named.status).toBe(0)
  const all = await run(['other'], files)
  expect(all.stderr).toContain('nothing checked: all files are ignored')
  expect(all.status).toBe(2)
})

test.each([
  ['rulse:\n  no-placeholder: off\n', 'outagelint.yaml:1: unknown key `rulse`: did you mean `rules`?'],
  [
    'rules:\n  no-placeholders: off\n',
    'outagelint.yaml:2: unknown rule `no-placeholders`: did you mean `no-placeholder`?'
  ],
  ['rules:\n  no-placeholder: loud\n', 'outagelint.yaml:2: unknown severity `loud`'],
  ['rules:\n  no-placeholder: [error, {alow: []}]\n', 'outagelint.yaml:2: unknown option `alow` for no-placeholder'],
  ['profile: postmorten\n', 'outagelint.yaml:1: unknown profile `postmorten`: did you mean `postmortem`?'],
  ['template: maybe\n', 'outagelint.yaml:1: `template` must be true or false, not `maybe`'],
  ['overrides:\n  - rules: {}\n', 'outagelint.yaml:2: this entry of `overrides` needs `files`'],
  [
    'rules: {no-blame: off}\noverrides:\n  - files: [a]\n    rules:\n      no-blame: loud\n',
    'outagelint.yaml:5: unknown severity `loud`'
  ],
  ['rules:\n  - [\n', 'outagelint.yaml:3: cannot be read: '],
  [
    'rules:\n  no-placeholder: {allow: [x, /(/]}\n',
    'outagelint.yaml:2: option `allow` of no-placeholder: the pattern `/(/` cannot be read: '
  ],
  ['- a\n', 'outagelint.yaml: the configuration must be keys with values, not a list']
])('%j is told with its place', async (config, reason) => {
  const {status, stderr, stdout} = await run(['a.md'], {'outagelint.yaml': config, 'a.md': slot})
  expect(stderr).toContain(reason)
  expect(status).toBe(2)
  expect(stdout).not.toContain('no findings')
})

test('a fault in JSON is told with its line too', async () => {
  const files = {
    'a.md': slot,
    'package.json': '{\n  "outagelint": {\n    "rules": {\n      "no-blam": "off"\n    }\n  }\n}\n'
  }
  expect((await run(['a.md'], files)).stderr).toContain(
    'package.json:4: unknown rule `no-blam`: did you mean `no-blame`?'
  )
})

test('a configuration or a list of ignored files that never ends is told, not read', async () => {
  for (const name of ['outagelint.yaml', '.outagelintignore', '.gitignore']) {
    const cwd = fs.mkdtempSync(path.join(root, 'endless-'))
    fs.writeFileSync(path.join(cwd, 'a.md'), slot)
    fs.symlinkSync('/dev/zero', path.join(cwd, name))
    const {status, stderr} = await runIn(['.'], {cwd})
    expect(stderr).toContain(`${name}: cannot be read: it is no regular file`)
    expect(status).toBe(2)
  }
})

test('a configuration that is a link to nowhere, or UTF-16, is told', async () => {
  const cwd = fs.mkdtempSync(path.join(root, 'unread-'))
  fs.writeFileSync(path.join(cwd, 'a.md'), slot)
  const config = path.join(cwd, 'outagelint.yaml')
  fs.symlinkSync('moved.yaml', config)
  expect((await runIn(['.'], {cwd})).stderr).toContain(
    'outagelint.yaml: cannot be read: it is a link that leads nowhere'
  )
  fs.rmSync(config)
  fs.writeFileSync(config, '\uFEFFrules: {}\n', 'utf16le')
  const {status, stderr} = await runIn(['.'], {cwd})
  expect(stderr).toContain('outagelint.yaml: cannot be read: it is UTF-16: save it as UTF-8')
  expect(status).toBe(2)
})

describe('nothing in the tree is run', () => {
  const commonJs = "require('fs').writeFileSync(__dirname + '/ran', '')\n"
  const module = "import fs from 'node:fs'\nfs.writeFileSync('ran', '')\n"
  const canaries: Record<string, string> = {
    'outagelint.config.js': commonJs,
    'outagelint.config.mjs': module,
    'outagelint.config.cjs': commonJs,
    'outagelint.config.ts': module,
    '.outagelintrc.js': commonJs,
    '.remarkrc.js': commonJs,
    '.remarkrc.mjs': module,
    '.remarkrc.cjs': commonJs,
    '.remarkrc.json': '{"plugins": ["./evil.cjs"]}',
    '.remarkrc.yml': 'plugins: [./evil.cjs]\n',
    '.markdownlint-cli2.cjs': commonJs,
    '.markdownlint-cli2.mjs': module,
    '.markdownlint-cli2.jsonc': '{"customRules": ["./evil.cjs"]}',
    'eslint.config.js': commonJs,
    'prettier.config.cjs': commonJs,
    '.prettierrc': '{"plugins": ["./evil.cjs"]}',
    '.textlintrc.js': commonJs,
    '.env': 'NODE_OPTIONS=--require ./evil.cjs\n',
    '.npmrc': 'node-options=--require ./evil.cjs\n',
    'evil.cjs': commonJs,
    'index.js': commonJs,
    'node_modules/outagelint/index.js': commonJs,
    'node_modules/outagelint-plugin-evil/index.js': commonJs,
    'node_modules/outagelint-config-evil/index.js': commonJs,
    'node_modules/js-yaml/index.js': commonJs,
    'package.json': '{"main": "./index.js", "remarkConfig": {"plugins": ["./evil.cjs"]}, "outagelint": {}}',
    'a.md': slot
  }
  const ran = (cwd: string): string[] =>
    fs.readdirSync(cwd, {recursive: true, encoding: 'utf8'}).filter((name) => path.basename(name) === 'ran')

  test.each([
    ['the files that other tools run', {}, 1],
    ['a plugin in YAML', {'outagelint.yaml': 'plugins: [./evil.cjs]\n'}, 2],
    ['a preset in a file', {'outagelint.yaml': 'extends: ./evil.cjs\n'}, 2],
    ['a preset in a package', {'outagelint.yaml': 'extends: outagelint-config-evil\n'}, 2],
    ['a preset in the web', {'outagelint.yaml': 'extends: https://n.test/preset.yaml\n'}, 2],
    ['a function in YAML', {'outagelint.yaml': 'rules: !!js/function "function(){}"\n'}, 2],
    ['a rule in JSON', {'outagelint.json': '{"rules": {"./evil.cjs": "error"}}'}, 2],
    ['a prototype', {'outagelint.json': '{"__proto__": {"profile": "news"}}'}, 2],
    ['a plugin in package.json', {'package.json': '{"outagelint": {"plugins": ["./evil.cjs"]}}'}, 2]
  ])('%s', async (_name, files, code) => {
    for (const args of [
      ['--fix', '.'],
      ['outline', 'a.md']
    ]) {
      const {cwd, status} = await run(args, {...canaries, ...files})
      if (args[0] === '--fix') expect(status).toBe(code)
      expect(ran(cwd)).toEqual([])
    }
  })
})

test('--print-config tells what holds and where it comes from', async () => {
  const files = {
    'outagelint.yaml':
      'profile: news\nrules: {no-blame: off}\noverrides:\n  - {files: ["*.md"], rules: {no-placeholder: [warning, {allow: [x]}]}}\n',
    '.gitignore': 'b.md\n',
    'a.md': ''
  }
  const shown = JSON.parse((await run(['--print-config', 'a.md', '--rule', 'no-boilerplate=off'], files)).stdout)
  expect(shown).toMatchObject({config: 'outagelint.yaml', ignored: null, profile: 'news', template: false})
  expect(shown.rules).toMatchObject({
    'no-blame': {severity: 'off', from: 'outagelint.yaml'},
    'no-placeholder': {severity: 'warning', options: {allow: ['x']}, from: 'outagelint.yaml overrides[0]'},
    'no-boilerplate': {severity: 'off', from: 'command line'},
    'no-hollow-link': {severity: 'error', from: 'default'}
  })
  expect(JSON.parse((await run(['--print-config', 'b.md'], files)).stdout).ignored).toBe('.gitignore')
})

test('the schema for editors knows the same keys, rules and options', () => {
  const valid = new Ajv({strict: false}).compile(JSON.parse(fs.readFileSync('dist/outagelint.schema.json', 'utf8')))
  expect(
    valid({
      extends: 'all',
      profile: 'news',
      rules: {'no-placeholder': ['error', {allow: ['x']}]},
      overrides: [{files: ['*.md'], template: true}]
    })
  ).toBe(true)
  expect(valid({rulse: {}})).toBe(false)
  expect(valid({rules: {'no-placeholders': 'off'}})).toBe(false)
  expect(valid({rules: {'no-placeholder': {alow: []}}})).toBe(false)
})

test('a configuration of comments alone sets nothing', async () => {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-comments-'))
  fs.writeFileSync(path.join(dir, 'outagelint.yaml'), '# rules:\n\n#   no-blame: off\n')
  expect(new ConfigSearch().nearest(dir)?.config).toEqual({})
  fs.rmSync(dir, {recursive: true})
})
