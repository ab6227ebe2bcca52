import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {run} from '../command-line.ts'
import {breaks, elsewhere} from './breaks.ts'
import {scratch} from './run.ts'

const root = scratch()

function laid(name: string, files: Readonly<Record<string, string | undefined>>): string {
  const cwd = path.join(root, name)
  for (const [file, content] of Object.entries(files)) {
    const to = path.join(cwd, file)
    fs.mkdirSync(content === undefined ? to : path.dirname(to), {recursive: true})
    if (content?.startsWith('-> ')) fs.symlinkSync(content.slice(3), to)
    else if (content !== undefined) fs.writeFileSync(to, content)
  }
  return cwd
}

test.each(breaks.map((row, index) => [row.id, index, row] as const))('%s', async (_id, index, row) => {
  const cwd = laid(String(index), row.files)
  const {status, stdout, stderr} = await run(row.args, {cwd, input: row.input ?? ''})
  for (const wanted of row.says ?? []) expect(stdout).toMatch(wanted)
  for (const unwanted of row.neverSays ?? []) expect(stdout).not.toMatch(unwanted)
  for (const wanted of row.warns ?? []) expect(stderr).toMatch(wanted)
  for (const [file, content] of Object.entries(row.after ?? {}))
    expect(fs.readFileSync(path.join(cwd, file), 'utf8')).toBe(content)
  expect(`${stdout}${stderr}`).not.toMatch(/^ +at .*:\d+:\d+\)?$/m)
  expect(status).toBe(row.status)
})

test.each(Object.entries(elsewhere))('%s has its test', (_id, [file, title]) => {
  expect(fs.readFileSync(file, 'utf8')).toContain(title)
})
