/** Entries of a list in an answer: more would fill the memory of an assistant. */
const mostEntries = 100
/** UTF-16 units of words of the article. */
const longestWords = 200

/** The first of a list, and how many are left out. */
export const bounded = <T>(list: readonly T[], most = mostEntries): {readonly list: T[]; readonly left: number} => ({
  list: list.slice(0, most),
  left: Math.max(0, list.length - most)
})

/** Words of the article as one short line of data. */
export function words(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > longestWords ? `${line.slice(0, longestWords).replace(/[\uD800-\uDBFF]$/, '')}…` : line
}
