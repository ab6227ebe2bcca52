import type {Nodes, Root} from 'nlcst'
import type {VFile} from 'vfile'
import {articleOfBlocks} from './index.ts'
import {ProseBuilder} from './text/prose.ts'
import type {Article, Block} from './types.ts'

const memo = new WeakMap<Root, Article>()

/** Plain text, or HTML that came through rehype, as an article: its paragraphs and nothing else. */
export function articleOfNlcst(tree: Root, file: VFile): Article {
  const source = String(file).replace(/^\uFEFF/, '')
  const known = memo.get(tree)
  if (known?.source === source) return known
  const blocks: Block[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'ParagraphNode') {
      const block = blockOf(node, source, blocks.length)
      if (block) blocks.push(block)
    } else if ('children' in node) node.children.forEach(visit)
  }
  visit(tree)
  const article = articleOfBlocks(blocks, source, file.path)
  memo.set(tree, article)
  return article
}

function blockOf(paragraph: Nodes, source: string, index: number): Block | undefined {
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
  visit(paragraph)
  if (first === undefined) return undefined
  return {
    index,
    kind: 'paragraph',
    form: 'markdown',
    span: {start: first, end: last},
    prose: builder.build(first),
    marks: [],
    quoted: 0
  }
}
