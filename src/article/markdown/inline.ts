import type {Definition, PhrasingContent} from 'mdast'
import {opaqueProse, ProseBuilder, rawProse} from '../text/prose.ts'
import type {Mark, Prose, Span} from '../types.ts'
import {align, behindEol, isSlice} from './align.ts'
import {attributesOf, htmlTokens, spanIn} from './html.ts'

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
  let anchor: {readonly url: Prose; readonly from: number; readonly start: number} | undefined
  let cursor = whole.start

  const addText = (value: string, span: Span, escapes: boolean): void => {
    if (isSlice(value, source, span, escapes)) {
      builder.addSlice(value, span.start)
      cursor = span.start + value.length
      return
    }
    const aligned = align(value, source, span.start, span.end, escapes)
    if (aligned) builder.add(value, aligned)
    else builder.addOpaque(value, span)
    cursor = aligned?.ends.at(-1) ?? span.end
  }
  const spanOf = (node: PhrasingContent): {start: number; end: number} => {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start !== undefined && end !== undefined) return {start, end}
    if (builder.text.endsWith('\n')) while (/[ \t>]/.test(source[cursor] ?? '')) cursor++
    return {start: cursor, end: whole.end}
  }

  const visit = (node: PhrasingContent): void => {
    const span = spanOf(node)
    const from = builder.text.length
    const mark = (more: Omit<Mark, 'from' | 'to' | 'span'>): void => {
      marks.push({...more, from, to: builder.text.length, span})
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
      case 'inlineCode': {
        let start = span.start
        while (source[start] === '`') start++
        const {value} = node
        const eol = source[start] === '\n' || source[start] === '\r'
        // One space or line ending at each side of code is padding.
        const padded = eol ? behindEol(source, start, span.end, value[0]) : start + 1
        const aligned = align(value, source, start, span.end, false) ?? align(value, source, padded, span.end, false)
        if (aligned) builder.add(value, aligned)
        else builder.addOpaque(value, span)
        mark({kind: 'code'})
        break
      }
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
        const alt = node.alt ? altOf(node.alt, span) : undefined
        const definition = node.type === 'imageReference' ? definitions.get(node.identifier.toLowerCase()) : undefined
        const behind = Math.max(source.lastIndexOf('](', span.end - 1), span.start) + 2
        const url =
          node.type === 'image' ? targetOf(node.url, source, behind, span) : definition && definitionTarget(definition)
        const title = node.type === 'image' ? titleOf(node.title, source, behind + node.url.length, span) : undefined
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

  const altOf = (alt: string, span: Span): Prose => {
    const aligned = align(alt, source, span.start + 2, span.end, true)
    if (!aligned) return opaqueProse(alt, span)
    const part = new ProseBuilder()
    part.add(alt, aligned)
    return part.build(span.start + 2)
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
      const slice = source.slice(span.start, span.end)
      const at = slice.indexOf(node.url)
      const start = span.start + at
      const url = at < 0 ? opaqueProse(node.url, span) : rawProse(source, {start, end: start + node.url.length})
      return {kind: 'link', form: 'auto', url}
    }
    const last = node.children.at(-1)?.position?.end.offset ?? span.start + 1
    const behind = source.indexOf('](', last) + 2
    const title = titleOf(node.title, source, behind + node.url.length, span)
    return {kind: 'link', form: 'inline', url: targetOf(node.url, source, behind, span), ...(title && {title})}
  }
  const readTag = (html: string, span: Span, from: number): void => {
    const aligned = align(html, source, span.start, span.end, false)
    if (!aligned) return
    for (const token of htmlTokens(html)) {
      if (token.type === 'text') continue
      const place = spanIn(aligned, token.from, token.to)
      const to = from
      if (token.type === 'comment') marks.push({kind: 'html', tag: '!--', from, to, span: place})
      else {
        const attributes = attributesOf(html, aligned, token)
        marks.push({kind: 'html', tag: token.name, from, to, span: place, attributes})
        pairAnchor(token.name, from, place, attributes)
        if (token.name === 'br') builder.addOpaque('\n', place)
      }
    }
  }
  const pairAnchor = (tag: string, to: number, place: Span, attributes: ReadonlyMap<string, Prose>): void => {
    if (tag !== 'a' && tag !== '/a') return
    // A link inside a link ends the one around it.
    if (anchor) {
      const span = {start: anchor.start, end: tag === '/a' ? place.end : place.start}
      marks.push({kind: 'link', form: 'html', from: anchor.from, to, span, url: anchor.url})
    }
    const url = tag === 'a' ? attributes.get('href') : undefined
    anchor = url && {url, from: to, start: place.start}
  }

  nodes.forEach(visit)
  return {prose: builder.build(whole.start), marks}
}
