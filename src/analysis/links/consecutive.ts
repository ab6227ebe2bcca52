import type {LinkItem} from './types.ts'

/** The titles of a list that pass a test, each with those that follow it. */
export function consecutive(items: readonly LinkItem[], passes: (item: LinkItem) => boolean): LinkItem[][] {
  const runs: LinkItem[][] = []
  let last = -2
  for (const [index, item] of items.entries()) {
    if (!passes(item)) continue
    if (index === last + 1) runs.at(-1)?.push(item)
    else runs.push([item])
    last = index
  }
  return runs
}

/** So many titles are told one by one. */
const mostTold = 4

/** What findings of a longer run share, so that they are told once. */
export const groupOf = (run: readonly LinkItem[]): {readonly group?: string} =>
  run.length > mostTold ? {group: String(run[0]?.span.start)} : {}
