import type {SyntaxNode} from '@lezer/common'
import type {Span} from '../../types.ts'

/** The cells of a row, each with its pipes; empty ones have no content in the tree. */
export function cellsOf(source: string, row: SyntaxNode): {readonly span: Span; readonly content?: SyntaxNode}[] {
  const start = row.from
  let end = row.to
  while (end > start && /[\r\n]/.test(source[end - 1] as string)) end--
  let words = end
  while (words > start && /[ \t]/.test(source[words - 1] as string)) words--
  const pipes = row.getChildren('TableDelimiter').map(({from}) => from)
  const contents = row.getChildren('TableCell')
  const isLed = source[start] === '|'
  const starts = isLed ? pipes : [start, ...pipes]
  const isClosed = pipes.at(-1) === words - 1 && (pipes.length > 1 || !isLed)
  const spans = starts
    .slice(0, isClosed ? -1 : undefined)
    .map((from, index, all) => ({start: from, end: all[index + 1] ?? end}))
  let next = 0
  return spans.map((span) => {
    const content = contents[next]
    if (!content || content.from < span.start || content.from >= span.end) return {span}
    next++
    return {span, content}
  })
}
