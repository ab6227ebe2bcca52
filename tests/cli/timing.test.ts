import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, expect, test, vi} from 'vitest'
import {defineAnalysis} from '../../src/analysis/define-analysis.ts'
import {step, timed} from '../../src/analysis/stopwatch.ts'
import {read} from '../../src/check/index.ts'
import {run} from '../command-line.ts'

const cwd = fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-timing-'))
afterAll(() => fs.rmSync(cwd, {recursive: true}))

test('--timing prints the time of reading, of each analysis and of each rule, and the report stays the same', async () => {
  fs.copyFileSync('fixtures/demo.md', path.join(cwd, 'a.md'))
  // Too long to be checked without a thread.
  fs.writeFileSync(path.join(cwd, 'b.md'), `# Outage\n\n\`\`\`\n${'09:14 queue full\n'.repeat(1200)}\`\`\`\n`)
  const args = ['--format', 'json', '.']
  const {stdout, stderr} = await run(['--timing', ...args], {cwd})
  expect(stdout).toBe((await run(['--no-cache', ...args], {cwd})).stdout)
  const [title, ...lines] = stderr.trimEnd().split('\n')
  expect(title).toBe('Time in 2 files')
  const rows = lines.map((line) => /^ *([\d.]+) ms +(?:[\d.]+%)? +(\S.*)$/.exec(line) ?? [])
  const names = rows.map(([, , name]) => name)
  for (const name of ['reading', 'slots', 'claims', 'no-placeholder', 'require-source']) expect(names).toContain(name)
  const times = rows.map(([, time]) => Number(time))
  const all = times.pop() as number
  expect(names.at(-1)).toBe('in all')
  expect(times).toEqual([...times].sort((a, b) => b - a))
  expect(Math.abs(times.reduce((sum, time) => sum + time, 0) - all)).toBeLessThan(0.1 * times.length)
})

test('a step counts its own time, without that of the steps it asks', () => {
  const clock = vi.spyOn(performance, 'now')
  for (const moment of [0, 10, 35, 40, 41, 50]) clock.mockReturnValueOnce(moment)
  const {result, times} = timed(() => step('outer', () => step('inner', () => 1) + step('inner', () => 1)))
  clock.mockRestore()
  expect(result).toBe(2)
  expect(times).toEqual({inner: 26, outer: 24})
})

test('nothing is measured outside, nor after work that throws', () => {
  const length = defineAnalysis('length', ({source}) => source.length)
  expect(() =>
    timed(() => {
      throw new Error('out of words')
    })
  ).toThrow('out of words')
  expect(timed(() => length(read('Fine.'))).times).toHaveProperty('length')
  expect(timed(() => step('other', () => 1)).times).not.toHaveProperty('length')
})
