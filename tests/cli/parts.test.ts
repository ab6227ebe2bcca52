import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {expect, test} from 'vitest'
import {formats} from '../../src/cli/output/formats/index.ts'
import type {Report} from '../../src/cli/output/report.ts'

const reports = [1, 2, 3].map(
  (line) =>
    ({
      path: `${line}.md`,
      messages: [
        {
          ruleId: 'no-placeholder',
          severity: 'error',
          reason: 'a\n[]',
          actual: 'a',
          line,
          column: 1,
          endLine: line,
          endColumn: 2
        }
      ]
    }) as unknown as Report
)
const problem = {path: 'x.md', problem: 'cannot be read'}

test.each(['json', 'sarif', 'gitlab', 'rdjson'])(
  '%s is written in parts that make JSON as it is usually set',
  (name) => {
    for (const few of [[], reports.slice(0, 1), reports]) {
      const text = [...(formats[name]?.(few, []) ?? [])].join('')
      expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 1)}\n`)
    }
  }
)

test.each(Object.keys(formats))('%s makes no string of all files', (name) => {
  const parts = [...(formats[name]?.(reports, [problem]) ?? [])]
  expect(parts.filter((part) => /[123]\.md/.test(part)).length).toBe(3)
  for (const part of parts) expect(new Set(part.match(/[123]\.md/g)).size).toBeLessThanOrEqual(1)
})

test('a report does not take the place of an article', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-parts-'))
  fs.writeFileSync(path.join(folder, 'a.md'), '# Outage\n')
  const {status, stderr} = spawnSync(process.execPath, [path.resolve('dist/cli.js'), '--format', 'json=./a.md', '.'], {
    cwd: folder,
    encoding: 'utf8'
  })
  expect(stderr).toBe('outagelint: ./a.md: is one of the files to check: name another file for the report\n')
  expect(status).toBe(2)
  expect(fs.readFileSync(path.join(folder, 'a.md'), 'utf8')).toBe('# Outage\n')
  fs.rmSync(folder, {recursive: true})
})
