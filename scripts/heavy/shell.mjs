import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** Where the rows work; gone at the end. */
export const root = fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-heavy-'))
export const cli = path.resolve('dist/cli.js')
export const lint = `"${process.execPath}" "${cli}"`

export function shell(script) {
  const {stdout, stderr, status} = spawnSync('bash', ['-c', script], {cwd: root, encoding: 'utf8', maxBuffer: 1 << 30})
  return {stdout, stderr, status}
}

export function expect(condition, otherwise) {
  if (!condition) throw new Error(otherwise)
}

/** The command line as a process that writes into the file `usage` what it took. */
export const measured = `"${process.execPath}" --import "${path.resolve('scripts/bench/usage.mjs')}" "${cli}" 3>usage`

/** Megabytes at the most. */
export const memory = () => Math.round(JSON.parse(fs.readFileSync(path.join(root, 'usage'), 'utf8')).memory)
