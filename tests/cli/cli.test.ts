import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {expect, test} from 'vitest'
import {run as runIn} from '../command-line.ts'

/** Runs the built command line in a folder with these files. */
async function run(args: readonly string[], files: Record<string, string | Uint8Array> = {}, input = '') {
  const cwd = fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-'))
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(cwd, name)), {recursive: true})
    fs.writeFileSync(path.join(cwd, name), content)
  }
  const ran = await runIn(args, {cwd, input})
  fs.rmSync(cwd, {recursive: true})
  return ran
}

test('prints a report and exits 1 on an error', async () => {
  expect(await run(['a.md'], {'a.md': 'On [insert date].\n'})).toEqual({
    status: 1,
    stdout:
      'a.md (perhaps no incident article)\n1:4-1:17 error Fill in the date: `[insert date]` no-placeholder\n\n✖ 1 error in 1 file\n  1 file perhaps not about an incident: sources and sections not checked\n',
    stderr: ''
  })
})

test('says how to leave out files that read like templates', async () => {
  const form = '# Post-mortem template\n\n## Date\n\nYYYY-MM-DD\n\n## Impact\n\n[Who was affected]\n'
  const {stdout} = await run(['.'], {'a.md': form, 'b.md': form, 'c.md': 'On [insert date].\n'})
  expect(stdout).toContain('  2 flagged files read like templates: `ignore` in a configuration leaves out')
  expect((await run(['.'], {'c.md': 'On [insert date].\n'})).stdout).not.toContain('template')
})

test('exits 0 on clean text, in folders, each file once', async () => {
  const {status, stdout} = await run(['--format', 'json', 'posts', 'posts/*.md'], {
    'posts/b.md': 'Fine.',
    'posts/a.md': 'Fine.'
  })
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toEqual([
    {path: 'posts/a.md', subject: 'unsure', profile: 'unsure', claims: null, messages: [], silenced: 0},
    {path: 'posts/b.md', subject: 'unsure', profile: 'unsure', claims: null, messages: [], silenced: 0}
  ])
})

test('prints JSON with exact places', async () => {
  const {stdout} = await run(['--format', 'json', '-', '--stdin-filename', 'draft.md'], {}, '\uFEFF🔥 on [insert date]')
  expect(JSON.parse(stdout)).toMatchObject([
    {
      path: 'draft.md',
      messages: [
        {
          ruleId: 'no-placeholder',
          category: 'placeholder',
          severity: 'error',
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 20,
          actual: '[insert date]',
          expected: null,
          data: {kind: 'date'}
        }
      ]
    }
  ])
})

test.each([
  [['none.md'], 'outagelint: none.md: no such file or folder\n'],
  [['*.md'], 'outagelint: *.md: no file matches this pattern\n'],
  [[], 'outagelint: name files or folders to check, or `-` for standard input (see --help)\n'],
  [
    ['--format', 'xml', 'x'],
    'outagelint: unknown format `xml`: use `text`, `pretty`, `html`, `json`, `ndjson`, `sarif`, `github`, `gitlab`, `junit`, `checkstyle` or `rdjson`\n'
  ],
  [['--rule', 'no-such=off', 'x'], 'outagelint: unknown rule `no-such`: `outagelint rules` lists all'],
  [
    ['--rule', 'no-placeholder=fatal', 'x'],
    'outagelint: --rule no-placeholder needs a severity: --rule no-placeholder=off, =information, =warning or =error, not `fatal`'
  ],
  [['--max-warnings', 'many', 'x'], 'outagelint: --max-warnings must be a number from 0, not `many`\n'],
  [['--fast', 'x'], 'outagelint: unknown option `--fast`'],
  [['--max-warning', '1', 'x'], 'outagelint: unknown option `--max-warning`: did you mean `--max-warnings`?\n'],
  [['explain', 'no-such'], 'outagelint: unknown rule `no-such`'],
  [['rules', '--format', 'pdf'], 'outagelint: `rules` writes text or json, not `pdf`\n'],
  [['-z', 'x'], 'outagelint: unknown option `-z`: see --help\n'],
  [['x', '--timeout'], 'outagelint: --timeout needs a value\n'],
  [['--timeout', '-1', 'x'], 'outagelint: --timeout needs a value; if it begins with a dash, write --timeout=VALUE\n'],
  [['--quiet=1', 'x'], 'outagelint: --quiet takes no value\n']
])('%j is told and exits 2', async (args, words) => {
  const {status, stderr} = await run(args)
  expect(status).toBe(2)
  expect(stderr).toContain(words)
})

