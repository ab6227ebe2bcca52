/** Inputs that once broke the command line, each with what it must do now. Rows that need a process, another user, a full disk or an editor stand in tests of their own, named in `elsewhere`. */
export interface Break {
  readonly id: string
  /** Content by path; `-> target` makes a symbolic link, `undefined` an empty folder. */
  readonly files: Readonly<Record<string, string | undefined>>
  readonly args: readonly string[]
  readonly input?: string
  readonly status: number
  /** What standard output must match. */
  readonly says?: readonly RegExp[]
  readonly neverSays?: readonly RegExp[]
  /** What standard error must match. */
  readonly warns?: readonly RegExp[]
  /** Content by path afterwards. */
  readonly after?: Readonly<Record<string, string>>
}

const plant = `# Outage at the water plant

The pumps of the water plant failed on 3 May 2024, and the town had no water for two hours.

## You Might Also Like

- [Ten Boxing Legends of the Nineties](https://a.example.org/boxing)
- [The Best Casino Bonus Codes](https://a.example.org/casino)

OWN

- [Celebrity Weddings You Missed](https://a.example.org/weddings)

The next inspection of the pumps is on 9 June 2024.
`
const own = {
  paragraph: 'Correction: an earlier version of this article named the wrong plant.',
  table: '| Time | Event |\n| --- | --- |\n| 10:15 UTC | Pump 2 stopped |',
  item: '- Note for editors: pump 3 was also replaced'
}
const slot = 'On [insert date].\n'
const aliases = ['profile:', ' - &a [x,x,x,x,x,x,x,x,x]']
for (const [index, letter] of [...'bcdefghi'].entries()) {
  const before = `*${'abcdefgh'[index]}`
  aliases.push(` - &${letter} [${Array(9).fill(before).join(',')}]`)
}
const report = {path: 'a.md', subject: 'unsure', profile: 'unsure', claims: null, messages: [], silenced: 0}
const reported = `${JSON.stringify(report)}\n`

/** Whitespace that a log may take for the beginning of a line. */
const beginnings = ['\u00a0', '\u3000', '\u2003']

