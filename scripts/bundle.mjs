// One file for the command line, so that it starts fast.
import {createHash} from 'node:crypto'
import fs from 'node:fs/promises'
import {rolldown} from 'rolldown'

const bundle = await rolldown({input: 'dist/src/cli/main.js', platform: 'node'})
const {output} = await bundle.generate({format: 'esm', codeSplitting: false})
await bundle.close()
const {code} = output[0]
// What a build found is only known to the same build.
const build = createHash('sha256').update(code).digest('hex')
await fs.writeFile('dist/cli.js', code.replace('@build@', build), {mode: 0o755})

// What editors offer while a configuration is written.
const {configSchema} = await import('../dist/src/config/json-schema.js')
await fs.writeFile('dist/outagelint.schema.json', `${JSON.stringify(configSchema(), null, 1)}\n`)
