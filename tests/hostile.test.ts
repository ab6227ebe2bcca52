import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {check} from '../src/check.ts'

const cwd = fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-hostile-'))
afterAll(() => fs.rmSync(cwd, {recursive: true}))

/** Bytes of a file through the command line. */
function run(bytes: Uint8Array | string, ...args: string[]) {
  fs.writeFileSync(path.join(cwd, 'a.md'), bytes)
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [path.resolve('dist/cli.js'), '--rule', 'no-unsourced-claim=off', '--rule', 'require-section=off', ...args, 'a.md'],
    {cwd, encoding: 'utf8'}
  )
  return {status, stdout, stderr}
}

const places = (text: string): string[] =>
  check(text).flatMap(({ruleId, line, column}) => (ruleId === 'no-placeholder' ? `${line}:${column}` : []))

describe('encodings', () => {
  test.each<[string, string, string]>([
    ['byte order mark', '\uFEFF# Payments\n\nIt began on [insert date].\n', '3:13'],
    [
      'byte order mark and front matter',
      '\uFEFF---\ntitle: x\n---\n\n# Payments\n\nIt began on [insert date].\n',
      '7:13'
    ],
    ['CRLF', '# Payments\r\n\r\nIt began on [insert date].\r\n', '3:13'],
    ['CR', '# Payments\r\rIt began on [insert date].\r', '3:13'],
    ['line separators that are no line endings', '# Payments\n\na\u2028b\u0085c\u000bd [insert date]\n', '3:9'],
    ['NUL', '# Payments\n\na\0b on [insert date].\n', '3:8']
  ])('%s', (_name, text, place) => {
    const [message] = JSON.parse(run(text, '--format', 'json').stdout)[0].messages.filter(
      ({ruleId}: {ruleId: string}) => ruleId === 'no-placeholder'
    )
    expect(`${message.line}:${message.column}`).toBe(place)
  })

  test.each<[string, Uint8Array]>([
    ['UTF-16, little end first', Buffer.from('\uFEFFOn [insert date].', 'utf16le')],
    ['UTF-16 without a mark', Buffer.from('On [insert date].', 'utf16le')],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452000001000000010008060000005c72a866', 'hex')]
  ])('%s is told and never called clean', (_name, bytes) => {
    const {status, stdout, stderr} = run(bytes)
    expect(status).toBe(2)
    expect(stderr).toMatch(/a\.md: not checked: is (?:UTF-16|binary)/)
    expect(stdout).not.toContain('no findings')
  })

  test.each<[string, Uint8Array]>([
    ['Latin-1', Buffer.from('[insert date] caf\xe9\n', 'latin1')],
    ['a character cut off', Buffer.concat([Buffer.from('[insert date] '), Buffer.from([0xe2, 0x82])])],
    ['a lone surrogate', Buffer.concat([Buffer.from('[insert date] '), Buffer.from([0xed, 0xa0, 0x80])])]
  ])('%s is checked and told', (_name, bytes) => {
    const {status, stdout, stderr} = run(bytes)
    expect(status).toBe(1)
    expect(stdout).toMatch(/^ +1:1 /m)
    expect(stderr).toContain('not valid UTF-8')
  })
})

describe('columns', () => {
  test.each<[string, string, string]>([
    ['behind a character of two units', '🔥🔥 [insert date]', '1:6'],
    ['behind joined emoji', '👩‍👩‍👧‍👦 [insert date]', '1:13'],
    ['behind combining marks', 'e\u0301e\u0301e\u0301 [insert date]', '1:8'],
    ['in right-to-left text', 'שלום [insert date]', '1:6'],
    ['behind a tab', 'a\t[insert date]', '1:3'],
    ['behind character references', 'A&amp;B &copy; [insert date]', '1:16'],
    ['behind an escape', 'a \\* b [insert date]', '1:8'],
    ['behind a hard break', 'a  \n[insert date]', '2:1'],
    ['in a quotation, on a lazy line', '> a\n[insert date]', '2:1'],
    ['in a cell', '| a | b |\n| - | - |\n| c | [insert date] |', '3:7'],
    ['in emphasis', 'on **[insert date]**', '1:6'],
    ['in HTML', 'a <b>x</b> [insert date]', '1:12'],
    ['in an underlined heading', 'It was [insert date]\n===', '1:8'],
    ['in a note', 'a[^1]\n\n[^1]: It was [insert date]', '3:14'],
    ['in alternative text', '![[insert date]](a.png)', '1:3'],
    ['in a title', '[a](/b "[insert date]")', '1:9'],
    ['in full width', 'On ［insert date］', '1:4']
  ])('%s', (_name, text, place) => {
    expect(places(text)).toEqual([place])
  })
})

describe('silence', () => {
  test.each([
    ['code', '```\n[insert date]\n```\n\n    [insert date]\n\nUse `[insert date]` here.'],
    ['a comment', '<!-- [insert date] -->'],
    ['a defined reference', '[insert date]\n\n[insert date]: /date'],
    ['scripts and styles', '<script>\nconst a = "[insert date]"\n</script>\n\n<style>\n[insert date] {}\n</style>'],
    ['tasks, notes, numbers and callouts', '- [ ] a\n- [x] b\n\nc[^1] d [1]\n\n> [!NOTE]\n> e\n\n[^1]: f'],
    ['redaction and editors', 'He said “it [the router] failed” [sic], and [REDACTED] agreed […].'],
    ['generators', '{{ page.date | date: "%Y" }} {% if x %} {{< figure src="a" >}} {{% note %}}'],
    ['defanged addresses', 'hxxp://evil[.]com and admin[at]evil[dot]com']
  ])('%s', (_name, text) => {
    expect(check(text).filter(({category}) => category === 'placeholder')).toEqual([])
  })
})

describe('YAML that bites', () => {
  test.each([
    [
      'an alias bomb',
      `---\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
        .split('')
        .map((key, index) => `${key}: &${key} [${`*${'abcdefgh'[index]},`.repeat(9)}]`)
        .join('\n')}\n---\n\n[insert date]\n`
    ],
    ['deep nesting', `---\na: ${'['.repeat(5000)}\n---\n\n[insert date]\n`],
    ['a prototype', '---\n__proto__: {profile: status}\nconstructor: x\n---\n\n[insert date]\n'],
    ['no end', `---\n${'a: b\n'.repeat(200)}\n[insert date]\n`]
  ])('%s', (_name, text) => {
    expect(places(text)).toHaveLength(1)
    expect(({} as {profile?: string}).profile).toBeUndefined()
  })
})
