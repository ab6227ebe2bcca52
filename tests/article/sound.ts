import type {Article, Block, Prose, Span} from '../../src/article/types.ts'

/** What does not hold in an article that was read: places outside the file, marks outside their text. */
export function* unsound({blocks, source}: Article): Generator<string> {
  const outside = ({start, end}: Span): boolean => !(start >= 0 && start <= end && end <= source.length)
  const proseFaults = function* (name: string, prose: Prose): Generator<string> {
    for (let at = 0; at < prose.text.length; at++)
      if (outside(prose.span(at, at + 1))) yield `${name}: unit ${at} of ${JSON.stringify(prose.text)}`
    if (outside(prose.span(0, prose.text.length))) yield `${name}: ${JSON.stringify(prose.text)}`
  }
  const nameOf = ({index, kind}: Block): string => `block ${index} (${kind})`
  for (const block of blocks) {
    const name = nameOf(block)
    const {length} = block.prose.text
    if (outside(block.span)) yield `${name}: ${JSON.stringify(block.span)}`
    yield* proseFaults(name, block.prose)
    for (const {kind, tag, from, to, span, url, title, alt, attributes} of block.marks) {
      if (!(from >= 0 && from <= to && to <= length)) yield `${name}: ${kind} ${tag} from ${from} to ${to} of ${length}`
      if (outside(span) || span.start === span.end) yield `${name}: ${kind} ${tag} at ${JSON.stringify(span)}`
      for (const part of [url, title, alt, ...(attributes?.values() ?? [])]) {
        if (part) yield* proseFaults(`${name} ${kind} ${tag}`, part)
      }
    }
  }
}
