import fs from 'node:fs'
import {createRequire} from 'node:module'
import {type Browser, chromium, type Page} from 'playwright-core'
import {expect} from 'vitest'

/** The browser that `npm run test:browser` has found. */
export const launched = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM as string,
    // Root has no sandbox in a container.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : []
  })

/** What a page complains of, and what it asks of others. */
export function watched(page: Page): {readonly complaints: string[]; readonly requests: string[]} {
  const complaints: string[] = []
  const requests: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => requests.push(request.url()))
  return {complaints, requests}
}

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Holds a page against the rules of WCAG 2.2 AA, as far as axe can. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe)
  const violations = await page.evaluate(async () => {
    const {violations} = await (
      globalThis as unknown as {axe: {run: (options: object) => Promise<{violations: Violation[]}>}}
    ).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
    })
    return violations.map(
      ({id, nodes}) =>
        `${id}: ${nodes
          .map(({html}) => html.slice(0, 200))
          .slice(0, 3)
          .join(' | ')}`
    )
  })
  expect(violations).toEqual([])
}

interface Violation {
  readonly id: string
  readonly nodes: readonly {readonly html: string}[]
}
