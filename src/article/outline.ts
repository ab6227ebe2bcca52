import {contentsBlocks} from './contents.ts'
import {appended, figures, roleNames} from './role-names.ts'
import type {Block, Evidence, Holding, Role, Section, Span} from './types.ts'

interface Heading {
  readonly title: string
  readonly number?: string
  readonly level: number
  readonly evidence: Evidence
  readonly block: Block
  readonly span: Span
  /** Offset of the section's own text in a block that holds both. */
  readonly rest?: number
}

/** Deeper than any heading of Markdown. */
const boldLevel = 7
/** Of labels, and of bold lines that stand in the section of another. */
const labelLevel = 8

const numbered = /^(\d{1,3}(?:\.\d{1,3}){0,3})[.)]?\s{1,9}(?=\S)/

/** The sections of an article, from headings or from whatever stands in their place. */
export function outlineOf(blocks: readonly Block[]): Section[] {
  const top: Draft[] = []
  const stack: Draft[] = []
  const contents = contentsBlocks(blocks)
  const plainTitle = contents?.title?.kind === 'paragraph' ? contents.title : undefined
  for (const block of blocks) {
    if (block === plainTitle) continue
    if (block.kind === 'frontmatter') {
      top.push(...fieldsOf(block))
      continue
    }
    const heading = contents?.entries.includes(block) ? undefined : headingOf(block, blocks)
    // A row ends with its table.
    while (stack.at(-1)?.evidence === 'row' && !block.cell) stack.pop()
    if (!heading) {
      stack.at(-1)?.own.push(block)
      continue
    }
    // The title of the article tells of everything: "Company confirms outages caused by an attack".
    const isTitle = heading.level === 1 && top.length === 0 && heading.title.split(/\s+/).length > 5
    const role = isTitle ? undefined : roleOf(heading.title)
    const section: Draft = {
      title: heading.title,
      ...(heading.number !== undefined && {number: heading.number}),
      level: levelIn(stack, heading, role),
      ...(role && {role}),
      evidence: heading.evidence,
      heading: heading.span,
      own: heading.rest === undefined ? [] : [block],
      sections: [],
      body: undefined,
      holds: [],
      isEmpty: false,
      onlySlots: false
    }
    while ((stack.at(-1)?.level ?? 0) >= section.level) stack.pop()
    ;(stack.at(-1)?.sections ?? top).push(section)
    stack.push(section)
  }
  top.forEach(finish)
  return top
}

/** Bold lines and labels do not say which stands below which; what stands between them does. */
function levelIn(stack: readonly Draft[], {level, evidence, block}: Heading, role: Role | undefined): number {
  const above = stack.at(-1)
  // `**Resolution**`, text, `**Cause**: …` are peers; `**Summary**` over nothing but labels holds them.
  if (evidence === 'label' && !block.item && above?.level === boldLevel && above.own.length > 0) return boldLevel
  const outer = stack.find((section) => section.level === boldLevel)
  if (level !== boldLevel || !outer?.role || (role && role !== outer.role)) return level
  // `**Lessons**`, `**What went well**`, text, `**What went wrong**`: the first holds the others, for it has no text.
  const [first] = outer.sections
  const holds = first ? first.evidence === 'bold' && (!role || role === first.role) : !outer.own.some(holdsSomething)
  return holds ? labelLevel : level
}

interface Draft extends Omit<Section, 'own' | 'sections' | 'body' | 'holds' | 'isEmpty' | 'onlySlots'> {
  own: Block[]
  sections: Draft[]
  body: Span | undefined
  holds: readonly Holding[]
  isEmpty: boolean
  onlySlots: boolean
}

function finish(section: Draft): void {
  section.sections.forEach(finish)
  const first = section.own[0]?.span ?? section.sections[0]?.heading
  const inner = section.sections.at(-1)
  const end = Math.max(section.own.at(-1)?.span.end ?? 0, inner?.body?.end ?? inner?.heading.end ?? 0)
  section.body = first && {start: first.start, end}
  section.holds = holdingsOf(section.own)
  section.isEmpty = section.sections.length === 0 && !section.own.some(holdsSomething)
  const texts = section.own.filter(holdsSomething).map(({prose}) => prose.text.trim())
  const slots = texts.filter((text) => slot.test(text)).length
  // "Please refer to the following sources:" announces what the slots should hold.
  section.onlySlots =
    section.sections.length === 0 && slots > 0 && texts.every((text) => slot.test(text) || text.endsWith(':'))
}

