import {anyOf} from '../../../article/text/any-of.ts'
import type {Article, Block, Span} from '../../../article/types.ts'
import type {Judged} from '../relatedness/verdict.ts'
import {balanced} from './balanced-html.ts'

/**
 * What goes with a block that is certainly unrelated: nothing where any of it may stay, where something goes that is
 * neither a title of the block nor empty markup, or not cleanly.
 */
export function removalOf(article: Article, block: Judged): Span | undefined {
  const span = extentOf(article, block)
  return span &&
    holdsNothingElse(article.source, span, block) &&
    endsMarkup(article.source, span) &&
    !underlines(article.source, span) &&
    !leavesTitled(article, span, block)
    ? span
    : undefined
}

/** Whether what stands below is read as before: a line right behind HTML is part of it, and without it Markdown. */
const endsMarkup = (source: string, {start, end}: Span): boolean =>
  source[end - 1] !== '>' ||
  !source.slice(start, end).includes('<') ||
  /^[ \t]{0,99}(?:$|(?:\r\n|\n|\r)[ \t>]{0,99}(?:$|[\r\n]))/.test(source.slice(end, end + 200))

/** Whether a rule behind it would make a heading of the paragraph above it. */
const underlines = (source: string, {start, end}: Span): boolean =>
  /\S[ \t]{0,9}$/.test(source.slice(Math.max(0, start - 20), start)) &&
  /^[ \t]{0,9}(?:\r\n|\n|\r)[ \t>]{0,9}(?:-{1,99}|={1,99})[ \t]{0,9}(?:[\r\n]|$)/.test(source.slice(end, end + 130))

function extentOf({source, blocks}: Article, block: Judged): Span | undefined {
  const {kind, items, span} = block
  if (items.some(({verdict}) => verdict !== 'unrelated')) return undefined
  if (kind === 'glued') return {start: span.start - dashBefore(source, span.start), end: span.end}
  const first = blocks.find(({span: {end}}) => end > span.start) as Block
  const before = blocks[first.index - 1]
  // The rule that parts a block without a title from the article goes with it.
  const start = kind === 'untitled' && before?.kind === 'break' ? before.span.start : span.start
  const last = lastOf(block, blocks)
  const wrapped = balanced(source, {
    start,
    end: last.cell ? tableEnd(source, last.span.end) : Math.max(span.end, last.span.end)
  })
  return wrapped && wholeLines(source, wrapped)
}

/** Tags that hold text, and show nothing of their own. */
const frame = anyOf(
  [
    'div',
    'details',
    'summary',
    'section',
    'aside',
    'nav',
    'footer',
    'ul',
    'ol',
    'li',
    'p',
    'h[1-6]',
    'table',
    'tbody',
    'thead',
    'tr',
    'td',
    'th',
    'span',
    'b',
    'strong',
    'i',
    'em',
    'br',
    'hr'
  ],
  'gi',
  '<\\/?',
  '\\b[^<>]{0,500}>'
)
/** The number of an item, a named space. */
const furniture = /^[ \t>]{0,20}\d{1,9}[.)](?=[ \t])|&(?:nbsp|#160|middot|bull);/gim

/** Whether words, pictures and code in a range are those of the titles of a block and of what is written over them. */
function holdsNothingElse(source: string, {start, end}: Span, {heading, items}: Judged): boolean {
  const own = [...(heading ? [heading] : []), ...items.map(({span}) => span)].sort((a, b) => a.start - b.start)
  let rest = ''
  let at = start
  for (const span of own) {
    rest += `${source.slice(at, Math.max(at, span.start))} `
    at = Math.max(at, span.end)
  }
  rest += source.slice(Math.min(at, end), end)
  return !/[\p{L}\p{N}\p{S}!&<]/u.test(
    rest
      .replace(frame, ' ')
      .replace(furniture, ' ')
      .replace(/[|+>#`^~=$]/g, ' ')
  )
}

/** Whether text stays that the title of the block stands over: a heading holds up to the next one. */
function leavesTitled({blocks}: Article, {end}: Span, {heading}: Judged): boolean {
  const title = blocks.find(({span}) => span.start === heading?.start)
  if (title?.kind !== 'heading') return false
  const next = blocks.find(({span}) => span.start >= end)
  if (!next || next.kind === 'break' || next.kind === 'definition' || next.kind === 'comment') return false
  return next.kind !== 'heading' || (next.level as number) > (title.level as number)
}

const dashBefore = (source: string, at: number): number =>
  /\s{0,9}[-–—]?\s{0,9}$/.exec(source.slice(Math.max(0, at - 20), at))?.[0].length ?? 0

/** Behind the row that a place is in, and the rows or dashes below it. */
const tableEnd = (source: string, at: number): number =>
  at + (/^[^\r\n]{0,2000}(?:\r?\n[ \t>]{0,9}\|[^\r\n]{0,2000}){0,99}/.exec(source.slice(at))?.[0].length ?? 0)

/** The block of the last title, with the rest of its link and of its row of a table. */
function lastOf({items}: Judged, blocks: readonly Block[]): Block {
  let at = items.at(-1)?.block.index as number
  const {cell} = blocks[at] as Block
  while (blocks[at + 1]?.prose.text.startsWith('](') || (cell && blocks[at + 1]?.cell?.table === cell.table)) at++
  return blocks[at] as Block
}

/** With the lines it stands in and the blank ones above, where nothing else stands in them. */
function wholeLines(source: string, {start, end}: Span): Span {
  const lineStart = source.lastIndexOf('\n', start - 1) + 1
  const isWhole = /^[\s>]{0,99}(?:[-*+]|\d{1,9}[.)]|#{1,6})?\s{0,9}(?:\*\*|__)?$/.test(source.slice(lineStart, start))
  const tail = /^[^\r\n]{0,99}/.exec(source.slice(end, end + 99))?.[0] ?? ''
  const rest = /^[\s|)*_#>]{0,99}$/.test(tail) ? tail.length : 0
  const from = isWhole ? lineStart : start
  const blank = /(?:\r?\n[ \t>]{0,9}){0,9}$/.exec(source.slice(Math.max(0, from - 99), from))?.[0].length ?? 0
  return {start: from - blank, end: end + rest}
}
