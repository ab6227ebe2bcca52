import type {Article, Block} from '../../article/types.ts'
import {defineAnalysis} from '../define-analysis.ts'
import {subjectOf} from './relatedness/relatedness.ts'
import {judged} from './relatedness/verdict.ts'
import {removalOf} from './removal/removal.ts'
import type {Draft} from './segment/candidate.ts'
import {headedOf, headsTitles, tailOf, untitledOf} from './segment/candidate-blocks.ts'
import {
  type HeadingKind,
  headingKind,
  isMostlyLink,
  isProse,
  kindOf,
  regionEnd,
  wordsOutside
} from './segment/extent.ts'
import {itemsOf, ofOneShape} from './segment/items.ts'
import type {LinkBlock} from './types.ts'

/** The blocks with titles of links beside the text, of which none is judged yet. */
export const blocksBeside = (article: Article): Set<Block> =>
  new Set(draftsOf(article).flatMap(({items}) => items.map(({block}) => block)))

/** The blocks of links that are appended to an article or stand between its paragraphs. */
export const linkBlocksOf = defineAnalysis('link blocks', (article): readonly LinkBlock[] => {
  const drafts = draftsOf(article)
  if (drafts.length === 0) return []
  const subject = subjectOf(article, drafts)
  return drafts.map((draft) => {
    const block = judged(draft, subject)
    return {...block, removal: removalOf(article, block)}
  })
})

/** "- [A logger](…): simple, pretty and powerful": so many words about each link are written by hand. */
const description = 4

/** Shorter paragraphs may belong to a card. */
const longText = 200

export const draftsOf = defineAnalysis('link candidates', (article): readonly Draft[] => {
  const {blocks} = article
  const drafts: Draft[] = []
  const starts = blocks.map(headingKind)
  const lastText = blocks.findLastIndex((block) => isProse(block) && block.prose.text.length >= longText)
  for (const at of blocks.keys()) if (!starts[at] && headsTitles(blocks, at, lastText)) starts[at] = 'promotional'
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at] as Block
    const kind = starts[at]
    const end = kind === undefined ? at : regionEnd(blocks, at, starts)
    if (kind === undefined) {
      const beside = headedOf(block) ?? tailOf(block)
      if (beside) drafts.push(beside)
    } else {
      const region = blocks.slice(at + 1, end)
      const items = ofOneShape(
        region.flatMap((item, index) => itemsOf(item, region[index - 1])),
        blocks
      )
      const last = items.at(-1)
      if (last) {
        const span = {start: block.span.start, end: last.block.span.end}
        const isChosen = items.every((item) => item.url !== '' && wordsOutside(item.block) >= description)
        drafts.push({
          kind: kindUnder(blocks, at, kind),
          heading: block.span,
          title: block.prose.text.trim(),
          items,
          span,
          isChosen
        })
      }
    }
    at = Math.max(end, at + 1)
  }
  const trailing = untitledOf(article, drafts)
  return trailing ? [...drafts, trailing] : drafts
})

/** A second title right below the first says more of the links, where it says anything. */
function kindUnder(blocks: readonly Block[], at: number, kind: HeadingKind): HeadingKind {
  const next = blocks[at + 1]
  if (next?.kind !== 'heading' || isMostlyLink(next)) return kind
  return kindOf(next.prose.text) ?? 'related'
}
