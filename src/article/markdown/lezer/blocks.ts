import type {SyntaxNode} from '@lezer/common'
import {rawProse} from '../../text/prose.ts'
import type {Block, BlockDraft, Prose, Span, TableCell} from '../../types.ts'
import {isSpace} from '../align.ts'
import type {BlockContext} from '../blocks.ts'
import {frontMatterOf} from '../front-matter.ts'
import {readHtml} from '../html-blocks.ts'
import {readIndentedText} from '../indented-text.ts'
import {linkTargetOf, linkTitleOf} from '../inline.ts'
import {splitLines} from '../lost-markdown.ts'
import {cellsOf} from './cells.ts'
import {decoded} from './decoded.ts'
import {treeOf} from './grammar.ts'
import {refuseHtml} from './html-refusals.ts'
import {readInlineTree, type Texts} from './inline.ts'
import {normalized} from './labels.ts'
import {indentOf, linesOf} from './lines.ts'
import {Refusal, refuseOddities} from './refusal.ts'
import {taskOf} from './tasks.ts'

/**
 * The blocks of a Markdown text, made straight from the tree of the second reader: what `blocksOf` makes of the tree
 * of the first.
 *
 * @throws Refusal when the other reader should read it
 */
export function blocksOfText(source: string): Block[] {
  const matter = frontMatterOf(source)
  const body = matter?.span.end ?? 0
  // Offsets stay as they are: what is no Markdown is blank, and a tab stands for a carriage return.
  const text = (source.slice(0, body).replace(/[^\n]/g, ' ') + source.slice(body)).replaceAll('\r\n', '\t\n')
  refuseOddities(source)
  const top = treeOf(text).topNode
  const drafts: BlockDraft[] = matter ? [matter] : []
  const texts: Texts = {source, definitions: targetsOf(top, source)}
  const counts = {lists: 0, tables: 0}

  const visit = (node: SyntaxNode, context: BlockContext): void => {
    const {name, from} = node
    const base = {form: 'markdown' as const, marks: [], ...context}
    if (name === 'Paragraph') {
      const span = {start: from, end: trimmedEnd(source, from, node.to)}
      drafts.push({...base, kind: 'paragraph', span, ...readInlineTree(node, span, texts)})
    } else if (/Heading\d$/.test(name)) {
      const span = {start: from, end: trimmedEnd(source, from, node.to)}
      const level = Number(name.at(-1))
      drafts.push({...base, kind: 'heading', level, span, ...readInlineTree(node, headingContent(source, node), texts)})
    } else if (name === 'Blockquote') {
      for (const child of childrenOf(node)) visit(child, {...context, quoted: context.quoted + 1})
    } else if (name === 'BulletList' || name === 'OrderedList') visitList(node, context)
    else if (name === 'Table') visitTable(node, context)
    else if (name === 'FencedCode') {
      const info = node.getChild('CodeInfo')
      const language = info && decoded((/^[^ \t\r\n]*/.exec(source.slice(info.from, info.to)) as RegExpExecArray)[0])
      const place = {start: from, end: fenceEnd(source, node)}
      const span = {
        start: from,
        end: isClosed(node) ? trimmedEnd(source, from, place.end) : behindWords(source, place.end)
      }
      const prose = rawProse(source, fenceContent(source, node, place.end) ?? place)
      drafts.push({...base, kind: 'code', span, prose, ...(language && {language})})
    } else if (name === 'CodeBlock') {
      if (blankLine.test(source.slice(node.to, node.to + longestBlank))) throw new Refusal('code')
      const place = {start: indentedStart(source, from), end: node.to - (source[node.to - 1] === '\r' ? 1 : 0)}
      const span = {...place, end: trimmedEnd(source, from, node.to)}
      drafts.push({...base, kind: 'code', span, prose: rawProse(source, place)})
    } else if (/^(?:HTML|Comment|ProcessingInstruction)Block$/.test(name)) {
      const end = lineEnd(source, node)
      refuseHtml(source, node, end)
      const span = {start: from - indentOf(source, node), end}
      const html = linesOf(source, node, span.start, span.end, 'block')
      drafts.push(...readHtml(html, source, span).map((draft) => ({...draft, ...context})))
    } else if (name === 'HorizontalRule') {
      const span = {start: from, end: trimmedEnd(source, from, node.to)}
      drafts.push({...base, kind: 'break', span, prose: rawProse(source, {start: from, end: from})})
    } else if (name === 'LinkReference') {
      const span = {start: from, end: trimmedEnd(source, from, node.to)}
      const definition = definitionOf(node, source)
      drafts.push({...base, kind: 'definition', span, prose: rawProse(source, span), definition})
    } else if (name === 'FootnoteDefinition') {
      const label = node.getChild('FootnoteLabel')
      const footnote = normalized(source.slice(label?.from, label?.to))
      for (const child of childrenOf(node)) visit(child, {...context, footnote})
    } else if (!/Mark$|^FootnoteLabel$/.test(name)) throw new Refusal(name)
  }
  const visitList = (node: SyntaxNode, context: BlockContext): void => {
    const list = counts.lists++
    const depth = (context.item?.depth ?? 0) + 1
    node.getChildren('ListItem').forEach((child, index) => {
      const mark = child.getChild('ListMark')
      const ordered = node.name === 'OrderedList'
      const number = ordered && mark ? Number.parseInt(source.slice(mark.from, mark.to), 10) : index
      const blocks = childrenOf(child).filter(({name}) => !name.endsWith('Mark'))
      const task = blocks[0] && taskOf(source, blocks[0])
      const item = {list, depth, ordered, number, ...(task && {checked: task.checked})}
      blocks.forEach((block, place) => {
        const inner = {...context, item: {...item, first: place === 0}}
        if (place > 0 || !task) visit(block, inner)
        else {
          const content = {start: task.content, end: trimmedEnd(source, task.content, block.to)}
          const span = {start: task.start, end: trimmedEnd(source, task.start, block.to)}
          const {prose, marks} = readInlineTree(block, content, texts)
          // Marks without words stand where the paragraph does.
          const place = prose.text ? prose : rawProse(source, {start: task.start, end: task.start})
          drafts.push({form: 'markdown', kind: 'paragraph', span, ...inner, prose: place, marks})
        }
      })
    })
  }
  const visitTable = (node: SyntaxNode, context: BlockContext): void => {
    const table = counts.tables++
    const rows = childrenOf(node).filter(({name}) => name === 'TableHeader' || name === 'TableRow')
    rows.forEach((line, row) => {
      const cells = cellsOf(source, line)
      cells.forEach(({span, content}, column) => {
        const cell: TableCell = {table, row, column, columns: cells.length}
        const words = content
          ? readInlineTree(content, {start: content.from, end: content.to}, texts)
          : {prose: rawProse(source, {start: span.start, end: span.start}), marks: []}
        drafts.push({kind: 'cell', form: 'markdown', span, cell, ...context, ...words})
      })
    })
  }

  for (const child of unwrapped(childrenOf(top))) visit(child, {quoted: 0})
  return splitLines(readIndentedText(drafts, source)).map((draft, index) => ({...draft, index}))
}

