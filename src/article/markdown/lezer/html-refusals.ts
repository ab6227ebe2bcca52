import type {SyntaxNode} from '@lezer/common'
import {Refusal} from './refusal.ts'
import {isOnlyTag} from './tags.ts'

/** How raw HTML ends that goes on over blank lines, by its start. */
const closings: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?:\s|>|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![a-z]/i, />/]
]

/**
 * @param end of the raw HTML of a node
 * @throws Refusal for raw HTML that the readers take apart differently
 */
export function refuseHtml(source: string, node: SyntaxNode, end: number): void {
  const {from, parent} = node
  const html = source.slice(from, end)
  if (parent?.name === 'Blockquote' && html.includes('\n')) throw new Refusal('html')
  // Without its end it goes on to the end of the block around it, of which each reader has its own notion.
  if (closings.some(([start, close]) => start.test(html) && !close.test(html))) throw new Refusal('html')
  let before = node.prevSibling
  while (before?.name.endsWith('Mark')) before = before.prevSibling
  if (!before || /\n[ \t>]*\r?\n/.test(source.slice(before.to, from))) return
  if (!isOnlyTag(/^[^\r\n]*/.exec(html)?.[0] ?? '')) return
  // A tag may not begin a block in a paragraph, and a definition is one until it is taken out of it.
  if (before.name === 'LinkReference') throw new Refusal('definition')
  // Nor may it in the last paragraph of a quotation or an item, which goes on without their marks.
  if (containers.has(before.name)) throw new Refusal('tag')
}

const containers = new Set(['Blockquote', 'BulletList', 'OrderedList', 'FootnoteDefinition'])
