import fs from 'node:fs'
import {createRequire} from 'node:module'
import os from 'node:os'
import path from 'node:path'
import {error} from '@actions/core'
import {RDFormatValidator} from '@umbrelladocs/rdformat-validator'
import type AjvDraft04 from 'ajv-draft-04'
import {afterAll, beforeAll, expect, test, vi} from 'vitest'
import {validateXML} from 'xmllint-wasm'
import {github} from '../../src/cli/output/formats/github.ts'
import {run as runIn} from '../command-line.ts'

const require = createRequire(import.meta.url)
// CommonJS whose default export the compiler and Node read differently.
const Ajv: typeof AjvDraft04.default = require('ajv-draft-04').default
const cwd = fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-formats-'))
afterAll(() => fs.rmSync(cwd, {recursive: true}))

const hostile = '🔥 On [insert "date" & <b>\u001b2J] it began, 100%.\n\nIt was believed that 50%::error::x, y.\n'

beforeAll(() => {
  fs.mkdirSync(path.join(cwd, 'posts'))
  fs.writeFileSync(path.join(cwd, 'posts/a b.md'), hostile)
  fs.writeFileSync(path.join(cwd, 'posts/clean.md'), 'Fine.\n')
})

const run = (...args: string[]) => runIn([...args, 'posts'], {cwd})

test('SARIF is valid by its schema, and its places are those of the JSON report', async () => {
  const log = JSON.parse((await run('--format', 'sarif', 'none.md')).stdout)
  const schema = JSON.parse(
    fs.readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')
  )
  const valid = new Ajv({strict: false, unicodeRegExp: false, validateFormats: false}).compile(schema)
  expect(valid(log), JSON.stringify(valid.errors)).toBe(true)
  const [result] = log.runs[0].results
  const [message] = JSON.parse((await run('--format', 'json')).stdout)[0].messages
  expect(result.ruleId).toBe(message.ruleId)
  expect(result.locations[0].physicalLocation).toEqual({
    artifactLocation: {uri: 'posts/a%20b.md'},
    region: {
      startLine: message.line,
      startColumn: message.column,
      endLine: message.endLine,
      endColumn: message.endColumn
    }
  })
  for (const {fullDescription, help} of log.runs[0].tool.driver.rules)
    expect(fullDescription.text && help.text).toBeTruthy()
})

const xsd = {
  junit: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="testsuites"><xs:complexType><xs:sequence><xs:element name="testsuite" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence><xs:element name="testcase" maxOccurs="unbounded"><xs:complexType><xs:sequence><xs:choice minOccurs="0"><xs:element name="system-out" type="xs:string"/><xs:element name="error"><xs:complexType><xs:attribute name="type" use="required"/><xs:attribute name="message" use="required"/></xs:complexType></xs:element><xs:element name="failure"><xs:complexType><xs:simpleContent><xs:extension base="xs:string"><xs:attribute name="type" use="required"/><xs:attribute name="message" use="required"/></xs:extension></xs:simpleContent></xs:complexType></xs:element></xs:choice></xs:sequence><xs:attribute name="classname" use="required"/><xs:attribute name="name" use="required"/></xs:complexType></xs:element></xs:sequence><xs:attribute name="name" use="required"/><xs:attribute name="tests" type="xs:integer" use="required"/><xs:attribute name="failures" type="xs:integer" use="required"/><xs:attribute name="errors" type="xs:integer"/></xs:complexType></xs:element></xs:sequence><xs:attribute name="name"/><xs:attribute name="failures" type="xs:integer"/><xs:attribute name="errors" type="xs:integer"/></xs:complexType></xs:element></xs:schema>`,
  checkstyle: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="checkstyle"><xs:complexType><xs:sequence><xs:element name="file" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence><xs:element name="error" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:attribute name="line" type="xs:positiveInteger" use="required"/><xs:attribute name="column" type="xs:positiveInteger" use="required"/><xs:attribute name="severity" use="required"/><xs:attribute name="message" use="required"/><xs:attribute name="source" use="required"/></xs:complexType></xs:element></xs:sequence><xs:attribute name="name" use="required"/></xs:complexType></xs:element></xs:sequence><xs:attribute name="version" use="required"/></xs:complexType></xs:element></xs:schema>`
}

test.each(Object.entries(xsd))('%s is valid XML by its schema', async (format, schema) => {
  const {stdout} = await run('--format', format, 'none.md')
  const {valid, errors} = await validateXML({xml: [{fileName: 'report.xml', contents: stdout}], schema: [schema]})
  expect(errors).toEqual([])
  expect(valid).toBe(true)
  expect(stdout).toContain('no-placeholder')
})

test('rdjson is valid by its validator', async () => {
  const report = JSON.parse((await run('--format', 'rdjson', 'none.md')).stdout)
  const validator = new RDFormatValidator({strictMode: true, allowExtraFields: false})
  expect(report.diagnostics.length).toBeGreaterThan(0)
  expect(validator.validateObject(report)).toMatchObject({valid: true, errors: [], warnings: []})
  report.diagnostics[0].severity = 'LOUD'
  expect(validator.validateObject(report).valid).toBe(false)
})

