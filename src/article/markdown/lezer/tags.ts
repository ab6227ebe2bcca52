import type {InlineContext, MarkdownConfig} from '@lezer/markdown'

const webAddress = /<[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\0-\x20<>\x7F]{0,2000}>/y
const mailbox = /<[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@/y
const domainPart = /[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?[.>]/y
const endTag = /<\/[A-Za-z][A-Za-z0-9-]*\s*>/y
const tagName = /<[A-Za-z][A-Za-z0-9-]*/y
const attributeName = /[A-Za-z_:][\w.:-]*/y
const bareValue = /[^\s"'=<>`]+/y

/** The place behind what a sticky pattern finds at `at`, or -1. */
function behind(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

function skipWhite(text: string, at: number): number {
  let i = at
  while (/\s/.test(text[i] ?? '')) i++
  return i
}

function angledAddressEnd(text: string, at: number): number {
  const end = behind(webAddress, text, at)
  if (end >= 0) return end
  let part = behind(mailbox, text, at)
  while (part >= 0 && text[part - 1] !== '>') part = behind(domainPart, text, part)
  return part
}

/** The place behind the attribute at `at`, or -1. */
function attributeEnd(text: string, at: number): number {
  const named = behind(attributeName, text, at)
  if (named < 0) return -1
  const equals = skipWhite(text, named)
  if (text[equals] !== '=') return named
  const value = skipWhite(text, equals + 1)
  const quote = text[value]
  if (quote !== '"' && quote !== "'") return behind(bareValue, text, value)
  const closed = text.indexOf(quote, value + 1)
  return closed < 0 ? -1 : closed + 1
}

function startTagEnd(text: string, at: number): number {
  for (let end = behind(tagName, text, at); end >= 0; ) {
    const next = skipWhite(text, end)
    if (text[next] === '>') return next + 1
    if (text[next] === '/' && text[next + 1] === '>') return next + 2
    if (next === end) return -1
    end = attributeEnd(text, next)
  }
  return -1
}

/** Ends that were looked for to the end of this paragraph in vain. */
let missing: {readonly context: InlineContext; readonly ends: Set<string>} | undefined

function endBehind(context: InlineContext, end: string, at: number): number {
  if (missing?.context !== context) missing = {context, ends: new Set()}
  if (missing.ends.has(end)) return -1
  const found = context.text.indexOf(end, at)
  if (found < 0) missing.ends.add(end)
  return found < 0 ? -1 : found + end.length
}

function tagEnd(context: InlineContext, at: number): number {
  const {text} = context
  const next = text[at + 1] ?? ''
  if (next === '/') return behind(endTag, text, at)
  if (next === '?') return endBehind(context, '?>', at + 2)
  if (next !== '!') return startTagEnd(text, at)
  if (text.startsWith('<!-->', at)) return at + 5
  if (text.startsWith('<!--->', at)) return at + 6
  if (text.startsWith('<!--', at)) return endBehind(context, '-->', at + 4)
  if (text.startsWith('<![CDATA[', at)) return endBehind(context, ']]>', at + 9)
  return /[A-Za-z]/.test(text[at + 2] ?? '') ? endBehind(context, '>', at + 2) : -1
}

/** Whether a line is a start or an end tag and nothing else. */
export function isOnlyTag(line: string): boolean {
  const end = line[1] === '/' ? behind(endTag, line, 0) : line[0] === '<' ? startTagEnd(line, 0) : -1
  return end > 0 && line.slice(end).trim() === ''
}

/** Raw HTML in a paragraph, and addresses in angle brackets. */
export const tags: MarkdownConfig = {
  parseInline: [
    {
      name: 'HTMLTag',
      parse(context, next, at) {
        if (next !== 60 /* < */) return -1
        const from = at - context.offset
        const address = angledAddressEnd(context.text, from)
        const end = address >= 0 ? address : tagEnd(context, from)
        if (end < 0) return -1
        return context.addElement(context.elt(address >= 0 ? 'Autolink' : 'HTMLTag', at, end + context.offset))
      }
    }
  ]
}