test('a file that cannot be checked is named and never clean; the others are checked', async () => {
  const {status, stdout, stderr} = await run(['.'], {
    'a.md': 'It began on [insert date].',
    'b.md': Uint8Array.from([0xff, 0xfe, 0x41, 0]),
    'c.md': `${'- '.repeat(3000)}a`,
    'blanks.md': `# Outage\n${' '.repeat(500)}\nA router lost power.\n`,
    'd.md': Uint8Array.from([0x89, 0x50, 0, 0, 0, 0, 0, 0])
  })
  expect(status).toBe(2)
  expect(stdout).toContain('[insert date]')
  expect(stderr).toContain('./b.md: not checked: is UTF-16')
  expect(stderr).toContain('./c.md: not checked: has more than 100 lists or quotes in each other')
  expect(stderr).toContain('./d.md: not checked: is no text in UTF-8')
  expect(stderr).not.toContain('blanks.md')
})

test('why a path names no article is told, with what to do', async () => {
  const cwd = fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-nothing-'))
  fs.mkdirSync(path.join(cwd, 'empty'))
  fs.writeFileSync(path.join(cwd, 'empty/a.txt'), 'Fine.')
  fs.symlinkSync('gone.md', path.join(cwd, 'b.md'))
  fs.symlinkSync('c.md', path.join(cwd, 'c.md'))
  const {status, stderr} = await runIn(['empty', 'b.md', 'c.md', 'd*.md', 'd.md', 'd.md/e.md', 'exlpain'], {cwd})
  fs.rmSync(cwd, {recursive: true})
  expect(stderr.trimEnd().split('\n')).toEqual([
    'outagelint: empty: no article in this folder: it has no file that ends in .md, .markdown or .mdx (see --ext)',
    'outagelint: b.md: is a link that leads nowhere, to gone.md: mend or remove it',
    'outagelint: c.md: is a link that leads nowhere, to c.md: mend or remove it',
    'outagelint: d*.md: no file matches this pattern',
    'outagelint: d.md: no such file or folder',
    'outagelint: d.md/e.md: no such file or folder',
    'outagelint: exlpain: no such file or folder; did you mean the command `explain`?'
  ])
  expect(status).toBe(2)
})

test('the list of rules is a table', async () => {
  const lines = (await run(['rules'])).stdout.trimEnd().split('\n')
  expect(new Set(lines.map((line) => line.search(/(?<=(?:error|warning|information|off) +)\S/))).size).toBe(1)
})

test('the summary says what the files were read as', async () => {
  const of = (profile: string): string => `---\nprofile: ${profile}\n---\n\n# Outage\n`
  const files = {'a.md': of('postmortem'), 'b.md': of('news'), 'c.md': of('news'), 'd.md': of('analysis')}
  const {stdout} = await run(['--only', 'no-placeholder', '.'], files)
  expect(stdout).toContain('  read as 1 analysis, 2 news articles and 1 post-mortem\n')
})

