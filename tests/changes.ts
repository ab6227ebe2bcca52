/** What a text may be put into without another meaning: the same must be found in it. */
export const changes: Readonly<Record<string, (text: string) => string>> = {
  'with carriage returns and line feeds': (text) => text.replaceAll('\n', '\r\n'),
  'with carriage returns alone': (text) => text.replaceAll('\n', '\r'),
  'with a blank behind each line': (text) => text.replace(/(?<=.)$/gm, ' '),
  'with a tab behind each line': (text) => text.replace(/(?<=.)$/gm, '\t'),
  'behind a byte order mark': (text) => `\uFEFF${text}`,
  'behind an emoji': (text) => inBody(text, (body) => `🔥\n\n${body}`),
  'in a quotation': (text) => inBody(text, (body) => body.replace(/^/gm, '> ')),
  'in a list item': (text) => inBody(text, (body) => `- ${body.replace(/^\n+/, '').replaceAll('\n', '\n  ')}`)
}

/** Front matter stays where it is. */
function inBody(text: string, change: (body: string) => string): string {
  const matter = /^(---|\+\+\+)\n(?:[\s\S]*?\n)?\1\n/.exec(text)?.[0] ?? ''
  return matter + change(text.slice(matter.length))
}

/** A piece of the source in words that no line ending, blank or marker of a quotation changes. */
export const plain = (actual: string): string => actual.replace(/[ \t]*(?:\r\n|\r|\n)[> \t]*/g, ' ')