test('rdjson counts columns in bytes', async () => {
  const {diagnostics} = JSON.parse((await run('--format', 'rdjson')).stdout)
  const slot = diagnostics.find(({code}: {code: {value: string}}) => code.value === 'no-placeholder')
  const line = Buffer.from(hostile.split('\n')[0] as string, 'utf8')
  const {start, end} = slot.location.range
  expect(line.subarray(start.column - 1, end.column - 1).toString('utf8')).toMatch(/^\[insert.*\]$/)
})

test('what an article says ends no annotation and drives no terminal', async () => {
  const {stdout} = await run('--format', 'github')
  const [first = '', ...rest] = stdout.split('\n')
  expect(first).toMatch(
    /^::(?:error|warning) file=posts\/a b\.md,line=1,endLine=1,col=\d+,endColumn=\d+,title=[\w-]+::[A-Z]/
  )
  expect(rest.filter((line) => line.startsWith('::')).every((line) => /^::(?:error|warning) file=/.test(line))).toBe(
    true
  )
  // The report is printed too, for annotations are cut off after ten.
  expect(stdout).toContain('posts/a b.md (')
  expect(first).not.toContain('100%.')
})

test('GitLab gets unique fingerprints, which do not change when lines are put in front', async () => {
  const issues = JSON.parse((await run('--format', 'gitlab')).stdout)
  expect(new Set(issues.map(({fingerprint}: {fingerprint: string}) => fingerprint)).size).toBe(issues.length)
  for (const {description, check_name, severity, location} of issues)
    expect({description, check_name, severity, location}).toEqual({
      description: expect.any(String),
      check_name: expect.any(String),
      severity: expect.stringMatching(/^(?:major|minor)$/),
      location: {path: 'posts/a b.md', lines: {begin: expect.any(Number)}}
    })
})

test('several formats at once, the others into files', async () => {
  const {stdout, status} = await run('--format', 'text', '--format', 'sarif=out.sarif', '--format', 'ndjson=out.ndjson')
  expect(status).toBe(1)
  expect(stdout).toContain('error')
  expect(JSON.parse(fs.readFileSync(path.join(cwd, 'out.sarif'), 'utf8')).version).toBe('2.1.0')
  expect(
    fs
      .readFileSync(path.join(cwd, 'out.ndjson'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).path)
  ).toEqual(['posts/a b.md', 'posts/clean.md'])
  expect((await run('--format', 'sarif', '--format', 'json')).status).toBe(2)
})

const names = ['text', 'json', 'ndjson', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'rdjson']

test.each(names)('what an article says reaches no reader of %s as a command', async (format) => {
  const name = 'posts/::stop-commands::\u001b[31m\u202e##[group].md'
  fs.writeFileSync(path.join(cwd, name), '# a\n\nOn [insert \u001b[2J\u009b\u202e##[stop-commands]\u2028 date].\n')
  const {stdout} = await run('--format', format)
  fs.rmSync(path.join(cwd, name))
  expect(stdout).toContain('no-placeholder')
  expect(stdout).not.toMatch(/(?!\n)\p{Cc}|\p{Bidi_Control}|[\u2028\u2029]/u)
  if (format === 'text' || format === 'github') {
    expect(stdout).not.toContain('##[')
    for (const line of stdout.split('\n')) expect(line).not.toMatch(/^\s*::(?!(?:error|warning) (?:file|title)=)/)
  }
})

test('annotations are written as the toolkit of GitHub writes them', async () => {
  const reason = '100%: a, b'
  const written: string[] = []
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0)
  error(reason, {file: 'a:b,c%.md', startLine: 1, endLine: 1, startColumn: 2, endColumn: 3, title: 'no-x'})
  write.mockRestore()
  const message = {ruleId: 'no-x', severity: 'error', reason, line: 1, column: 2, endLine: 1, endColumn: 3}
  const [ours = ''] = github([{path: 'a:b,c%.md', messages: [message]}] as never, [])
  // The order of the properties is free.
  const parts = (command: string): string[] => command.trim().replace('::error ', '').split(/,|::/).sort()
  expect(parts(ours)).toEqual(parts(written.join('')))
})

test('errors come first among the annotations, for only ten of a kind are shown', async () => {
  const lines = (await run('--format', 'github')).stdout.split('\n').filter((line) => line.startsWith('::'))
  expect(lines.map((line) => line.slice(2, 4))).toEqual(lines.map((line) => line.slice(2, 4)).sort())
})

test('what GitHub leaves out without a word is told', async () => {
  expect((await run('--format', 'github')).stdout).not.toContain('GitHub shows')
  fs.writeFileSync(path.join(cwd, 'posts/many.md'), 'On [insert date].\n\n'.repeat(11))
  const {stdout} = await run('--format', 'github')
  fs.rmSync(path.join(cwd, 'posts/many.md'))
  expect(stdout).toContain(
    'GitHub shows 10 errors, 10 warnings and 10 notices of a step beside the lines, and no more\n'
  )
})

