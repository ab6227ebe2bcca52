// Drives the report and the page in a real browser. Installs Debian's Chromium where there is no browser and it can.
import {spawnSync} from 'node:child_process'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const find = () =>
  process.env.CHROMIUM ??
  names.map((name) => spawnSync('which', [name], {encoding: 'utf8'}).stdout?.trim()).find(Boolean)

let browser = find()
if (!browser && process.getuid?.() === 0) {
  const apt = (...args) => spawnSync('apt-get', args, {stdio: 'inherit'})
  apt('update')
  apt('install', '--yes', '--no-install-recommends', 'chromium', 'fonts-dejavu')
  browser = find()
}
if (!browser) {
  process.stderr.write('No Chromium: install it (`apt-get install chromium`), or name one with CHROMIUM=/path/to/it\n')
  process.exit(2)
}
const {status} = spawnSync('npx', ['vitest', 'run', '--config', 'vitest.browser.config.ts', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: {...process.env, CHROMIUM: browser}
})
process.exit(status ?? 1)
