import type {LinkItem} from './types.ts'

/** The titles of a list that pass a test, those that follow one another together: what is told of them is told once. */
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
