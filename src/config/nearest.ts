/** The known word that was probably meant, or none: at most a third of its letters may differ. */
export function nearest(given: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((word) => ({word, distance: distance(given.toLowerCase(), word.toLowerCase())}))
    .sort((a, b) => a.distance - b.distance)
  return best && best.distance <= Math.ceil(best.word.length / 3) ? best.word : undefined
}

/** Levenshtein's, with a row for each letter. */
function distance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, index) => index)
  for (let i = 0; i < a.length && i < 100; i++) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j++)
      next.push(
        Math.min((next[j] as number) + 1, (row[j + 1] as number) + 1, (row[j] as number) + (a[i] === b[j] ? 0 : 1))
      )
    row = next
  }
  return row[b.length] as number
}
