import fs from 'node:fs'
import path from 'node:path'
import {checkSync} from 'recheck'
import {parseAst} from 'rolldown/parseAst'
import {afterAll, beforeAll, expect, test} from 'vitest'

const folders = ['dist/src', 'dist/plugins']
const patterns = new Map<string, {source: string; flags: string}>()
const add = (source: string, flags: string): void => void patterns.set(`/${source}/${flags}`, {source, flags})
const Native = RegExp

beforeAll(async () => {
  for (const folder of folders) {
    for (const name of fs.readdirSync(folder, {recursive: true, encoding: 'utf8'})) {
      if (name.endsWith('.js')) collect(parseAst(fs.readFileSync(path.join(folder, name), 'utf8')))
    }
  }
  // Those that are put together at run time, by code of ours.
  globalThis.RegExp = new Proxy(Native, {
    construct(target, given: [string, string?]) {
      const made = new target(...given)
      if (/dist\/(?:src|plugins)\//.test(new Error().stack?.split('\n')[2] ?? '')) add(made.source, made.flags)
      return made
    }
  })
  const {check} = (await import(path.resolve('dist/src/check/index.js'))) as typeof import('../src/check/index.ts')
  check(fs.readFileSync('fixtures/demo.md', 'utf8'))
}, 120_000)

afterAll(() => {
  globalThis.RegExp = Native
})

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
