/** One piece of a pattern for a list of words or pieces of patterns, one entry a line. */
export const pieces = (entries: readonly string[]): string => entries.join('|')

/** One of the entries as whole words. The sign for the bounds of words knows no accents. */
export const asWords = (entries: readonly string[]): string =>
  `(?<![\\p{L}\\p{N}_])(?:${pieces(entries)})(?![\\p{L}\\p{N}_])`

/** What is one of the entries and nothing else. */
export const wholly = (entries: readonly string[], flags: string, end = ''): RegExp =>
  new RegExp(`^(?:${pieces(entries)})${end}$`, flags)
