import {type DocumentSymbol, type FoldingRange, SymbolKind} from 'vscode-languageserver/node'
import type {Titled} from '../worker/index.ts'
import type {Document} from './document.ts'

/** The outline as it was recovered, also for articles that lost their headings. */
export function symbolsOf(outline: readonly Titled[], document: Document): DocumentSymbol[] {
  const shape = (sections: readonly Titled[], end: number): DocumentSymbol[] =>
    sections.map(({title, role, heading, sections: inner}, index) => {
      const last = sections[index + 1]?.heading.start ?? end
      return {
        name: title || '(untitled)',
        ...(role && {detail: role}),
        kind: SymbolKind.String,
        range: document.rangeOf({start: heading.start, end: Math.max(last, heading.end)}),
        selectionRange: document.rangeOf(heading),
        children: shape(inner, last)
      }
    })
  return shape(outline, document.text.length)
}

export function foldsOf(symbols: readonly DocumentSymbol[]): FoldingRange[] {
  return symbols.flatMap(({range, children}) => {
    // The line of the next heading is not part of the fold.
    const endLine = range.end.character === 0 ? range.end.line - 1 : range.end.line
    const own = endLine > range.start.line ? [{startLine: range.start.line, endLine}] : []
    return [...own, ...foldsOf(children ?? [])]
  })
}
