import {linkBlocksOf} from '../../src/analysis/links/index.ts'
import {allSections} from '../../src/article/outline/all-sections.ts'
import {contentsBlocks} from '../../src/article/outline/contents.ts'
import type {Article, Block, Span} from '../../src/article/types.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import {causesOf} from '../../src/rules/finding.ts'
import {code, say, title} from '../../src/rules/message.ts'
import {plainTitlesOf} from './lines.ts'

/** Flags lines of an article that lost its Markdown which read as headings but are not. */
export default defineRule({
  id: 'no-lost-heading',
  category: 'section',
  severity: 'warning',
  scope: 'incident',
  description: 'flags lines that read as headings and are none, in an article that lost its Markdown',
  why: 'Readers, search engines and screen readers find their way by headings; to them a plain line is only text.',
  better: '## Causes of the outage',
  whole: true,
  options: {},
  *check(article) {
    const lines = article.blocks.filter(({form}) => form === 'line')
    const lost =
      lines.length === 0
        ? plainlyLost(article)
        : lostHeadingsOf(article).filter(({span}) => {
            const line = lines.find((block) => block.span.start <= span.start && block.span.end >= span.end)
            // "Areas affected:" introduces what follows and may be no more than a label; a line that ends with a time is a row.
            return line && !isLabelled(line) && !/:$|\d:\d\d(?:\s\p{L}{2,4}){0,2}$/u.test(line.prose.text.trimEnd())
          })
    // One heading alone would make Markdown of the article, and plain lines of the other headings for good.
    const isCertain = lost.every(({place}) => place !== undefined)
    for (const {title: name, span, marks, place} of lost)
      yield {
        span,
        message: say`Mark this line as a heading (${code(marks)}): ${title(name)}`,
        ...(place && isCertain && {fix: {span: place, text: `${marks} `}}),
        data: {title: name, marks},
        group: 'all'
      }
  },
  merge([first, ...others]) {
    return {
      ...first,
      message: say`Mark ${others.length + 1} lines as headings: ${title(String(first.data?.title))} (${code(String(first.data?.marks))}) and ${others.length} more`,
      causes: causesOf(others),
      data: {titles: [first, ...others].map(({data}) => data?.title)}
    }
  }
})

interface Lost {
  readonly title: string
  readonly span: Span
  /** Of the heading it should be. */
  readonly marks: string
  /** Where they belong, if it is certain that it is a heading and of which level. */
  readonly place?: Span
}

/** Of an article whose blank lines are left; its level and all else is for the author to say. */
const plainlyLost = (article: Article): Lost[] =>
  plainTitlesOf(article)
    .map(({prose, span}) => ({title: prose.text.trim(), span, marks: '##'}))
    .sort((a, b) => a.span.start - b.span.start)

function lostHeadingsOf(article: Article): Lost[] {
  const contents = contentsBlocks(article.blocks)?.title
  const appended = new Set(linkBlocksOf(article).map(({heading}) => heading?.start))
  const listed = new Set(article.contents?.entries.map(({section}) => section?.heading.start))
  const sections = allSections(article.outline)
    .filter(
      ({evidence, heading, title}) =>
        (evidence === 'numbered' || (evidence === 'title-line' && !byline.test(title))) && !appended.has(heading.start)
    )
    .map(({title, heading, level, number}) => {
      const place = number !== undefined && listed.has(heading.start) ? placeBefore(article, heading) : undefined
      const marks = '#'.repeat(number === undefined ? (level === 2 ? 2 : 3) : Math.min(6, number.split('.').length + 1))
      return {title, span: heading, marks, ...(place && {place})}
    })
  if (contents?.form !== 'line') return sections
  const place = placeBefore(article, contents.span)
  const title = {title: contents.prose.text.trim(), span: contents.span, marks: '##', ...(place && {place})}
  return [title, ...sections].sort((a, b) => a.span.start - b.span.start)
}

/** "*Resolved* - all services are up": a label and what it says. */
const isLabelled = ({marks, prose: {text}}: Block): boolean =>
  marks.some(
    ({kind, from, to}) =>
      (kind === 'emphasis' || kind === 'strong') && from === 0 && /^\s?[-–—:]\s\S/.test(text.slice(to))
  )

/** "Da Agência Harbour", "Do portal Harbour": where a text was taken from. */
const byline =
  /^(?:D[aeo]s?|Della|Par|Von|By|Por|Di|Af|Av|Door)\s(?:portal\s|site\s|jornal\s|diario\s)?(?:d[aeo]\s)?\p{Lu}[^.!?]{1,40}$/u

/** The start of a line that holds nothing but the heading and its number. */
function placeBefore({source}: Article, {start}: Span): Span | undefined {
  const line = Math.max(source.lastIndexOf('\n', start - 1), source.lastIndexOf('\r', start - 1)) + 1
  return /^(?:\d{1,3}(?:\.\d{1,3}){0,3}[.)]?[ \t]{1,4})?$/.test(source.slice(line, start))
    ? {start: line, end: line}
    : undefined
}
