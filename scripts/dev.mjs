// Runs the command line from its sources, without a build: npm run dev -- why fixtures/demo.md:10
import {loadFromSources} from './from-sources.mjs'

await loadFromSources('src/cli/main.ts', 'dev.js', (file) => process.argv.splice(1, 1, file))
