// The whole site as one folder, site/dist, to be put on any static host: the page, its documentation, and the chunks of
// the bundle that its thread needs.
import fs from 'node:fs/promises'

const target = 'site/dist'
await fs.rm(target, {recursive: true, force: true})
await fs.cp('dist/site', target, {recursive: true})
const needed = new Set()
await take('cli-site-worker.js')
process.stdout.write(`${target}: ready\n`)

async function take(name) {
  if (needed.has(name)) return
  needed.add(name)
  await fs.copyFile(`dist/${name}`, `${target}/${name}`)
  const code = await fs.readFile(`dist/${name}`, 'utf8')
  for (const [, chunk] of code.matchAll(/(?:from|import)\s?["']\.\/(cli[^"']*)["']/g)) await take(chunk)
}
