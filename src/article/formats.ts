/** How a file is written. */
export type TextFormat = 'markdown' | 'html' | 'text'

const endings: Readonly<Record<string, TextFormat>> = {html: 'html', htm: 'html', xhtml: 'html', txt: 'text'}

/** Endings of files that are read as something else than Markdown. */
export const otherEndings: readonly string[] = Object.keys(endings)

const unsupported: Readonly<Record<string, string>> = {
  adoc: 'AsciiDoc',
  asciidoc: 'AsciiDoc',
  asc: 'AsciiDoc',
  rst: 'reStructuredText',
  rest: 'reStructuredText'
}

const endingOf = (path: string): string => /\.([a-z]{1,10})$/i.exec(path)?.[1]?.toLowerCase() ?? ''

/** What the end of its name says; all else is read as Markdown. */
export const formatOf = (path: string | undefined): TextFormat => endings[endingOf(path ?? '')] ?? 'markdown'

/** The name of a markup that would be misread as Markdown. */
export const unsupportedIn = (path: string | undefined): string | undefined => unsupported[endingOf(path ?? '')]
