import {type DocumentSymbol, type FoldingRange, SymbolKind} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Article, Section} from '../article/types.ts'

/** The outline as it was recovered, also for articles that lost their headings. */
export function symbolsOf({outline, source}: Article, document: TextDocument): DocumentSymbol[] {
  const shape = (sections: readonly Section[], end: number): DocumentSymbol[] =>
    sections.map((section, index) => {
      const {title, role, heading} = section
      const last = sections[index + 1]?.heading.start ?? end
      return {
        name: title || '(untitled)',
        ...(role && {detail: role}),
        kind: SymbolKind.String,
        range: {start: document.positionAt(heading.start), end: document.positionAt(Math.max(last, heading.end))},
        selectionRange: {start: document.positionAt(heading.start), end: document.positionAt(heading.end)},
        children: shape(section.sections, last)
      }
    })
  return shape(outline, source.length)
}

export function foldsOf(symbols: readonly DocumentSymbol[], document: TextDocument): FoldingRange[] {
  return symbols.flatMap(({range, children}) => {
    // The line of the next heading is no part of the fold.
    const endLine = range.end.character === 0 ? range.end.line - 1 : range.end.line
    const own = endLine > range.start.line ? [{startLine: range.start.line, endLine}] : []
    return [...own, ...foldsOf(children ?? [], document)]
  })
}
