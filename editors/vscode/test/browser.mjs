// The extension in a real VS Code in a browser: an article is opened, its problems are read and compared with the command
// line, findings are mended and silenced with the keyboard, and the pictures for the page of the extension are taken.
import assert from 'node:assert/strict'
import {execFileSync, spawn, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import {chromium, codeServer, driver, environment, install, node} from './tools.mjs'

install()
const here = import.meta.dirname
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-vscode-'))
const articles = path.join(folder, 'articles')
const article = path.join(articles, 'post-mortem.md')
const user = path.join(folder, 'user')
fs.mkdirSync(articles)
fs.mkdirSync(path.join(user, 'User'), {recursive: true})
fs.copyFileSync(path.join(here, '../../post-mortem.md'), article)
const settings = {
  'chat.disableAIFeatures': true,
  'editor.fontSize': 13,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'explorer.compactFolders': false,
  'files.autoSave': 'off',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false
}
fs.writeFileSync(path.join(user, 'User/settings.json'), JSON.stringify(settings))

const common = ['--user-data-dir', user, '--extensions-dir', path.join(folder, 'extensions')]
execFileSync(node, [codeServer, ...common, '--install-extension', path.join(here, '../outagelint.vsix')], {
  env: environment
})
const port = await freePort()
const options = ['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, '--disable-telemetry', '--disable-update-check']
const server = spawn(node, [codeServer, ...common, ...options], {env: environment, stdio: 'ignore'})
const browser = await driver().chromium.launch({executablePath: `/usr/bin/${chromium}`, args: ['--no-sandbox']})
const page = await browser.newPage({viewport: {width: 1180, height: 860}, deviceScaleFactor: 1.5})
page.setDefaultTimeout(120_000)

try {
  await visit(`http://127.0.0.1:${port}/?folder=${articles}`)
  await page.getByRole('treeitem', {name: 'post-mortem.md'}).dblclick()
  await page.locator('.squiggly-error').first().waitFor()
  await page.keyboard.press('Control+Shift+M')
  await step('the problems are what the command line says', async () => assert.deepEqual(await problems(), said()))
  // The editor holds the first line where it is when the line above it comes: scrolled up, both are seen.
  await page.keyboard.press('Control+1')
  await page.keyboard.press('Control+Home')
  await page.mouse.move(800, 300)
  await page.mouse.wheel(0, -1000)
  await page.getByText('7 errors, 1 warning').first().waitFor()
  await picture('problems')

  await goTo(25, 8)
  await page.keyboard.press('Control+.')
  await page.getByText('Remove the block “You might also like”').waitFor()
  await picture('quick-fix')
  await page.keyboard.press('Enter')
  await step('a block of unrelated links goes with one key', async () => {
    await gone('Remove this unrelated')
    await save()
    assert.ok(!fs.readFileSync(article, 'utf8').includes('You might also like'))
    assert.deepEqual(await problems(), said())
  })

  await goTo(8, 50)
  await page.keyboard.press('Control+.')
  await page.getByText('Ignore no-placeholder in this block').click()
  await page.keyboard.type('the sum is secret')
  await step('a rule is silenced with a reason, and the cursor waits where it belongs', async () => {
    await gone('insert amount')
    await save()
    const comment = '<!--outagelint ignore no-placeholder -- the sum is secret-->\n\nWe declined'
    assert.ok(fs.readFileSync(article, 'utf8').includes(comment))
  })

  fs.writeFileSync(path.join(articles, 'outagelint.yaml'), 'rules: {no-hollow-link: off}\n')
  await step('a configuration holds as soon as it is saved', async () => {
    await gone('TODO-link-to-request')
    assert.deepEqual(await problems(), said())
  })
} catch (error) {
  await page.screenshot({path: path.join(folder, 'failed.png')}).catch(() => {})
  console.error(`a picture of the failure: ${folder}/failed.png`)
  throw error
} finally {
  await browser.close()
  server.kill()
}
fs.rmSync(folder, {recursive: true, force: true})

async function step(name, check) {
  await check()
  console.log(`ok  ${name}`)
}

/** What the command line says of the article as it is saved. */
function said() {
  const cli = path.join(here, '../../../dist/cli.js')
  const {stdout} = spawnSync(process.execPath, [cli, '--format', 'json', article], {cwd: articles, encoding: 'utf8'})
  return JSON.parse(stdout)[0]
    .messages.map(({reason, line, column}) => `${reason} ${line}:${column}`)
    .sort()
}

/** What stands in the list of problems. */
async function problems() {
  // The list follows the findings with a delay of its own.
  await page.waitForTimeout(1500)
  const rows = await page.locator('.markers-panel .monaco-list-row').allTextContents()
  // `reasonoutagelintrule[Ln 3, Col 41]`
  const row = /^(.*)outagelint[a-z-]+\[Ln (\d+), Col (\d+)\]$/
  return rows
    .map((text) => row.exec(text.trim()))
    .filter(Boolean)
    .map(([, reason, line, column]) => `${reason} ${line}:${column}`)
    .sort()
}

function gone(text) {
  return page.locator('.markers-panel').getByText(text).first().waitFor({state: 'detached'})
}

async function save() {
  await page.keyboard.press('Control+s')
  await page.locator('.tab.dirty').waitFor({state: 'detached'})
}

async function goTo(line, column) {
  await page.locator('.view-lines').click()
  await page.keyboard.press('Control+g')
  await page.keyboard.type(`${line}:${column}`)
  await page.keyboard.press('Enter')
}

async function picture(name) {
  await page.waitForTimeout(1000)
  await page.screenshot({path: path.join(here, `../images/${name}.png`)})
}

async function visit(address) {
  for (let tries = 0; ; tries++) {
    try {
      await page.goto(address)
      return
    } catch (error) {
      if (tries > 60) throw error
      await page.waitForTimeout(1000)
    }
  }
}

function freePort() {
  return new Promise((resolve) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const {port} = probe.address()
      probe.close(() => resolve(port))
    })
  })
}
