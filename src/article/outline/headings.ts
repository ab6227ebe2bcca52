import {matchesOf} from '../text/match-all.ts'
import type {Block, Evidence, Mark, Role, Span} from '../types.ts'
import {appended, figures, roleAt, roleOf} from './roles.ts'

/** What begins a section, whatever it is written as. */
export interface Heading {
  readonly title: string
  readonly number?: string
  readonly level: number
  readonly evidence: Evidence
  readonly span: Span
  /** The section's text stands in the same block. */
  readonly shared?: true
}

/** Deeper than any heading of Markdown. */
export const boldLevel = 7
/** Of labels, and of bold lines that stand in the section of another. */
export const labelLevel = 8

const numbered = /^(\d{1,3}(?:\.\d{1,3}){0,3})[.)]?\s{1,9}(?=\S)/
/** Longer titles are sentences. */
const longestRoleLabel = 40
export const longestTitleLine = 90

/** The headings of a block: one, or a label at the start of each of its lines. */
export function headingsOf(block: Block, blocks: readonly Block[]): Heading[] {
  if (block.kind === 'frontmatter') return fieldHeadingsOf(block)
  if (block.kind === 'heading') {
    const evidence = block.form === 'html' ? 'html' : 'heading'
    return [{...titled(block.prose.text.trim()), level: block.level ?? 1, evidence, span: block.span}]
  }
  if (block.quoted > 0) return []
  if (block.kind === 'cell') return rowOf(block)
  if (block.kind !== 'paragraph') return []
  const bold = boldLineOf(block)
  if (bold) return [bold]
  const labels = labelHeadingsOf(block)
  if (labels.length > 0) return labels
  return block.form === 'line' ? titleLineOf(block, blocks) : plainTitleOf(block, blocks)
}

/** `**Impact**` alone on its line. */
function boldLineOf(block: Block): Heading | undefined {
  const {text} = block.prose
  const strong = block.marks.find(({kind, from, to}) => kind === 'strong' && from === 0 && to === text.length)
  const title = text.trim().replace(/\s?:$/, '')
  return !strong || block.item || title === '' || text.length > 80 || /[.!]$/.test(title)
    ? undefined
    : {...titled(title), level: boldLevel, evidence: 'bold', span: block.span}
}

/** `- **Impact**: all users`, `**Root cause** – …` and `Impact: …` at the start of a line, when they name a role. */
function labelHeadingsOf({prose, marks}: Block): Heading[] {
  const strongs = new Map(
    marks.flatMap((mark) => (mark.kind === 'strong' && mark.to - mark.from <= 80 ? [[mark.from, mark]] : []))
  )
  return lineStarts(prose.text, marks).flatMap((from): Heading[] => {
    const strong = strongs.get(from)
    const label = strong ? strongLabel(prose.text, from, strong.to) : plainLabel(prose.text.slice(from))
    if (!label) return []
    const span = strong?.span ?? prose.span(from, from + label.length + 1)
    return [{...titled(label), level: labelLevel, evidence: 'label', span, shared: true}]
  })
}

/** Offsets of the first character of each line, soft or hard. */
function lineStarts(text: string, marks: readonly Mark[]): number[] {
  const breaks = marks.flatMap(({tag, to}) => (tag === 'br' ? to : []))
  const starts = [0, ...breaks, ...matchesOf(/\n/g, text).map(({index}) => index + 1)]
  const firsts = starts.map((start) => start + (/^\s{0,9}/.exec(text.slice(start))?.[0].length ?? 0))
  return [...new Set(firsts)].sort((a, b) => a - b)
}

function strongLabel(text: string, from: number, to: number): string | undefined {
  const title = text.slice(from, to).trim()
  if (!/[:：]$/.test(title) && !/^\s?[:：–—-]/.test(text.slice(to))) return undefined
  return roleOf(title) && title.replace(/\s?[:：]$/, '')
}

