import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {run} from '../command-line.ts'
import type {Case} from './case.ts'
import {columns} from './columns.ts'
import {encodings} from './encodings.ts'
import {hiding} from './hiding.ts'
import {injection} from './injection.ts'
import {degenerate, matter} from './matter.ts'
import {negatives} from './negatives.ts'
import {reportsIn, scratch} from './run.ts'

const groups: Readonly<Record<string, readonly Case[]>> = {
  encodings,
  columns,
  negatives,
  hiding,
  injection,
  'front matter and comments': matter,
  'next to nothing': degenerate
}

const formats = ['json', 'ndjson', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'rdjson']
const cwd = scratch()
const cases = Object.values(groups).flat()
for (const {id, bytes} of cases) fs.writeFileSync(path.join(cwd, `${id}.md`), bytes)
// One run for all of them: what one file does to another would show too.
const {status, stdout, stderr} = await run(
  ['--format', 'text', ...formats.flatMap((name) => ['--format', `${name}=${name}.out`]), '.'],
  {cwd}
)
const outOf = (name: string): string => fs.readFileSync(path.join(cwd, `${name}.out`), 'utf8')
const reports = reportsIn(outOf('json'))

test('the run comes to its end, and tells that not everything was checked', () => {
  expect(status).toBe(2)
})

describe.each(Object.entries(groups))('%s', (_name, group) => {
  test.each(group.map((one) => [one.id, one] as const))('%s', (id, {bytes, slots, told, unread = false}) => {
    const file = `./${id}.md`
    const report = reports.get(file)
    const lines = stderr.split('\n').filter((line) => line.includes(file))
    expect(report === undefined).toBe(unread)
    if (told) expect(lines.join('\n')).toMatch(told)
    else expect(lines).toEqual([])
    const source = Buffer.from(bytes)
      .toString('utf8')
      .replace(/^\uFEFF/, '')
    for (const {start, end, actual} of report?.messages ?? []) expect(source.slice(start, end)).toBe(actual)
    if (!slots) return
    const places = (report?.messages ?? []).flatMap(({ruleId, line, column}) =>
      ruleId === 'no-placeholder' ? `${line}:${column}` : []
    )
    const anyColumn = places.map((place, index) => (slots[index]?.endsWith(':*') ? place.replace(/\d+$/, '*') : place))
    expect(anyColumn).toEqual(slots)
  })
})

test.each(['text', ...formats])('%s carries no command to a terminal, a log or a page', (name) => {
  const text = name === 'text' ? stdout : outOf(name)
  // Line ends, tabs and the escapes of JSON and XML are the format's own.
  expect(text).not.toMatch(/(?![\t\n])\p{Cc}|\p{Bidi_Control}/u)
  expect(text).not.toMatch(/^(?:::(?:set-output|add-mask|stop-commands|error file=\/etc)|##\[)/m)
  if (name === 'junit' || name === 'checkstyle') expect(text).not.toMatch(/<script|<img/)
})

test('fm-proto: nothing that an article says holds for another', () => {
  for (const {profile} of reports.values()) expect(profile).not.toBe('status')
})

test('a comment that silences a finding is counted', () => {
  expect(stdout).toMatch(/\d+ findings? silenced by comments/)
})
