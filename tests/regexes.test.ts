import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {checkSync} from 'recheck'
import {parseAst} from 'rolldown/parseAst'
import {beforeAll, expect, test} from 'vitest'

const folders = ['dist/src', 'dist/plugins']
const patterns = new Map<string, {source: string; flags: string}>()
const add = (source: string, flags: string): void => void patterns.set(`/${source}/${flags}`, {source, flags})

beforeAll(() => {
  for (const folder of folders) {
    for (const name of fs.readdirSync(folder, {recursive: true, encoding: 'utf8'})) {
      if (name.endsWith('.js')) collect(parseAst(fs.readFileSync(path.join(folder, name), 'utf8')))
    }
  }
  for (const {source, flags} of madeAtRunTime()) add(source, flags)
}, 120_000)

/** Those that our code puts together while it is loaded and checks an article: in a process that has loaded none of it. */
function madeAtRunTime(): {source: string; flags: string}[] {
  const code = `
    const made = []
    globalThis.RegExp = new Proxy(RegExp, {
      construct(target, given) {
        const {source, flags} = new target(...given)
        if (/dist\\/(?:src|plugins)\\//.test(new Error().stack.split('\\n')[2] ?? '')) made.push({source, flags})
        return new target(...given)
      }
    })
    const {check} = await import(${JSON.stringify(pathToFileURL(path.resolve('dist/src/check/index.js')))})
    check((await import('node:fs')).readFileSync('fixtures/demo.md', 'utf8'))
    console.log(JSON.stringify(made))`
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', code], {encoding: 'utf8', maxBuffer: 1 << 26})
  )
}

function collect(node: unknown): void {
  if (Array.isArray(node)) node.forEach(collect)
  if (!node || typeof node !== 'object') return
  const {regex} = node as {regex?: {pattern: string; flags: string}}
  if (regex) add(regex.pattern, regex.flags)
  for (const value of Object.values(node)) collect(value)
}

/** A star, a plus or an open count outside of a class: what the checker cannot read must not have one. */
const unbounded = (source: string): boolean =>
  /[*+]|\{\d+,\}/.test(source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, ''))

test('no regular expression is superlinear', {timeout: 120_000}, () => {
  expect(patterns.size).toBeGreaterThan(250)
  const superlinear = [...patterns].filter(([, {source, flags}]) => {
    const {status} = checkSync(source, flags, {checker: 'automaton', timeout: 3000})
    return status === 'vulnerable' || (status === 'unknown' && unbounded(source))
  })
  expect(superlinear.map(([pattern]) => pattern)).toEqual([])
})
