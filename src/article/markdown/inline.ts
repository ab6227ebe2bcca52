import type {Definition, PhrasingContent} from 'mdast'
import {opaqueProse, ProseBuilder, rawProse} from '../text/prose.ts'
import type {Mark, Prose, Span} from '../types.ts'
import {align, behindEol, isSlice} from './align.ts'
import {tagReader} from './inline-tags.ts'

export interface Inline {
  readonly prose: Prose
  readonly marks: readonly Mark[]
}

/** The target of a link or a definition as its reader gets it. */
export function targetOf(url: string, source: string, from: number, whole: Span): Prose {
  let at = from
  while (/[ \t\r\n<]/.test(source[at] ?? '')) at++
  const aligned = align(url, source, at, whole.end, true)
  if (!aligned) return opaqueProse(url, whole)
  const builder = new ProseBuilder()
  builder.add(url, aligned)
  return builder.build(at)
}

/** The title of a link, an image or a definition; it is the last thing in it. */
export function titleOf(
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
    url: targetOf(url, source, behind, span),
    title: titleOf(title, source, behind + url.length, span)
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
export function readInline(
  nodes: readonly PhrasingContent[],
  source: string,
  whole: Span,
  definitions: ReadonlyMap<string, Definition>
): Inline {
  const builder = new ProseBuilder()
  const marks: Mark[] = []
  const readTag = tagReader(source, builder, marks)
  let cursor = whole.start

  const addText = (value: string, span: Span, escapes: boolean): void => {
    cursor = addAligned(builder, value, source, span, escapes)
  }
  const spanOf = (node: PhrasingContent): {start: number; end: number} => {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start !== undefined && end !== undefined) return {start, end}
    if (/[\r\n]/.test(source[cursor - 1] ?? '')) while (/[ \t>]/.test(source[cursor] ?? '')) cursor++
    return {start: cursor, end: whole.end}
  }

  const visit = (node: PhrasingContent): void => {
    const span = spanOf(node)
    const from = builder.length
    const mark = (more: Omit<Mark, 'from' | 'to' | 'span'>): void => {
      marks.push({...more, from, to: builder.length, span})
    }
    const visitChildren = ({children}: {readonly children: readonly PhrasingContent[]}): void => {
      children.forEach(visit)
      // Where the node lost its position, its children tell where it ends.
      if (!node.position) span.end = cursor
    }
    switch (node.type) {
      case 'text':
        addText(node.value, span, true)
        return
      case 'inlineCode':
        addCode(builder, node.value, source, span)
        mark({kind: 'code'})
        break
      case 'break':
        builder.addOpaque('\n', span)
        mark({kind: 'break'})
        break
      case 'emphasis':
      case 'strong':
      case 'delete':
        visitChildren(node)
        mark({kind: node.type})
        break
      case 'footnoteReference':
        mark({kind: 'footnote', label: node.identifier.toLowerCase()})
        break
      case 'html':
        readTag(node.value, span, from)
        break
      case 'link':
      case 'linkReference': {
        visitChildren(node)
        mark(readLink(node, span))
        break
      }
      case 'image':
      case 'imageReference': {
        const alt = node.alt ? altOf(node.alt, source, span) : undefined
        const definition = node.type === 'imageReference' ? definitions.get(node.identifier.toLowerCase()) : undefined
        const target = definition && definitionTarget(definition)
        const {url, title} = node.type === 'image' ? imageTarget(node, source, span) : {url: target, title: undefined}
        mark({
          kind: 'image',
          ...(alt && {alt}),
          ...(url && {url}),
          ...(title && {title}),
          ...(node.type === 'imageReference' && {label: node.identifier.toLowerCase()}),
          form: node.type === 'image' ? 'inline' : 'reference'
        })
        break
      }
      default:
        // MDX expressions and whatever else a plugin may have put there: no words of the article.
        break
    }
    if (node.position) cursor = span.end
  }

  const definitionTarget = (definition: Definition): Prose | undefined => {
    const start = definition.position?.start.offset
    const end = definition.position?.end.offset
    if (start === undefined || end === undefined) return undefined
    return targetOf(definition.url, source, source.indexOf(']:', start) + 2, {start, end})
  }
  const readLink = (
    node: PhrasingContent & {type: 'link' | 'linkReference'},
    span: Span
  ): Omit<Mark, 'from' | 'to' | 'span'> => {
    if (node.type === 'linkReference') {
      const definition = definitions.get(node.identifier.toLowerCase())
      const url = definition && definitionTarget(definition)
      return {kind: 'link', form: 'reference', label: node.identifier.toLowerCase(), ...(url && {url})}
    }
    if (source[span.start] !== '[') {
      return {kind: 'link', form: 'auto', url: bareTargetOf(node.url, source, span)}
    }
    const last = node.children.at(-1)?.position?.end.offset ?? span.start + 1
    const behind = source.indexOf('](', last) + 2
    const title = titleOf(node.title, source, behind + node.url.length, span)
    return {kind: 'link', form: 'inline', url: targetOf(node.url, source, behind, span), ...(title && {title})}
  }
  nodes.forEach(visit)
  return {prose: builder.build(whole.start), marks}
}
