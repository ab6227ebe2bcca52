import {isMostlyLink} from '../../../article/text/link-share.ts'
import {stemsOf} from '../../../article/text/stems.ts'
import type {Block} from '../../../article/types.ts'
import type {Draft} from './candidate.ts'
import {itemsOf} from './items.ts'
import {inlineLead} from './titles/block-titles.ts'
import {isCredit} from './titles/credit.ts'
import {kindOf} from './titles/list-titles.ts'
import {byHouse, noTitle} from './titles/no-title-words.ts'
import {clean, fewestWords, longestItem} from './titles/titles.ts'

/** A title over links and the links in one paragraph: "Read also: …", "**Most popular:** … | …", a line each. */
export function headedOf(block: Block): Draft | undefined {
  if (block.kind !== 'paragraph') return undefined
  const {text} = block.prose
  const lead = leadOf(text)
  if (!lead) return undefined
  const items = itemsOf(block, undefined, lead.to)
  const length = items.reduce((sum, item) => sum + item.text.length, 0)
  // A sentence with links in it is no list.
  if (items.length === 0 || length < 0.6 * (text.length - lead.to)) return undefined
  const title = clean(text.slice(0, lead.to)).replace(/\s?[:»|–—-]$/, '')
  const opening = {name: 'title and links in one paragraph', words: title}
  const draft = {heading: block.prose.span(0, lead.to), title, items, span: block.span, opening}
  if (items.length > 1) return {...draft, kind: lead.kind ?? 'related'}
  const [item] = items
  // Of a long title one word at least is expected in common; a short one may belong in a way that no word shows.
  const isLong = item && item.text.length <= longestItem && stemsOf(item.text, (word) => word).length >= fewestWords
  return isLong ? {...draft, kind: 'inline', isChosen: lead.kind === 'related'} : undefined
}

function leadOf(text: string): {to: number; kind: ReturnType<typeof kindOf>} | undefined {
  const lead = /^[^\n:»|–—]{3,70}(?:\n|\s?[:»|–—]\s?)/u.exec(text)?.[0]
  const kind = lead && kindOf(lead.replace(/\s?[:»|–—\n]\s?$/, ''))
  if (kind) return {to: lead.length, kind}
  const inline = inlineLead.exec(text)
  return inline ? {to: inline[0].length, kind: undefined} : undefined
}

/** "… the service was restored. - Player Stats Showdown: What You Missed": a title glued to the end of a paragraph. */
export function tailOf(block: Block): Draft | undefined {
  if (block.kind !== 'paragraph' || block.quoted > 0 || isMostlyLink(block)) return undefined
  const {text} = block.prose
  // Nearly every paragraph ends as a sentence does.
  if (/^[.!\n:,;]$/.test(text.at(-1) ?? '') || rights.test(text)) return undefined
  const match =
    /[.!?]["”)]?(?:\s{0,2}[–—|·»]\s{0,2}|\s{1,2}-\s{0,2}|-\s{1,2}|)(\p{Lu}[^.!?\n]{20,140}[^.!\n:,;])$/u.exec(text)
  const title = match?.[1] ?? ''
  const words = title.split(/\s+/)
  // A headline: most words with a capital. "- Ann Example, head of engineering" signs a quotation.
  const capitals = words.filter((word) => /^[\p{Lu}\d]/u.test(word)).length
  if (!match || words.length < 4 || capitals < 0.7 * words.length || /["”]\s{0,2}[-–—]/.test(match[0])) return undefined
  if (signature.test(title) || pairOfNames.test(title) || byHouse.test(title) || noTitle.test(title) || isCredit(title))
    return undefined
  if (domain.test(text.slice(match.index - 1))) return undefined
  const from = text.length - title.length
  if (block.marks.some((mark) => mark.kind === 'code' && mark.from < from && mark.to > from)) return undefined
  const item = {
    text: title,
    span: block.prose.span(from, text.length),
    block,
    url: ''
  }
  const opening = {name: 'title glued to a paragraph'}
  return {kind: 'glued', heading: undefined, title: '', items: [item], span: item.span, opening}
}

/** "© 2024 Harrow. All rights reserved. Theme by Leith": the foot of a page. */
const rights = /©|\ball rights reserved\b/iu

/** "HARROW.TV": the dot between capitals ends no sentence. */
const domain = /^\p{Lu}\.\p{Lu}{2}/u

/** "— Ann Example, Head of Payments": a name of two or three words, and what its owner is. */
const signature = /^(?:\p{Lu}[\p{L}.’'-]{0,20}\s){1,2}\p{Lu}[\p{L}’'-]{1,20},\s/u

/** "Ann Example and Ben Leith": who wrote what is told of. */
const pairOfNames = /^(?:\p{Lu}\S{1,20}\s){2,3}(?:and|&)(?:\s\p{Lu}\S{1,20}){2,3}$/u
