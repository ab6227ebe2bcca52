import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {afterAll, expect, test} from 'vitest'
import {plugins} from '../../src/catalogue.ts'
import {formats} from '../../src/cli/output/formats/index.ts'
import {jobSummary} from '../../src/cli/output/formats/job-summary.ts'
import {prettyOf} from '../../src/cli/output/pretty.ts'
import type {Report} from '../../src/cli/output/report.ts'
import {Summary} from '../../src/cli/output/summary.ts'
import {textOf} from '../../src/cli/output/text.ts'
import {diagnosticOf} from '../../src/lsp/diagnostics.ts'
import {Document} from '../../src/lsp/document.ts'
import {lensOf} from '../../src/lsp/lens.ts'
import preset from '../../src/preset.ts'
import {severities} from '../../src/rules/finding.ts'
import type {Setting} from '../../src/rules/settings/settings.ts'
import {answer} from '../../src/worker/answer.ts'
import {timeLimit} from '../../src/worker/index.ts'
import {run as runIn} from '../command-line.ts'

const text =
  'On [insert date] it began.\n\nIt ended on [insert date], says [Company Name].\n\nRead [more](#TODO-link).\n'
const only: Readonly<Record<string, Setting>> = {
  'no-placeholder': 'information',
  'no-suspected-placeholder': 'warning',
  'no-hollow-link': 'error'
}
const rules = Object.fromEntries(plugins.map(({rule}) => [rule.id, only[rule.id] ?? 'off']))
const read = answer({text, path: 'a.md', about: {}, rules, inlineConfig: true}, timeLimit)
const report: Report = {
  path: 'a.md',
  subject: read.subject,
  profile: read.profile,
  claims: read.claims,
  messages: read.messages,
  silenced: 0
}
const summary = new Summary()
summary.add(report)

/** Line, column where there is one, and severity, in the order of the article. */
type Told = readonly [line: number, severity: string]
const told: readonly Told[] = report.messages.map(({line, severity}) => [line, severity])
const plain = (_: unknown, words: string): string => words

/** What a reader of the format finds in it, and its own names of severities. */
const readers: Readonly<Record<string, readonly [(output: string) => Told[], Readonly<Record<string, string>>]>> = {
  json: [(output) => JSON.parse(output)[0].messages.map(({line, severity}: never) => [line, severity]), {}],
  ndjson: [(output) => JSON.parse(output).messages.map(({line, severity}: never) => [line, severity]), {}],
  sarif: [
    (output) =>
      JSON.parse(output).runs[0].results.map(
        ({level, locations}: {level: string; locations: {physicalLocation: {region: {startLine: number}}}[]}) => [
          locations[0]?.physicalLocation.region.startLine,
          level
        ]
      ),
    {note: 'information'}
  ],
  github: [
    (output) => [...output.matchAll(/^::(\w+) .*?line=(\d+)/gm)].map(([, level = '', line]) => [Number(line), level]),
    {notice: 'information'}
  ],
  gitlab: [
    (output) =>
      JSON.parse(output).map(({severity, location}: {severity: string; location: {lines: {begin: number}}}) => [
        location.lines.begin,
        severity
      ]),
    {major: 'error', minor: 'warning', info: 'information'}
  ],
  junit: [
    (output) =>
      [...output.matchAll(/name="\S+ (\d+):\d+">\s*<(?:failure type="(\w+)"|system-out>(\w+))/g)].map(
        ([, line, failed, passed]) => [Number(line), failed ?? passed ?? '']
      ),
    {}
  ],
  checkstyle: [
    (output) =>
      [...output.matchAll(/<error line="(\d+)".*?severity="(\w+)"/g)].map(([, line, level = '']) => [
        Number(line),
        level
      ]),
    {info: 'information'}
  ],
  rdjson: [
    (output) =>
      JSON.parse(output).diagnostics.map(
        ({severity, location}: {severity: string; location: {range: {start: {line: number}}}}) => [
          location.range.start.line,
          severity
        ]
      ),
    {ERROR: 'error', WARNING: 'warning', INFO: 'information'}
  ]
}

const sorted = (list: readonly Told[]): Told[] => [...list].sort(([a, m], [b, n]) => a - b || (m < n ? -1 : 1))

test('the sample has findings of all severities', () => {
  expect(new Set(told.map(([, severity]) => severity))).toEqual(new Set(severities))
  expect(told.length).toBe(4)
})

test.each(Object.keys(formats))('%s holds all findings with their severities', (name) => {
  const [reader, names] = readers[name] ?? []
  const found = reader?.([...(formats[name]?.([report], []) ?? [])].join('')) ?? []
  expect(sorted(found.map(([line, level]) => [line, names?.[level] ?? level]))).toEqual(sorted(told))
})

test('the page of a job holds them too', () => {
  const rows = [...jobSummary([report], summary, []).matchAll(/&#58;(\d+) \| (\w+) \|/g)]
  expect(sorted(rows.map(([, line, level = '']) => [Number(line), level]))).toEqual(sorted(told))
})

test('an editor shows them, its lens counts them', () => {
  const document = new Document('file:///a.md', 'markdown', 1, text, 'utf-16')
  const levels = ['', 'error', 'warning', 'information']
  expect(
    report.messages.map((message) => {
      const {range, severity = 0} = diagnosticOf(message, document)
      return [range.start.line + 1, levels[severity]]
    })
  ).toEqual(told)
  expect(lensOf(read, read.messages).command?.title).toMatch(/1 error, 1 warning, 2 for information$/)
})

test('a file of vfile holds them', () => {
  const processor = unified().use(remarkParse).use(preset)
  for (const plugin of plugins) processor.use(plugin as never, rules[plugin.rule.id] as never)
  const file = new VFile({value: text, path: 'a.md'})
  processor.runSync(processor.parse(file), file)
  const level = (fatal?: boolean | null): string => (fatal ? 'error' : fatal === false ? 'warning' : 'information')
  expect(sorted(file.messages.map(({line, fatal}): Told => [line ?? 0, level(fatal)]))).toEqual(sorted(told))
})

test('a terminal shows errors and warnings and counts the others', () => {
  const screen = {paint: plain, width: 80, link: plain, textOf: () => text}
  for (const shown of [textOf(report, false), prettyOf(report, screen as never)]) {
    expect(shown).toContain('no-hollow-link')
    expect(shown).toContain('no-suspected-placeholder')
    expect(shown).not.toContain('no-placeholder')
    expect(shown).toContain('and 2 more for information')
  }
  expect(summary.text(plain)).toMatch(/^✖ 1 error and 1 warning in 1 file\n {2}2 findings for information\n/)
})

test('what is for information fails no run and fills a baseline', async () => {
  const cwd = fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-severities-'))
  afterAll(() => fs.rmSync(cwd, {recursive: true}))
  fs.writeFileSync(path.join(cwd, 'a.md'), text)
  const run = (...more: string[]) =>
    runIn(['--only=no-placeholder', '--rule=no-placeholder=information', '--max-warnings=0', ...more, 'a.md'], {cwd})
  const {status, stdout} = await run()
  expect(status).toBe(0)
  expect(stdout).toContain('  2 for information')
  expect(stdout).toContain('✔ no errors or warnings in 1 file\n  2 findings for information\n')
  await run('--baseline=known.json', '--update-baseline')
  expect((await run('--baseline=known.json')).stdout).toContain('2 known findings left out')
})
