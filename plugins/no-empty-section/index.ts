import {isMostlyLink, kindOf} from '../../src/analysis/links/index.ts'
import {isOpen} from '../../src/analysis/slots/index.ts'
import {allSections} from '../../src/article/outline/all-sections.ts'
import type {Section} from '../../src/article/types.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import {quote} from '../../src/rules/wording.ts'

/** Flags headings with nothing under them. */
export default defineRule({
  id: 'no-empty-section',
  category: 'section',
  severity: 'error',
  description: 'flags headings with nothing under them, or nothing but slots',
  why: 'Readers follow the heading and find nothing.',
  options: {allow: [] as string[]},
  *check(article, {allow}) {
    for (const section of allSections(article.outline)) {
      const {title, level, heading, role} = section
      // A title that is a slot is told as one. A title alone is an article not begun, not an empty section. References are checked by require-source.
      if (level === 1 || !title || allow.includes(title) || !isHeading(section) || isOpen(article, heading)) continue
      if (
        tellsItself(title) ||
        article.blocks.some((block) => block.span.start === heading.start && isMostlyLink(block))
      )
        continue
      if (section.isEmpty)
        yield {span: heading, reason: `Unexpected empty section ${quote(title, 40)}, expected text or no heading`}
      else if (section.onlySlots && role !== 'references')
        yield {span: heading, reason: `Unexpected section ${quote(title, 40)} with nothing but slots, expected text`}
    }
  }
})

/** Without the marks of a heading, only the name of what it should tell proves that it is one. */
const isHeading = ({evidence, isEmpty, role}: Section): boolean =>
  evidence === 'heading' ||
  evidence === 'html' ||
  ((evidence === 'bold' || evidence === 'title-line') && role !== undefined) ||
  (evidence === 'numbered' && !isEmpty)

/**
 * A standfirst ("### It stopped an attack of 2.4 Tbps on a European customer."), a paragraph that a row of dashes under
 * it makes a heading, and what a page's frame leaves behind ("Related stories") announce nothing.
 */
const tellsItself = (title: string): boolean =>
  (/[.!…]["”»]?$/.test(title) && title.split(/\s+/).length >= fewestWords) ||
  title.includes('\n') ||
  kindOf(title) !== undefined

const fewestWords = 5
