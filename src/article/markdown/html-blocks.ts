import {ProseBuilder, rawProse} from '../text/prose.ts'
import type {BlockDraft, Mark, Prose, Span} from '../types.ts'
import {type Alignment, align} from './align.ts'
import {addHtmlText, attributesOf, type HtmlToken, htmlTokens, spanIn} from './html.ts'
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
  return aligned ? new TagReader({html, source, aligned, hidden, structure}).read() : []
}

type Tag = HtmlToken & {type: 'tag'}

interface Page {
  readonly html: string
  readonly source: string
  readonly aligned: Alignment
  /** Names of tags whose content no reader sees. */
  readonly hidden: RegExp
  readonly structure: HtmlStructure | undefined
}

/** Makes blocks of the tags of a page and the text between them. */
class TagReader {
  readonly #page: Page
  readonly #drafts: BlockDraft[] = []
  /** Of the block that is open. */
  #builder = new ProseBuilder()
  #marks: Mark[] = []
  #level = 0
  /** Offset into the page. */
  #from = 0
  #hiddenIn: string | undefined
  #anchor: Anchor | undefined

  constructor(page: Page) {
    this.#page = page
  }

  read(): BlockDraft[] {
    const {html, source, aligned} = this.#page
    for (const token of htmlTokens(html)) {
      if (this.#hiddenIn) {
        if (token.type !== 'tag' || token.name !== `/${this.#hiddenIn}`) continue
        this.#hiddenIn = undefined
        this.#from = token.to
      } else if (token.type === 'text') {
        addHtmlText(this.#builder, html, aligned, token.from, token.to)
      } else if (token.type === 'comment') {
        this.#flush(token.from)
        this.#from = token.to
        const span = spanIn(aligned, token.from, token.to)
        this.#drafts.push({kind: 'comment', form: 'html', span, prose: rawProse(source, span), marks: [], quoted: 0})
      } else this.#readTag(token)
    }
    this.#flush(html.length)
    return this.#drafts
  }

  #readTag(token: Tag): void {
    const {html, aligned, hidden, structure} = this.#page
    const {name} = token
    const span = spanIn(aligned, token.from, token.to)
    const bare = name.replace('/', '')
    if (blockTags.has(bare) || hidden.test(name)) this.#flush(token.from)
    structure?.see(name)
    const at = this.#builder.length
    const attributes = attributesOf(html, aligned, token)
    if (heading.test(name)) this.#level = Number(name[1])
    if (hidden.test(name)) this.#hiddenIn = name
    else if (!name.startsWith('/') || !blockTags.has(bare))
      this.#marks.push({kind: 'html', tag: name, from: at, to: at, span, attributes})
    const href = attributes.get('href')
    // A link inside a link ends the one around it.
    if (bare === 'a') this.#closeAnchor(name === '/a' ? span.end : span.start)
    if (name === 'a' && href) this.#anchor = {url: href, from: at, start: span.start, parts: []}
    const url = attributes.get('src')
    const alt = attributes.get('alt')
    if (name === 'img')
      this.#marks.push({kind: 'image', form: 'html', from: at, to: at, span, ...(url && {url}), ...(alt && {alt})})
    if (name === 'br') this.#builder.addOpaque('\n', span)
    if (heading.test(bare) && name.startsWith('/')) {
      this.#flush(token.to)
      this.#level = 0
    }
  }

  /** Ends the block that is open. */
  #flush(to: number): void {
    const {html, aligned, structure} = this.#page
    const anchor = this.#anchor
    if (anchor) {
      if (this.#isLinked(anchor))
        anchor.parts.push({marks: this.#marks, link: this.#linkOf(anchor, aligned.ends[to - 1] as number)})
      anchor.from = 0
      anchor.start = aligned.starts[to] as number
    }
    // Of a page that is nothing but tags, those around the text make no blocks.
    const isBlock = structure ? this.#marks.some(({kind}) => kind !== 'html') : this.#marks.length > 0
    if (this.#builder.textSince(0).trim() || isBlock) {
      const span = trimmed(html, aligned, this.#from, to)
      const prose = this.#builder.build(span.start)
      const place = structure?.place() ?? {quoted: 0}
      const kind = this.#level ? 'heading' : place.cell ? 'cell' : 'paragraph'
      const level = this.#level ? {level: this.#level} : {}
      this.#drafts.push({...place, kind, form: 'html', span, prose, marks: this.#marks, ...level})
    }
    this.#builder = new ProseBuilder()
    this.#marks = []
    this.#from = to
  }

  #closeAnchor(end: number): void {
    const anchor = this.#anchor
    if (!anchor) return
    for (const {marks, link} of anchor.parts) marks.push(link)
    if (anchor.parts.length === 0 || this.#isLinked(anchor)) this.#marks.push(this.#linkOf(anchor, end))
    this.#anchor = undefined
  }

  #linkOf({url, from, start}: Anchor, end: number): Mark {
    return {kind: 'link', form: 'html', from, to: this.#builder.length, span: {start, end}, url}
  }

  #isLinked({from}: Anchor): boolean {
    return this.#builder.textSince(from).trim() !== ''
  }
}

function trimmed(html: string, aligned: Alignment, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end - 1 && /\s/.test(html[start] as string)) start++
  while (end > start + 1 && /\s/.test(html[end - 1] as string)) end--
  return spanIn(aligned, start, end)
}
