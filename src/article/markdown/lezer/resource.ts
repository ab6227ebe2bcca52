import type {Span} from '../../types.ts'
import {Refusal} from './refusal.ts'

/** What stands in parentheses behind the text of a link. */
export interface Resource {
  /** With its angle brackets. */
  readonly target?: Span
  /** With its quotes. */
  readonly title?: Span
  readonly end: number
}

/** As in CommonMark's own parsers. */
const deepestParentheses = 32
/** An unclosed title would be looked for to the end of the paragraph from each link. */
const longestTitle = 4000

const isWhite = (char: string | undefined): boolean => char === ' ' || char === '\t' || char === '\n' || char === '\r'

function skipWhite(text: string, at: number): number {
  while (isWhite(text[at])) at++
  return at
}

function targetEnd(text: string, at: number): number {
  if (text[at] === '<') {
    for (let i = at + 1; i < text.length; i++) {
      const char = text[i]
      if (char === '>') return i + 1
      if (char === '<' || char === '\n') return -1
      if (char === '\\') i++
    }
    return -1
  }
  let depth = 0
  let i = at
  for (; i < text.length; i++) {
    const char = text[i] as string
    if (char <= ' ' || char === '\x7F') break
    if (char === '(' && ++depth > deepestParentheses) return -1
    if (char === ')' && depth-- === 0) break
    if (char === '\\' && /[!-/:-@[-`{-~]/.test(text[i + 1] ?? '')) i++
  }
  return depth > 0 || (depth === 0 && i < text.length && !isWhite(text[i]) && text[i] !== ')') ? -1 : i
}

function titleEnd(text: string, at: number): number {
  const closing = text[at] === '(' ? ')' : text[at]
  if (closing !== '"' && closing !== "'" && closing !== ')') return -1
  for (let i = at + 1; i < text.length; i++) {
    if (i - at > longestTitle) throw new Refusal('title')
    if (text[i] === closing) return i + 1
    if (text[i] === '(' && closing === ')') return -1
    if (text[i] === '\\') i++
  }
  return -1
}

/** The target and title that start with the parenthesis at `at`. */
export function resourceAt(text: string, at: number): Resource | undefined {
  let end = skipWhite(text, at + 1)
  if (text[end] === ')') return {end: end + 1}
  const target = {start: end, end: targetEnd(text, end)}
  if (target.end <= target.start) return undefined
  end = skipWhite(text, target.end)
  const to = end > target.end ? titleEnd(text, end) : -1
  const title = to >= 0 ? {start: end, end: to} : undefined
  if (title) end = skipWhite(text, title.end)
  return text[end] === ')' ? {target, ...(title && {title}), end: end + 1} : undefined
}
