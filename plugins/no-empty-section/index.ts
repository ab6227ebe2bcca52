import {allSections} from '../../src/article/outline.ts'
import {defineRule} from '../../src/rule.ts'
import {quote} from '../../src/words.ts'

/** Flags headings with nothing under them; a line that only looks like a title proves nothing. */
export default defineRule({
  id: 'no-empty-section',
  category: 'section',
  severity: 'error',
  description: 'flags headings with nothing under them',
  why: 'Readers follow the heading and find nothing.',
  options: {allow: [] as string[]},
  *check(article, {allow}) {
    for (const {title, level, evidence, isEmpty, heading} of allSections(article.outline)) {
      // A title alone is an article not begun, not an empty section.
      if (!isEmpty || level === 1 || !title || allow.includes(title) || (evidence !== 'heading' && evidence !== 'html'))
        continue
      yield {span: heading, reason: `Unexpected empty section ${quote(title, 40)}, expected text or no heading`}
    }
  }
})
