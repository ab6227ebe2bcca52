import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'

const files = ['src', 'plugins']
  .flatMap((folder) =>
    fs.readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((name) => path.join(folder, name))
  )
  .filter((name) => name.endsWith('.ts'))

/** What a folder may import of ours, besides itself. */
const allowed: readonly (readonly [from: RegExp, to: RegExp])[] = [
  [/^src\/article\//, /^src\/article\//],
  [/^plugins\/([^/]+)\//, /^(?:src\/(?:rule|words)\.ts|src\/article\/)/],
  [/^src\/(?:rule|control|words|parse)\.ts$/, /^src\/(?:article\/|control\.ts|words\.ts)/],
  [/^src\/config\//, /^src\/(?:config\/|article\/|preset\.ts|rule\.ts)/],
  [/^src\/(?:fix|fingerprint)\.ts$/, /^src\/(?:article\/|check\.ts)/],
  [/^src\/(?:baseline|write)\.ts$/, /^src\/(?:config\/|check\.ts|fingerprint\.ts|write\.ts)/],
  [/^src\/bounded[./]/, /^src\/(?:bounded\/|article\/|config\/|check\.ts|control\.ts)/],
  [/^src\/(?:preset|check|index)\.ts$/, /^(?:src\/(?!cli\/)|plugins\/)/],
  [/^src\/lsp\//, /^src\/(?:lsp\/|config\/|baseline\.ts|bounded\.ts|check\.ts|fingerprint\.ts|fix\.ts|article\/)/],
  [
    /^src\/cli\//,
    /^src\/(?:cli\/|lsp\/server\.ts|config\/|baseline\.ts|bounded\.ts|write\.ts|check\.ts|preset\.ts|rule\.ts|fix\.ts|fingerprint\.ts|words\.ts|article\/)/
  ]
]

test.each(files)('%s imports along the arrows', (file) => {
  const own = path.dirname(file)
  const [, to] = allowed.find(([from]) => from.test(file)) ?? []
  expect(to).toBeDefined()
  for (const [, target] of fs.readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)) {
    const imported = path.join(own, target as string)
    const inOwnRule = file.startsWith('plugins/') && path.dirname(imported) === own
    expect(inOwnRule || to?.test(imported), `${file} imports ${imported}`).toBe(true)
  }
})
