// Many files, and streams without an end.
import fs from 'node:fs'
import path from 'node:path'
import {article} from '../bench/articles.mjs'
import {expect, lint, measured, memory, root, shell} from './shell.mjs'

export function manyFiles() {
  const folder = path.join(root, 'many')
  for (let index = 0; index < 100_000; index++) {
    if (index % 1000 === 0) fs.mkdirSync(path.join(folder, String(index / 1000)), {recursive: true})
    fs.writeFileSync(path.join(folder, String(Math.floor(index / 1000)), `${index}.md`), 'Fine.\n')
  }
  const {status, stdout, stderr} = shell(`ulimit -n 256; ${measured} --no-cache many`)
  expect(status === 0 && stdout.includes('no findings in 100000 files'), stderr)
  return `100,000 files with 256 descriptors: ${memory()} MB`
}

export function hugeInput() {
  const {status, stderr} = shell(`head -c 1G /dev/zero | tr '\\0' x | ${measured} -`)
  expect(status === 2 && stderr.includes('<stdin>: not checked: has more than'), stderr)
  return `1 GB: ${stderr.trim()}, ${memory()} MB`
}

export function manyLines() {
  const one = path.join(root, 'lines')
  fs.writeFileSync(
    one,
    Array.from({length: 500}, (_, seed) => `${JSON.stringify({path: `${seed}.md`, text: article(seed)})}\n`).join('')
  )
  const sizes = [1, 6].map((times) => {
    const {status} = shell(`for i in $(seq ${times}); do cat lines; done | ${measured} --no-cache --ndjson-in >results`)
    expect(
      status < 2 && fs.readFileSync(path.join(root, 'results'), 'utf8').trimEnd().split('\n').length === 500 * times,
      'lines'
    )
    return `${500 * times} lines ${memory()} MB`
  })
  return sizes.join(', ')
}

/** Two reports that fit a string each, and together do not. */
export function hugeReport() {
  const place = {line: 1, column: 1, endLine: 1, endColumn: 2, start: 0, end: 1, byteColumn: 1, endByteColumn: 2}
  const message = {...place, ruleId: 'no-placeholder', category: 'content', severity: 'error', note: '', url: null}
  const text = {reason: 'x'.repeat(1 << 20), actual: 'x', expected: null, fix: null, causes: null, data: null}
  const messages = Array(300).fill({...message, ...text})
  for (const name of ['a', 'b'])
    fs.writeFileSync(
      path.join(root, `${name}.ndjson`),
      `${JSON.stringify({path: `${name}.md`, profile: 'news', messages, silenced: 0})}\n`
    )
  const {status, stdout, stderr} = shell(`${lint} merge --format json a.ndjson b.ndjson`)
  expect(
    status === 2 && stdout === '' && /^outagelint: there are more findings.*\n$/.test(stderr),
    `${status} ${stderr.slice(0, 500)}`
  )
  return stderr.trim()
}
