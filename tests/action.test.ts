import {execFileSync, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-action-'))
afterAll(() => fs.rmSync(root, {recursive: true}))
const upstream = path.join(root, 'upstream')
const house = path.join(root, 'house')
const checkout = path.join(root, 'checkout')
const git = (cwd: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.test', ...args], {cwd, encoding: 'utf8'}).trim()
const put = (cwd: string, files: Record<string, string>): void => {
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(cwd, name), text)
  git(cwd, 'add', '--all')
  git(cwd, 'commit', '-qm', 'change')
}

/** The action as GitHub runs it: inputs, the event in a file, the checkout as the working folder. */
function act(event: object, inputs: {paths?: string; args?: string} = {}, cwd = checkout) {
  fs.writeFileSync(path.join(root, 'event.json'), JSON.stringify(event))
  const {status, stdout, stderr} = spawnSync(process.execPath, [path.resolve('action.mjs')], {
    cwd,
    encoding: 'utf8',
    env: {
      ...process.env,
      GITHUB_EVENT_PATH: path.join(root, 'event.json'),
      INPUT_PATHS: inputs.paths ?? '.',
      INPUT_ARGS: inputs.args ?? ''
    }
  })
  return {status, stdout, stderr}
}
const repository = {clone_url: `file://${house}`}
const pullRequest = (sha: string) => ({repository, pull_request: {base: {sha}}})

let base = ''
beforeAll(() => {
  fs.mkdirSync(upstream)
  git(upstream, 'init', '-qb', 'main')
  put(upstream, {'b.md': 'Fine.\n'})
  put(upstream, {
    'outagelint.yaml': 'rules: {no-blame: off}\n',
    'known.json': '{"version": 1, "files": {}}',
    'a.md': 'Fine.\n'
  })
  base = git(upstream, 'rev-parse', 'HEAD')
  execFileSync('git', ['clone', '-q', '--bare', upstream, house])
  git(upstream, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  git(upstream, 'checkout', '-qb', 'pull')
  put(upstream, {
    'outagelint.yaml': 'rules: {no-placeholder: off}\n',
    '.outagelintignore': '*\n',
    'a.md': 'On [insert date].\n'
  })
  // As actions/checkout does: the last commit and no history.
  execFileSync('git', ['clone', '-q', '--depth=1', '--branch=pull', `file://${upstream}`, checkout])
  // The fork has nothing that is trusted.
  git(checkout, 'remote', 'set-url', 'origin', `file://${path.join(root, 'none')}`)
})

test.each([
  ['pull_request', () => pullRequest(base)],
  ['workflow_run', () => ({repository, workflow_run: {head_branch: 'pull'}})],
  ['push', () => ({repository, ref: 'refs/heads/pull'})],
  ['schedule', () => ({repository, schedule: '0 0 * * *'})]
])('on %s a commit that is no part of a branch of the house is checked with its configuration', (_name, event) => {
  const {status, stdout} = act(event())
  expect(stdout).toMatch(/^::error file=(?:\.\/)?a\.md,line=1,.*title=no-placeholder::/m)
  expect(status).toBe(1)
})

test.each([
  ['the base', () => pullRequest(git(house, 'rev-parse', 'main')), 'main'],
  ['the default branch', () => ({repository}), 'main'],
  ['an older commit of it', () => ({repository}), 'main~1']
])('%s is checked with its own configuration', (_name, event, commit) => {
  const own = fs.mkdtempSync(path.join(root, 'own-'))
  execFileSync('git', ['clone', '-q', `file://${house}`, own])
  git(own, 'checkout', '-q', commit)
  fs.writeFileSync(path.join(own, 'outagelint.yaml'), 'rules: {no-placeholder: off}\n')
  fs.writeFileSync(path.join(own, 'a.md'), 'On [insert date].\n')
  const {status, stdout} = act(event(), {}, own)
  expect(stdout).not.toContain('no-placeholder')
  expect(status).toBe(0)
})

test('so is what a named configuration and a baseline say', () => {
  put(checkout, {
    'known.json': '{"version": 1, "files": {"a.md": ["x"]}}',
    'my.json': '{"rules": {"no-placeholder": "off"}}'
  })
  expect(act(pullRequest(base), {args: '--baseline known.json'}).stderr).not.toContain('gone')
  expect(act(pullRequest(base), {args: '--config my.json'})).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('my.json: no such configuration')
  })
})

test('without a repository nothing is trusted', () => {
  expect(act({})).toMatchObject({status: 2, stdout: expect.stringContaining('the event names no repository')})
})

test('paths are taken a line each, and a file of a stranger is no option', () => {
  put(checkout, {'a b.md': 'On [insert date].\n', '--fix.md': 'On [insert date].\n'})
  const {stdout} = act(pullRequest(base), {paths: 'a b.md\n--fix.md\n'})
  expect(stdout).toContain('file=a b.md,')
  expect(stdout).toContain('file=--fix.md,')
})

test('a base that cannot be fetched is an error, not a check with the configuration of the stranger', () => {
  const {status, stdout} = act(pullRequest('0'.repeat(40)))
  expect(stdout).toContain('::error title=outagelint::the commit 0000000')
  expect(status).toBe(2)
})

test('a release has what GitHub runs, and changes no working tree', () => {
  const cwd = path.join(root, 'release')
  fs.mkdirSync(path.join(cwd, 'dist'), {recursive: true})
  for (const file of [
    'action.mjs',
    'action.yml',
    'package.json',
    '.gitignore',
    'dist/outagelint.schema.json',
    ...fs
      .readdirSync('dist')
      .filter((name) => /^cli.*\.c?js$/.test(name))
      .map((name) => `dist/${name}`)
  ])
    fs.copyFileSync(file, path.join(cwd, file))
  git(cwd, 'init', '-qb', 'main')
  put(cwd, {})
  const env = {
    ...process.env,
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@b.test',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@b.test'
  }
  execFileSync(process.execPath, [path.resolve('scripts/release.mjs')], {cwd, env})
  expect(git(cwd, 'status', '--porcelain')).toBe('')
  expect(git(cwd, 'ls-files', 'dist')).toBe('')
  const {version} = JSON.parse(fs.readFileSync('package.json', 'utf8'))
  const major = `v${version.split('.')[0]}`
  expect(git(cwd, 'rev-parse', `${major}^{commit}`)).toBe(git(cwd, 'rev-parse', `v${version}^{commit}`))
  const used = path.join(root, 'used')
  execFileSync('git', ['clone', '-q', '--depth=1', `--branch=${major}`, `file://${cwd}`, used], {stdio: 'ignore'})
  fs.writeFileSync(path.join(root, 'event.json'), JSON.stringify({repository: {clone_url: `file://${upstream}`}}))
  const {status, stdout} = spawnSync(process.execPath, [path.join(used, 'action.mjs')], {
    cwd: upstream,
    encoding: 'utf8',
    env: {
      ...process.env,
      GITHUB_EVENT_PATH: path.join(root, 'event.json'),
      INPUT_PATHS: 'a.md',
      INPUT_ARGS: '--no-ignore --no-config'
    }
  })
  expect(stdout).toContain('title=no-placeholder')
  expect(status).toBe(1)
})
