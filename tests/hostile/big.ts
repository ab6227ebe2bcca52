import {type Case, survived} from './case.ts'

const times = (text: string, count: number): string => text.repeat(count)
const steps = (count: number, make: (index: number) => string): string =>
  Array.from({length: count}, (_, index) => make(index)).join('')

/** Shapes that are superlinear for a parser of Markdown or of sentences, or that take much memory. */
const shapes: Readonly<Record<string, string>> = {
  'lists-then-lines': `${times('- ', 1920)}x${times('\n', 1920)}`,
  'quoted-lists': `> ${times('- ', 960)}x\n${times('>\n', 960)}`,
  lists: `${times('- ', 2000)}a`,
  quotes: `${times('> ', 8000)}a`,
  'quotes-and-lists': `${times('> - ', 2000)}a`,
  'deeper-each-line': steps(480, (index) => `${times('  ', index)}- a\n`),
  'half-open-emphasis': `${times('(*a **a ', 1000)}b${times(' a** a*)', 1000)}`,
  'two-emphases': `${times('*a ', 2000)}${times('_a*_ ', 2000)}`,
  'many-stars': `${times('*', 8000)}a${times('*', 8000)}`,
  'closing-underscores': times('a_ ', 8000),
  'closing-stars': `a**b${times('c* ', 16_000)}`,
  'rising-backticks': steps(1000, (index) => `e${times('`', index + 1)}`),
  instructions: times('a <?', 16_000),
  comments: `</${times('<!--', 8000)}`,
  'half-open-links': times('[ (](', 8000),
  'half-open-targets': times('[a](<b', 32_000),
  brackets: `${times('[', 16_000)}a${times(']', 16_000)}`,
  slots: times('[insert date] ', 16_000),
  underlined: times('H\n===\n', 3840),
  definitions: times('[a]: ', 8000),
  'matter-without-end': `---\n${times('a: b\n', 16_000)}`,
  prose: times('The queue filled up again. ', 19_000),
  'one-line': times('word ', 101_000),
  headings: times('# a\n\n', 32_000),
  'headings-and-text': times('# a\n\nSome text of it.\n\n', 20_000),
  'flat-list': times('- a\n', 16_000),
  rows: `| a | b |\n| - | - |\n${times('| c | d |\n', 8000)}`,
  columns: `${times('| a ', 16_000)}|\n${times('| - ', 16_000)}|\n`,
  'half-open-words': times('[a', 256_000),
  'blank-lines': times('\n', 512_000),
  'real-definitions': steps(16_000, (index) => `[a${index}]: /b\n`),
  notes: steps(4000, (index) => `a[^${index}]\n\n[^${index}]: b\n\n`),
  addresses: times('www.a.b ', 16_000),
  mails: times('a@b.c ', 16_000),
  'address-tails': `https://a.b/${times('.,;:!?', 5000)}`,
  entities: times('&amp;', 60_000),
  spaces: times(' ', 512_000),
  tabs: times('\t', 500_000),
  'open-fence': `\`\`\`\n${times('a\n', 200_000)}`,
  initials: times('a. ', 32_000),
  abbreviations: times('U.S. ', 32_000),
  clocks: times('10:15 UTC. ', 32_000),
  figures: times('1.2,', 64_000),
  'glued-points': times('a.', 64_000),
  'glued-colons': times('XX:', 64_000),
  emoji: times('👩‍👩‍👧‍👦', 20_000)
}

export const big: readonly Case[] = Object.entries(shapes).map(([name, text]) => survived(`big-${name}`, text))
