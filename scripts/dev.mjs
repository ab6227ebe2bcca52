// Runs the command line from its sources, without a build: npm run dev -- why fixtures/demo.md:9
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {rolldown} from 'rolldown'

// Beside the real bundle, from where it finds package.json and the pages of the rules.
const file = path.resolve('dist/dev.js')
const bundle = await rolldown({input: 'src/cli/main.ts', platform: 'node'})
await bundle.write({file, format: 'esm', codeSplitting: false})
await bundle.close()
process.argv.splice(1, 1, file)
await import(pathToFileURL(file))
