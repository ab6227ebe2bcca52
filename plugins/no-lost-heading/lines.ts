import {longestTitleLine} from '../../src/article/outline/headings.ts'
import type {Article, Block} from '../../src/article/types.ts'

/** One or two may be a caption or a question that the author asks. */
const fewest = 3

/**
 * Short lines with no full stop, of which several stand over the same: over lines with dashes, which copying made of
 * lists, or as questions over their answers. None where a heading below the title is marked: its author marks them.
 */
export function plainTitlesOf({blocks, title}: Article): Block[] {
  if (blocks.some(({kind, level}) => kind === 'heading' && (level ?? 1) > 1)) return []
  const own = title?.text.trim()
  const lines = blocks.filter((block) => isShortLine(block) && block.prose.text.trim() !== own)
  return [isOverDashes, isAnsweredQuestion].flatMap((stands) => {
    const found = lines.filter((block) => stands(block, blocks))
    return found.length < fewest ? [] : found
  })
}

const isShortLine = ({kind, form, item, quoted, marks, prose: {text}}: Block): boolean =>
  kind === 'paragraph' &&
  form === 'markdown' &&
  item === undefined &&
  quoted === 0 &&
  marks.length === 0 &&
  text.length <= longestTitleLine &&
  /^\p{Lu}[^\n]*[\p{L}\p{N})?]$/u.test(text.trim())

const isParagraph = (block: Block | undefined): block is Block =>
  block?.kind === 'paragraph' && block.form === 'markdown' && block.item === undefined && block.quoted === 0

function isOverDashes({index, prose}: Block, blocks: readonly Block[]): boolean {
  if (prose.text.trim().endsWith('?')) return false
  return [blocks[index + 1], blocks[index + 2]].every((next) => isParagraph(next) && /^[–—•]\s/.test(next.prose.text))
}

function isAnsweredQuestion({index, prose}: Block, blocks: readonly Block[]): boolean {
  const next = blocks[index + 1]
  return prose.text.trim().endsWith('?') && isParagraph(next) && next.prose.text.length > longestTitleLine
}
