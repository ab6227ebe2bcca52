import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {run} from '../command-line.ts'
import {big} from './big.ts'
import {reportsIn, scratch} from './run.ts'

const cwd = scratch()
for (const {id, bytes} of big) fs.writeFileSync(path.join(cwd, `${id}.md`), bytes)
// A short time, for the sake of the test: whatever takes longer is told.
const {status, stdout, stderr} = await run(['--no-cache', '--timeout', '0.3', '--format', 'json', '.'], {cwd})
const reports = reportsIn(stdout)

test('shapes that hold a parser hold nobody', () => {
  expect(status).toBe(2)
})

test.each(big.map(({id}) => id))(
  '%s is checked, or told and not called clean',
  (id) => {
    const told = stderr.split('\n').filter((line) => line.includes(`${id}.md: not checked: `))
    expect(told).toHaveLength(reports.has(`./${id}.md`) ? 0 : 1)
    if (told[0]) expect(told[0]).toMatch(/takes longer than|has more than|has \d+ characters|Maximum call stack|memory/)
  },
  120_000
)
