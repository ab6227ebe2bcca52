/** One piece of a pattern for a list of words or pieces of patterns, one entry a line. */
export const pieces = (entries: readonly string[]): string => entries.join('|')

/** What is one of the entries and nothing else. */
export const wholly = (entries: readonly string[], flags: string, end = ''): RegExp =>
  new RegExp(`^(?:${pieces(entries)})${end}$`, flags)
