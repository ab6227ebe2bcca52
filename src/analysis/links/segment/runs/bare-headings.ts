import {roleOf} from '../../../../article/outline/roles.ts'
import {isMostlyLink} from '../../../../article/text/link-share.ts'
import type {Block} from '../../../../article/types.ts'
import {areOfManySites} from '../host.ts'
import {longestByline, longestCard, longestTeaser} from '../shapes.ts'
import {noTitle} from '../titles/no-title-words.ts'
import {clean, isTitle} from '../titles/titles.ts'

/**
 * Headings without a link that are the titles of other stories, each with the next one: behind the text three and more of
 * one level, with nothing between them or with what belongs to cards: a date, a byline, a link, a button or the name of a part of the
 * site that stands there again and again. The sections of an article have text, and no such thing below it, or
 * say what each part of a report is.
 *
 * @param lastText index of the block in which the text of the article ends
 */
export function bareHeadings(blocks: readonly Block[], lastText: number): ReadonlyMap<number, number | undefined> {
  const found = new Map<number, number | undefined>()
  if (lastText < 0) return found
  const below = blocks.slice(lastText + 1)
  const said = timesSaid(below)
  let group: number[] = []
  const close = (): void => {
    const sections = group.filter((at) => roleOf(clean(blocks[at]?.prose.text ?? '')) !== undefined)
    const fewest = group.every((at) => isSigned(blocks[at + 1])) ? fewestSigned : fewestHeadings
    if (group.length >= fewest && sections.length <= group.length / 2 && !isDigest(blocks, group))
      for (const [at, index] of group.entries()) found.set(index, group[at + 1])
    group = []
  }
  for (const {index} of below.filter(isBareHeading)) {
    const last = group.at(-1)
    if (last !== undefined && !isCardBetween(blocks, last, index, said)) close()
    group.push(index)
  }
  close()
  return found
}

function isDigest(blocks: readonly Block[], group: readonly number[]): boolean {
  const [first = 0, last = 0] = [group[0], group.at(-1)]
  const links = blocks.slice(first, last + longestCard).flatMap(({marks}) => marks.filter(({kind}) => kind === 'link'))
  return areOfManySites(
    links.map(({url}) => url?.text ?? ''),
    group.length
  )
}

const fewestHeadings = 3
const fewestSigned = 2

/** A byline or a date. */
const isSigned = (block: Block | undefined): boolean =>
  block !== undefined && isCardLine(block) && noTitle.test(clean(block.prose.text))

const isBareHeading = ({kind, level = 1, marks, prose}: Block): boolean =>
  kind === 'heading' && level > 1 && marks.every((mark) => mark.kind !== 'link') && isTitle(prose.text)

/** @param said how often the short lines behind the text say the same */
function isCardBetween(
  blocks: readonly Block[],
  one: number,
  other: number,
  said: ReadonlyMap<string, number>
): boolean {
  if (blocks[one]?.level !== blocks[other]?.level || other - one > longestCard) return false
  const texts = blocks.slice(one + 1, other).filter(({prose}) => /[\p{L}\p{N}]/u.test(prose.text))
  const others = texts.filter((block) => !isCardLine(block))
  const isCard = (block: Block): boolean => {
    const text = clean(block.prose.text)
    return isMostlyLink(block) || noTitle.test(text) || (said.get(text) ?? 0) > 1
  }
  return (
    others.length <= 1 &&
    others.every(({kind, item, prose}) => kind === 'paragraph' && !item && prose.text.length <= longestTeaser) &&
    (texts.length === 0 || texts.some((block) => isCardLine(block) && isCard(block)))
  )
}

/** "4 hours ago", "mehr", "Politics"; an entry of a list may be a finding of the article. */
function isCardLine(block: Block): boolean {
  const text = clean(block.prose.text)
  if (text.split(' ').length > longestByline || /[.!?:]$/.test(text)) return false
  return block.kind === 'heading'
    ? isMostlyLink(block)
    : block.kind === 'paragraph' && (!block.item || noTitle.test(text))
}

function timesSaid(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const said = new Map<string, number>()
  for (const block of blocks.filter(isCardLine)) {
    const text = clean(block.prose.text)
    said.set(text, (said.get(text) ?? 0) + 1)
  }
  return said
}
