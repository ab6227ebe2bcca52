import type {Article, Block} from '../../article/types.ts'
import {defineAnalysis} from '../define-analysis.ts'
import {linkSubjectOf} from './relatedness/relatedness.ts'
import {judged} from './relatedness/verdict.ts'
import {removalOf} from './removal/removal.ts'
import {listsIn} from './segment/lists.ts'
import type {LinkBlock} from './types.ts'

/** The blocks with titles of links beside the text, of which none is judged yet. */
export const blocksBeside = (article: Article): Set<Block> =>
  new Set(listsIn(article).lists.flatMap(({items}) => items.map(({block}) => block)))

/** The blocks of links that are appended to an article or stand between its paragraphs. */
export const linkBlocksOf = defineAnalysis('link blocks', (article): readonly LinkBlock[] => {
  const {lists} = listsIn(article)
  if (lists.length === 0) return []
  const subject = linkSubjectOf(article, lists)
  return lists.map((list) => {
    const block = judged(list, subject)
    return {...block, removal: removalOf(article, block)}
  })
})
