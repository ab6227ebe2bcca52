import {type Case, found, slot, survived} from './case.ts'

const below = (id: string, matter: string): Case => survived(id, `---\n${matter}\n---\n\n# A\n\n${slot}\n`)
const aliases = 'bcdefgh'
  .split('')
  .map((key, index) => `${key}: &${key} [${`*${'abcdefgh'[index]},`.repeat(9)}]`)
  .join('\n')

export const matter: readonly Case[] = [
  below('fm-proto', '__proto__: {profile: status}\nconstructor: x'),
  survived('fm-proto-json', `---json\n{"__proto__": {"profile": "status"}}\n---\n\n${slot}\n`),
  below('fm-bomb', `a: &a [x,x,x,x,x,x,x,x,x]\n${aliases}`),
  below(
    'fm-merge-bomb',
    `a: &a {x: 1}\n${Array.from({length: 50}, (_, index) => `k${index}: {<<: [*a, *a, *a]}`).join('\n')}`
  ),
  below('fm-js-tag', 'a: !!js/function "function () { process.exit(7) }"'),
  below('fm-dup', 'title: a\ntitle: b'),
  below('fm-bad', 'title: "a\n: : ['),
  below('fm-tabs', 'a:\n\tb: c'),
  below('fm-deep', `a: ${'['.repeat(5000)}`),
  below('fm-dates', 'date: 2024-02-30\nupdated: 25:61'),
  survived('fm-multi', `---\na: b\n---\n---\nc: d\n---\n\n${slot}\n`),
  below('fm-number-title', 'title: 42'),
  below('fm-inline-disable', 'outagelint: off\nrules: {no-placeholder: off}'),
  survived('sup-all', `<!--outagelint disable no-placeholder-->\n\n${slot}\n`),
  survived('sup-unclosed', `<!--outagelint disable no-placeholder\n\n${slot}\n`),
  found('sup-in-code', `\`\`\`\n<!--outagelint disable no-placeholder-->\n\`\`\`\n\n${slot}\n`, '5:1')
]

export const degenerate: readonly Case[] = [
  survived('deg-empty', ''),
  survived('deg-one-newline', '\n'),
  survived('deg-only-space', ' \t \n  '),
  survived('deg-only-bom', '\uFEFF'),
  survived('deg-only-frontmatter', '---\ntitle: a\n---\n'),
  survived('deg-only-comment', '<!-- a -->'),
  survived('deg-only-heading', '# A'),
  survived('deg-only-hashes', '#\n##\n######\n'),
  survived('deg-only-nul', '\0'),
  found('deg-no-final-newline', `# A\n\n${slot}`, '3:1'),
  survived('deg-only-definition', '[a]: /b'),
  survived('deg-only-html', '<div></div>'),
  survived('deg-only-table', '| a |\n| - |'),
  survived('deg-h6-first', '###### A\n\n# B\n'),
  found('deg-numbered-lines', `1. Summary\n\n2. On ${slot}\n`, '3:7'),
  survived(
    'date-traps',
    '# A\n\nOn 30 February 2024 at 25:61 UTC, 0000-00-00, 9999-99-99T99:99:99Z, 31/31/31, 1e309 minutes, on 2024-13-45 and for -5 hours until 275760-09-13.\n'
  )
]
