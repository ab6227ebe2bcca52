import {shown} from './settings/shown.ts'
import {listed} from './wording.ts'

/** The known word that was probably meant, or none: at most a third of its letters may differ. */
export function nearest(given: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((word) => ({word, distance: distance(given.toLowerCase().slice(0, longestName), word.toLowerCase())}))
    .sort((a, b) => a.distance - b.distance)
  return best && best.distance <= Math.max(1, Math.floor(best.word.length / 3)) ? best.word : undefined
}

/** Letters that are looked at. */
const longestName = 100

/** Levenshtein's, in which two letters that changed places are one mistake: a row for each letter. */
function distance(a: string, b: string): number {
  const rows = [Array.from({length: b.length + 1}, (_, index) => index)]
  const at = (i: number, j: number): number => rows[i]?.[j] as number
  for (let i = 1; i <= a.length; i++) {
    rows.push([i])
    for (let j = 1; j <= b.length; j++) {
      const [left, above] = [a[i - 1], b[j - 1]]
      const swapped = i > 1 && j > 1 && left === b[j - 2] && above === a[i - 2]
      rows[i]?.push(
        Math.min(
          at(i, j - 1) + 1,
          at(i - 1, j) + 1,
          at(i - 1, j - 1) + (left === above ? 0 : 1),
          swapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY
        )
      )
    }
  }
  return at(a.length, b.length)
}

/** What to write instead of an unknown name: the nearest, else all of them. */
export function remedyFor(given: string, known: readonly string[]): string {
  const near = nearest(given, known)
  return near === undefined
    ? `use ${listed(
        known.map((name) => `\`${name}\``),
        'or'
      )}`
    : `did you mean \`${near}\`?`
}

/** What to say of the name of an unknown rule. */
export function unknownRule(id: unknown, ids: readonly string[]): string {
  const near = nearest(String(id), ids)
  return `unknown rule ${shown(id)}: ${near === undefined ? '`outagelint rules` lists all' : `did you mean \`${near}\`?`}`
}
