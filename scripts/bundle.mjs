// One file for the command line, so that it starts fast.
import fs from 'node:fs/promises'
import {rolldown} from 'rolldown'

const bundle = await rolldown({input: 'dist/src/cli/main.js', platform: 'node'})
await bundle.write({file: 'dist/cli.js', format: 'esm', codeSplitting: false})
await bundle.close()
await fs.chmod('dist/cli.js', 0o755)

// What editors offer while a configuration is written.
const {configSchema} = await import('../dist/src/config/json-schema.js')
await fs.writeFile('dist/outagelint.schema.json', `${JSON.stringify(configSchema(), null, 1)}\n`)
