/** One pattern for a list of words or pieces of patterns, one entry a line; each matches whole words. */
export const anyOf = (entries: readonly string[], flags: string): RegExp =>
  new RegExp(`\\b(?:${entries.join('|')})\\b`, flags)
