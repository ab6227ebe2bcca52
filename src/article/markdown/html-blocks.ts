import {ProseBuilder, rawProse} from '../text/prose.ts'
import type {BlockDraft, Mark, Prose, Span} from '../types.ts'
import {type Alignment, align} from './align.ts'
import {addHtmlText, attributesOf, htmlTokens, spanIn} from './html.ts'
import {HtmlStructure, withColumns} from './html-structure.ts'

/** Tags that end a paragraph. */
const blockTags = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 head header hr html legend li main menu nav ol optgroup option p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' ')
)
const heading = /^h[1-6]$/
const hidden = /^(?:script|style|template|pre)$/

/** A link that is not closed yet. */
interface Anchor {
  readonly url: Prose
  /** Where it began in the text of the block that is being read, and in the source. */
  from: number
  start: number
  /** Its links in the blocks that ended inside it. They count once it is closed. */
  readonly parts: {readonly marks: Mark[]; readonly link: Mark}[]
}

/** What a page says of itself to no reader. */
const hiddenInPages = /^(?:script|style|template|pre|title|noscript|textarea|select|svg)$/

/** Reads a page, or a part of one: as raw HTML in Markdown, and its quotes, lists and tables besides. */
export const readHtmlPage = (source: string): BlockDraft[] =>
  withColumns(readTags(source, source, {start: 0, end: source.length}, hiddenInPages, new HtmlStructure()))

/** Reads a block of raw HTML: its headings, paragraphs, items and cells as blocks, comments as comments. */
export const readHtml = (html: string, source: string, whole: Span): BlockDraft[] =>
  readTags(html, source, whole, hidden)

function readTags(html: string, source: string, whole: Span, hidden: RegExp, structure?: HtmlStructure): BlockDraft[] {
  const aligned = align(html, source, whole.start, whole.end, false)
  if (!aligned) return []
  const drafts: BlockDraft[] = []
  let builder = new ProseBuilder()
  let marks: Mark[] = []
  let level = 0
  let from = 0
  let hiddenIn: string | undefined
  let anchor: Anchor | undefined

  const linkOf = ({url, from, start}: Anchor, end: number): Mark => ({
    kind: 'link',
    form: 'html',
    from,
    to: builder.length,
    span: {start, end},
    url
  })
  const isLinked = ({from}: Anchor): boolean => builder.textSince(from).trim() !== ''
  const closeAnchor = (end: number): void => {
    if (!anchor) return
    for (const {marks, link} of anchor.parts) marks.push(link)
    if (anchor.parts.length === 0 || isLinked(anchor)) marks.push(linkOf(anchor, end))
    anchor = undefined
  }
  const flush = (to: number): void => {
    if (anchor) {
      if (isLinked(anchor)) anchor.parts.push({marks, link: linkOf(anchor, aligned.ends[to - 1] as number)})
      anchor.from = 0
      anchor.start = aligned.starts[to] as number
    }
    // Of a page that is nothing but tags, those around the text make no blocks.
    const isBlock = structure ? marks.some(({kind}) => kind !== 'html') : marks.length > 0
    if (builder.textSince(0).trim() || isBlock) {
      const span = trimmed(html, aligned, from, to)
      const prose = builder.build(span.start)
      const place = structure?.place() ?? {quoted: 0}
      drafts.push({
        ...place,
        kind: level ? 'heading' : place.cell ? 'cell' : 'paragraph',
        form: 'html',
        span,
        prose,
        marks,
        ...(level && {level})
      })
    }
    builder = new ProseBuilder()
    marks = []
    from = to
  }

  for (const token of htmlTokens(html)) {
    if (hiddenIn) {
      if (token.type === 'tag' && token.name === `/${hiddenIn}`) {
        hiddenIn = undefined
        from = token.to
      }
      continue
    }
    if (token.type === 'text') {
      addHtmlText(builder, html, aligned, token.from, token.to)
      continue
    }
    const span = spanIn(aligned, token.from, token.to)
    if (token.type === 'comment') {
      flush(token.from)
      from = token.to
      drafts.push({kind: 'comment', form: 'html', span, prose: rawProse(source, span), marks: [], quoted: 0})
      continue
    }
    const {name} = token
    const bare = name.replace('/', '')
    if (blockTags.has(bare) || hidden.test(name)) flush(token.from)
    structure?.see(name)
    const at = builder.length
    const attributes = attributesOf(html, aligned, token)
    if (heading.test(name)) level = Number(name[1])
    if (hidden.test(name)) hiddenIn = name
    else if (!name.startsWith('/') || !blockTags.has(bare))
      marks.push({kind: 'html', tag: name, from: at, to: at, span, attributes})
    const href = attributes.get('href')
    // A link inside a link ends the one around it.
    if (bare === 'a') closeAnchor(name === '/a' ? span.end : span.start)
    if (name === 'a' && href) anchor = {url: href, from: at, start: span.start, parts: []}
    const url = attributes.get('src')
    const alt = attributes.get('alt')
    if (name === 'img')
      marks.push({kind: 'image', form: 'html', from: at, to: at, span, ...(url && {url}), ...(alt && {alt})})
    if (name === 'br') builder.addOpaque('\n', span)
    if (heading.test(bare) && name.startsWith('/')) {
      flush(token.to)
      level = 0
    }
  }
  flush(html.length)
  return drafts
}

function trimmed(html: string, aligned: Alignment, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end - 1 && /\s/.test(html[start] as string)) start++
  while (end > start + 1 && /\s/.test(html[end - 1] as string)) end--
  return spanIn(aligned, start, end)
}
