// The command line as chunks that are loaded when they are needed, so that it starts fast: `cli.js`, and beside it what
// the commands and formats need.
import {createHash} from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import {rolldown} from 'rolldown'
import {latePatterns} from './late-patterns/index.mjs'
import {madePatterns} from './late-patterns/made-patterns.mjs'

/** The thread of the page in a browser checks with the same chunks: what they share must not need Node. */
const inBrowsersToo = {
  name: 'in-browsers-too',
  resolveId: {
    filter: {id: /^#min(?:path|proc|url)$/},
    handler: (id) => path.resolve(`node_modules/vfile/lib/${id.slice(1)}.browser.js`)
  },
  generateBundle(_options, chunks) {
    const runtime = Object.values(chunks).find(({name}) => name === 'rolldown-runtime')
    const needsNode = /import\{createRequire as (\w+)\}from"node:module";/
    if (!needsNode.test(runtime.code)) throw new Error('the runtime of the bundle asks Node in another way')
    runtime.code = runtime.code.replace(
      needsNode,
      'const $1=globalThis.process?.getBuiltinModule("node:module").createRequire??(()=>{});'
    )
  }
}

const bundle = await rolldown({
  input: {cli: 'src/cli/main.ts', 'cli-site-worker': 'site/worker.ts'},
  platform: 'node',
  plugins: [latePatterns(madePatterns()), inBrowsersToo]
})
const {output} = await bundle.generate({
  format: 'esm',
  entryFileNames: '[name].js',
  // All stand in one folder: the package is found from any of them in the same way.
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
