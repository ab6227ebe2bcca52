import type {BlockContext, Element, LeafBlock, LeafBlockParser, Line, MarkdownConfig} from '@lezer/markdown'
import {marker} from './list-starts.ts'
import {Refusal} from './refusal.ts'
import {depthOf, isDeclaration} from './tag-blocks.ts'
import {isOnlyTag} from './tags.ts'

const delimiterCell = /^:?-+:?$/

/** The number of columns that a line between the head and the body of a table says, 0 for any other line. */
function columnsOf(line: string): number {
  const text = line.trim()
  if (!text.includes('|')) return 0
  const cells = text.replace(/^\|/, '').replace(/\|$/, '').split('|')
  return cells.every((cell) => delimiterCell.test(cell.trim())) ? cells.length : 0
}

/** Tells of each pipe and each cell of a row, and how many cells there are. */
function scanRow(line: string, start: number, tell?: (from: number, to: number, isPipe: boolean) => void): number {
  let cells = 0
  let from = -1
  let to = -1
  let first = true
  const end = (): void => {
    if (from >= 0) tell?.(from, to, false)
    from = -1
  }
  for (let i = start; i < line.length; i++) {
    const char = line[i] as string
    if (char === '|') {
      if (!first || from >= 0) cells++
      first = false
      end()
      tell?.(i, i + 1, true)
    } else if (char !== ' ' && char !== '\t') {
      if (from < 0) from = i
      if (char === '\\') i++
      to = Math.min(i + 1, line.length)
    }
  }
  if (from >= 0) cells++
  end()
  return cells
}

function rowOf(context: BlockContext, line: string, start: number, offset: number): Element[] {
  const elements: Element[] = []
  scanRow(line, start, (from, to, isPipe) => {
    const content = isPipe ? [] : context.parser.parseInline(line.slice(from, to), from + offset)
    elements.push(context.elt(isPipe ? 'TableDelimiter' : 'TableCell', from + offset, to + offset, content))
  })
  return elements
}

/** What the next line has behind the marks of the blocks around a line; nothing where it leaves one of them. */
function inSameBlocks(line: Line, next: string): string {
  const quotes = (marks: string): number => marks.split('>').length
  const [marks = ''] = /^[> \t]*/.exec(next) ?? []
  if (quotes(marks) !== quotes(line.text.slice(0, line.basePos)) || marks.length < line.basePos) return ''
  return next.slice(marks.length)
}

class TableParser implements LeafBlockParser {
  /** Nothing before the second line, which tells whether it is a table. */
  rows: Element[] | undefined
  #line = 0

  nextLine(context: BlockContext, line: Line, leaf: LeafBlock): boolean {
    this.#line++
    if (this.#line === 1) {
      const columns = depthOf(line) < context.depth ? 0 : columnsOf(line.text.slice(line.pos))
      if (columns === 0 || scanRow(leaf.content, 0) !== columns) return false
      const head = rowOf(context, leaf.content, 0, leaf.start)
      this.rows = [context.elt('TableHeader', leaf.start, leaf.start + leaf.content.length, head)]
      // A row of dashes underlines no table.
      leaf.parsers = [this]
    } else if (this.rows) {
      if (line.indent >= line.baseIndent + 4) throw new Refusal('code under a table')
      const [from, to] = [context.lineStart + line.pos, context.lineStart + line.text.length]
      this.rows.push(context.elt('TableRow', from, to, rowOf(context, line.text, line.pos, context.lineStart)))
    }
    return false
  }

  finish(context: BlockContext, leaf: LeafBlock): boolean {
    if (!this.rows) return false
    const table = context.elt('Table', leaf.start, leaf.start + leaf.content.length, this.rows)
    context.addLeafElement(leaf, table)
    return true
  }
}

/** In a paragraph it would make a heading, behind a row it is a break. */
const rule = /^-{3,}[ \t]*$/

/** Tables; their rows are read where they stand, and a table ends where any other block may begin. */
export const tables: MarkdownConfig = {
  defineNodes: [{name: 'Table', block: true}, 'TableHeader', 'TableRow', 'TableCell', 'TableDelimiter'],
  parseBlock: [
    {
      name: 'Table',
      before: 'SetextHeading',
      leaf: () => new TableParser(),
      endLeaf(context, line, leaf) {
        const isLazy = depthOf(line) < context.depth
        const table = leaf.parsers.find((parser) => parser instanceof TableParser)
        if (table?.rows) {
          const rest = line.text.slice(line.pos)
          return isLazy || marker.test(rest) || isOnlyTag(rest) || isDeclaration(rest) || rule.test(rest)
        }
        if (isLazy) return false
        const cells = line.text.includes('|') ? scanRow(line.text, line.pos) : 0
        return cells > 1 && columnsOf(inSameBlocks(line, context.peekLine())) === cells
      }
    }
  ]
}
