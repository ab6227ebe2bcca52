import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {profileNames} from '../src/analysis/profile/index.ts'
import {type Editor, editorOfProcess} from './lsp/editor.ts'

const folder = 'editors/vscode'
const manifest = JSON.parse(fs.readFileSync(`${folder}/package.json`, 'utf8'))

beforeAll(() => void execFileSync(process.execPath, [`${folder}/build.mjs`]))
let editor: Editor
afterAll(() => editor.close())

test('the bundled server checks alone, long texts in a thread', async () => {
  const cwd = fs.mkdtempSync(`${os.tmpdir()}/outagelint-bundle-`)
  fs.copyFileSync(`${folder}/dist/server.js`, `${cwd}/server.mjs`)
  editor = editorOfProcess(cwd, [`${cwd}/server.mjs`]).editor
  await editor.initialize()
  const uri = editor.uriOf('long.md')
  await editor.open(uri, `On [insert date].\n\n${'The router was moved. '.repeat(1000)}`)
  expect((await editor.diagnosticsOf(uri)).map(({code}) => code)).toContain('no-placeholder')
  fs.rmSync(cwd, {recursive: true})
})

test('the manifest names files, commands and profiles that there are', () => {
  const code = fs.readFileSync(`${folder}/src/extension.ts`, 'utf8')
  for (const {command} of manifest.contributes.commands) expect(code).toContain(`'${command}'`)
  const {walkthroughs, configuration, jsonValidation} = manifest.contributes
  const media = walkthroughs.flatMap(({steps}: {steps: {media: {image?: string; markdown?: string}}[]}) =>
    steps.map(({media}) => media.image ?? media.markdown)
  )
  for (const file of [manifest.main, manifest.icon, jsonValidation[0].url, ...media])
    expect(fs.existsSync(`${folder}/${file}`), file).toBe(true)
  expect(configuration.properties['outagelint.profile'].enum).toEqual(['auto', ...profileNames])
  expect(manifest.version).toBe(JSON.parse(fs.readFileSync('package.json', 'utf8')).version)
})
