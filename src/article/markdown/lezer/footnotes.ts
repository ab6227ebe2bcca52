import type {Line, MarkdownConfig} from '@lezer/markdown'
import {Refusal} from './refusal.ts'

const start = /^\[\^((?:[^\s[\]\\]|\\\S)+)\]:[ \t]*/

/** Characters, as micromark has it (https://spec.commonmark.org/0.31.2/#link-label). */
const longestLabel = 999
/** Columns that the lines of a footnote are indented by. */
const indent = 4

function startOf(line: Line): RegExpExecArray | null {
  if (line.next !== 91 /* [ */ || line.indent >= line.baseIndent + indent) return null
  const match = start.exec(line.text.slice(line.pos))
  return match && (match[1] as string).length <= longestLabel ? match : null
}

/** The texts of footnotes: blocks in a block, as in a list item. */
export const footnotes: MarkdownConfig = {
  defineNodes: [
    {
      name: 'FootnoteDefinition',
      block: true,
      composite(_context, line) {
        if (line.next < 0) return true
        if (line.indent < line.baseIndent + indent) return false
        line.moveBaseColumn(line.baseIndent + indent)
        return true
      }
    },
    {name: 'FootnoteLabel', block: true}
  ],
  parseBlock: [
    {
      name: 'FootnoteDefinition',
      parse(context, line) {
        const match = startOf(line)
        if (!match) return false
        if (/\s{5}$|\t/.test(match[0])) throw new Refusal('footnote')
        const from = context.lineStart + line.pos
        context.startComposite('FootnoteDefinition', line.pos)
        context.addElement(context.elt('FootnoteLabel', from + 2, from + 2 + (match[1] as string).length))
        line.moveBase(line.pos + match[0].length)
        return null
      },
      endLeaf: (_context, line) => startOf(line) !== null,
      before: 'LinkReference'
    }
  ]
}
