import {isMostlyLink} from '../../../../article/text/link-share.ts'
import type {Block} from '../../../../article/types.ts'
import {promotional, related} from './block-titles.ts'
import {clean} from './titles.ts'

const longestTitle = 70
/** Of a title as it is written, perhaps twice, with all its white space. */
const longestWritten = 200

export type HeadingKind = 'promotional' | 'related'

/** What a title over links says of them. */
export function kindOf(title: string): HeadingKind | undefined {
  const text = clean(title)
  if (!text || text.length > longestTitle) return undefined
  // "Latest" and "Related" alone are labels; as a sentence they end.
  if (/[.!?]$/.test(text) && !/\bmiss\b/i.test(text)) return undefined
  if (promotional.test(text) || isTabs(text)) return 'promotional'
  return related.test(text) && !/^[\W_]{0,4}further reading/i.test(text) ? 'related' : undefined
}

/** "Most Read Most Shared": the titles of two lists that a page shows one at a time. */
function isTabs(text: string): boolean {
  const words = text.split(' ')
  const half = words.length / 2
  return (
    words.length >= fewestTabWords &&
    Number.isInteger(half) &&
    [words.slice(0, half), words.slice(half)].every((part) => promotional.test(part.join(' ')))
  )
}

const fewestTabWords = 4

/** What a block may call a list of links; the title may stand in a link or in the words of an image. */
export function titlesOf(block: Block): string[] {
  if (
    block.kind !== 'heading' &&
    (block.kind !== 'paragraph' || (isMostlyLink(block) && (block.item || button.test(block.prose.text))))
  )
    return []
  return [
    ...(block.prose.text.length <= longestWritten ? [once(clean(block.prose.text))] : []),
    ...block.marks.flatMap(({kind, alt}) => (kind === 'image' && alt ? [alt.text] : [])),
    ...tabsOf(block)
  ]
}

/** "[Related articles](#)[More from author](#)": a heading of several links, each the title of a list. */
function tabsOf({kind, marks, prose}: Block): string[] {
  const links = marks.filter((mark) => mark.kind === 'link')
  return kind === 'heading' && links.length > 1 ? links.map(({from, to}) => prose.text.slice(from, to)) : []
}

/** Below the teaser of a card: "Read more", "Continue reading →". */
const button = /^\W{0,4}(?:read|see|learn|continue|keep|view|show)(?: (?:more|all|reading|now|on))\W{0,4}$/i

/** The same in other languages, where it stands below each title. */
export const isButtonText = (text: string): boolean => text !== '' && (button.test(text) || kindOf(text) === 'related')

/** Half of a title that stands there twice. */
function once(title: string): string {
  const half = title.slice(0, (title.length - 1) / 2)
  return half.length >= 4 && half.length <= 60 && title === `${half} ${half}` ? half : title
}
