import type {Article, Block, LinkBlock} from '../types.ts'
import {inlineOf, tailOf, untitledOf} from './beside.ts'
import {inlineLead} from './headings.ts'
import {commonStems, itemsOf, ofOneShape} from './items.ts'
import {headingKind, regionEnd} from './region.ts'
import {subjectOf} from './relatedness.ts'
import {type Draft, judged} from './verdict.ts'

/** The blocks of links that are appended to an article or stand between its paragraphs. */
export function linkBlocksOf(article: Article): LinkBlock[] {
  const {blocks} = article
  const found: Draft[] = []
  const starts = blocks.map((block) => headingKind(block))
  const ends = starts.map((kind, index) => (kind === undefined ? index : regionEnd(blocks, index, starts)))
  let covered = 0
  const own = blocks.filter((block, index) => {
    covered = Math.max(covered, ends[index] as number)
    return index >= covered && starts[index] === undefined && !inlineLead.test(block.prose.text)
  })
  const subject = subjectOf(article, own)
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at] as Block
    const kind = starts[at]
    if (kind === undefined) {
      const beside = inlineOf(block, subject) ?? tailOf(block, subject)
      if (beside) found.push(beside)
      at++
      continue
    }
    const end = ends[at] as number
    const items = ofOneShape(
      blocks.slice(at + 1, end).flatMap((item, index, region) => itemsOf(item, region[index - 1], subject))
    )
    const distinct = items.filter(
      ({text, url}, index) =>
        !items.slice(0, index).some((other) => other.text === text || (url !== '' && other.url === url))
    )
    const last = distinct.at(-1)?.block ?? block
    const faint = kind === 'promotional' ? commonStems(distinct) : undefined
    const weighed = faint
      ? distinct.map((item) => ({...item, relatedness: subject.relatednessOf(item.text, item.url, faint)}))
      : distinct
    if (distinct.length > 0)
      found.push({
        kind,
        heading: block.span,
        title: block.prose.text.trim(),
        items: weighed,
        span: {start: block.span.start, end: last.span.end}
      })
    at = Math.max(end, at + 1)
  }
  const trailing = untitledOf(article, subject, found)
  return (trailing ? [...found, trailing] : found).map(judged)
}
