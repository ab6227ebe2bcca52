import {execFileSync, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'

const cwd = fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-pack-'))

beforeAll(() => {
  // `npm test` has built already; packing must not build again below the other tests.
  const packed = execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', cwd], {
    encoding: 'utf8'
  })
  fs.writeFileSync(path.join(cwd, 'package.json'), '{"private": true}')
  fs.writeFileSync(path.join(cwd, 'a.md'), 'On [insert date].\n')
  execFileSync('npm', ['install', '--silent', `./${packed.trim().split('\n').at(-1)}`, 'remark-cli@12.0.1'], {cwd})
}, 180_000)

afterAll(() => fs.rmSync(cwd, {recursive: true}))

function remark(...args: string[]): {status: number | null; stderr: string} {
  const bin = path.join(cwd, 'node_modules/remark-cli/cli.js')
  const {status, stderr} = spawnSync(process.execPath, [bin, '--no-stdout', '--no-color', ...args, 'a.md'], {
    cwd,
    encoding: 'utf8'
  })
  return {status, stderr}
}

test('remark --use outagelint reports with the preset', () => {
  const {status, stderr} = remark('--use', 'outagelint')
  expect(stderr).toContain('1:4-1:17 error Unexpected placeholder `[insert date]`, expected the date')
  expect(status).toBe(1)
})

test('.remarkrc.json can name one rule with its options, and is told an unknown one', () => {
  const configure = (options: object): void =>
    fs.writeFileSync(
      path.join(cwd, '.remarkrc.json'),
      JSON.stringify({plugins: [['outagelint/plugins/no-placeholder', options]]})
    )
  configure({})
  expect(remark().status).toBe(1)
  configure({allow: ['[insert date]']})
  expect(remark()).toEqual({status: 0, stderr: 'a.md: no issues found\n'})
  configure({alow: []})
  expect(remark().stderr).toContain('Unexpected option `alow` for no-placeholder, expected `allow`')
})

test('pre-commit, which takes all that `npm pack` prints as a name, gets the name alone', () => {
  const clone = path.join(cwd, 'clone')
  fs.mkdirSync(clone)
  fs.copyFileSync('.npmrc', path.join(clone, '.npmrc'))
  const {name, version, scripts} = JSON.parse(fs.readFileSync('package.json', 'utf8'))
  expect(scripts.prepare).toBe('npm run build')
  // The build of a clone is loud, this one is only loud.
  fs.writeFileSync(path.join(clone, 'package.json'), JSON.stringify({name, version, scripts: {prepare: 'echo loud'}}))
  expect(execFileSync('npm', ['pack'], {cwd: clone, encoding: 'utf8'})).toBe(`${name}-${version}.tgz\n`)
})
