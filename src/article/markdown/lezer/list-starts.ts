import type {MarkdownConfig} from '@lezer/markdown'
import {depthOf} from './tag-blocks.ts'
import {isOnlyTag} from './tags.ts'

/** The mark of an item, be there words behind it or none. */
export const marker = /^(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/

/** A line that leaves the block around a paragraph may begin a list with any number, or raw HTML with any tag. */
export const listStarts: MarkdownConfig = {
  parseBlock: [
    {
      name: 'ListStart',
      endLeaf: (context, line) => {
        const rest = line.text.slice(line.pos)
        return depthOf(line) < context.depth && (marker.test(rest) || isOnlyTag(rest))
      }
    }
  ]
}
