import type {Definition, Image, ImageReference, Link, LinkReference, PhrasingContent} from 'mdast'
import {opaqueProse, ProseBuilder, rawProse} from '../text/prose.ts'
import type {Mark, Prose, Span} from '../types.ts'
import {align, behindEol, isSlice} from './align.ts'
import {tagReader} from './inline-tags.ts'

export interface Inline {
  readonly prose: Prose
  readonly marks: readonly Mark[]
}

/** The target of a link or a definition as its reader gets it. */
export function linkTargetOf(url: string, source: string, from: number, whole: Span): Prose {
  let at = from
  while (/[ \t\r\n<]/.test(source[at] ?? '')) at++
  const aligned = align(url, source, at, whole.end, true)
  if (!aligned) return opaqueProse(url, whole)
  const builder = new ProseBuilder()
  builder.add(url, aligned)
  return builder.build(at)
}

/** The title of a link, an image or a definition; it is the last thing in it. */
export function linkTitleOf(
  title: string | null | undefined,
  source: string,
  from: number,
  whole: Span
): Prose | undefined {
  if (!title) return undefined
  for (let at = from; at < whole.end; at++) {
    if (!/["'(]/.test(source[at] as string)) continue
    const aligned = align(title, source, at + 1, whole.end, true)
    if (!aligned) continue
    const builder = new ProseBuilder()
    builder.add(title, aligned)
    return builder.build(at)
  }
  return opaqueProse(title, whole)
}

/** Adds a value that stands somewhere in a range of the source, and gives the place behind it. */
export function addAligned(builder: ProseBuilder, value: string, source: string, span: Span, escapes: boolean): number {
  if (isSlice(value, source, span, escapes)) {
    builder.addSlice(value, span.start)
    return span.start + value.length
  }
  const aligned = align(value, source, span.start, span.end, escapes)
  if (aligned) builder.add(value, aligned)
  else builder.addOpaque(value, span)
  return aligned?.ends.at(-1) ?? span.end
}

/** What an image says instead of itself. */
export function altOf(alt: string, source: string, span: Span): Prose {
  const aligned = align(alt, source, span.start + '!['.length, span.end, true)
  if (!aligned) return opaqueProse(alt, span)
  const builder = new ProseBuilder()
  builder.add(alt, aligned)
  return builder.build(span.start + '!['.length)
}

/** Address and title of an image. */
export function imageTarget(
  {url, title}: {readonly url: string; readonly title?: string | null | undefined},
  source: string,
  span: Span
): {readonly url: Prose; readonly title: Prose | undefined} {
  const behind = Math.max(source.lastIndexOf('](', span.end - 1), span.start) + ']('.length
  return {
    url: linkTargetOf(url, source, behind, span),
    title: linkTitleOf(title, source, behind + url.length, span)
  }
}

/** Adds code that stands between the backticks of a range. */
export function addCode(builder: ProseBuilder, value: string, source: string, span: Span): void {
  let start = span.start
  while (source[start] === '`') start++
  const eol = source[start] === '\n' || source[start] === '\r'
  // One space or line ending at each side of code is padding.
  const padded = eol ? behindEol(source, start, span.end, value[0]) : start + 1
  const aligned = align(value, source, start, span.end, false) ?? align(value, source, padded, span.end, false)
  if (aligned) builder.add(value, aligned)
  else builder.addOpaque(value, span)
}

/** The address of a link that has no words but its address. */
export function bareTargetOf(url: string, source: string, span: Span): Prose {
  const at = source.slice(span.start, span.end).indexOf(url)
  const start = span.start + at
  return at < 0 ? opaqueProse(url, span) : rawProse(source, {start, end: start + url.length})
}

/**
 * Reads the inline content of a heading, a paragraph or a cell.
 *
 * @param whole source range of the content: nodes that lost their position (e-mail addresses that GFM finds) are
 *   looked for in it, behind the node before them
 */
export const readInline = (
  nodes: readonly PhrasingContent[],
  source: string,
  whole: Span,
  definitions: ReadonlyMap<string, Definition>
): Inline => new InlineReader(source, whole, definitions).read(nodes)

/** What a mark says besides where it is. */
type MarkDetails = Omit<Mark, 'from' | 'to' | 'span'>

class InlineReader {
  readonly #source: string
  readonly #whole: Span
  readonly #definitions: ReadonlyMap<string, Definition>
  readonly #builder = new ProseBuilder()
  readonly #marks: Mark[] = []
  readonly #readTag: ReturnType<typeof tagReader>
  /** Offset behind what was read last. */
  #cursor: number

  constructor(source: string, whole: Span, definitions: ReadonlyMap<string, Definition>) {
    this.#source = source
    this.#whole = whole
    this.#definitions = definitions
    this.#readTag = tagReader(source, this.#builder, this.#marks)
    this.#cursor = whole.start
  }

  read(nodes: readonly PhrasingContent[]): Inline {
    for (const node of nodes) this.#visit(node)
    return {prose: this.#builder.build(this.#whole.start), marks: this.#marks}
  }

  #visit(node: PhrasingContent): void {
    const span = this.#spanOf(node)
    const from = this.#builder.length
    if (node.type === 'text') {
      this.#cursor = addAligned(this.#builder, node.value, this.#source, span, true)
      return
    }
    if (node.type === 'html') {
      this.#readTag(node.value, span, from)
    } else {
      const mark = this.#markOf(node, span)
      if (mark) this.#marks.push({...mark, from, to: this.#builder.length, span})
    }
    if (node.position) this.#cursor = span.end
  }

  /** Adds the words of a node; what they are marked as, if they are. */
  #markOf(
    node: Exclude<PhrasingContent, {type: 'text' | 'html'}>,
    span: {start: number; end: number}
  ): MarkDetails | undefined {
    switch (node.type) {
      case 'inlineCode':
        addCode(this.#builder, node.value, this.#source, span)
        return {kind: 'code'}
      case 'break':
        this.#builder.addOpaque('\n', span)
        return {kind: 'break'}
      case 'emphasis':
      case 'strong':
      case 'delete':
        this.#visitChildren(node, span)
        return {kind: node.type}
      case 'footnoteReference':
        return {kind: 'footnote', label: node.identifier.toLowerCase()}
      case 'link':
      case 'linkReference':
        this.#visitChildren(node, span)
        return this.#linkOf(node, span)
      case 'image':
      case 'imageReference':
        return this.#imageOf(node, span)
      default:
        // MDX expressions and whatever else a plugin may have put there: no words of the article.
        return undefined
    }
  }

  #visitChildren(
    node: PhrasingContent & {readonly children: readonly PhrasingContent[]},
    span: {start: number; end: number}
  ): void {
    for (const child of node.children) this.#visit(child)
    // Where the node lost its position, its children show where it ends.
    if (!node.position) span.end = this.#cursor
  }

  #spanOf(node: PhrasingContent): {start: number; end: number} {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start !== undefined && end !== undefined) return {start, end}
    if (/[\r\n]/.test(this.#source[this.#cursor - 1] ?? ''))
      while (/[ \t>]/.test(this.#source[this.#cursor] ?? '')) this.#cursor++
    return {start: this.#cursor, end: this.#whole.end}
  }

  /** The target that a label stands for. */
  #definedTarget(label: string): Prose | undefined {
    const definition = this.#definitions.get(label)
    const start = definition?.position?.start.offset
    const end = definition?.position?.end.offset
    if (!definition || start === undefined || end === undefined) return undefined
    return linkTargetOf(definition.url, this.#source, this.#source.indexOf(']:', start) + 2, {start, end})
  }

  #linkOf(node: Link | LinkReference, span: Span): MarkDetails {
    const source = this.#source
    if (node.type === 'linkReference') {
      const label = node.identifier.toLowerCase()
      const url = this.#definedTarget(label)
      return {kind: 'link', form: 'reference', label, ...(url && {url})}
    }
    if (source[span.start] !== '[') return {kind: 'link', form: 'auto', url: bareTargetOf(node.url, source, span)}
    const last = node.children.at(-1)?.position?.end.offset ?? span.start + 1
    const behind = source.indexOf('](', last) + 2
    const title = linkTitleOf(node.title, source, behind + node.url.length, span)
    return {kind: 'link', form: 'inline', url: linkTargetOf(node.url, source, behind, span), ...(title && {title})}
  }

  #imageOf(node: Image | ImageReference, span: Span): MarkDetails {
    const alt = node.alt ? altOf(node.alt, this.#source, span) : undefined
    if (node.type === 'imageReference') {
      const label = node.identifier.toLowerCase()
      const url = this.#definedTarget(label)
      return {kind: 'image', ...(alt && {alt}), ...(url && {url}), label, form: 'reference'}
    }
    const {url, title} = imageTarget(node, this.#source, span)
    return {kind: 'image', ...(alt && {alt}), ...(url && {url}), ...(title && {title}), form: 'inline'}
  }
}
