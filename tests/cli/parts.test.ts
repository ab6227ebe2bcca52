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
