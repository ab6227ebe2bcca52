import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import fs from 'node:fs'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {htmlOf} from '../../site/html-of.ts'
import {check} from '../../src/check/index.ts'
import {expectAccessible, launched, watched} from './browser.ts'

let browser: Browser
let server: ChildProcess
let url: string
beforeAll(async () => {
  server = spawn(process.execPath, ['dist/cli.js', 'open'], {stdio: ['ignore', 'pipe', 'inherit']})
  const [line] = await once(server.stdout as NodeJS.ReadableStream, 'data')
  url = String(line).trim()
  browser = await launched()
})
afterAll(async () => {
  server?.kill()
  await browser?.close()
})

/** The page as it is after it was loaded, with the network off. */
async function opened(colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const context = await browser.newContext({
    colorScheme,
    viewport: {width: 1300, height: 900},
    permissions: ['clipboard-read', 'clipboard-write']
  })
  const page = await context.newPage()
  await page.goto(url, {waitUntil: 'networkidle'})
  await context.setOffline(true)
  return page
}

const content = '.cm-content'

async function paste(page: Page, html: string, plain = 'words'): Promise<void> {
  await page.locator(content).focus()
  await page.locator(content).evaluate(
    (element, [html, plain]) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', html as string)
      clipboardData.setData('text/plain', plain as string)
      element.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}))
    },
    [html, plain]
  )
}

const demo = fs.readFileSync('fixtures/demo.md', 'utf8')
const entries = (page: Page) => page.locator('#findings > li')

test('an article that is pasted from a rendered page has the findings of the command line, without a network', async () => {
  const page = await opened()
  const {complaints, requests} = watched(page)
  await paste(page, htmlOf(demo))
  await entries(page).first().waitFor()
  const expected = check(demo).map(({reason}) => reason.replaceAll('`', ''))
  const found = await entries(page).locator('p:first-of-type').allTextContents()
  expect(found.filter((text) => expected.includes(text))).toHaveLength(expected.length)
  expect(await page.locator('.cm-lintRange-error').count()).toBeGreaterThan(3)
  expect(requests).toEqual([])
  expect(complaints).toEqual([])
  await page.context().close()
})

test('findings come as one types, are mended with a click, and the text is copied back', async () => {
  const page = await opened()
  await page.locator(content).click()
  await page.keyboard.type('# Outage\n\nOn [insert date] the payment service of Harbour Line was down.')
  await page.locator('#findings code', {hasText: '[insert date]'}).waitFor()
  await page.click('#example')
  await page.locator('#findings li', {hasText: 'unrelated'}).first().waitFor()
  await paste(page, '', '')
  await page.locator(content).press('Control+a')
  await page.locator(content).press('Delete')
  await page
    .locator(content)
    .pressSequentially('It was resolved. As an AI language model, I cannot verify this.\n\nIt ended at noon.')
  const before = await page.locator(content).textContent()
  const fix = page.locator('#findings button', {hasText: 'Fix'}).first()
  if ((await fix.count()) > 0) {
    await fix.click()
    expect(await page.locator(content).textContent()).not.toBe(before)
  }
  await page.click('#copy-markdown')
  await page.locator('#told', {hasText: 'Copied as Markdown'}).waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('It was resolved.')
  await page.click('#copy-html')
  await page.locator('#told', {hasText: 'Copied as HTML'}).waitFor()
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return (await item?.getType('text/html'))?.text()
  })
  expect(html).toContain('It was resolved.')
  await page.context().close()
})

test('a finding shows its place, and filters hide what they leave out', async () => {
  const page = await opened()
  await page.click('#example')
  await entries(page).first().waitFor()
  const all = await entries(page).count()
  await page.locator('#findings li', {hasText: 'Fill in the date'}).getByText('Show').click()
  // What is selected is drawn by the editor, and stands where it can be seen.
  await page.locator('.cm-selectionBackground').first().waitFor()
  await page.uncheck('input[value=error]')
  expect(await entries(page).count()).toBeLessThan(all)
  expect(await page.locator('#findings li.error').count()).toBe(0)
  expect(await page.locator('#checklist li').count()).toBeGreaterThan(1)
  await page.locator('#outline button', {hasText: 'Timeline'}).click()
  await page.context().close()
})

test.each(['light', 'dark'] as const)('it can be used by everybody, in %s', async (scheme) => {
  const page = await opened(scheme)
  await page.click('#example')
  await entries(page).first().waitFor()
  await expectAccessible(page)
  await page.context().close()
})

test('what is pasted does nothing', async () => {
  const page = await opened()
  const {complaints, requests} = watched(page)
  await paste(
    page,
    '<img src=x onerror=alert(1)><script>alert(1)</script><svg onload=alert(1)></svg><p>On [insert date].</p>'
  )
  await entries(page).first().waitFor()
  expect(complaints).toEqual([])
  expect(requests).toEqual([])
  await page.context().close()
})

test('half a megabyte stays responsive: a keystroke is painted while it is checked', async () => {
  const page = await opened()
  const sentence = 'The queue filled up again at 09:14 UTC, and nobody at the harbour could say since when. '
  const text = `# Outage\n\n${`${sentence.repeat(5)}\n\n`.repeat(1100)}`
  expect(text.length).toBeGreaterThan(480_000)
  await paste(page, '', '')
  await page.locator(content).evaluate((element, text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    element.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}))
  }, text)
  await page.locator('#summary', {hasText: /error|warning|Nothing found/}).waitFor()
  const started = Date.now()
  await page.keyboard.type('a')
  const summary = page.locator('#findings > li, #checklist > li').first()
  await summary.waitFor()
  const times: number[] = []
  for (let at = 0; at < 20; at++) {
    times.push(
      await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const begun = performance.now()
            const view = document.querySelector('#editor')?.shadowRoot?.querySelector<HTMLElement>('.cm-content')
            view?.focus()
            document.execCommand('insertText', false, 'x')
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)))
          })
      )
    )
  }
  times.sort((a, b) => a - b)
  const once = (() => {
    const begun = performance.now()
    check(text)
    return performance.now() - begun
  })()
  const late = times[Math.floor(times.length * 0.95)] as number
  console.log(
    `500 KB: input to paint, 95th percentile ${late.toFixed(0)} ms; one check ${once.toFixed(0)} ms; ${Date.now() - started} ms in all`
  )
  expect(late).toBeLessThan(3 * once)
  await page.context().close()
})
