// The command line as chunks that are loaded when they are needed, so that it starts fast: `cli.js`, and beside it what
// the commands and formats need.
import {createHash} from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import {rolldown} from 'rolldown'
import {latePackages} from './late-packages.mjs'
import {latePatterns} from './late-patterns/index.mjs'
import {madePatterns} from './late-patterns/made-patterns.mjs'
import {ruleFacts} from './rule-facts.mjs'

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

/** One chunk loads faster than twenty: what a check of files needs, and what the first text that is not known needs. */
const wanted = {
  start: 'src/cli/main.ts',
  check: 'src/cli/checking/check-files.ts',
  rules: 'src/worker/index.ts',
  output: 'src/cli/output/text.ts',
  page: 'site/worker.ts'
}
const needed = {}
const findNeeded = {
  name: 'find-needed',
  buildEnd() {
    for (const [name, file] of Object.entries(wanted)) {
      needed[name] = new Set([path.resolve(file)])
      for (const id of needed[name]) for (const one of this.getModuleInfo(id)?.importedIds ?? []) needed[name].add(one)
    }
  }
}
const isOfCheck = (id) => needed.check.has(id) && !needed.start.has(id)
const isOfRules = (id) => needed.rules.has(id) && !isOfCheck(id) && !needed.output.has(id)
/** What needs Node is in no chunk of the page. */
const isOfPage = (id) => needed.page.has(id)

/** Milliseconds for which chunks of the build before stay: a process that was started with it may still ask for one. */
const longestRun = 600_000

const isOld = async (file) => Date.now() - (await fs.stat(file)).mtimeMs > longestRun

async function replace(file, text, mode) {
  await fs.writeFile(`${file}.tmp`, text, {mode})
  await fs.rename(`${file}.tmp`, file)
}

const late = await latePackages()
const bundle = await rolldown({
  input: {cli: wanted.start, 'cli-site-worker': wanted.page},
  platform: 'node',
  plugins: [ruleFacts, late.plugin, latePatterns(madePatterns()), findNeeded, inBrowsersToo],
  preserveEntrySignatures: 'allow-extension'
})
const {output: chunks} = await bundle.generate({
  format: 'esm',
  entryFileNames: '[name].js',
  // All stand in one folder: the package is found from any of them in the same way. A chunk of another build has
  // another name, so that a process that runs meanwhile meets no mixture.
  chunkFileNames: 'cli-[name]-[hash].js',
  codeSplitting: {
    includeDependenciesRecursively: false,
    groups: [
      {name: 'basics', test: (id) => isOfCheck(id) && isOfPage(id)},
      {name: 'check', test: isOfCheck},
      {name: 'checker', test: (id) => isOfRules(id) && isOfPage(id)},
      {name: 'worker', test: isOfRules}
    ]
  },
  minify: true
})
await bundle.close()
const output = [...chunks, ...late.files]
// What a build found is only known to the same build.
const hash = createHash('sha256')
for (const {fileName, code} of output) hash.update(`${fileName}\0${code}\0`)
const build = hash.digest('hex')
// The entries come last: what they name is there.
const entriesLast = output.toSorted((one, other) => Number(one.isEntry) - Number(other.isEntry))
for (const {fileName, code} of entriesLast)
  await replace(`dist/${fileName}`, code.replace('@build@', build), fileName === 'cli.js' ? 0o755 : 0o644)
const names = new Set(output.map(({fileName}) => fileName))
for (const name of await fs.readdir('dist'))
  if (/^cli-.+\.c?js$/.test(name) && !names.has(name) && (await isOld(`dist/${name}`))) await fs.rm(`dist/${name}`)

// What editors offer while a configuration is written.
const {configSchema} = await import('../dist/src/config/json-schema.js')
await fs.writeFile('dist/outagelint.schema.json', `${JSON.stringify(configSchema(), null, 1)}\n`)
