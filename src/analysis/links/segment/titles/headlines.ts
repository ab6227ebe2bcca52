import type {Block} from '../../../../article/types.ts'
import {clean, isTitle, titleLength} from './titles.ts'

/** Without a link, in capitals as headlines are, and no sentence: nearly every long word begins with a capital. */
export function isHeadline({kind, item, quoted, marks, prose}: Block): boolean {
  if (kind !== 'paragraph' || quoted > 0 || marks.length > 0) return false
  const text = clean(prose.text)
  if (/[.,;:…]["”’)]?$/.test(text) || !isTitle(text)) return false
  return (
    text.split(' ').length >= (item ? fewestItemWords : fewestHeadlineWords) &&
    longWords(text).length >= fewestLongWords &&
    hasCapitals(text)
  )
}

/** Lines of one paragraph that are titles each. */
export const areTitleLines = ({kind, item, quoted, marks, prose}: Block): boolean => {
  if (kind !== 'paragraph' || item || quoted > 0 || marks.some((mark) => mark.kind !== 'break')) return false
  const lines = prose.text
    .split('\n')
    .map(clean)
    .filter((line) => line !== '')
  return lines.length >= fewestLines && lines.length <= mostLines && lines.every(isTitleText)
}

const fewestLines = 4
/** More are a poem or a log. */
const mostLines = 40

/** A short line that no full stop ends: where several follow each other, they are titles. */
export function isPlainTitle({kind, item, quoted, marks, prose}: Block): boolean {
  return (
    kind === 'paragraph' &&
    !item &&
    quoted === 0 &&
    marks.every(({kind, from, to}) => kind === 'strong' && from === 0 && to === prose.text.length) &&
    isTitleText(clean(prose.text))
  )
}

export function isTitleText(text: string): boolean {
  const words = titleLength(text)
  return (
    words >= fewestItemWords &&
    words <= longestPlainTitle &&
    /^["“‘'\p{Lu}\p{N}]/u.test(text) &&
    /(?:[\p{L}\p{N}?!"”’)…]|\.\.\.)$/u.test(text) &&
    isTitle(text)
  )
}

const longestPlainTitle = 20

export const hasCapitals = (text: string): boolean => longWords(text).every((word) => /^\P{L}{0,3}\p{Lu}/u.test(word))

const longWords = (text: string): string[] => text.split(' ').filter((word) => /\p{L}{4}/u.test(word))

/** Names of teams and of firms are shorter. */
const fewestHeadlineWords = 6
const fewestItemWords = 5
const fewestLongWords = 3
