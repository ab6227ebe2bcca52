/** The lines that differ, as in a unified diff without context: enough to see what a fix would do. */
export function diffOf(path: string, before: string, after: string): string {
  const [a, b] = [before.split('\n'), after.split('\n')]
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  const removed = a.slice(head, a.length - tail)
  const added = b.slice(head, b.length - tail)
  const range = (start: number, lines: readonly string[]): string =>
    `${lines.length > 0 ? start + 1 : start},${lines.length}`
  return [
    `--- ${path}`,
    `+++ ${path}`,
    `@@ -${range(head, removed)} +${range(head, added)} @@`,
    ...removed.map((line) => `-${line}`),
    ...added.map((line) => `+${line}`),
    ''
  ].join('\n')
}