function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = []
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child)
  return children
}

/** An article that stands in a quotation or in a list item as a whole, as in a mail, is read like any other. */
function unwrapped(nodes: readonly SyntaxNode[]): readonly SyntaxNode[] {
  const blocks = nodes.filter(({name}) => !name.endsWith('Mark'))
  const [only, ...others] = blocks.filter(({name}) => name !== 'LinkReference')
  if (!only || others.length > 0) return blocks
  const rest = blocks.filter((node) => node !== only)
  if (only.name === 'Blockquote') return [...unwrapped(childrenOf(only)), ...rest]
  const items = only.getChildren('ListItem')
  const inner = items[0] && items.length === 1 ? childrenOf(items[0]).filter(({name}) => !name.endsWith('Mark')) : []
  // One bullet with one paragraph is a list of one.
  return inner.length > 2 ? [...unwrapped(inner), ...rest] : blocks
}

/** Targets by label; the first definition of a label wins, as in CommonMark. */
function targetsOf(top: SyntaxNode, source: string): Map<string, Prose> {
  const targets = new Map<string, Prose>()
  if (!source.includes(']:')) return targets
  top.cursor().iterate(({name, node}) => {
    if (name === 'LinkReference') {
      const {label, url} = definitionOf(node, source)
      if (!targets.has(label)) targets.set(label, url)
    }
    return name === 'Document' || name.endsWith('List') || /^(?:ListItem|Blockquote|FootnoteDefinition)$/.test(name)
  })
  return targets
}

