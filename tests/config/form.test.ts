import fs from 'node:fs'
import path from 'node:path'
import {Ajv} from 'ajv'
import {expect, test} from 'vitest'
import {loadConfig} from '../../src/config/load.ts'
import {resolveFor} from '../../src/config/resolve.ts'
import {run as runIn} from '../command-line.ts'
import {freshRepository} from './repository.ts'

const template =
  '# Post-mortem: [title]\n\n## Summary\n\nSay in two sentences what failed and for whom.\n\n## Customer impact\n\n## Root cause\n'
const article =
  '# Post-mortem: card payments down\n\nCard payments failed on 12 May 2024.\n\n## Summary\n\nSay in two sentences what failed and for whom. An update of our routers was wrong and nobody could pay by card.\n\n## Root cause\n\nThe update had an empty list of routes.\n'

const {cwd, write, run} = freshRepository()
const found = async (...args: string[]): Promise<string[]> =>
  JSON.parse((await run('--format', 'json', ...args)).stdout).flatMap(
    ({path, messages}: {path: string; messages: {line: number; reason: string}[]}) =>
      messages.map(({line, reason}) => `${path}:${line} ${reason}`)
  )
const kept = 'Replace “Say in two sentences what failed and for…”: it is still the text of the template'

test('articles are held against the template, which is no article itself; what it says is no longer known when it changes', async () => {
  write({'outagelint.yaml': 'form: docs/template.md\n', 'docs/template.md': template, 'a.md': article})
  const cached = ['--cache-location', 'cache', '.']
  const missing = './a.md:1 Add the section “Customer impact”: the form asks for it'
  expect(await found(...cached)).toEqual([missing, `./a.md:7 ${kept}`])
  write({'docs/template.md': template.replace('Customer impact', 'Damage').replace('two sentences', 'a sentence')})
  expect(await found(...cached)).toEqual(['./a.md:1 Add the section “Damage”: the form asks for it'])
  expect((await run('docs/template.md')).stderr).toContain('docs/template.md: ignored, as outagelint.yaml says')
  expect(JSON.parse((await run('--print-config', 'a.md')).stdout)).toMatchObject({form: 'docs/template.md'})
})

test('an override has a form of its own', async () => {
  write({
    'outagelint.yaml':
      'form: docs/template.md\noverrides:\n  - {files: ["own/**"], sections: [{title: Summary}, {title: Sign-off}]}\n  - {files: ["free/**"], sections: []}\n',
    'docs/template.md': template,
    'own/a.md': article,
    'free/a.md': article
  })
  expect(await found('own')).toEqual(['own/a.md:1 Add the section “Sign-off”: the form asks for it'])
  expect((await found('free')).filter((line) => line.includes('form'))).toEqual([])
})

test('lines of an archive and explanations know the form too', async () => {
  write({'outagelint.yaml': 'form: docs/template.md\n', 'docs/template.md': template, 'a.md': article})
  const {stdout} = await runIn(['--ndjson-in'], {
    cwd: cwd(),
    input: `${JSON.stringify({path: 'a.md', text: article})}\n`
  })
  expect(stdout).toContain(kept)
  expect((await run('why', 'a.md:7')).stdout).toContain('sentence of the template')
  expect(JSON.parse((await run('outline', '--format', 'json', 'a.md')).stdout)[0].missing).toEqual([])
})

const faultOf = (config: string): string => {
  write({'outagelint.yaml': config})
  try {
    return loadConfig(path.relative('.', path.join(cwd(), 'outagelint.yaml'))) ? 'none' : 'nothing read'
  } catch (error) {
    return (error as Error).message.replace(path.relative('.', cwd()), '.').replaceAll('\\', '/')
  }
}

