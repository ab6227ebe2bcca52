import {type Element, InlineContext, type MarkdownConfig} from '@lezer/markdown'
import {labels, longestLabel, normalized} from './labels.ts'
import {resourceAt} from './resource.ts'

interface Opener {
  readonly image: boolean
  readonly from: number
  readonly to: number
  /** Where its content starts among the parts of the context. */
  readonly index: number
}

/** The brackets that stand open where the reading of a paragraph has come to. */
interface Brackets {
  readonly context: InlineContext
  readonly openers: Opener[]
  /** Openers below this place are around a link, and so open no link themselves. */
  aroundLink: number
}

let current: Brackets | undefined

function bracketsOf(context: InlineContext): Brackets {
  if (current?.context !== context) current = {context, openers: [], aroundLink: 0}
  return current
}

export const inBrackets = (context: InlineContext): boolean => bracketsOf(context).openers.length > 0

function open(context: InlineContext, image: boolean, from: number): number {
  const type = image ? InlineContext.imageStart : InlineContext.linkStart
  const to = context.addDelimiter(type, from, from + (image ? 2 : 1), true, false)
  bracketsOf(context).openers.push({image, from, to, index: context.findOpeningDelimiter(type) as number})
  return to
}

const footnoteCall = /\[\^((?:[^\s[\]\\]|\\[\\[\]]?){1,999})\]/y

function callFootnote(context: InlineContext, from: number): number {
  footnoteCall.lastIndex = from - context.offset
  const label = footnoteCall.exec(context.text)?.[1]
  if (label === undefined || !labels().footnotes.has(normalized(label))) return -1
  labels().used.add(`^${normalized(label)}`)
  return context.addElement(context.elt('FootnoteReference', from, from + label.length + '[^]'.length))
}

/** `[a][^1]` is a word and a mark: what defines a note defines no link. */
const isDefined = (label: string): boolean => {
  const known = normalized(label)
  const isNote = known.startsWith('^') && labels().footnotes.has(known.slice(1))
  if (isNote || !labels().definitions.has(known)) return false
  labels().used.add(known)
  return true
}

/** A label in brackets at a place of a text: the place behind it. */
function labelEnd(text: string, at: number): number {
  const last = Math.min(text.length, at + longestLabel + 1)
  let blank = true
  for (let i = at + 1; i < last; i++) {
    const char = text[i]
    if (char === ']') return blank ? -1 : i + 1
    if (char === '[') return -1
    if (char === '\\') i++
    if (!/\s/.test(char as string)) blank = false
  }
  return -1
}

function close(context: InlineContext, at: number): number {
  const brackets = bracketsOf(context)
  const opener = brackets.openers.pop()
  if (!opener) return -1
  const inactive = !opener.image && brackets.openers.length < brackets.aroundLink
  brackets.aroundLink = Math.min(brackets.aroundLink, brackets.openers.length)
  if (inactive) return -1

  const {offset, text} = context
  const behind = at + 1
  const own = text.slice(opener.to - offset, at - offset)
  const ownDefined = labels().definitions.size > 0 && own.length <= longestLabel && isDefined(own)
  const next = context.char(behind)
  let end = -1
  const tail: Element[] = []
  if (next === 40 /* ( */) {
    const resource = resourceAt(text, behind - offset)
    if (resource) {
      end = resource.end + offset
      tail.push(context.elt('LinkMark', behind, behind + 1))
      if (resource.target) tail.push(context.elt('URL', resource.target.start + offset, resource.target.end + offset))
      if (resource.title)
        tail.push(context.elt('LinkTitle', resource.title.start + offset, resource.title.end + offset))
    }
  } else if (next === 91 /* [ */ && labels().definitions.size > 0) {
    const to = labelEnd(text, behind - offset)
    if (to >= 0) {
      if (!isDefined(text.slice(behind - offset + 1, to - 1))) return -1
      end = to + offset
      tail.push(context.elt('LinkLabel', behind, end))
    } else if (!ownDefined) return -1
    else if (context.char(behind + 1) === 93 /* ] */) end = behind + 2
    else return -1
  }
  if (end < 0 && ownDefined) end = behind
  if (end < 0) return -1

  const content = context.takeContent(opener.index)
  const children = [
    context.elt('LinkMark', opener.from, opener.to),
    ...content,
    context.elt('LinkMark', at, behind),
    ...tail
  ]
  if (!opener.image) brackets.aroundLink = brackets.openers.length
  return context.addElement(context.elt(opener.image ? 'Image' : 'Link', opener.from, end, children))
}

/** Links, images and footnote marks, in linear time: a label is only one where something defines it. */
export const brackets: MarkdownConfig = {
  defineNodes: ['FootnoteReference'],
  parseInline: [
    {
      name: 'Link',
      parse(context, next, at) {
        if (next !== 91 /* [ */) return -1
        const called = context.char(at + 1) === 94 /* ^ */ ? callFootnote(context, at) : -1
        return called >= 0 ? called : open(context, false, at)
      }
    },
    {
      name: 'Image',
      parse: (context, next, at) =>
        next === 33 /* ! */ && context.char(at + 1) === 91 /* [ */ ? open(context, true, at) : -1
    },
    {name: 'LinkEnd', parse: (context, next, at) => (next === 93 /* ] */ ? close(context, at) : -1)}
  ]
}