test('a run that only warnings make fail says so', async () => {
  const files = {'a.md': 'It began on [insert date]. It ended on [insert date].'}
  const args = ['--rule', 'no-placeholder=warning', 'a.md']
  const why = 'failed: 2 warnings, and --max-warnings allows 1\n'
  for (const format of ['text', 'pretty', 'github']) {
    const {status, stdout, stderr} = await run([...args, '--max-warnings', '1', '--format', format], files)
    expect([status, stderr]).toEqual([1, ''])
    expect(stdout).toContain(`  ${why}`)
  }
  const quiet = await run([...args, '--max-warnings', '1', '--format', 'json'], files)
  expect([quiet.status, quiet.stderr]).toEqual([1, `outagelint: ${why}`])
  const line = JSON.stringify({path: 'a.md', text: files['a.md']})
  const piped = await run([...args.slice(0, 2), '--max-warnings', '1', '--ndjson-in'], {}, line)
  expect([piped.status, piped.stderr]).toEqual([1, `outagelint: ${why}`])
  const enough = await run([...args, '--max-warnings', '2'], files)
  expect([enough.status, enough.stdout.includes('failed')]).toEqual([0, false])
})

test('severity can be set, warnings counted, and only errors shown', async () => {
  const files = {'a.md': 'It began on [insert date].'}
  expect((await run(['--rule', 'no-placeholder=off', 'a.md'], files)).status).toBe(0)
  expect((await run(['--rule', 'no-placeholder=warning', 'a.md'], files)).status).toBe(0)
  expect((await run(['--rule', 'no-placeholder=warning', '--max-warnings', '0', 'a.md'], files)).status).toBe(1)
  expect((await run(['--rule', 'no-placeholder=warning', '--quiet', 'a.md'], files)).stdout).not.toContain(
    'placeholder'
  )
})

test('a file that holds the parser for minutes is stopped and named, the others are checked', async () => {
  const slow = `![^a]\n\n${']'.repeat(60_000)}`
  const {status, stdout, stderr} = await run(['--timeout', '3', '--format', 'json', '.'], {
    'a.md': slow,
    'b.md': 'On [insert date].',
    'c.md': `\`\`\`\n${'09:14 queue full\n'.repeat(1200)}\`\`\`\n\nOn [insert date].`,
    'd.md': `\`\`\`\n${'09:14 queue full\n'.repeat(1200)}\`\`\`\n\nOn [insert date].`
  })
  expect(stderr).toContain('a.md: not checked: takes longer than 3 s to read')
  const slots = JSON.parse(stdout).flatMap(({path, messages = []}: {path: string; messages?: {ruleId: string}[]}) =>
    messages.flatMap(({ruleId}) => (ruleId === 'no-placeholder' ? path : []))
  )
  expect(slots).toEqual(['./b.md', './c.md', './d.md'])
  expect(status).toBe(2)
})

test('what an article says does not reach the terminal as a command', async () => {
  const {stdout} = await run(['a.md'], {'a.md': '[insert \u001b2J\u202e date]'})
  expect(stdout).toContain('\\u001b2J')
  expect(stdout).not.toMatch(/[\p{Bidi_Control}]|(?!\n)\p{Cc}/u)
})

test('the profile is what an option or the article says, else what it reads like', async () => {
  const files = {'a.md': '# Payments\n\nText.', 'b.md': '---\nprofile: status\n---\n\nText.'}
  const profiles = async (...args: string[]): Promise<string[]> =>
    JSON.parse((await run(['--format', 'json', ...args, 'a.md', 'b.md'], files)).stdout).map(
      ({profile}: {profile: string}) => profile
    )
  expect(await profiles()).toEqual(['unsure', 'status'])
  expect(await profiles('--profile', 'report')).toEqual(['report', 'status'])
  expect(await run(['--profile', 'novel', 'a.md'], files)).toMatchObject({status: 2, stdout: ''})
})

test('rules, explain, help and version', async () => {
  expect(JSON.parse((await run(['rules', '--format', 'json'])).stdout)[0]).toMatchObject({
    id: 'no-placeholder',
    category: 'placeholder',
    severity: 'error'
  })
  expect((await run(['explain', 'no-placeholder'])).stdout).toMatch(/^# no-placeholder\n/)
  expect((await run(['--help'])).stdout).toContain('Exit codes')
  expect((await run(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
})
