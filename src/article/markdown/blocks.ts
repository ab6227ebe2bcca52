import type {Definition, List, Nodes, Root, RootContent, Table} from 'mdast'
import {rawProse} from '../text/prose.ts'
import type {Block, BlockDraft, ListItem, Span, TableCell} from '../types.ts'
import {contentOfFence} from './fences.ts'
import {frontMatterOf} from './front-matter.ts'
import {readHtml} from './html-blocks.ts'
import {readIndentedText} from './indented-text.ts'
import {linkTargetOf, linkTitleOf, readInline} from './inline.ts'
import {splitLines} from './lost-markdown.ts'

/** What stands around a block. */
export interface BlockContext {
  readonly quoted: number
  readonly item?: ListItem
  readonly footnote?: string
}

/**
 * The only place that knows mdast: the tree becomes a flat list of blocks. Front matter is found in the source, for
 * without its plugin the parser reads YAML as a heading. Nodes without a position give no block.
 */
export function blocksOf(tree: Root, source: string): Block[] {
  const matter = tree.position ? frontMatterOf(source) : undefined
  const reader = new BlockReader(source, definitionsOf(tree), matter?.span.end ?? 0)
  for (const child of unwrapped(tree.children)) reader.visit(child, {quoted: 0})
  return splitLines(readIndentedText([...(matter ? [matter] : []), ...reader.drafts], source)).map((draft, index) => ({
    ...draft,
    index
  }))
}

/** By label; the first definition of a label wins, as in CommonMark. */
function definitionsOf(tree: Root): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>()
  const collect = (node: Nodes): void => {
    if (node.type === 'definition' && !definitions.has(node.identifier.toLowerCase()))
      definitions.set(node.identifier.toLowerCase(), node)
    if ('children' in node) node.children.forEach(collect)
  }
  collect(tree)
  return definitions
}

/** Makes blocks of nodes, in the order of the source. */
class BlockReader {
  readonly drafts: BlockDraft[] = []
  readonly #source: string
  readonly #definitions: ReadonlyMap<string, Definition>
  /** Offset behind the front matter. */
  readonly #bodyStart: number
  #lists = 0
  #tables = 0

  constructor(source: string, definitions: ReadonlyMap<string, Definition>, bodyStart: number) {
    this.#source = source
    this.#definitions = definitions
    this.#bodyStart = bodyStart
  }

  visit(node: RootContent, context: BlockContext): void {
    const place = spanOfNode(node)
    if (!place) return
    if (place.start < this.#bodyStart) {
      if (place.end > this.#bodyStart && 'children' in node)
        for (const child of node.children) this.visit(child as RootContent, context)
      return
    }
    switch (node.type) {
      case 'blockquote':
        for (const child of node.children) this.visit(child, {...context, quoted: context.quoted + 1})
        return
      case 'footnoteDefinition':
        for (const child of node.children) this.visit(child, {...context, footnote: node.identifier.toLowerCase()})
        return
      case 'list':
        this.#visitList(node, context)
        return
      case 'table':
        this.#visitTable(node, context)
        return
      case 'html':
        this.drafts.push(...readHtml(node.value, this.#source, place).map((draft) => ({...draft, ...context})))
        return
      default: {
        const draft = this.#leafOf(node, place, context)
        if (draft) this.drafts.push(draft)
      }
    }
  }

  /** The block of a node that holds no others; none for one that has no words. */
  #leafOf(node: RootContent, place: Span, context: BlockContext): BlockDraft | undefined {
    const source = this.#source
    const span = {start: place.start, end: trimmedEnd(source, place)}
    const base = {span, form: 'markdown', marks: [], ...context} as const
    switch (node.type) {
      case 'heading': {
        const inline = readInline(node.children, source, headingContent(node, source, span), this.#definitions)
        return {...base, kind: 'heading', level: node.depth, ...inline}
      }
      case 'paragraph':
        return {...base, kind: 'paragraph', ...readInline(node.children, source, span, this.#definitions)}
      case 'code': {
        const content = isFence(source, span.start) ? contentOfFence(node.value, source, place) : place
        return {...base, kind: 'code', prose: rawProse(source, content), ...(node.lang && {language: node.lang})}
      }
      case 'thematicBreak':
        return {...base, kind: 'break', prose: rawProse(source, {start: span.start, end: span.start})}
      case 'definition': {
        const behind = source.indexOf(']:', span.start) + 2
        const url = linkTargetOf(node.url, source, behind, span)
        const title = linkTitleOf(node.title, source, behind + node.url.length, span)
        const definition = {label: node.identifier.toLowerCase(), url, ...(title && {title})}
        return {...base, kind: 'definition', prose: rawProse(source, span), definition}
      }
      default:
        return undefined
    }
  }

  #visitList(node: List, context: BlockContext): void {
    const list = this.#lists++
    const depth = (context.item?.depth ?? 0) + 1
    node.children.forEach((child, index) => {
      const start = child.position?.start.offset
      if (start === undefined) return
      const written = /^[ \t]{0,3}(\d{1,9})/.exec(this.#source.slice(start, start + 12))?.[1]
      const item = {
        list,
        depth,
        ordered: node.ordered === true,
        number: node.ordered && written ? Number.parseInt(written, 10) : index,
        ...(typeof child.checked === 'boolean' && {checked: child.checked})
      }
      child.children.forEach((block, place) => {
        this.visit(block, {...context, item: {...item, first: place === 0}})
      })
    })
  }

  #visitTable(node: Table, context: BlockContext): void {
    const table = this.#tables++
    node.children.forEach((line, row) => {
      line.children.forEach((child, column) => {
        const span = spanOfNode(child)
        if (!span) return
        const cell: TableCell = {table, row, column, columns: line.children.length}
        const inline = readInline(
          child.children,
          this.#source,
          cellContent(child, this.#source, span),
          this.#definitions
        )
        this.drafts.push({kind: 'cell', form: 'markdown', span, cell, ...context, ...inline})
      })
    })
  }
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

/** Blanks behind a block are not part of it, and the parser leaves them out only at some. */
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
