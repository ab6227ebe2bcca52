/** Shorter texts are repeated on purpose: "No customer data was lost." */
const fewestWords = 12
/** Share of four-word runs that two texts have in common when one was pasted and touched up. */
const nearlySame = 0.8
/** Of the texts that hold a run, only the latest are compared: a table of a thousand equal cells stays quick. */
const mostHolders = 5

/** Pairs of a text and an earlier one that is nearly the same. */
export function* repeatsOf<T extends {readonly text: string}>(
  texts: Iterable<T>
): Generator<readonly [again: T, first: T]> {
  const before: {item: T; runs: ReadonlySet<string>}[] = []
  const holders = new Map<string, number[]>()
  for (const item of texts) {
    const runs = runsOf(item.text)
    if (runs.size < fewestWords - 3) continue
    const shared = new Map<number, number>()
    for (const run of runs) for (const index of holders.get(run) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1)
    const same = [...shared].find(
      ([index, count]) => count >= nearlySame * Math.max(runs.size, before[index]?.runs.size ?? 0)
    )
    const first = same && before[same[0]]?.item
    if (first) yield [item, first]
    for (const run of runs) {
      const held = holders.get(run)
      if (!held) holders.set(run, [before.length])
      else if (held.push(before.length) > mostHolders) held.shift()
    }
    before.push({item, runs})
  }
}

/** Runs of four words, each with a blank behind it. */
function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const joined = `${words.join(' ')} `
  const runs = new Set<string>()
  let from = 0
  let to = 0
  words.forEach((word, at) => {
    to += word.length + 1
    if (at < 3) return
    runs.add(joined.slice(from, to))
    from += (words[at - 3] as string).length + 1
  })
  return runs
}
