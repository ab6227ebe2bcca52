import type {Article, Block} from '../../article/types.ts'
import {defineAnalysis} from '../define-analysis.ts'

/** `– Storms on the coast`: an item whose list lost its Markdown. */
export const isLostItem = ({item, prose}: Block): boolean => item === undefined && /^[–—•]\s\S/.test(prose.text)

/** Such items below a line about causes, which may have lost its Markdown too. */
export const itemsUnderCauses = defineAnalysis('lost items under causes', ({blocks}: Article): ReadonlySet<Block> => {
  const items = new Set<Block>()
  let tellsCauses = false
  for (const block of blocks) {
    if (!isLostItem(block)) tellsCauses = isAboutCauses(block.prose.text.trim())
    else if (tellsCauses) items.add(block)
  }
  return items
})

const isAboutCauses = (line: string): boolean =>
  line.length <= longestNumberedTitle && /\bcauses?\b/i.test(line) && !/[.!?]$/.test(line)

/** UTF-16 units. */
const longestNumberedTitle = 60