export const breaks: readonly Break[] = [
  ...Object.entries(own).map(([name, text]) => ({
    id: `1 a fix keeps the author's ${name} between unrelated links`,
    files: {'a.md': plant.replace('OWN', text)},
    args: ['--fix-dry-run', 'a.md'],
    status: 1,
    neverSays: text.split('\n').map((line) => new RegExp(`^-${line.replace(/[|()[\]-]/g, '\\$&')}`, 'm'))
  })),
  {
    id: '2 a fix leaves no new error',
    files: {
      'a.md':
        '# Outage of the pumps\n\n## Summary\n\nThe pumps of the plant in the north failed on 3 May 2024,\nand the town had no water for two hours in the morning.\n\n## Impact\n\nThe pumps of the plant in the north failed on 3 May 2024,\nand the town had no water for two hours in the morning.\n\n## Root cause\n\nA fuse blew in the cabinet.\n'
    },
    args: ['--fix', 'a.md'],
    status: 0,
    neverSays: [/no-empty-section/]
  },
  {
    id: '4a articles in folders with line breaks in their names are found',
    files: {'a\nb/x.md': slot, 'a\rb/x.md': slot, 'a\u2028b/x.md': slot},
    args: ['--format', 'json', '.'],
    status: 1,
    says: [/(?:no-placeholder[\s\S]*){3}/]
  },
  {
    id: '4d the ending counts in any case',
    files: {'A.MD': slot, 'B.Markdown': slot},
    args: ['.'],
    status: 1,
    says: [/2 errors/]
  },
  {
    id: '4f a link that leads nowhere is not clean',
    files: {'a.md': 'Fine.\n', 'b.md': '-> nowhere'},
    args: ['.'],
    status: 2,
    warns: [/b\.md/]
  },
  {
    id: '5 an empty report is not clean',
    files: {'1.ndjson': reported, 'empty.ndjson': ''},
    args: ['merge', '1.ndjson', 'empty.ndjson'],
    status: 2,
    warns: [/empty\.ndjson/]
  },
  {
    id: '5 a report of nothing is not clean',
    files: {'none.json': '[]'},
    args: ['merge', 'none.json'],
    status: 2,
    warns: [/none\.json/]
  },
  {
    id: '6 aliases of a configuration do not multiply',
    files: {'a.md': slot, 'outagelint.yml': `${aliases.join('\n')}\n`},
    args: ['a.md'],
    status: 2,
    warns: [/^[\s\S]{1,2000}$/]
  },
  {
    id: '9 a comment that ends before words fails no rule',
    files: {'a.md': 'x-->www.a.bg all. Others noted \n'},
    args: ['a.md'],
    status: 0
  },
  ...['\n', '\r\n', '  \n'].map((end) => ({
    id: `10 lines that end in ${JSON.stringify(end)} have the same findings`,
    files: {'a.md': ['## What happened', '**Brief:**', '[Describe what happened in two sentences]', ''].join(end)},
    args: ['--only', 'no-placeholder', '--only', 'no-empty-section', '--subject', 'incident', 'a.md'],
    status: 1,
    says: [/no-placeholder/, /no-empty-section/]
  })),
  ...['\n', '\r\n', ' \n'].map((end) => ({
    id: `10 front matter whose lines end in ${JSON.stringify(end)}`,
    files: {'a.md': ['---', 'key:', '  <section-id>', '---', ''].join(end)},
    args: ['--format', 'json', 'a.md'],
    status: 0,
    says: [/"actual": *"<section-id>"/]
  })),
  {
    id: '10 the end of a line is no part of what an assistant left',
    files: {'a.md': 'Let me start drafting it\r\nI was there.\r\n'},
    args: ['--format', 'json', 'a.md'],
    status: 1,
    neverSays: [/"actual": *"[^"]*\\r/]
  },
  {
    id: '11 a carriage return ends code and what is flagged in it',
    files: {'a.md': '`TODO: a`\r`TODO: b`\n'},
    args: ['--format', 'json', 'a.md'],
    status: 1,
    says: [/"TODO: a"[\s\S]*"TODO: b"/],
    neverSays: [/"actual": *"[^"]*\\r/]
  },
  {
    id: '13 a file may be called like a property of every object',
    files: {constructor: slot, 'k.json': '{"version":1,"files":{}}'},
    args: ['--baseline', 'k.json', 'constructor'],
    status: 1,
    says: [/no-placeholder/]
  },
  ...['[null]', '"x"'].map((causes) => ({
    id: `14 causes of a report that are ${causes}`,
    files: {
      'r.json': `[{"path":"a.md","messages":[{"ruleId":"no-placeholder","line":1,"column":1,"reason":"x","causes":${causes}}]}]`
    },
    args: ['merge', 'r.json'],
    status: 2,
    warns: [/r\.json/]
  })),
  {
    id: '16 an outline begins no command of a log',
    files: {'::error file=x::pwned.md': '# Outage\n'},
    args: ['outline', '--', '::error file=x::pwned.md'],
    status: 0,
    neverSays: [/^\s*::/m]
  },
  ...beginnings.map((space) => ({
    id: `16 a patch begins no command of a log behind U+${space.charCodeAt(0).toString(16)}`,
    files: {'a.md': `${plant.replace('OWN', `${space}::add-mask::secret`)}`},
    args: ['--fix-dry-run', 'a.md'],
    status: 1,
    neverSays: [/^\s*::add-mask/m]
  })),
  {
    id: '16 JSON on standard output holds no command of a log',
    files: {'##[error].md': slot},
    args: ['--format', 'json', '.'],
    status: 1,
    neverSays: [/##\[/]
  },
  {
    id: '16 an outline holds no sign that drives a terminal',
    files: {'a.md': '# Outage \u009b31m \u202edegree\n'},
    args: ['outline', '--format', 'json', 'a.md'],
    status: 0,
    neverSays: [/[\u009b\u202e]/]
  },
  {
    id: '19 a fix does not write by way of a link out of the tree',
    files: {'tree/posts': '-> ../elsewhere', 'elsewhere/a.md': plant.replace('\nOWN\n', ''), 'tree/k.md': 'Fine.\n'},
    args: ['--fix', 'tree/posts/a.md'],
    status: 1,
    after: {'elsewhere/a.md': plant.replace('\nOWN\n', '')}
  },
  ...[['--baseline', 'k.json'], ['--format', 'sarif'], ['--fix']].map((option) => ({
    id: `20 ${option[0]} is not passed over where lines are read`,
    files: {'k.json': '{"version":1,"files":{}}'},
    args: ['--ndjson-in', ...option],
    input: `${JSON.stringify({path: 'a.md', text: slot})}\n`,
    status: 2,
    warns: [new RegExp(option[0] as string)]
  }))
]

/** The rows that no run within a process can show: the file and the beginning of the title of the test that does. */
export const elsewhere: Readonly<Record<string, readonly [file: string, title: string]>> = {
  '3 the cache deletes its own files only': ['tests/cli/cache.test.ts', 'what was not used for a month is taken out'],
  '4b a folder that may not be read': ['tests/hostile/files.test.ts', 'fs-unreadable: a file that may not be read'],
  '4c a name that is not UTF-8': ['tests/cli/walk.test.ts', 'a name that is not UTF-8'],
  '4e what begins with a dot': ['tests/cli/walk.test.ts', 'A.MD is an article; what begins with a dot'],
  '5 a shard that is missing': ['tests/cli/shards.test.ts', 'what a shard could not check'],
  '7 many globs are compiled once': ['tests/hostile/configs.test.ts', 'cfg-glob'],
  '12 findings added to a baseline at the same time': [
    'tests/check/baseline.test.ts',
    'findings that are added at the same time'
  ],
  '15 a full disk, a report too large for a string': ['tests/cli/process.test.ts', 'a report that is too large'],
  '17 names of temporary files': ['tests/check/fix.test.ts', 'a file that is being written has a name'],
  '18 a fix by another user': ['scripts/heavy/fix.mjs', 'otherUser'],
  '22 the limit is of processor time': ['tests/worker/second-try.test.ts', ''],
  '23 an editor that sends null, or a wrong length': ['tests/lsp/protocol.test.ts', 'a document whose text is null']
}
