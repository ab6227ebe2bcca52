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

const tagStart = /<(\/?[A-Za-z][A-Za-z0-9-]{0,60})/y
const attribute =
  /\s{0,200}([^\s"'<>/=]{1,200})(?:[ \t\r\n]{0,20}=[ \t\r\n]{0,20}(?:"([^"]{0,4000})"|'([^']{0,4000})'|([^\s"'=<>`]{1,4000})))?/y

/** Cuts raw HTML into tags, comments and text. Not a full HTML parser: it has to find words and attributes, not to repair trees. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let text = 0
  let at = html.indexOf('<')
  while (at >= 0) {
    const token = tokenAt(html, at)
    if (!token) {
      at = html.indexOf('<', at + 1)
      continue
    }
    if (text < at) yield {type: 'text', from: text, to: at}
    yield token
    text = token.to
    at = html.indexOf('<', text)
  }
  if (text < html.length) yield {type: 'text', from: text, to: html.length}
}

function tokenAt(html: string, at: number): HtmlToken | undefined {
  if (html.startsWith('<!--', at)) {
    const end = html.indexOf('-->', at + 4)
    return {type: 'comment', from: at, to: end < 0 ? html.length : end + 3}
  }
  tagStart.lastIndex = at
  const match = tagStart.exec(html)
  if (!match) return undefined
  const attributes: HtmlAttribute[] = []
  let end = at + match[0].length
  for (;;) {
    attribute.lastIndex = end
    const part = attribute.exec(html)
    if (!part) break
    const value = part[2] ?? part[3] ?? part[4]
    const closing = part[4] === undefined && value !== undefined ? 1 : 0
    end += part[0].length
    attributes.push({
      name: (part[1] as string).toLowerCase(),
      from: end - closing - (value?.length ?? 0),
      to: end - closing
    })
  }
  while (/[\s/]/.test(html[end] ?? '')) end++
  return html[end] === '>'
    ? {type: 'tag', name: (match[1] as string).toLowerCase(), from: at, to: end + 1, attributes}
    : undefined
}

/** Adds HTML text, character references resolved. */
export function addHtmlText(
  builder: ProseBuilder,
  html: string,
  {starts, ends}: Alignment,
  from: number,
  to: number
): void {
  for (let at = from; at < to; ) {
    const decoded = html[at] === '&' ? referenceAt(html, at) : undefined
    if (decoded && decoded.end <= to) {
      builder.addOpaque(decoded.value, {start: starts[at] as number, end: ends[decoded.end - 1] as number})
      at = decoded.end
    } else {
      builder.add(html[at] as string, {starts: [starts[at] as number], ends: [ends[at] as number]})
      at++
    }
  }
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
