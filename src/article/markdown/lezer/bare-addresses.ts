import type {InlineContext, MarkdownConfig} from '@lezer/markdown'
import {inBrackets} from './brackets.ts'

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isWhite = (char: string | undefined): boolean => char === undefined || /\s/.test(char)
const isPunctuation = (char: string): boolean => /[\p{P}\p{S}]/u.test(char)
/** What may stand in the name of a mailbox. */
const isMailbox = (code: number): boolean =>
  isLetter(code) || isDigit(code) || code === 43 || code === 45 || code === 46 || code === 95

/** -1 where from `at` to the end of the word is nothing but punctuation that ends sentences, else where that ends. */
function trailEnd(text: string, at: number): number {
  for (let i = at; ; i++) {
    const char = text[i]
    if (isWhite(char) || char === '<') return -1
    if (char === '&') {
      const start = ++i
      while (isLetter(text.charCodeAt(i))) i++
      if (i === start || text[i] !== ';') return i
    } else if (char === ']') {
      const next = text[i + 1]
      if (isWhite(next) || next === '(' || next === '[') return -1
    } else if (!/[!"'()*,.:;?_~]/.test(char as string)) return i
  }
}

function domainEnd(text: string, at: number): number {
  let underscoreInLast = false
  let underscoreBefore = false
  let i = at
  let seen = false
  /** Up to here no punctuation is the end. */
  let inside = at
  for (; i < text.length; i++) {
    const char = text[i] as string
    if (char === '.' || char === '_') {
      if (i >= inside) inside = trailEnd(text, i)
      if (inside < 0) break
      if (char === '_') underscoreInLast = true
      else [underscoreBefore, underscoreInLast] = [underscoreInLast, false]
    } else if (isWhite(char) || (char !== '-' && isPunctuation(char))) break
    else seen = true
  }
  return seen && !underscoreInLast && !underscoreBefore ? i : -1
}

function pathEnd(text: string, at: number): number {
  let opened = 0
  let closed = 0
  let i = at
  let inside = at
  for (; i < text.length && !isWhite(text[i]); i++) {
    const char = text[i] as string
    if (char === '(') opened++
    else if (char === ')' && closed < opened) closed++
    else if (/[!"&')*,.:;<?\]_~]/.test(char)) {
      if (i >= inside) inside = trailEnd(text, i)
      if (inside < 0) break
      if (char === ')') closed++
    }
  }
  return i
}

const protocol = /https?:\/\//iy

function webAddressEnd(text: string, at: number): number {
  const before = text[at - 1]
  if (/[wW]/.test(text[at] as string)) {
    if (text[at + 3] !== '.' || !/^www$/i.test(text.slice(at, at + 3)) || text.length === at + 4) return -1
    if (!isWhite(before) && !/[(*_[\]~]/.test(before as string)) return -1
    const end = domainEnd(text, at)
    return end < 0 ? -1 : pathEnd(text, end)
  }
  protocol.lastIndex = at
  const start = at + (protocol.exec(text)?.[0].length ?? 0)
  const first = text[start]
  if (start === at || isLetter(text.charCodeAt(at - 1)) || isWhite(first) || isPunctuation(first as string)) return -1
  const end = domainEnd(text, start)
  return end < 0 ? -1 : pathEnd(text, end)
}

function mailAddressEnd(text: string, at: number): number {
  const before = text.charCodeAt(at - 1)
  if (before === 47 || isMailbox(before)) return -1
  let i = at
  while (isMailbox(text.charCodeAt(i))) i++
  if (text[i] !== '@') return -1
  let dotted = false
  let named = false
  for (i++; ; i++) {
    const code = text.charCodeAt(i)
    if (code === 46) {
      const next = text.charCodeAt(i + 1)
      if (!isLetter(next) && !isDigit(next)) break
      dotted = true
    } else if (code === 45 || code === 95 || isLetter(code) || isDigit(code)) named = true
    else break
  }
  return dotted && named && isLetter(text.charCodeAt(i - 1)) ? i : -1
}

/** What a paragraph holds at all, so that most words are not looked at. */
interface Held {
  readonly context: InlineContext
  readonly mail: boolean
  readonly web: boolean
}

let known: Held | undefined

function heldIn(context: InlineContext): Held {
  const {text} = context
  if (known?.context !== context)
    known = {context, mail: text.includes('@'), web: text.includes('://') || /www\./i.test(text)}
  return known
}

/** Whether a letter of a paragraph may begin an address. */
export function mayHoldAddress(context: InlineContext): boolean {
  const {mail, web} = heldIn(context)
  return mail || web
}

/** Addresses without any mark around them. Those in brackets that are no link are found in the text afterwards. */
export const bareAddresses: MarkdownConfig = {
  defineNodes: ['BareAddress'],
  parseInline: [
    {
      name: 'BareAddress',
      parse(context, next, at) {
        if (!isMailbox(next)) return -1
        const {text, offset} = context
        const {mail, web} = heldIn(context)
        if (!mail && !web) return -1
        const from = at - offset
        let end = mail ? mailAddressEnd(text, from) : -1
        if (end < 0 && web && (next === 72 || next === 104 || next === 87 || next === 119))
          end = webAddressEnd(text, from)
        if (end < 0 || inBrackets(context)) return -1
        return context.addElement(context.elt('BareAddress', at, end + offset))
      }
    }
  ]
}