const slot =
  /^(?:[^:\n]{1,40}:\s)?(?:\[(?![x ]\])[^\]\n]{2,200}\]|TB[ACD]|TODO|FIXME|N\/A|\.{3}|…|-{1,3}|_{2,40}|X{2,10})[.!]?$/

/** Rows that begin with a time, enough of them, are a timeline. */
const stamped = /^\W{0,4}(?:\d{4}-\d\d-\d\d|\d{1,2}[:.]\d\d)/
const fewestRows = 3

function holdingsOf(own: readonly Block[]): Holding[] {
  const found = new Set<Holding>()
  for (const {kind, item, cell, marks, prose} of own) {
    if (marks.some((mark) => mark.kind === 'image')) found.add('figure')
    if (kind === 'code') found.add('code')
    else if (cell) found.add('table')
    else if (item) found.add('list')
    else if (kind === 'paragraph' && prose.text.trim() !== '') found.add('paragraphs')
  }
  if (own.filter(({prose}) => stamped.test(prose.text)).length >= fewestRows) found.add('timeline')
  return [...found]
}

const holdsSomething = ({kind, prose, marks}: Block): boolean =>
  kind !== 'comment' && kind !== 'definition' && kind !== 'break' && (prose.text.trim() !== '' || marks.length > 0)

/** All sections in document order, those in others too. */
export const allSections = (outline: readonly Section[]): Section[] =>
  outline.flatMap((section) => [section, ...allSections(section.sections)])

/** The role that a title names. */
export function roleOf(title: string): Role | undefined {
  const words = title.trim().replace(/[:?*]{1,9}$/, '')
  return figures.test(words) ? undefined : roleNames.find(([, names]) => names.test(words))?.[0]
}

function headingOf(block: Block, blocks: readonly Block[]): Heading | undefined {
  if (block.kind === 'heading') {
    const text = block.prose.text.trim()
    return {
      ...titled(text),
      level: block.level ?? 1,
      evidence: block.form === 'html' ? 'html' : 'heading',
      block,
      span: block.span
    }
  }
  if (block.quoted > 0) return undefined
  if (block.kind === 'cell') return rowOf(block)
  if (block.kind !== 'paragraph') return undefined
  return (
    labelOf(block) ??
    plainLabelOf(block) ??
    (block.form === 'line' ? lineOf(block, blocks) : plainTitleOf(block, blocks))
  )
}

/** Longer titles are sentences. */
const longestLabel = 40

