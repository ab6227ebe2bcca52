import type {Article, Span} from '../../article/types.ts'
import type {Trace} from '../evidence.ts'
import {blocksBeside, linkBlocksOf} from './link-blocks.ts'
import {listsIn} from './segment/lists.ts'
import {isTitleLink} from './segment/shapes.ts'
import type {LinkBlock, LinkItem, LinkVerdict} from './types.ts'

const inWords: Readonly<Record<LinkVerdict, string>> = {
  unrelated: 'unrelated',
  suspected: 'perhaps unrelated',
  related: 'related'
}

/** What decided about a title: that it is one of a list, the list as a whole, and what it has to do with the article itself. */
export const traceOfItem = ({opening, because}: LinkBlock, item: LinkItem): readonly Trace[] => [
  {verdict: 'a list of titles', rows: [opening]},
  {...because, verdict: `a block that is ${because.verdict}`},
  {
    verdict: inWords[item.verdict],
    score: item.relatedness,
    threshold: item.needed,
    rows: [{...item.basis, points: item.relatedness}]
  }
]

/** Links that were not compared with the article, each with the reason. */
export function passedLinks(article: Article): readonly (Span & {readonly because: Trace})[] {
  const lists = linkBlocksOf(article)
  const beside = blocksBeside(article)
  const endings = new Map(lists.flatMap(({ending}) => (ending?.basis ? [[ending.at, ending.basis] as const] : [])))
  const refused = new Map(
    listsIn(article).refused.flatMap(({blocks, basis}) => blocks.map(({index}) => [index, basis] as const))
  )
  return article.blocks.flatMap((block) => {
    const ending = endings.get(block.index)
    if (beside.has(block) || !(ending || isTitleLink(block))) return []
    const row = ending ?? refused.get(block.index) ?? {name: 'no title over links above, nor other titles around it'}
    return [{...block.span, because: {verdict: ending ? 'ends a list of titles' : 'in no list of titles', rows: [row]}}]
  })
}
