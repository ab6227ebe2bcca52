import {isMostlyLink} from '../../../article/text/link-share.ts'
import {stemmerFor, stemsOf} from '../../../article/text/stems.ts'
import type {Block} from '../../../article/types.ts'
import type {Draft} from './candidate.ts'
import {itemsOf} from './items.ts'
import {isArticle} from './runs/other-pages.ts'
import {isTitleLink} from './shapes.ts'

/** The title of another story alone between two paragraphs of the text, whose address has its words. */
export function asideOf(blocks: readonly Block[], at: number): Draft | undefined {
  const block = blocks[at] as Block
  const [before, next] = [blocks[at - 1], blocks[at + 1]]
  if (block.quoted > 0 || !isTitleLink(block) || !(before && isSentence(before) && next && isSentence(next)))
    return undefined
  if (announced.test(before.prose.text)) return undefined
  const items = itemsOf(block)
  const [item] = items
  if (!item || items.length > 1 || !isArticle(item) || isHeadOf(item.text, before, next)) return undefined
  const opening = {name: 'title of another story between two paragraphs'}
  return {kind: 'aside', heading: undefined, title: '', items, span: block.span, opening}
}

/** "I have just read this article (below)." */
const announced = /\b(?:below|this (?:article|essay|piece|post|talk|video))\b[^.!?]{0,60}[.!?:]?\W{0,3}$/i

/** The title over a paragraph says what it is about: a letter to readers is made of such. */
function isHeadOf(title: string, ...texts: readonly Block[]): boolean {
  const around = new Set(texts.flatMap(({prose}) => stemsOf(prose.text, stemInEnglish)))
  return stemsOf(title, stemInEnglish).filter((stem) => around.has(stem)).length >= fewestAbout
}

const stemInEnglish = stemmerFor('the and of')
const fewestAbout = 2

const isSentence = (block: Block): boolean =>
  block.kind === 'paragraph' && !block.item && !isMostlyLink(block) && /[.!?:…]["”’)]?$/.test(block.prose.text.trim())
