/** A part of a text, in UTF-16 offsets. */
interface TextPart {
  readonly from: number
  readonly to: number
}

/**
 * Those of many parts that lie between two offsets. A paragraph may have thousands of parts and of sentences, so they are
 * not all looked at for each sentence.
 *
 * @param parts in the order of their starts
 */
export function partsWithin<T extends TextPart>(parts: readonly T[], from: number, to: number): T[] {
  const first = firstIndex(parts, (part) => part.from >= from)
  return parts
    .slice(
      first,
      firstIndex(parts, (part) => part.from >= to)
    )
    .filter((part) => part.to <= to)
}

/** The index of the first item that passes a test which all later items pass too; the length when none does. */
export function firstIndex<T>(items: readonly T[], test: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (test(items[middle] as T)) high = middle
    else low = middle + 1
  }
  return low
}
