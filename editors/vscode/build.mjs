// Bundles the extension and the language server, each into one file.
import fs from 'node:fs'
import path from 'node:path'
import {rolldown} from 'rolldown'

const here = import.meta.dirname
const bundles = [
  {input: 'src/extension.ts', output: {file: 'dist/extension.cjs', format: 'cjs'}},
  {input: 'src/server.ts', output: {file: 'dist/server.js', format: 'esm'}}
]
for (const {input, output} of bundles) {
  const bundle = await rolldown({cwd: here, input, platform: 'node', external: ['vscode']})
  await bundle.write({...output, file: path.join(here, output.file), codeSplitting: false, minify: true})
  await bundle.close()
}
for (const [from, to] of [
  ['dist/outagelint.schema.json', 'dist/outagelint.schema.json'],
  ['LICENSE', 'LICENSE']
])
  fs.copyFileSync(path.join(here, '../..', from), path.join(here, to))
