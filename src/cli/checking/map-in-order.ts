/**
 * Works on items several at a time and yields what comes of them in their own order. No more than `most` are begun and
 * not yet yielded, so that memory does not grow with their number.
 */
export async function* inOrder<T, R>(
  items: Iterable<T> | AsyncIterable<T>,
  most: number,
  work: (item: T) => Promise<R>
): AsyncGenerator<R> {
  const begun: Promise<R>[] = []
  for await (const item of items) {
    const one = work(item)
    // It is awaited in its turn; until then a failure is not an unhandled one.
    one.catch(() => {})
    begun.push(one)
    if (begun.length >= most) yield (await begun.shift()) as R
  }
  for (const one of begun) yield await one
}
