import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {expectAccessible, launched, watched} from './browser.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-browser-'))
const evil = '<script>alert(1)</script><img src=https://x.test/x.png onerror=alert(1)><svg onload=alert(1)></svg>'
const hostile: Readonly<Record<string, string>> = {
  'title.md': `# ${evil}\n\nOn [insert date].`,
  'matter.md': `---\ntitle: ${JSON.stringify(evil)}\n---\n\nOn [insert date].`,
  'links.md': `[a](javascript:alert(1)) ![b](https://x.test/b.png) [TODO](#TODO-"onmouseover="alert(1))`,
  'css.md': `<style>body{display:none;background:url(https://x.test/c.png)}</style>\n\n<p style="position:fixed">[insert date]</p>`,
  'html.md': `<iframe src="https://x.test"></iframe>\n\n<form id=filters action="https://x.test"><input name=file autofocus onfocus=alert(1)></form>\n\n<meta http-equiv=refresh content="0;url=https://x.test"> [insert date]`,
  '<img src=x onerror=alert(1)>.md': `[insert <img src=x onerror=alert(1)>] ${evil}`
}

/** The address of a report of some files. */
function reportOf(name: string, ...paths: string[]): string {
  const file = path.join(folder, `${name}.html`)
  const {stderr} = spawnSync(process.execPath, ['dist/cli.js', '--no-cache', `--format=html=${file}`, '--', ...paths], {
    encoding: 'utf8'
  })
  expect(fs.existsSync(file), stderr).toBe(true)
  return pathToFileURL(file).href
}

let browser: Browser
let own: string
beforeAll(async () => {
  for (const [name, text] of Object.entries(hostile)) fs.writeFileSync(path.join(folder, name), text)
  browser = await launched()
  own = reportOf('own', 'fixtures/demo.md', 'fixtures/faulty', 'fixtures/good')
})
afterAll(async () => {
  await browser?.close()
  fs.rmSync(folder, {recursive: true})
})

async function opened(url: string, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const context = await browser.newContext({colorScheme, viewport: {width: 1300, height: 900}})
  const page = await context.newPage()
  await page.goto(url)
  return page
}

test('a mark shows what and why when it is hovered and when it has the focus', async () => {
  const page = await opened(own)
  const mark = page.locator('#a1 .mark', {hasText: '[insert date]'}).first()
  await mark.hover()
  await page.locator('#tip').waitFor()
  expect(await page.textContent('#tip')).toContain('Fill in the date: [insert date]')
  expect(await page.textContent('#tip')).toContain('no-placeholder')
  await page.keyboard.press('Escape')
  expect(await page.isVisible('#tip')).toBe(false)
  await page.mouse.move(1, 1)
  await mark.focus()
  expect(await page.isVisible('#tip')).toBe(true)
  await page.keyboard.press('Enter')
  const target = await page.evaluate(() => document.querySelector(':target')?.textContent)
  expect(target).toContain('Fill in the date')
  await page.context().close()
})

test('marks are reached by the keyboard alone, in the order of the text', async () => {
  const page = await opened(own)
  await page.locator('#a1 header a').focus()
  const seen: string[] = []
  for (let at = 0; at < 4; at++) {
    await page.keyboard.press('Tab')
    seen.push(await page.evaluate(() => document.activeElement?.className ?? ''))
  }
  expect(seen.every((name) => name.startsWith('mark '))).toBe(true)
  await page.context().close()
})

test('filters by severity, rule and file leave what they name', async () => {
  const page = await opened(own)
  const whole = await page.textContent('#filters output')
  await page.uncheck('input[value=warning]')
  expect(await page.locator('li.warning[data-rule]:visible').count()).toBe(0)
  await page.check('input[value=warning]')
  await page.selectOption('select[name=rule]', 'no-hollow-link')
  const rules = await page
    .locator('li[data-rule]:visible')
    .evaluateAll((all) => all.map((li) => (li as HTMLElement).dataset.rule))
  expect(new Set(rules)).toEqual(new Set(['no-hollow-link']))
  await page.selectOption('select[name=rule]', '')
  await page.fill('input[name=file]', 'demo')
  expect(await page.locator('article.file:visible').count()).toBe(1)
  expect(await page.locator('tr[data-file]:visible').count()).toBe(1)
  await page.fill('input[name=file]', '')
  expect(await page.textContent('#filters output')).toBe(whole)
  await page.context().close()
})

test.each(['light', 'dark'] as const)('it can be read by everybody, in %s', async (scheme) => {
  const page = await opened(own, scheme)
  const {complaints} = watched(page)
  await page.locator('.mark').first().focus()
  // What is far below is not laid out until it is near: sizes there would be wrong.
  await page.locator('article.file').evaluateAll((all) => {
    for (const article of all) (article as HTMLElement).style.contentVisibility = 'visible'
  })
  await expectAccessible(page)
  expect(complaints).toEqual([])
  await page.context().close()
})

test('on paper there are no filters, and every article is there', async () => {
  const page = await opened(own)
  await page.emulateMedia({media: 'print'})
  expect(await page.isVisible('#filters')).toBe(false)
  expect((await page.pdf()).length).toBeGreaterThan(10_000)
  await page.context().close()
})

test('nothing of a hostile article acts', async () => {
  const url = reportOf('hostile', ...Object.keys(hostile).map((name) => path.join(folder, name)))
  const context = await browser.newContext()
  const page = await context.newPage()
  const {complaints, requests} = watched(page)
  await page.goto(url)
  for (const mark of await page.locator('.mark:visible').all()) await mark.hover()
  await page.locator('#filters select').selectOption({index: 1})
  expect(complaints).toEqual([])
  expect(requests).toEqual([url])
  expect(await page.locator('article.file').count()).toBe(Object.keys(hostile).length)
  expect(page.url().replace(/#.*/, '')).toBe(url)
  await context.close()
})