test.each([
  [
    'form: ../template.md\n',
    './outagelint.yaml:1: `form` must be a Markdown file in this folder or below, not `../template.md`'
  ],
  [
    'form: /etc/template.md\n',
    './outagelint.yaml:1: `form` must be a Markdown file in this folder or below, not `/etc/template.md`'
  ],
  [
    'form: docs/template.rst\n',
    './outagelint.yaml:1: `form` must be a Markdown file in this folder or below, not `docs/template.rst`'
  ],
  ['form: [a.md]\n', './outagelint.yaml:1: `form` must be a Markdown file in this folder or below, not a list'],
  ['form: docs/none.md\n', './outagelint.yaml:1: `form` cannot be used: docs/none.md is no file'],
  ['form: docs\n', './outagelint.yaml:1: `form` cannot be used: docs is no file'],
  ['overrides:\n  - files: [a]\n    form: none.md\n', './outagelint.yaml:3: `form` cannot be used: none.md is no file'],
  ['sections: Summary\n', './outagelint.yaml:1: `sections` must be a list'],
  ['sections:\n  - Summary\n', './outagelint.yaml:2: an entry of `sections` must be keys with values, not `Summary`'],
  ['sections:\n  - role: impact\n', './outagelint.yaml:2: this entry of `sections` needs a `title`'],
  ['sections:\n  - title: "?"\n', './outagelint.yaml:2: `title` must be words, at most 200 characters, not `?`'],
  ['sections:\n  - title: A\n    rol: impact\n', './outagelint.yaml:3: unknown key `rol`: did you mean `role`?'],
  [
    'sections:\n  - title: A\n    role: impacts\n',
    './outagelint.yaml:3: unknown role `impacts`: did you mean `impact`?'
  ],
  ['sections:\n  - title: A\n    required: 1\n', './outagelint.yaml:3: `required` must be true or false, not `1`'],
  [
    'sections:\n  - title: A\n    order: first\n',
    './outagelint.yaml:3: `order` must be a whole number from 1, not `first`'
  ],
  [
    'sections:\n  - {title: A, minimumWords: 0}\n',
    './outagelint.yaml:2: `minimumWords` must be a whole number from 1, not `0`'
  ]
])('%j is told with its place', (config, reason) => {
  write({'docs/b.md': template})
  expect(faultOf(config)).toBe(reason)
})

test('a template that leads out of the tree, is too large or too deep is not read', () => {
  fs.writeFileSync(path.join(path.dirname(cwd()), 'private.md'), '## Secret heading\n')
  fs.symlinkSync(path.join(path.dirname(cwd()), 'private.md'), path.join(cwd(), 'link.md'))
  fs.symlinkSync(path.dirname(cwd()), path.join(cwd(), 'folder'))
  for (const form of ['link.md', 'folder/private.md'])
    expect(faultOf(`form: ${form}\n`)).toBe(
      `./outagelint.yaml:1: \`form\` cannot be used: ${form} is a link out of the tree`
    )
  write({'large.md': '## A\n'.repeat(20_000), 'deep.md': `${'> '.repeat(200)}a\n`, 'docs/a.md': template})
  expect(faultOf('form: large.md\n')).toMatch(/large\.md: cannot be read: has 100000 bytes: at most 65536 are read$/)
  expect(faultOf('form: deep.md\n')).toContain('deep.md has more than 100 lists or quotes in each other')
  fs.symlinkSync('docs/a.md', path.join(cwd(), 'inside.md'))
  expect(faultOf('form: inside.md\n')).toBe('none')
})

test('a fault of the form leaves nothing called clean', async () => {
  write({'outagelint.yaml': 'form: none.md\n', 'a.md': article})
  const {status, stdout, stderr} = await run('a.md')
  expect(status).toBe(2)
  expect(stderr).toContain('outagelint.yaml:1: `form` cannot be used: none.md is no file')
  expect(stdout).not.toContain('no findings')
})

test('the form comes from where the configuration comes from', () => {
  const files: Record<string, string> = {'outagelint.yaml': 'form: docs/t.md\n', 'docs/t.md': '## Elsewhere\n'}
  const tree = {read: (file: string) => files[path.relative(cwd(), path.resolve(file))]}
  write({'docs/t.md': template})
  const loaded = loadConfig(path.join(cwd(), 'outagelint.yaml'), tree)
  expect(resolveFor(path.join(cwd(), 'a.md'), loaded).about.form?.template).toBe('## Elsewhere\n')
  expect(resolveFor(path.join(cwd(), 'docs/t.md'), loaded).ignored).toBe(true)
})

test('the schema for editors knows forms', () => {
  const valid = new Ajv({strict: false}).compile(JSON.parse(fs.readFileSync('dist/outagelint.schema.json', 'utf8')))
  const sections = [{title: 'Customer impact', role: 'impact', required: true, order: 2, minimumWords: 30}]
  expect(valid({form: 'docs/template.md', sections, overrides: [{files: ['*.md'], form: 'a.md', sections}]})).toBe(true)
  expect(valid({sections: [{role: 'impact'}]})).toBe(false)
  expect(valid({sections: [{title: 'A', role: 'impacts'}]})).toBe(false)
  expect(valid({sections: [{title: 'A', minimumWords: 0}]})).toBe(false)
})
