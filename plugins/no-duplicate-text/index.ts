import {allSections} from '../../src/article/outline/all-sections.ts'
import type {Article, Section, Span} from '../../src/article/types.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import {say, title} from '../../src/rules/message.ts'
import {repeatsOf} from './repeats.ts'

/** Flags sections and paragraphs that stand in the article twice. */
export default defineRule({
  id: 'no-duplicate-text',
  category: 'section',
  severity: 'warning',
  description: 'flags sections and paragraphs that stand in the article twice, exactly or nearly',
  why: 'Text pasted twice is the commonest slip of an editor in a hurry.',
  better: 'The cause is told above.',
  options: {},
  *check(article) {
    const told: Span[] = []
    for (const [{section}, first] of repeatsOf(longSections(article))) {
      yield {
        span: section.heading,
        message: say`Delete this repetition: the text under ${title(section.title)} stands above`,
        causes: [{span: first.section.heading, message: say`The first time`}]
      }
      if (section.body) told.push(section.body)
    }
    // Items of lists repeat by design: five whys, the same step for each service.
    const paragraphs = article.blocks.filter(({kind, quoted, item}) => kind === 'paragraph' && quoted === 0 && !item)
    const texts = paragraphs.map(({prose, span}) => ({text: prose.text, prose, span}))
    for (const [{text, prose, span}, first] of repeatsOf(texts)) {
      if (told.some(({start, end}) => start <= span.start && end >= span.end)) continue
      yield {
        span: prose.span(0, text.length),
        message: say`Delete this repetition: ${title(text)}`,
        ...(first.text === text && {fix: {span: withBlankLines(article.source, span), text: ''}}),
        causes: [{span: first.span, message: say`The first time`}]
      }
    }
  }
})

/**
 * Sections of several blocks; one of a single paragraph is told at the paragraph. A summary repeats by design, and so
 * does the output of a command.
 */
const longSections = ({outline}: Article): {section: Section; text: string}[] =>
  allSections(outline)
    .filter(
      ({evidence, role}) => role !== 'summary' && (evidence === 'heading' || evidence === 'html' || evidence === 'bold')
    )
    .map((section) => ({section, prose: section.own.filter(({kind}) => kind === 'paragraph' || kind === 'cell')}))
    .filter(({prose}) => prose.length > 1)
    .map(({section, prose}) => ({section, text: prose.map(({prose: {text}}) => text).join('\n')}))

/** A paragraph with the blank lines above it. */
const withBlankLines = (source: string, {start, end}: Span): Span => ({
  start: start - (/(?:\r?\n[ \t]{0,9}){1,9}$/.exec(source.slice(0, start))?.[0].length ?? 0),
  end
})
