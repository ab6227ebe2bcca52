import {Tokenizer} from 'htmlparser2'
import {ProseBuilder} from '../text/prose.ts'
import type {Prose, Span} from '../types.ts'
import {type Alignment, referenceAt} from './align.ts'

/** A tag, a comment or a piece of text of raw HTML; offsets are into the HTML given. */
export type HtmlToken =
  | {readonly type: 'text'; readonly from: number; readonly to: number}
  | {readonly type: 'comment'; readonly from: number; readonly to: number}
  | {
      readonly type: 'tag'
      readonly name: string
      readonly from: number
      readonly to: number
      readonly attributes: readonly HtmlAttribute[]
    }

interface HtmlAttribute {
  readonly name: string
  readonly from: number
  readonly to: number
}

/**
 * Cuts raw HTML into tags, comments and text that follow each other, as a browser does and without repairing anything:
 * a stray end tag is a tag. Declarations and what else a browser takes for a comment are comments; a tag that nothing
 * closes is text.
 */
export function htmlTokens(html: string): readonly HtmlToken[] {
  const tokens: HtmlToken[] = []
  let behind = 0
  let open: {name: string; from: number} | undefined
  let attributes: HtmlAttribute[] = []
  const add = (token: HtmlToken): void => {
    tokens.push(token)
    behind = token.to
  }
  const comment = (_from: number, end: number): void => {
    add({type: 'comment', from: behind, to: Math.min(end + 1, html.length)})
  }
  const endTag = (end: number): void => {
    if (open) add({type: 'tag', ...open, to: end + 1, attributes})
    open = undefined
  }
  const tokenizer = new Tokenizer(
    {decodeEntities: false},
    {
      ontext(from, to) {
        // The tokenizer gives -1 for an end tag that nothing closes.
        if (from >= behind) add({type: 'text', from, to})
      },
      oncomment: comment,
      oncdata: comment,
      ondeclaration: comment,
      onopentagname(from, to) {
        open = {name: html.slice(from, to).toLowerCase(), from: from - '<'.length}
        attributes = []
      },
      onattribname(from, to) {
        attributes.push({name: html.slice(from, to).toLowerCase(), from: to, to})
      },
      onattribdata(from, to) {
        const last = attributes.pop()
        if (last) attributes.push({...last, from, to})
      },
      onopentagend: endTag,
      onselfclosingtag: endTag,
      onclosetag(from, to) {
        const end = html.indexOf('>', to)
        const name = `/${html.slice(from, to).toLowerCase()}`
        if (end >= 0) add({type: 'tag', name, from: from - '</'.length, to: end + 1, attributes: []})
      },
      onattribend() {},
      onattribentity() {},
      onprocessinginstruction() {},
      ontextentity() {},
      onend() {}
    }
  )
  tokenizer.write(html)
  tokenizer.end()
  if (behind < html.length) add({type: 'text', from: behind, to: html.length})
  return tokens
}

/** Adds HTML text, character references resolved. */
export function addHtmlText(
  builder: ProseBuilder,
  html: string,
  {starts, ends}: Alignment,
  from: number,
  to: number
): void {
  const addSlice = (start: number, end: number): void =>
    builder.add(html.slice(start, end), {starts: starts.slice(start, end), ends: ends.slice(start, end)})
  let plain = from
  for (const {index} of html.slice(from, to).matchAll(/&/g)) {
    const at = from + index
    const decoded = at < plain ? undefined : referenceAt(html, at)
    if (!decoded || decoded.end > to) continue
    addSlice(plain, at)
    builder.addOpaque(decoded.value, {start: starts[at] as number, end: ends[decoded.end - 1] as number})
    plain = decoded.end
  }
  addSlice(plain, to)
}

/** The attributes of a tag, each with its value. */
export function attributesOf(html: string, alignment: Alignment, tag: HtmlToken & {type: 'tag'}): Map<string, Prose> {
  const all = new Map<string, Prose>()
  for (const {name, from, to} of tag.attributes) {
    const builder = new ProseBuilder()
    addHtmlText(builder, html, alignment, from, to)
    all.set(name, builder.build(alignment.starts[from] ?? 0))
  }
  return all
}

export const spanIn = ({starts, ends}: Alignment, from: number, to: number): Span => ({
  start: starts[from] as number,
  end: ends[to - 1] as number
})
