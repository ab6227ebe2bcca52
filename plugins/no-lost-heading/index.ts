import {linkBlocksOf} from '../../src/analysis/links/index.ts'
import {allSections} from '../../src/article/outline/all-sections.ts'
import {contentsBlocks} from '../../src/article/outline/contents.ts'
import type {Article, Span} from '../../src/article/types.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import {code, title as quoted, say} from '../../src/rules/message.ts'

/** Flags lines of an article that lost its Markdown which read as headings and are none. */
export default defineRule({
  id: 'no-lost-heading',
  category: 'section',
  severity: 'warning',
  description: 'flags lines that read as headings and are none, in an article that lost its Markdown',
  why: 'Readers, search engines and screen readers find their way by headings; a plain line is only text to them.',
  better: '## Causes of the outage',
  options: {},
  *check(article) {
    const lost = article.blocks.filter(({form}) => form === 'line')
    if (lost.length === 0) return
    for (const {title, span, marks} of headingsOf(article)) {
      const line = lost.find((block) => block.span.start <= span.start && block.span.end >= span.end)
      // "Areas affected:" introduces what follows and may be no more than a label.
      if (!line || line.prose.text.trimEnd().endsWith(':')) continue
      yield {span, message: say`Make this line a heading again (${code(`${marks} `)}): ${quoted(title)}`}
    }
  }
})

interface Lost {
  readonly title: string
  readonly span: Span
  /** Of the heading it should be. */
  readonly marks: string
}

function headingsOf(article: Article): Lost[] {
  const contents = contentsBlocks(article.blocks)?.title
  const appended = new Set(linkBlocksOf(article).map(({heading}) => heading?.start))
  const sections = allSections(article.outline)
    .filter(
      ({evidence, heading}) => (evidence === 'numbered' || evidence === 'title-line') && !appended.has(heading.start)
    )
    .map(({title, heading, level}) => ({title, span: heading, marks: level === 2 ? '##' : '###'}))
  const title = contents?.form === 'line' ? [{title: contents.prose.text.trim(), span: contents.span, marks: '##'}] : []
  return [...title, ...sections].sort((a, b) => a.span.start - b.span.start)
}
