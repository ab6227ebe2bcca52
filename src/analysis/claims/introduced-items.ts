import type {Block} from '../../article/types.ts'
import {defineAnalysis} from '../define-analysis.ts'

/** "The bank has since:": each item says what it did. */
const isBegun = /\b(?:has|have|had)(?:\s(?:also|since|now|already))?:\s*$/

/** Items of lists that a paragraph introduces with a colon: "The report names two causes:". */
export const introducedItems = defineAnalysis('introduced-items', ({blocks}): ReadonlySet<Block> => {
  const introduced = new Set<Block>()
  let before: Block | undefined
  for (const block of blocks) {
    const {item} = block
    const isIntroduced =
      item && before?.item?.list === item.list
        ? introduced.has(before)
        : before?.kind === 'paragraph' && /:\s*$/.test(before.prose.text) && !isBegun.test(before.prose.text)
    if (item && isIntroduced) introduced.add(block)
    before = block
  }
  return introduced
})