function definitionOf(node: SyntaxNode, source: string): {label: string; url: Prose; title?: Prose} {
  const [label, target, title] = [node.getChild('LinkLabel'), node.getChild('URL'), node.getChild('LinkTitle')]
  const isLong = source.slice(node.from, node.to).trim().includes('\n')
  if (!label || !target || (isLong && node.parent?.name !== 'Document')) throw new Refusal('definition')
  const whole = {start: node.from, end: trimmedEnd(source, node.from, node.to)}
  const behind = label.to + 1
  const written = source.slice(target.from, target.to)
  const value = decoded(written.startsWith('<') ? written.slice(1, -1) : written)
  const words = title && decoded(linesOf(source, node, title.from + 1, title.to - 1, 'text'))
  const titled = linkTitleOf(words, source, behind + value.length, whole)
  return {
    label: normalized(source.slice(label.from + 1, label.to - 1)),
    url: linkTargetOf(value, source, behind, whole),
    ...(titled && {title: titled})
  }
}

const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 13 || code === 10

function trimmedEnd(source: string, from: number, to: number): number {
  let end = to
  while (end > from && isBlank(source.charCodeAt(end - 1))) end--
  return end
}

/** A line of blanks behind code may be a line of it. */
const blankLine = /^\r?\n[ \t>]{4}/
const longestBlank = 10

const isEol = (char: string | undefined): boolean => char === '\n' || char === '\r' || char === undefined

/** The end of raw HTML has the spaces behind its last word in it, as that of a fence has. */
function lineEnd(source: string, {from, to}: SyntaxNode): number {
  let end = trimmedEnd(source, from, to)
  while (isSpace(source[end])) end++
  return isEol(source[end]) ? end : trimmedEnd(source, from, to)
}

/** An end before lines that have nothing but the marks of quotations. */
function withoutQuoteMarks(source: string, start: number, from: number): number {
  let end = from
  let line = source.lastIndexOf('\n', end - 1)
  while (line > start && /^[\s>]*$/.test(source.slice(line, end))) {
    end = trimmedEnd(source, start, line)
    line = source.lastIndexOf('\n', end - 1)
  }
  return end
}

function headingContent(source: string, node: SyntaxNode): Span {
  const marks = node.getChildren('HeaderMark')
  let [start, end] = [node.from, node.to]
  if (node.name.startsWith('ATX')) {
    start = marks[0]?.to ?? start
    end = marks[1]?.from ?? end
  } else end = marks.at(-1)?.from ?? end
  while (start < end && isSpace(source[start])) start++
  end = withoutQuoteMarks(source, start, trimmedEnd(source, start, end))
  const content = {start, end}
  return content.start < content.end ? content : {start: node.from, end: node.from}
}

/** The indent of code is a part of its block. */
function indentedStart(source: string, from: number): number {
  if (source[from - 1] === '\t' && source[from - 2] === ' ') throw new Refusal('tab')
  if (source[from - 1] === '\t') return from - 1
  let width = 0
  while (width < 4 && source[from - 1 - width] === ' ') width++
  return from - width
}

const isClosed = (fenced: SyntaxNode): boolean => fenced.getChildren('CodeMark').length > 1

/** Blanks that end a text belong to no block, its line endings to code that nothing closes. */
function behindWords(source: string, end: number): number {
  let at = end
  while (source[at - 1] === ' ' || source[at - 1] === '\t') at--
  return at
}

/** A fence that nothing closes goes to the end of the text. */
function fenceEnd(source: string, node: SyntaxNode): number {
  if (isClosed(node)) return lineEnd(source, node)
  const isIndented = source[node.from - 1] === ' '
  const isEmpty = node.getChild('CodeText') === null
  if (node.parent?.name !== 'Document' || isIndented || isEmpty) throw new Refusal('fence')
  return source.length
}

/** What stands between fences; the indent of the first fence is not a part of the lines. */
function fenceContent(source: string, node: SyntaxNode, end: number): Span | undefined {
  const texts = node.getChildren('CodeText')
  const [first, last] = [texts[0], texts.at(-1)]
  if (!first || !last) return undefined
  let start = first.from
  for (let width = indentOf(source, node); width > 0 && source[start] === ' '; width--) start++
  let to = isClosed(node) ? last.to : end
  if (!isClosed(node) && source[to - 1] === '\n') to--
  if (source[to - 1] === '\r') to--
  return to > start ? {start, end: to} : undefined
}
