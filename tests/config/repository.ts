import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, beforeEach} from 'vitest'
import {type Ran, run} from '../command-line.ts'

interface Repository {
  /** Its folder, another one for each test. */
  readonly cwd: () => string
  /** Writes files, their folders too. */
  readonly write: (files: Record<string, string>) => void
  /** Runs the command line in it. */
  readonly run: (...args: string[]) => Promise<Ran>
}

/** An empty repository for each test of the file that asks for it; all are removed at its end. */
export function freshRepository(): Repository {
  const root = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-repository-')))
  afterAll(() => fs.rmSync(root, {recursive: true}))
  let cwd = root
  beforeEach(() => {
    cwd = fs.mkdtempSync(path.join(root, 'case-'))
    fs.mkdirSync(path.join(cwd, '.git'))
  })
  return {
    cwd: () => cwd,
    write(files) {
      for (const [name, text] of Object.entries(files)) {
        fs.mkdirSync(path.dirname(path.join(cwd, name)), {recursive: true})
        fs.writeFileSync(path.join(cwd, name), text)
      }
    },
    run: (...args) => run(args, {cwd})
  }
}