/** "Post-mortem: the outage of May" is the title of the article. */
function plainLabel(line: string): string | undefined {
  const title = /^([\p{Lu}][\p{L} '’/-]{2,39}):(?=\s)/u.exec(line)?.[1]
  return title && isRoleName(title) && roleOf(title) !== 'lessons' ? title : undefined
}

/** `| Impact | All users |`: a table of two columns whose first names roles. */
function rowOf({cell, prose}: Block): Heading[] {
  const title = prose.text.trim()
  if (cell?.column !== 0 || cell.columns !== 2 || !isRoleName(title)) return []
  return [{title, level: labelLevel, evidence: 'row', span: prose.span(0, prose.text.length)}]
}

/** A line of its own that is nothing but the name of a role, over text: a heading that lost its marks. */
function plainTitleOf(block: Block, blocks: readonly Block[]): Heading[] {
  const line = block.prose.text.trim()
  const text = withoutColon(line)
  // "Timeline (all times UTC)" is the name and a remark.
  const name = text.replace(numbered, '').split(/\s?\(/)[0] as string
  if (block.item || block.marks.length > 0 || text.length > longestTitleLine || /[.:;,!]$/.test(text)) return []
  if (!blocks[block.index + 1] || !(isRoleName(name) || isRoleQuestion(name))) return []
  const level = text === line ? boldLevel : labelLevel
  return [{...titled(text), level, evidence: 'title-line', span: block.span}]
}

/** "Root cause:" and "Incident timeline:" alone, not "This was resolved by:" and "Gradual recovery:". */
function withoutColon(line: string): string {
  const name = line.replace(/\s?:$/, '')
  return isRoleName(name) && roleAt(name) <= (qualifier.exec(name)?.[0].length ?? 0) ? name : line
}

const qualifier = /^(?:the|issues?|incident|outage|event|executive|customer|user|business|detailed)\s/i

/** Nothing but the name: "Impact", "Root cause analysis", not "The impact on others is unknown". */
const isRoleName = (title: string): boolean =>
  title.length <= longestRoleLabel &&
  title.split(/\s+/).length <= 4 &&
  /^\p{Lu}/u.test(title) &&
  roleOf(title) !== undefined

/** "What are we doing to prevent it?" */
const isRoleQuestion = (title: string): boolean =>
  title.length <= longestTitleLine &&
  /^(?:What|Why|How|Who|When)\b[^.?!:\n]{0,90}\?$/.test(title) &&
  roleOf(title) !== undefined

/** A numbered or short line of an article that lost its Markdown: `2. Causes of the outage`, `Technical glitches`. */
function titleLineOf(block: Block, blocks: readonly Block[]): Heading[] {
  const line = block.prose.text.trim()
  const text = withoutColon(line)
  // A title ends without punctuation, and something other than an item of its own list stands under it.
  if (!/^[\p{Lu}\p{N}]/u.test(text) || text.length > longestTitleLine || /[.!,;:\]]$/.test(text) || figures.test(text))
    return []
  const next = blocks[block.index + 1]
  const inList = block.item !== undefined && next?.item?.list === block.item.list
  if (block.item?.ordered && !inList)
    return [{title: text, number: String(block.item.number), level: 2, evidence: 'numbered', span: block.span}]
  if (block.item) return []
  if (numbered.test(text)) return [{...titled(text), level: 2, evidence: 'numbered', span: block.span}]
  // Titles in a row are a list of links, not headings.
  const below = next?.prose.text.trim() ?? ''
  const stands = next?.item !== undefined || below.length > longestTitleLine || /[.!?:]$/.test(below)
  // "Root cause:" may stand under "Root cause and resolution".
  const level = text !== line ? labelLevel : appended.test(text) ? 2 : 3
  return stands ? [{title: text, level, evidence: 'title-line', span: block.span}] : []
}

/** `context`, `status` and `links` are what generators call things of their own. */
const fieldRoles = new Set<Role>(['summary', 'impact', 'cause', 'resolution', 'prevention', 'lessons', 'detection'])

/** `impact: all users` in front matter, when the key names a role. */
function fieldHeadingsOf({prose}: Block): Heading[] {
  return matchesOf(/^([a-z][\w-]{2,39})\s?[:=]\s{1,4}(?=["']?[^\s"'[{|>])/gim, prose.text).flatMap(
    ({index, 1: key = ''}): Heading[] => {
      const title = key.replace(/[_-]/g, ' ')
      const name = `${title[0]?.toUpperCase()}${title.slice(1)}`
      if (!isRoleName(name) || !fieldRoles.has(roleOf(name) as Role)) return []
      return [{title, level: labelLevel, evidence: 'field', span: prose.span(index, index + key.length), shared: true}]
    }
  )
}

function titled(text: string): {title: string; number?: string} {
  const match = numbered.exec(text)
  // "2024 in review" begins with a year, "1. Background" with a number.
  return match && !/^\d{3,}$/.test(match[1] as string) && /[.)]/.test(match[0])
    ? {title: text.slice(match[0].length), number: match[1] as string}
    : {title: text}
}
