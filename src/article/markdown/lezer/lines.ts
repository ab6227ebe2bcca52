import type {SyntaxNode} from '@lezer/common'
import {Refusal} from './refusal.ts'

/** What a container puts before each line of a block in it: the mark of a quotation, or an indent of so many columns. */
type Prefix = 'quote' | number

/** Columns that the text of a list item is indented by. */
function widthOf(item: SyntaxNode, source: string): number {
  const mark = item.getChild('ListMark')
  if (!mark) throw new Refusal('item')
  let start = item.from
  while (source[start] === ' ' && start < mark.from) start++
  let behind = mark.to
  while (source[behind] === ' ') behind++
  const blank = source[behind] === '\n' || source[behind] === '\r' || behind === source.length
  if (source[behind] === '\t') throw new Refusal('tab')
  return (blank || behind - mark.to > 4 ? mark.to + 1 : behind) - item.from
}

function prefixesOf(node: SyntaxNode, source: string): Prefix[] {
  const prefixes: Prefix[] = []
  for (let at = node.parent; at; at = at.parent) {
    if (at.name === 'Blockquote') prefixes.unshift('quote')
    else if (at.name === 'ListItem') prefixes.unshift(widthOf(at, source))
    else if (at.name === 'FootnoteDefinition') prefixes.unshift(4)
  }
  return prefixes
}

/** The place behind what the containers put at the start of a line; lazy lines lack some of it. */
function behindPrefixes(source: string, start: number, prefixes: readonly Prefix[]): number {
  let at = start
  for (const prefix of prefixes) {
    let spaces = 0
    const most = prefix === 'quote' ? 3 : prefix
    while (spaces < most && source[at + spaces] === ' ') spaces++
    if (source[at + spaces] === '\t') throw new Refusal('tab')
    if (prefix === 'quote') {
      if (source[at + spaces] !== '>') return at
      at += spaces + 1
      if (source[at] === ' ') at++
      else if (source[at] === '\t') throw new Refusal('tab')
    } else {
      if (spaces < prefix && !/[\r\n]/.test(source[at + spaces] ?? '\n')) return at
      at += spaces
    }
  }
  return at
}

/** Spaces before a block on its line, without those of its containers. */
export function indentOf(source: string, node: SyntaxNode): number {
  const line = source.lastIndexOf('\n', node.from - 1) + 1
  const start = behindPrefixes(source, line, prefixesOf(node, source))
  return start < node.from && source.slice(start, node.from).trim() === '' ? node.from - start : 0
}

/** Spaces that a line of a paragraph may begin with; more of them belong to raw HTML. */
const mostIndent = 3

/**
 * A part of a block without what its containers put before its lines.
 *
 * @param kind `code` and `block` keep what else a line begins with, in `text` an indent is no part of it
 */
export function linesOf(
  source: string,
  node: SyntaxNode,
  from: number,
  to: number,
  kind: 'code' | 'text' | 'block'
): string {
  const raw = source.slice(from, to)
  if (!raw.includes('\n')) return raw
  const prefixes = prefixesOf(node, source)
  if (prefixes.length === 0 && kind !== 'text') return raw
  let text = ''
  for (let at = from; at < to; ) {
    const feed = source.indexOf('\n', at)
    const end = feed < 0 || feed >= to ? to : feed + 1
    text += source.slice(at, end)
    at = end
    if (at >= to) break
    at = Math.min(to, behindPrefixes(source, at, prefixes))
    if (kind === 'text') for (let i = 0; i < mostIndent && source[at] === ' ' && at < to; i++) at++
  }
  return text
}
