import type {Block, Holding, Role, Section, Span} from '../types.ts'
import {allSections} from './all-sections.ts'
import {contentsBlocks} from './contents.ts'
import {boldLevel, type Heading, headingsOf, labelLevel} from './headings.ts'
import {roleOf} from './roles.ts'

/** The sections of an article, from headings or from whatever stands in their place. */
export function outlineOf(blocks: readonly Block[]): Section[] {
  const top: SectionDraft[] = []
  const stack: SectionDraft[] = []
  const contents = contentsBlocks(blocks)
  const entries = new Set(contents?.entries)
  const plainTitle = contents?.title?.kind === 'paragraph' ? contents.title : undefined
  for (const block of blocks) {
    if (block === plainTitle) continue
    const headings = entries.has(block) ? [] : headingsOf(block, blocks)
    if (block.kind === 'frontmatter') {
      top.push(...headings.map((heading) => draftOf(heading, heading.level, [block])))
      continue
    }
    // A row ends with its table.
    while (stack.at(-1)?.evidence === 'row' && !block.cell) stack.pop()
    const [first] = headings
    // Text above the first label of a paragraph belongs to the section around it.
    if (!first || (first.shared && first.span.start > block.prose.span(0, 0).start)) stack.at(-1)?.own.push(block)
    for (const heading of headings) {
      const level = levelIn(stack, heading, block)
      const section = draftOf(heading, level, heading.shared ? [block] : [])
      // The title of the article covers everything: "Company confirms outages caused by an attack".
      if (heading.level === 1 && top.length === 0 && heading.title.split(/\s+/).length > 5) delete section.role
      while ((stack.at(-1)?.level ?? 0) >= level) stack.pop()
      ;(stack.at(-1)?.sections ?? top).push(section)
      stack.push(section)
    }
  }
  const [first] = allSections(top).filter(({level, evidence}) => level > 1 && evidence !== 'field')
  // At the top "What went wrong" tells what happened; below it is what was learnt.
  if (first?.role === 'lessons' && /^what went wrong\b/i.test(first.title)) (first as SectionDraft).role = 'summary'
  top.forEach(finishSection)
  return top
}

function draftOf({title, number, evidence, span}: Heading, level: number, own: Block[]): SectionDraft {
  const role = roleOf(title)
  return {
    title,
    ...(number !== undefined && {number}),
    level,
    ...(role && {role}),
    evidence,
    heading: span,
    own,
    sections: [],
    body: undefined,
    holds: [],
    isEmpty: false
  }
}

/** Bold lines and labels do not say which stands below which; what stands between them does. */
function levelIn(stack: readonly SectionDraft[], {title, level, evidence}: Heading, block: Block): number {
  const role = roleOf(title)
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

interface SectionDraft extends Omit<Section, 'role' | 'own' | 'sections' | 'body' | 'holds' | 'isEmpty'> {
  role?: Role
  own: Block[]
  sections: SectionDraft[]
  body: Span | undefined
  holds: readonly Holding[]
  isEmpty: boolean
}

function finishSection(section: SectionDraft): void {
  section.sections.forEach(finishSection)
  const first = section.own[0]?.span ?? section.sections[0]?.heading
  const inner = section.sections.at(-1)
  const end = Math.max(section.own.at(-1)?.span.end ?? 0, inner?.body?.end ?? inner?.heading.end ?? 0)
  section.body = first && {start: first.start, end}
  section.holds = holdingsOf(section.own)
  section.isEmpty = section.sections.length === 0 && !section.own.some(holdsSomething)
}

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

export const holdsSomething = ({kind, prose, marks}: Block): boolean =>
  kind !== 'comment' && kind !== 'definition' && kind !== 'break' && (prose.text.trim() !== '' || marks.length > 0)
