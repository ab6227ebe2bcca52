import type {Block} from '../types.ts'
import {isMostlyLink, isProse} from './region.ts'
import type {Subject} from './relatedness.ts'
import {stemsOf} from './stems.ts'
import {clean, glued, isTitle} from './titles.ts'
import type {Titled} from './verdict.ts'

export function itemsOf(block: Block, before: Block | undefined, subject: Subject): Titled[] {
  if (block.kind !== 'paragraph' && block.kind !== 'heading' && block.kind !== 'cell') return []
  const {text} = block.prose
  const links = block.marks.filter(({kind, from, to}) => kind === 'link' && isTitle(text.slice(from, to)))
  if (links.length > 0) {
    return links.map(({from, to, url, span}) => ({
      text: clean(text.slice(from, to)),
      span,
      block,
      url: url?.text ?? '',
      relatedness: subject.relatednessOf(text.slice(from, to), url?.text ?? '')
    }))
  }
  const broken = brokenLink.exec(text)
  if (broken) {
    const [, url = '', title = ''] = broken
    const from = broken.index + broken[0].indexOf(title, url.length)
    return [
      {
        text: clean(title),
        span: block.prose.span(from, from + title.length),
        block,
        url,
        relatedness: subject.relatednessOf(title, url)
      }
    ]
  }
  if (!isTitle(text) || (isProse(block) && before && (before.kind === 'heading' || isMostlyLink(before)))) return []
  // A card whose picture is the link.
  const url = block.marks.find(({kind}) => kind === 'link')?.url?.text ?? ''
  return glued(text).map(([from, to]) => ({
    text: clean(text.slice(from, to)),
    span: block.prose.span(from, to),
    block,
    url,
    relatedness: subject.relatednessOf(text.slice(from, to), url)
  }))
}

/** What converters make of a link around several blocks: the end of it, with its title. */
const brokenLink = /^\s{0,3}\]\((\S{8,2000})\s"([^"\n]{16,200})/

/** Stems that half of the titles of a site's own choice have: its city, its country, its name. */
export function commonStems(items: readonly Titled[]): ReadonlySet<string> | undefined {
  if (items.length < 3) return undefined
  const count = new Map<string, number>()
  for (const {text} of items) for (const stem of new Set(stemsOf(text))) count.set(stem, (count.get(stem) ?? 0) + 1)
  return new Set([...count].filter(([, times]) => times >= items.length / 2).map(([stem]) => stem))
}

/** Titles of one block are written alike; what else stands there is furniture of the page: buttons, share links, forms. */
export function ofOneShape(items: readonly Titled[]): Titled[] {
  const count = new Map<string, number>()
  for (const item of items) count.set(shapeOf(item), (count.get(shapeOf(item)) ?? 0) + 1)
  const [shape] = [...count].sort((a, b) => b[1] - a[1])[0] ?? []
  const own: Titled[] = []
  for (const item of items) {
    if (shapeOf(item) !== shape) continue
    if (own.length > 1 && item.block.index - (own.at(-1) as Titled).block.index > longestGap) break
    own.push(item)
  }
  return own
}

/** Blocks of a card: its picture, label, teaser, date. */
const longestGap = 8

const shapeOf = ({block, url}: Titled): string =>
  `${block.kind} ${block.level ?? ''} ${block.item?.depth ?? ''} ${url === '' ? '' : 'link'}`
