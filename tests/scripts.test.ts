import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {expect, test} from 'vitest'

/** Scripts are not type-checked: what they import of the build must be there. */
const scripts = fs
  .readdirSync('scripts', {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.mjs'))
  .map((name) => path.join('scripts', name))

const imports = scripts.flatMap((script) =>
  [...fs.readFileSync(script, 'utf8').matchAll(/import \{([^}]+)\} from '([^']*\/dist\/(?:src|plugins)\/[^']+)'/g)].map(
    ([, names, file]) => [script, names as string, file as string] as const
  )
)

test.each(imports)('%s imports %s of what is built', async (script, names, file) => {
  const module = await import(pathToFileURL(path.resolve(path.dirname(script), file)).href)
  for (const name of names.split(',')) expect(module).toHaveProperty(name.trim().split(' as ')[0] as string)
})

const examples = (...ids: string[]) =>
  spawnSync(process.execPath, ['scripts/examples.mjs', ...ids], {encoding: 'utf8', timeout: 30_000})

test('examples of a rule are run from the sources', () => {
  const {status, stdout} = examples('require-time-zone')
  expect(stdout).toMatch(/^ok require-time-zone, example 1\n/)
  expect(stdout).not.toContain('NOT OK')
  expect(status).toBe(0)
})

test('a rule that is not in the catalogue is named', () => {
  const {status, stderr} = examples('no-shouting')
  expect(stderr).toBe('examples: no-shouting is not in src/catalogue.ts\n')
  expect(status).toBe(2)
})

const pages = ['CONTRIBUTING.md', 'ARCHITECTURE.md', 'SECURITY.md']

test.each(pages)('scripts and files that %s names are there', (page) => {
  const text = fs.readFileSync(page, 'utf8')
  const {scripts: known} = JSON.parse(fs.readFileSync('package.json', 'utf8')) as {scripts: Record<string, string>}
  const missing = [...text.matchAll(/\bnpm run ([\w:]+)/g)]
    .map(([, name]) => name as string)
    .filter((name) => !known[name])
  expect(missing).toEqual([])
  const paths = [...text.matchAll(/(?<![\w/])(?:src|tests|plugins|fixtures|scripts|docs)\/[\w./-]+\w/g)].map(
    ([file]) => file
  )
  // What a reader or a script is to make need not be there.
  expect(paths.filter((file) => !fs.existsSync(file) && !/no-shouting|docs\/speed/.test(file))).toEqual([])
})
