import type {MarkdownConfig} from '@lezer/markdown'
import {isOnlyTag} from './tags.ts'

/** These begin raw HTML that goes on over blank lines. */
const raw = /^<(?:script|pre|style|textarea)(?:\s|>|$)/i

/** Raw HTML that begins with a line of one tag, whatever its name, and ends at a blank line. */
export const tagBlocks: MarkdownConfig = {
  parseBlock: [
    {
      name: 'TagBlock',
      before: 'HTMLBlock',
      parse(context, line) {
        const rest = line.text.slice(line.pos)
        if (line.next !== 60 /* < */ || raw.test(rest) || !isOnlyTag(rest)) return false
        const from = context.lineStart + line.pos
        const {depth} = context
        const marks = []
        while (context.nextLine() && line.pos < line.text.length && depthOf(line) >= depth) marks.push(...line.markers)
        context.addElement(context.elt('HTMLBlock', from, context.prevLineEnd(), marks))
        return true
      }
    }
  ]
}

/** How many of the blocks around go on in a line: the parser keeps it for its own block parsers. */
export const depthOf = (line: object): number => (line as {readonly depth: number}).depth
