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
