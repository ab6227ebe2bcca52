import type {Article} from '../../article/types.ts'
import {overviewOf} from '../overview/index.ts'
import {isOpen, slotsOf} from '../slots/index.ts'

const fewestSlots = 4
/** Words for each slot: in an article with forgotten slots there are more between them. */
const wordsPerSlot = 15

/** A template tells of no incident yet, whatever its headings say. */
export function isUnfilled(article: Article): boolean {
  const {title} = article
  const {length} = slotsOf(article)
  if (title && length > 1 && isOpen(article, title.span(0, title.text.length))) return true
  return length >= fewestSlots && overviewOf(article).words < length * wordsPerSlot
}
