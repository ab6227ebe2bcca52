/**
 * One pattern for a list of words or pieces of patterns, one entry a line: a diff then shows which entry came or went, and
 * a test can ask each entry whether it still matches anything.
 *
 * @param before piece of a pattern in front of each entry; by default an entry begins with a word
 * @param after the same behind each entry
 */
export const anyOf = (entries: readonly string[], flags: string, before = '\\b', after = '\\b'): RegExp =>
  new RegExp(`${before}(?:${entries.join('|')})${after}`, flags)

/** One pattern that matches where any of these does; they have the same flags. */
export const either = (first: RegExp, ...others: readonly RegExp[]): RegExp =>
  new RegExp([first, ...others].map(({source}) => source).join('|'), first.flags)
