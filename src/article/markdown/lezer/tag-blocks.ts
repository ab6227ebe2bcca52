import type {MarkdownConfig} from '@lezer/markdown'
import {isOnlyTag} from './tags.ts'

/** These begin raw HTML that goes on over blank lines. */
const raw = /^<(?:script|pre|style|textarea)(?:\s|>|$)/i

/** `<!doctype html>` in small letters, which the grammar does not know. */
export const isDeclaration = (line: string): boolean => /^<![a-z]/.test(line)

/**
 * Raw HTML that begins with a line of one tag, whatever its name, and ends at a blank line; declarations, which end
 * with their first `>`.
 */
export const tagBlocks: MarkdownConfig = {
  parseBlock: [
    {
      name: 'Declaration',
      before: 'HTMLBlock',
      parse(context, line) {
        if (!isDeclaration(line.text.slice(line.pos))) return false
        const from = context.lineStart + line.pos
        const {depth} = context
        const marks = []
        let isInside = true
        while (isInside && !line.text.includes('>', line.pos)) {
          isInside = context.nextLine() && depthOf(line) >= depth
          if (isInside) marks.push(...line.markers)
        }
        if (isInside) context.nextLine()
        context.addElement(context.elt('HTMLBlock', from, context.prevLineEnd(), marks))
        return true
      },
      endLeaf: (_context, line) => isDeclaration(line.text.slice(line.pos))
    },
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
