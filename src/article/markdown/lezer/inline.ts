import type {SyntaxNode, TreeCursor} from '@lezer/common'
import {ProseBuilder} from '../../text/prose.ts'
import type {Mark, Prose, Span} from '../../types.ts'
import {referenceAt} from '../align.ts'
import {
  addAligned,
  addCode,
  altOf,
  bareTargetOf,
  type Inline,
  imageTarget,
  linkTargetOf,
  linkTitleOf
} from '../inline.ts'
import {tagReader} from '../inline-tags.ts'
import {decoded} from './decoded.ts'
import {addressesIn} from './found-addresses.ts'
import {normalized} from './labels.ts'
import {linesOf} from './lines.ts'
import {Refusal} from './refusal.ts'

/** What an inline reader knows of the text as a whole. */
export interface Texts {
  readonly source: string
  /** Targets of definitions by their label. */
  readonly definitions: ReadonlyMap<string, Prose>
}

/** A place in what the tree says of a link: its own text, and what stands behind it. */
interface LinkParts {
  readonly open: Span
  readonly close: Span
  readonly hasResource: boolean
  readonly target?: Span
  readonly title?: Span
  readonly label?: Span
}

const emphasis: Readonly<Record<string, 'emphasis' | 'strong' | 'delete'>> = {
  Emphasis: 'emphasis',
  StrongEmphasis: 'strong',
  Strikethrough: 'delete'
}

const lineFeedFrom = (source: string, at: number): number => {
  const feed = source.indexOf('\n', at)
  return feed < 0 ? source.length : feed
}

/** Words where a test for addresses is worth its while. */
const mayHoldAddress = /@|:\/\/|www\./i

/**
 * Reads the inline content that stands in a range of a node: a heading, a paragraph or a cell.
 *
 * @param isAlt whether it is what an image says instead of itself, where tags are words
 */
