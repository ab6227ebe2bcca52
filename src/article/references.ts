import {citationsOf} from './citations.ts'
import {allSections} from './outline.ts'
import type {Article, Block, Span} from './types.ts'

/** An entry of a list of references. */
export interface Reference {
  /** Number of an entry that is numbered. */
  readonly number?: number
  readonly block: Block
  readonly span: Span
}

/** What stands under "References", "Sources" and the like. */
export interface References {
  readonly blocks: ReadonlySet<Block>
  readonly entries: readonly Reference[]
  readonly numbers: ReadonlySet<number>
}

const leadingNumber = /^\[?(\d{1,3})[\].:)]\s/

export function referencesOf(article: Article): References {
  const sections = allSections(article.outline).filter(({role}) => role === 'references')
  const blocks = new Set(sections.flatMap(({own}) => own))
  const entries = [...blocks].flatMap((block): Reference[] => {
    if (block.kind !== 'paragraph' || block.prose.text.trim() === '') return []
    const written = leadingNumber.exec(block.prose.text)?.[1]
    const number = written ? Number(written) : block.item?.ordered && block.item.first ? block.item.number : undefined
    return block.item || written ? [{block, span: block.span, ...(number !== undefined && {number})}] : []
  })
  return {blocks, entries, numbers: new Set(entries.flatMap(({number}) => number ?? []))}
}

/** Numbers that some mark in the text cites. */
export function citedNumbers(article: Article, {blocks}: References): Set<number> {
  const cited = new Set<number>()
  for (const block of article.blocks) {
    if (blocks.has(block)) continue
    for (const {kind, label} of citationsOf(block)) {
      if (kind !== 'marker' || !label) continue
      for (const part of label.split(/[,;]/)) {
        const [from = 0, to = from] = part.split(/[–-]/).map(Number)
        for (let number = from; number <= Math.min(to, from + 100); number++) cited.add(number)
      }
    }
  }
  return cited
}
