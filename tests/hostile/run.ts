import {type SpawnSyncOptions, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll} from 'vitest'

export const cli = path.resolve('dist/cli.js')

/** A folder for a test file, gone when it is done. */
export function scratch(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-hostile-'))
  afterAll(() => fs.rmSync(folder, {recursive: true, force: true}))
  return folder
}

/** Runs the built command line in a process of its own; one that hangs gives no status. */
export function spawned(cwd: string, args: readonly string[], options: SpawnSyncOptions = {}) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [cli, ...args], {
    cwd,
    timeout: 60_000,
    ...options,
    encoding: 'utf8'
  })
  return {status, stdout, stderr}
}

interface Report {
  readonly path: string
  readonly profile: string
  readonly problem?: string
  readonly messages: readonly {
    readonly ruleId: string
    readonly line: number
    readonly column: number
    readonly start: number
    readonly end: number
    readonly actual: string
  }[]
}

/** The reports of articles that were checked, by path. */
export function reportsIn(json: string): Map<string, Report> {
  const entries: Report[] = JSON.parse(json)
  return new Map(entries.filter(({problem}) => problem === undefined).map((report) => [report.path, report]))
}
