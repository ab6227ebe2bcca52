import {type Case, survived} from './case.ts'

/** Each stands in a slot, so that it is quoted in the reports. */
const quoted = (id: string, ...evil: string[]): Case =>
  survived(id, `# A\n\n${evil.map((text) => `On [insert ${text} date].\n\n[insert date ${text}]`).join('\n\n')}\n`)

export const injection: readonly Case[] = [
  quoted('bidi-controls', '\u202e', '\u2066'),
  quoted('inj-ansi', '\u001b[2J', '\u001b]0;x\u0007', '\u009b2J', '\b\b\b'),
  survived('inj-heading-ansi', '# \u001b[8mHidden [insert date]\n\n## \u001b[8mEmpty\n'),
  quoted(
    'inj-workflow',
    '\n::error file=/etc/passwd::x',
    '\n::set-output name=a::b',
    '\n##[group]x',
    '%0A::add-mask::y'
  ),
  quoted('inj-html', '<script>alert(1)</script>', '<img src=x onerror=alert(1)>'),
  quoted('inj-md-table', '| @everyone | <b>x</b> |'),
  quoted('inj-junit', ']]><x a="', '&lt;\u0001\ufffe'),
  quoted('inj-csv', '=cmd|/c calc'),
  quoted('inj-percent', '%s %d %j %c %%'),
  survived(
    'inj-proto-heading',
    `${['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map((name) => `## ${name}\n\nText [${name}] and [^${name}].\n\n[${name}]: /x\n\n[^${name}]: y\n`).join('\n')}`
  )
]
