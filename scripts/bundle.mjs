// The command line as chunks that are loaded when they are needed, so that it starts fast: `cli.js`, and beside it what
// the commands and formats need.
import {createHash} from 'node:crypto'
import fs from 'node:fs/promises'
import {rolldown} from 'rolldown'

const bundle = await rolldown({input: {cli: 'dist/src/cli/main.js'}, platform: 'node'})
const {output} = await bundle.generate({
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: 'cli-[name].js',
  minify: true
})
await bundle.close()
// What a build found is only known to the same build.
const hash = createHash('sha256')
for (const {fileName, code} of output) hash.update(`${fileName}\0${code}\0`)
const build = hash.digest('hex')
for (const name of await fs.readdir('dist')) if (/^cli(?:-.+)?\.js$/.test(name)) await fs.rm(`dist/${name}`)
for (const {fileName, code} of output)
  await fs.writeFile(`dist/${fileName}`, code.replace('@build@', build), {mode: fileName === 'cli.js' ? 0o755 : 0o644})

// What editors offer while a configuration is written.
const {configSchema} = await import('../dist/src/config/json-schema.js')
await fs.writeFile('dist/outagelint.schema.json', `${JSON.stringify(configSchema(), null, 1)}\n`)