export function readInlineTree(
  node: SyntaxNode,
  {start, end}: Span,
  {source, definitions}: Texts,
  isAlt = false
): Inline {
  const builder = new ProseBuilder()
  const marks: Mark[] = []
  const readTag = tagReader(source, builder, marks)
  const inTable = node.name === 'TableCell'
  const cursor = node.cursor()
  /** At the start of a line nothing counts until its first word. */
  let lineStart = false
  /** Links and images around. */
  let links = 0
  /** Where the text without marks in it began. */
  let runStart = 0
  /** Addresses in the words, each with the index of its mark, whose place is known once the prose is whole. */
  const found: {readonly index: number; readonly from: number; readonly to: number; readonly url: string}[] = []

  /** Where the next line ends; looked for once for all the pieces of a line. */
  let feed = -1
  const addWords = (from: number, to: number): void => {
    for (let at = from; at < to; ) {
      if (lineStart) while (at < to && isSpace(source.charCodeAt(at))) at++
      if (at >= to) return
      if (feed < at) feed = lineFeedFrom(source, at)
      if (feed >= to) {
        builder.addSlice(source.slice(at, to), at)
        lineStart = false
        return
      }
      const eol = feed > at && source.charCodeAt(feed - 1) === 13 ? feed - 1 : feed
      let words = eol
      while (words > at && isSpace(source.charCodeAt(words - 1))) words--
      if (words > at) builder.addSlice(source.slice(at, words), at)
      builder.addSlice(source.slice(eol, feed + 1), eol)
      lineStart = true
      at = feed + 1
    }
  }
  const endRun = (): void => {
    const text = builder.textSince(runStart)
    if (links === 0 && mayHoldAddress.test(text))
      for (const {from, to, url} of addressesIn(text)) {
        found.push({index: marks.length, from: runStart + from, to: runStart + to, url})
        marks.push({kind: 'link', from: runStart + from, to: runStart + to, span: {start, end}})
      }
    runStart = builder.length
  }
  /** Adds what stands between two places of the node that the cursor is on. */
  const addRange = (from: number, to: number): void => {
    let at = from
    if (cursor.firstChild()) {
      do {
        if (cursor.to <= from) continue
        if (cursor.from >= to) break
        if (cursor.from > at) addWords(at, cursor.from)
        at = cursor.to
        addNode()
      } while (cursor.nextSibling())
      cursor.parent()
    }
    if (at < to) addWords(at, to)
  }
  const addNode = (): void => {
    const {name, from, to} = cursor
    const span = {start: from, end: to}
    const at = builder.length
    if (name === 'QuoteMark' || name === 'TableDelimiter') return
    if (name === 'Escape') {
      builder.addOpaque(source.slice(from + 1, to), span)
      lineStart = false
      return
    }
    if (name === 'Entity') {
      const reference = referenceAt(source, from)
      if (reference?.end === to) builder.addOpaque(reference.value, span)
      else addWords(from, to)
      lineStart = false
      return
    }
    endRun()
    const mark = (more: Omit<Mark, 'from' | 'to' | 'span'>): void => {
      marks.push({...more, from: at, to: builder.length, span})
    }
    lineStart = false
    const kind = emphasis[name]
    if (kind) {
      const width = kind === 'strong' || (kind === 'delete' && source[from + 1] === '~') ? 2 : 1
      addRange(from + width, to - width)
      endRun()
      mark({kind})
    } else if (name === 'HardBreak') {
      builder.addOpaque('\n', span)
      mark({kind: 'break'})
      lineStart = true
    } else if (name === 'InlineCode') {
      addCode(builder, codeOf(from, to), source, span)
      mark({kind: 'code'})
    } else if (name === 'HTMLTag' && isAlt) addWords(from, to)
    else if (name === 'HTMLTag') readTag(linesOf(source, node, from, to, 'text'), span, at)
    else if (name === 'FootnoteReference')
      mark({kind: 'footnote', label: normalized(source.slice(from + '[^'.length, to - ']'.length))})
    else if (name === 'Autolink' || name === 'BareAddress') {
      const words = name === 'Autolink' ? source.slice(from + 1, to - 1) : source.slice(from, to)
      addAligned(builder, words, source, name === 'Autolink' ? {start: from + 1, end: to - 1} : span, true)
      mark({kind: 'link', form: 'auto', url: bareTargetOf(addressOf(words), source, span)})
    } else if (name === 'Link') addLink(partsOf(cursor, source), mark)
    else if (name === 'Image') addImage(partsOf(cursor, source), span, mark)
    else throw new Refusal(name)
    if (name !== 'HardBreak') lineStart = false
    runStart = builder.length
  }
  const addLink = (parts: LinkParts, mark: (more: Omit<Mark, 'from' | 'to' | 'span'>) => void): void => {
    links++
    addRange(parts.open.end, parts.close.start)
    endRun()
    links--
    if (!parts.hasResource) {
      const label = labelOf(parts)
      const url = definitions.get(label)
      mark({kind: 'link', form: 'reference', label, ...(url && {url})})
      return
    }
    const whole = {start: cursor.from, end: cursor.to}
    const behind = parts.close.end + 1
    const value = parts.target ? decoded(unangled(textOf(parts.target))) : ''
    const title = parts.title && decoded(linesOf(source, node, parts.title.start + 1, parts.title.end - 1, 'text'))
    const titled = linkTitleOf(title, source, behind + value.length, whole)
    const url = linkTargetOf(value, source, behind, whole)
    mark({kind: 'link', form: 'inline', url, ...(titled && {title: titled})})
  }
  const addImage = (parts: LinkParts, span: Span, mark: (more: Omit<Mark, 'from' | 'to' | 'span'>) => void): void => {
    const words = readInlineTree(
      cursor.node,
      {start: parts.open.end, end: parts.close.start},
      {source, definitions},
      true
    )
    const text = altTextOf(words)
    const alt = text ? altOf(text, source, span) : undefined
    if (!parts.hasResource) {
      const label = labelOf(parts)
      const url = definitions.get(label)
      mark({kind: 'image', ...(alt && {alt}), ...(url && {url}), label, form: 'reference'})
      return
    }
    const value = parts.target ? decoded(unangled(textOf(parts.target))) : ''
    const written = parts.title && decoded(linesOf(source, node, parts.title.start + 1, parts.title.end - 1, 'text'))
    const {url, title} = imageTarget({url: value, title: written}, source, span)
    mark({kind: 'image', ...(alt && {alt}), url, ...(title && {title}), form: 'inline'})
  }
  const textOf = ({start, end}: Span): string => source.slice(start, end)
  const labelOf = ({open, close, label}: LinkParts): string => {
    const own = label && source.slice(label.start + 1, label.end - 1)
    return normalized(own?.trim() ? own : source.slice(open.end, close.start))
  }
  const codeOf = (from: number, to: number): string => {
    let open = from
    while (source[open] === '`') open++
    let value = linesOf(source, node, open, to - (open - from), 'code')
    if (/^[ \r\n]/.test(value) && /[ \n]$/.test(value) && /[^ \r\n]/.test(value))
      value = value.replace(/^(?: |\r?\n)/, '').replace(/(?: |\r?\n)$/, '')
    return inTable ? value.replaceAll('\\|', '|') : value
  }

  addRange(start, end)
  endRun()
  const prose = builder.build(node.name.includes('Heading') ? node.from : start)
  for (const {index, from, to, url} of found) {
    const span = prose.span(from, to)
    marks[index] = {kind: 'link', form: 'auto', from, to, span, url: bareTargetOf(url, source, span)}
  }
  return {prose, marks}
}

const isSpace = (code: number): boolean => code === 32 || code === 9

const unangled = (target: string): string => (target.startsWith('<') ? target.slice(1, -1) : target)

function addressOf(words: string): string {
  if (/^www\./i.test(words)) return `http://${words}`
  return /^[a-z][a-z\d+.-]{1,31}:/i.test(words) ? words : `mailto:${words}`
}

/** The words of an image's description: images in it say theirs. */
function altTextOf({prose, marks}: Inline): string {
  let text = ''
  let at = 0
  for (const {kind, from, alt} of marks) {
    if (kind !== 'image' || !alt) continue
    text += prose.text.slice(at, from) + alt.text
    at = from
  }
  return text + prose.text.slice(at)
}

function partsOf(cursor: TreeCursor, source: string): LinkParts {
  let open: Span | undefined
  let close: Span | undefined
  let hasResource = false
  let target: Span | undefined
  let title: Span | undefined
  let label: Span | undefined
  cursor.firstChild()
  do {
    const {name, from, to} = cursor
    const span = {start: from, end: to}
    if (name === 'LinkMark') {
      if (!open) open = span
      else if (source[from] === ']') close = span
      else hasResource = true
    } else if (!close) continue
    else if (name === 'URL') target = span
    else if (name === 'LinkTitle') title = span
    else if (name === 'LinkLabel') label = span
  } while (cursor.nextSibling())
  cursor.parent()
  if (!open || !close) throw new Refusal('link')
  return {open, close, hasResource, ...(target && {target}), ...(title && {title}), ...(label && {label})}
}