/** `Impact: all users`, at the start of a paragraph or an item, when it names a role. */
function plainLabelOf(block: Block): Heading | undefined {
  const match = /^([\p{Lu}][\p{L} '’/-]{2,39}):(?=\s)/u.exec(block.prose.text)
  const title = match?.[1] ?? ''
  if (!match || !isRoleName(title)) return undefined
  const rest = match[0].length
  return {title, level: labelLevel, evidence: 'label', block, span: block.prose.span(0, rest), rest}
}

/** `| Impact | All users |`: a table of two columns whose first names roles. */
function rowOf(block: Block): Heading | undefined {
  const title = block.prose.text.trim()
  if (block.cell?.column !== 0 || block.cell.columns !== 2 || !isRoleName(title)) return undefined
  return {title, level: labelLevel, evidence: 'row', block, span: block.prose.span(0, block.prose.text.length)}
}

/** A line of its own that is nothing but the name of a role, over text: a heading that lost its marks. */
function plainTitleOf(block: Block, blocks: readonly Block[]): Heading | undefined {
  const text = block.prose.text.trim()
  const next = blocks[block.index + 1]
  // "Timeline (all times UTC)" is the name and a remark.
  const name = text.replace(numbered, '').split(/\s?\(/)[0] as string
  if (block.item || block.marks.length > 0 || text.length > 90 || /[.:;,!]$/.test(text) || !isRoleName(name) || !next)
    return undefined
  return {...titled(text), level: boldLevel, evidence: 'title-line', block, span: block.span}
}

/** Nothing but the name: "Impact", "Root cause analysis", not "The impact on others is unknown". */
const isRoleName = (title: string): boolean =>
  title.length <= longestLabel &&
  title.split(/\s+/).length <= 4 &&
  /^\p{Lu}/u.test(title) &&
  roleOf(title) !== undefined

/** `impact: all users` in front matter, when the key names a role. */
function fieldsOf(block: Block): Draft[] {
  return [...block.prose.text.matchAll(/^([a-z][\w-]{2,39})\s?[:=]\s{1,4}(?=["']?[^\s"'[{|>])/gim)].flatMap(
    (match): Draft[] => {
      const title = (match[1] as string).replace(/[_-]/g, ' ')
      // `context`, `status` and `links` are what generators call things of their own.
      const role = isRoleName(`${title[0]?.toUpperCase()}${title.slice(1)}`) ? roleOf(title) : undefined
      if (!role || !fieldRoles.has(role)) return []
      const heading = block.prose.span(match.index, match.index + (match[1] as string).length)
      const section = {title, role, level: labelLevel, evidence: 'field' as const, heading, own: [block], sections: []}
      return [{...section, body: undefined, holds: [], isEmpty: false, onlySlots: false}]
    }
  )
}

const fieldRoles = new Set<Role>(['summary', 'impact', 'cause', 'resolution', 'prevention', 'lessons', 'detection'])

/** `**Impact**` alone, and `- **Impact**: all users` or `**Root cause** – …` when it names a role. */
function labelOf(block: Block): Heading | undefined {
  const {text} = block.prose
  const strong = block.marks.find(({kind, from, to}) => kind === 'strong' && from === 0 && to <= 80)
  if (!strong) return undefined
  const title = text.slice(0, strong.to).trim().replace(/\s?:$/, '')
  if (!title) return undefined
  if (strong.to === text.length && !block.item && !/[.!]$/.test(title)) {
    return {...titled(title), level: boldLevel, evidence: 'bold', block, span: block.span}
  }
  const rest = /^\s?[:–—-]/.test(text.slice(strong.to)) || text[strong.to - 1] === ':'
  if (!rest || !roleOf(title)) return undefined
  return {...titled(title), level: labelLevel, evidence: 'label', block, span: strong.span, rest: strong.to}
}

/** A numbered or short line of an article that lost its Markdown: `2. Causes of the outage`, `Technical glitches`. */
function lineOf(block: Block, blocks: readonly Block[]): Heading | undefined {
  const text = block.prose.text.trim()
  // A title ends without punctuation, and something other than an item of its own list stands under it.
  if (!/^[\p{Lu}\p{N}]/u.test(text) || text.length > 90 || /[.!,;:\]]$/.test(text)) return undefined
  const next = blocks[block.index + 1]
  const inList = block.item !== undefined && next?.item?.list === block.item.list
  if (block.item?.ordered && !inList) {
    return {title: text, number: String(block.item.number), level: 2, evidence: 'numbered', block, span: block.span}
  }
  if (block.item) return undefined
  if (numbered.test(text)) return {...titled(text), level: 2, evidence: 'numbered', block, span: block.span}
  // Titles in a row are a list of links, not headings.
  const below = next?.prose.text.trim() ?? ''
  const stands = next?.item !== undefined || below.length > 90 || /[.!?:]$/.test(below)
  const level = appended.test(text) ? 2 : 3
  return stands ? {title: text, level, evidence: 'title-line', block, span: block.span} : undefined
}

function titled(text: string): {title: string; number?: string} {
  const match = numbered.exec(text)
  // "2024 in review" begins with a year, "1. Background" with a number.
  return match && !/^\d{3,}$/.test(match[1] as string) && /[.)]/.test(match[0])
    ? {title: text.slice(match[0].length), number: match[1] as string}
    : {title: text}
}
