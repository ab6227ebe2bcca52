import type {Definition, FootnoteDefinition, Html, List, Nodes, Root, RootContent, Table} from 'mdast'
import {rawProse} from '../text/prose.ts'
import type {Block, BlockDraft, ListItem, Span, TableCell} from '../types.ts'
import {contentOfFence} from './fences.ts'
import {frontMatterOf} from './front-matter.ts'
import {readHtml} from './html-blocks.ts'
import {readInline, targetOf, titleOf} from './inline.ts'
import {splitLines} from './lost-markdown.ts'

/** What stands around a block. */
interface Context {
  readonly quoted: number
  readonly item?: ListItem
  readonly footnote?: string
}

/**
 * The only place that knows mdast: the tree becomes a flat list of blocks. Front matter is found in the source, for
 * without its plugin the parser reads YAML as a heading. Nodes without a position give no block.
 */
export function blocksOf(tree: Root, source: string): Block[] {
  const drafts: BlockDraft[] = []
  const definitions = new Map<string, Definition>()
  const lists = {count: 0}
  const tables = {count: 0}

  const matter = tree.position ? frontMatterOf(source) : undefined
  const bodyStart = matter?.span.end ?? 0
  if (matter) drafts.push(matter)

  const collect = (node: Nodes): void => {
    // The first definition of a label wins, as in CommonMark.
    if (node.type === 'definition' && !definitions.has(node.identifier.toLowerCase())) {
      definitions.set(node.identifier.toLowerCase(), node)
    }
    if ('children' in node) node.children.forEach(collect)
  }
  collect(tree)

  const visit = (node: RootContent, context: Context): void => {
    const place = spanOfNode(node)
    if (!place) return
    const {start, end} = place
    if (start < bodyStart) {
      if (end > bodyStart && 'children' in node) for (const child of node.children) visit(child as RootContent, context)
      return
    }
    const span = {start, end: trimmedEnd(source, place)}
    const base = {span, form: 'markdown' as const, marks: [], ...context}
    switch (node.type) {
      case 'heading':
        drafts.push({
          ...base,
          kind: 'heading',
          level: node.depth,
          ...readInline(node.children, source, headingContent(node, source, span), definitions)
        })
        return
      case 'paragraph':
        drafts.push({...base, kind: 'paragraph', ...readInline(node.children, source, span, definitions)})
        return
      case 'blockquote':
        for (const child of node.children) visit(child, {...context, quoted: context.quoted + 1})
        return
      case 'list':
        visitList(node, context)
        return
      case 'table':
        visitTable(node, context)
        return
      case 'code': {
        const content = isFence(source, start) ? contentOfFence(node.value, source, place) : place
        drafts.push({...base, kind: 'code', prose: rawProse(source, content), ...(node.lang && {language: node.lang})})
        return
      }
      case 'html':
        drafts.push(...readHtml((node as Html).value, source, place).map((draft) => ({...draft, ...context})))
        return
      case 'thematicBreak':
        drafts.push({...base, kind: 'break', prose: rawProse(source, {start, end: start})})
        return
      case 'definition': {
        const behind = source.indexOf(']:', start) + 2
        const url = targetOf(node.url, source, behind, span)
        const title = titleOf(node.title, source, behind + node.url.length, span)
        const definition = {label: node.identifier.toLowerCase(), url, ...(title && {title})}
        drafts.push({...base, kind: 'definition', prose: rawProse(source, span), definition})
        return
      }
      case 'footnoteDefinition':
        for (const child of (node as FootnoteDefinition).children) {
          visit(child, {...context, footnote: node.identifier.toLowerCase()})
        }
        return
      default:
        return
    }
  }

  const visitList = (node: List, context: Context): void => {
    const list = lists.count++
    const depth = (context.item?.depth ?? 0) + 1
    node.children.forEach((child, index) => {
      const start = child.position?.start.offset
      if (start === undefined) return
      const written = /^[ \t]{0,3}(\d{1,9})/.exec(source.slice(start, start + 12))?.[1]
      const item = {
        list,
        depth,
        ordered: node.ordered === true,
        number: node.ordered && written ? Number.parseInt(written, 10) : index,
        ...(typeof child.checked === 'boolean' && {checked: child.checked})
      }
      child.children.forEach((block, place) => {
        visit(block, {...context, item: {...item, first: place === 0}})
      })
    })
  }
  const visitTable = (node: Table, context: Context): void => {
    const table = tables.count++
    node.children.forEach((line, row) => {
      line.children.forEach((child, column) => {
        const span = spanOfNode(child)
        if (!span) return
        const cell: TableCell = {table, row, column, columns: line.children.length}
        drafts.push({
          kind: 'cell',
          form: 'markdown',
          span,
          cell,
          ...context,
          ...readInline(child.children, source, cellContent(child, source, span), definitions)
        })
      })
    })
  }

  for (const child of unwrapped(tree.children)) visit(child, {quoted: 0})
  return splitLines(drafts).map((draft, index) => ({...draft, index}))
}

/** What a reader does not see may stand beside the quotation. */
const unseen: ReadonlySet<string> = new Set(['definition', 'yaml', 'toml'])

/** An article that stands in a quotation or in a list item as a whole, as in a mail, is read like any other. */
function unwrapped(nodes: readonly RootContent[]): readonly RootContent[] {
  const [only, ...others] = nodes.filter(({type}) => !unseen.has(type))
  if (!only || others.length > 0) return nodes
  if (only.type === 'blockquote')
    return [...unwrapped(only.children as RootContent[]), ...nodes.filter((node) => node !== only)]
  const [item, ...items] = only.type === 'list' ? only.children : []
  // One bullet with one paragraph is a list of one.
  return item && items.length === 0 && item.children.length > 2
    ? [...unwrapped(item.children as RootContent[]), ...nodes.filter((node) => node !== only)]
    : nodes
}

/** Blanks behind a block are no part of it, and the parser leaves them out only at some. */
function trimmedEnd(source: string, {start, end}: Span): number {
  let to = end
  while (to > start && /[ \t]/.test(source[to - 1] as string)) to--
  return to
}

function spanOfNode(node: Nodes): Span | undefined {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  return start === undefined || end === undefined ? undefined : {start, end}
}

const isFence = (source: string, start: number): boolean => source[start] === '`' || source[start] === '~'

/** A heading's own place has its mark in it: words that lost their place are looked for behind it. */
function headingContent(node: Nodes & {children: readonly Nodes[]}, source: string, whole: Span): Span {
  if (!node.children[0] || spanOfNode(node.children[0])) return whole
  return {...whole, start: behind(/#{1,6}[ \t]+/y, source, whole.start)}
}

/** A cell's own place has its pipes in it. */
function cellContent(node: Nodes & {children: readonly Nodes[]}, source: string, whole: Span): Span {
  const [first, last] = [node.children[0], node.children.at(-1)]
  const start = first ? (spanOfNode(first)?.start ?? behind(/\|?[ \t]*/y, source, whole.start)) : whole.start
  return {start, end: (last && spanOfNode(last)?.end) ?? whole.end}
}

function behind(mark: RegExp, source: string, at: number): number {
  mark.lastIndex = at
  return at + (mark.exec(source)?.[0].length ?? 0)
}
