import type {Article} from '../../article/types.ts'
import {overviewOf} from '../overview/index.ts'
import {isOpen, slotsOf} from '../slots/index.ts'

const fewestSlots = 4
/** Words for each slot: in an article with forgotten slots there are more between them. */
const wordsPerSlot = 15
/** `<title of the incident>` in any language; no element has a name of several words without a value. */
const named = /<\p{L}[^<>="\n]{0,40} [^<>="\n]{1,40}>/u

/** A template tells of no incident yet, whatever its headings say. */
export function isUnfilled(article: Article): boolean {
  const {title, blocks, source} = article
  const {length} = slotsOf(article)
  if (title && length > 1 && isOpen(article, title.span(0, title.text.length))) return true
  const heading = blocks.find(({kind}) => kind === 'heading')?.span
  if (heading && length > 1 && named.test(source.slice(heading.start, heading.end))) return true
  return length >= fewestSlots && overviewOf(article).words < length * wordsPerSlot
}