test('the page of a job shows the findings as text, whatever they quote', async () => {
  const page = path.join(cwd, 'page.md')
  fs.writeFileSync(path.join(cwd, 'posts/html.md'), 'On [insert | <script>alert(1)</script> @all https://n.test].\n')
  fs.writeFileSync(page, 'Before\n')
  const env = {...process.env, GITHUB_STEP_SUMMARY: page}
  const {status} = await runIn(['--format', 'github', 'posts', 'none.md'], {cwd, env})
  expect(status).toBe(2)
  const text = fs.readFileSync(page, 'utf8')
  expect(text).toMatch(/^Before\n### outagelint\n/)
  expect(text).not.toMatch(/@all|<script|https:\/\/n\.test/)
  expect(text).toContain('Problem: none&#46;md')
  const html = text.split('\n').find((line) => line.includes('html'))
  expect(html?.split('|')).toHaveLength(6)
})

test('what was not checked is told where a format has a place for it', async () => {
  const of = async (format: string): Promise<string> => (await run('--format', format, 'none.md')).stdout
  const [{invocations}] = JSON.parse(await of('sarif')).runs
  expect(invocations[0]).toMatchObject({
    executionSuccessful: false,
    toolExecutionNotifications: [{message: {text: 'no such file or folder'}}]
  })
  expect(await of('junit')).toContain('<error type="not checked" message="none.md: no such file')
  expect(await of('github')).toContain('::error file=none.md,title=outagelint::no such file')
})

test('what was not checked stands beside its file, or beside the line of its configuration', async () => {
  const bad = {
    'sub/outagelint.yaml': 'profile: news\nrulse: {}\n',
    'sub/a.md': 'Fine.',
    'b.md': Uint8Array.of(0xff, 0xfe)
  }
  const where = fs.mkdtempSync(path.join(cwd, 'unchecked-'))
  fs.mkdirSync(path.join(where, 'sub'))
  for (const [name, text] of Object.entries(bad)) fs.writeFileSync(path.join(where, name), text)
  const of = async (format: string): Promise<string> =>
    (await runIn(['--format', format, 'b.md', 'sub/a.md'], {cwd: where})).stdout
  const inFile = 'not checked: is UTF-16: save it as UTF-8'
  const inLine = 'unknown key `rulse`: did you mean `rules`?'
  const of2 = JSON.parse(await of('json'))
  expect(of2).toEqual([
    {path: 'b.md', problem: inFile},
    {path: 'sub/outagelint.yaml', line: 2, problem: inLine}
  ])
  expect(
    (await of('ndjson'))
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line))
  ).toEqual(of2)
  expect(await of('github')).toContain(
    `::error file=b.md,title=outagelint::${inFile}\n::error file=sub/outagelint.yaml,line=2,title=outagelint::${inLine}\n`
  )
  const place = (uri: string, startLine?: number) => ({
    physicalLocation: {artifactLocation: {uri}, ...(startLine && {region: {startLine}})}
  })
  expect(JSON.parse(await of('sarif')).runs[0].invocations[0].toolExecutionNotifications).toEqual([
    {level: 'error', message: {text: inFile}, locations: [place('b.md')]},
    {level: 'error', message: {text: inLine}, locations: [place('sub/outagelint.yaml', 2)]}
  ])
  expect(JSON.parse(await of('gitlab'))).toMatchObject([
    {description: inFile, severity: 'blocker', location: {path: 'b.md', lines: {begin: 1}}},
    {description: inLine, severity: 'blocker', location: {path: 'sub/outagelint.yaml', lines: {begin: 2}}}
  ])
  expect(await of('checkstyle')).toContain(
    ` <file name="sub/outagelint.yaml">\n  <error line="2" column="1" severity="error"`
  )
  expect(JSON.parse(await of('rdjson')).diagnostics).toMatchObject([
    {location: {path: 'b.md', range: {start: {line: 1, column: 1}}}, severity: 'ERROR'},
    {message: inLine, location: {path: 'sub/outagelint.yaml', range: {start: {line: 2, column: 1}}}}
  ])
  expect(await of('junit')).toContain('<testcase classname="sub/outagelint.yaml" name="sub/outagelint.yaml:2: unknown')
})

test.each([
  ['json=/dev/full', '/dev/full: cannot be written: the disk is full (ENOSPC)'],
  ['json=none/out.json', 'none/out.json: cannot be written: there is no such file or folder (ENOENT)'],
  ['json=', 'name a file after the `=`'],
  ['json=posts', 'posts: cannot be written: it is a folder (EISDIR)']
])('%s is told and exits 2', async (format, reason) => {
  const {status, stderr} = await run('--format', format)
  expect(stderr).toContain(reason)
  expect(status).toBe(2)
})
