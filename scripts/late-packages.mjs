// A step of the build: packages that few runs need are files of their own, which are read when they are first called.
// So is the module around remark, which reads what the first reader leaves to it.
import path from 'node:path'
import {rolldown} from 'rolldown'

/** Those that must answer at once when they are called, so that `import()` cannot load them. */
const names = ['js-yaml', 're2js', 'smol-toml', 'string-width', 'parse.ts']
/** Where a module of our own is found, to be bundled and to be asked what it exports. */
const own = {'parse.ts': {source: 'src/article/markdown/parse.ts', built: '../dist/src/article/markdown/parse.js'}}
/** What answers for the default export of a package where it can. */
const shortcuts = {
  'string-width': [
    `import {plainWidth} from ${JSON.stringify(path.resolve('scripts/plain-width.mjs'))}`,
    'export default (text, options) => (options ? undefined : plainWidth(text)) ?? all().default(text, options)'
  ]
}
const given = '\0given-packages'
const stub = '\0late-package:'
const whole = '?whole'

/** @returns what of the bundle stands beside it, and a plugin of Rolldown that leaves the packages out */
export async function latePackages() {
  const files = await Promise.all(names.map(fileOf))
  const fileNames = new Map(names.map((name, index) => [name, files[index].fileName]))
  return {files, plugin: pluginFor(fileNames)}
}

async function fileOf(name) {
  const bundle = await rolldown({input: {[path.parse(name).name]: own[name]?.source ?? name}, platform: 'node'})
  const {output} = await bundle.generate({
    format: 'cjs',
    exports: 'named',
    entryFileNames: 'cli-[name]-[hash].cjs',
    minify: true
  })
  await bundle.close()
  return output[0]
}

const pluginFor = (fileNames) => ({
  name: 'late-packages',
  resolveId: {
    filter: {
      id: [new RegExp(`^(?:\\.{1,2}/(?:markdown/)?)?(?:${names.join('|')})(?:\\${whole})?$`), new RegExp(`^${given}$`)]
    },
    handler(id, importer) {
      if (id === given) return id
      const name = path.posix.basename(id)
      if (!id.endsWith(whole)) return `${stub}${name}`
      const wanted = name.slice(0, -whole.length)
      return own[wanted] ? path.resolve(own[wanted].source) : this.resolve(wanted, importer, {skipSelf: true})
    }
  },
  load(id) {
    if (id === given) return 'export const given = {}\n'
    const name = id.startsWith(stub) ? id.slice(stub.length) : undefined
    return name && stubOf(name, fileNames.get(name))
  },
  // A browser has no way to load them at once: they are given to the thread of the page.
  transform: {
    filter: {id: /\/site\/worker\.ts$/},
    handler: (code) =>
      [
        `import {given} from ${JSON.stringify(given)}`,
        ...names.map((name, index) => `import * as package${index} from ${JSON.stringify(`${name}${whole}`)}`),
        `Object.assign(given, {${names.map((name, index) => `${JSON.stringify(name)}: package${index}`).join(', ')}})`,
        code
      ].join('\n')
  }
})

/** Functions, static methods and constants of a package; only these are used. */
async function stubOf(name, fileName) {
  const exported = Object.entries(await import(own[name]?.built ?? name)).filter(([key]) => key !== 'default')
  return [
    `import {given} from ${JSON.stringify(given)}`,
    ...(shortcuts[name] ?? []),
    `const load = () => globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url)('./${fileName}')`,
    `const all = () => (given[${JSON.stringify(name)}] ??= load())`,
    ...exported.flatMap(([key, value], index) => {
      const late = lateOf(value, `all().${key}`)
      return late ? [`const late${index} = ${late}`, `export {late${index} as ${key}}`] : []
    })
  ].join('\n')
}

function lateOf(value, place) {
  if (typeof value !== 'function') return isPlain(value) ? JSON.stringify(value) : undefined
  if (!/^class\b/.test(value)) return `(...given) => ${place}(...given)`
  const statics = Object.getOwnPropertyNames(value).filter((key) => !['length', 'name', 'prototype'].includes(key))
  const late = statics.map((key) => [key, lateOf(value[key], `${place}.${key}`)]).filter(([, text]) => text)
  return `{${late.map(([key, text]) => `${key}: ${text}`).join(', ')}}`
}

const isPlain = (value) => Object(value) !== value || Object.getPrototypeOf(value) === Object.prototype
