import type {Block} from '../types.ts'
import {belonging, promotional, related} from './headings.ts'
import {clean} from './titles.ts'

const longestTitle = 70

/** A title over links; it may stand in a link or in the words of an image. */
export function headingKind(block: Block): 'promotional' | 'related' | undefined {
  if (block.kind !== 'heading' && (block.kind !== 'paragraph' || (block.item && isMostlyLink(block)))) return undefined
  const texts = [
    clean(block.prose.text).replace(/^(.{4,60}) \1$/, '$1'),
    ...block.marks.flatMap(({kind, alt}) => (kind === 'image' && alt ? [clean(alt.text)] : []))
  ]
  for (const text of texts) {
    if (!text || text.length > longestTitle) continue
    // "Latest" and "Related" alone are labels; as a sentence they end.
    if (/[.!?]$/.test(text) && !/\bmiss\b/i.test(text)) continue
    if (promotional.test(text)) return 'promotional'
    if (related.test(text) && !/^[\W_]{0,4}further reading/i.test(text)) return 'related'
  }
  return undefined
}

export function regionEnd(blocks: readonly Block[], start: number, starts: readonly unknown[]): number {
  const heading = blocks[start] as Block
  let at = start + 1
  let prose = 0
  for (; at < blocks.length; at++) {
    const block = blocks[at] as Block
    const text = block.prose.text.trim()
    if (starts[at] !== undefined) break
    if (block.kind === 'frontmatter' || block.kind === 'definition') break
    if (block.kind === 'code' && !block.item) break
    const linked = block.marks.some(({kind}) => kind === 'link' || kind === 'image')
    if (block.kind === 'heading' && !linked && isSectionTitle(text, block, heading) && !opensCard(blocks[at + 1])) break
    if (block.kind === 'break' && heading.kind !== 'heading' && at - start > 2) break
    if (
      block.kind === 'paragraph' &&
      !block.item &&
      text.length > 30 &&
      /[.!?:]["”]?$/.test(text) &&
      !isMostlyLink(block)
    )
      prose++
    else if (text.length >= 12 && linked) prose = 0
    // Cards have a teaser below the title; the article has paragraph after paragraph.
    if (text.length > 400 || prose >= (at - start <= 2 ? 1 : 2)) {
      while (at > start + 1 && isProse(blocks[at - 1] as Block)) at--
      break
    }
  }
  return at
}

export const isProse = (block: Block): boolean =>
  block.kind === 'paragraph' &&
  !block.item &&
  block.prose.text.length > 30 &&
  /[.!?:]["”]?$/.test(block.prose.text.trim()) &&
  !isMostlyLink(block)

/** "## Conclusion" ends a block of links, "## Mom of missing teen recalls her last call" is one of its cards. */
function isSectionTitle(text: string, block: Block, heading: Block): boolean {
  if (belonging.test(text) && text.length < 40) return true
  const words = text.split(/\s+/).length
  if (words >= 4) return heading.kind === 'heading' && (block.level ?? 6) < (heading.level ?? 1)
  return heading.kind !== 'heading' || (block.level ?? 6) <= (heading.level ?? 1)
}

/** A short heading over a link is the label of a card: "### Football", then the title. */
function opensCard(next: Block | undefined): boolean {
  if (!next) return false
  return next.marks.some(({kind}) => kind === 'link' || kind === 'image') || /^(?:\]\(|\[)/.test(next.prose.text.trim())
}

export function isMostlyLink({marks, prose}: Block): boolean {
  const linked = marks.filter(({kind}) => kind === 'link').reduce((sum, {from, to}) => sum + to - from, 0)
  return linked >= 0.6 * prose.text.trim().length && linked > 0
}
