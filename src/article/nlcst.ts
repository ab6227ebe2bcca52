import type {Nodes, Root} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import {VFile} from 'vfile'
import {articleOfBlocks} from './index.ts'
import {splitLines} from './markdown/lost-markdown.ts'
import {ProseBuilder} from './text/prose.ts'
import type {About, Article, BlockDraft} from './types.ts'

const memo = new WeakMap<Root, Article>()

/** A plain text as an article, read as retext-english reads it. */
export const articleOfText = (source: string, path?: string, about?: About): Article =>
  articleOfNlcst(new ParseEnglish().parse(source), new VFile({value: source, ...(path !== undefined && {path})}), about)

/** Plain text, or HTML that came through rehype, as an article: its paragraphs and nothing else. */
export function articleOfNlcst(tree: Root, file: VFile, about?: About): Article {
  const source = String(file).replace(/^\uFEFF/, '')
  const known = memo.get(tree)
  if (known?.source === source) return known
  const isPlain = textLengthOf(tree) === source.length
  const drafts = paragraphsIn(tree, isPlain).flatMap((nodes) => blockDraftOf(nodes, source) ?? [])
  // A line break of HTML is a space.
  const blocks = isPlain ? splitLines(drafts) : drafts
  const article = articleOfBlocks(
    blocks.map((block, index) => ({...block, index})),
    source,
    file.path,
    about
  )
  memo.set(tree, article)
  return article
}

/** UTF-16 units of the words, signs and spaces: those of the source where it is plain text. */
const textLengthOf = (node: Nodes): number =>
  'children' in node ? node.children.reduce((sum, child) => sum + textLengthOf(child), 0) : node.value.length

const blankLine = /\n[ \t\r]{0,400}\n/

/**
 * The parser begins a paragraph behind each line that ends with a sentence. In plain text a blank line parts
 * paragraphs, as in Markdown.
 */
function paragraphsIn(tree: Root, isPlain: boolean): Nodes[][] {
  const paragraphs: Nodes[][] = []
  let isOpen = false
  let between: Nodes[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'ParagraphNode') {
      if (isOpen) paragraphs.at(-1)?.push(...between, node)
      else paragraphs.push([node])
      isOpen = isPlain
      between = []
    } else if ('children' in node) node.children.forEach(visit)
    else if (blankLine.test(node.value)) isOpen = false
    else between.push(node)
  }
  visit(tree)
  return paragraphs
}

function blockDraftOf(nodes: readonly Nodes[], source: string): BlockDraft | undefined {
  const builder = new ProseBuilder()
  let first: number | undefined
  let last = 0
  const visit = (node: Nodes): void => {
    if ('children' in node) {
      node.children.forEach(visit)
      return
    }
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined || !('value' in node)) return
    first ??= start
    last = end
    if (source.startsWith(node.value, start)) {
      const starts = Array.from(node.value, (_, i) => start + i)
      if (starts.length === node.value.length) {
        builder.add(node.value, {starts, ends: starts.map((at) => at + 1)})
        return
      }
    }
    builder.addOpaque(node.value, {start, end})
  }
  nodes.forEach(visit)
  if (first === undefined) return undefined
  return {
    kind: 'paragraph',
    form: 'markdown',
    span: {start: first, end: last},
    prose: builder.build(first),
    marks: [],
    quoted: 0
  }
}
