import {kindOf} from '../../src/analysis/links/index.ts'
import {holdsOnlySlots, isOpen} from '../../src/analysis/slots/index.ts'
import {allSections} from '../../src/article/outline/all-sections.ts'
import {isMostlyLink} from '../../src/article/text/link-share.ts'
import {unspaced} from '../../src/article/text/unspaced.ts'
import type {Section} from '../../src/article/types.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import {say, title} from '../../src/rules/message.ts'
import {emptyItems} from './empty-items.ts'
import {isTimeless} from './timeless.ts'
import {unanswered} from './unanswered.ts'

/** Flags headings with nothing under them. */
export default defineRule({
  id: 'no-empty-section',
  category: 'section',
  severity: 'error',
  scope: 'incident',
  description: 'flags headings with nothing under them, or nothing but placeholders',
  why: 'Readers who follow the heading find nothing.',
  better: '“Impact”, and below it: About 300 customers could not pay.',
  options: {allow: [] as string[]},
  *check(article, {allow}) {
    yield* emptyItems(article)
    yield* unanswered(article)
    const sections = allSections(article.outline)
    const starts = new Set(sections.map(({heading}) => heading.start))
    const links = new Set(
      article.blocks.filter((block) => starts.has(block.span.start) && isMostlyLink(block)).map(({span}) => span.start)
    )
    for (const [at, section] of sections.entries()) {
      const {title: name, level, heading, role} = section
      // A title that is a slot is reported as one. A title alone is an article not begun, not an empty section.
      // References are checked by require-source.
      if (level === 1 || !name || allow.includes(name) || !isHeading(section) || isOpen(article, heading)) continue
      if (tellsItself(name) || links.has(heading.start) || isTranslated(section, sections[at + 1])) continue
      if (at === 0 && role === undefined && !sections.some(({level}) => level === 1)) continue
      if ((at <= 1 && isSubtitle(section)) || isOutOfRank(section, sections[at + 1], sections[0])) continue
      if (section.isEmpty)
        yield {span: heading, message: say`Add text under ${title(name)} or delete the heading: the section is empty`}
      else if (role !== 'references' && holdsOnlySlots(article, section))
        yield {span: heading, message: say`Replace the placeholders under ${title(name)}: there is nothing else`}
      else if (isTimeless(section))
        yield {
          span: heading,
          severity: 'warning',
          message: say`Add times under ${title(name)}: it has none`,
          note: 'Readers of a timeline want to see when each thing happened.',
          better: '09:14 First alert. 09:20 Router replaced.'
        }
    }
  }
})

/** The same heading in another language follows: of the two one is in letters that the other has not. */
const isTranslated = ({title, level, isEmpty}: Section, next: Section | undefined): boolean =>
  isEmpty && next?.level === level && unspaced.test(title) !== unspaced.test(next.title)

/** Where the title has a lower rank than what follows, ranks say nothing: what stands below belongs to the heading. */
const isOutOfRank = ({level, isEmpty}: Section, next: Section | undefined, first: Section | undefined): boolean =>
  isEmpty && next !== undefined && first !== undefined && next.level < level && next.level < first.level

/** At the beginning, of a low level or with a day, in words that name no part: a second line of the title. */
const isSubtitle = ({level, role, title}: Section): boolean =>
  (level > 2 || /\d{4}/.test(title)) && role === undefined && title.split(/\s+/).length >= fewestOfSubtitle
const fewestOfSubtitle = 3

/**
 * Without the marks of a heading, only the name of what it should tell proves that it is one: "**Root cause:**", and
 * neither "**Total downtime: 10 seconds**" nor "**Disks fill up. Typical causes:**".
 */
const isHeading = ({evidence, isEmpty, role, title}: Section): boolean =>
  evidence === 'heading' ||
  evidence === 'html' ||
  ((evidence === 'bold' || evidence === 'title-line') && role !== undefined && !/[.:] \S|^See /.test(title)) ||
  (evidence === 'numbered' && !isEmpty)

/**
 * A label with its value ("## Level: internal"), a standfirst ("### It stopped an attack of 2.4 Tbps on a European customer."), a paragraph that a row of dashes under
 * it makes a heading, what a page's frame leaves behind ("Related stories"), a
 * remark in round brackets and a signature behind a dash announce nothing.
 */
const tellsItself = (title: string): boolean =>
  /^\s?(?:\(.{0,400}\)$|[-–—]\s?\p{Lu})/u.test(title) ||
  (/[.!…]["”»]?$/.test(title) && title.split(/\s+/).length >= fewestWords) ||
  title.includes('\n') ||
  valued.test(title) ||
  measured.test(title) ||
  hashtags.test(title) ||
  pager.test(title) ||
  flatTable.test(title) ||
  kindOf(title) !== undefined

const fewestWords = 5
/** "Level: internal", "Status: ⚠️ under review", "Region: North (Harbour, Leith, Firth)". */
const valued = /^\p{L}+(?: \p{L}+)?: (?:[^\p{L}\d\s(]{1,4} )?(?:\S+(?: \S+){0,2}|[\p{Lu}\d(]\S*(?: \S+){0,4})$/u
/** "Total estimated impact: ~$7M", "Duration: 1 hr" */
const measured = /^\p{L}+(?: \p{L}+){0,3}:\s{1,3}[^:\p{L}]{0,20}\d\S{0,10}(?:\s\p{L}{1,8})?$/u
/** "#outage #network" */
const hashtags = /^(?:\\?#[\p{L}\d_-]+\s{0,3}){2,20}$/u
/** "<< Previous ---- Next >>" */
const pager = /^\s{0,3}(?:<<|«|←|⬅).{1,60}(?:>>|»|→|➡)\s{0,3}$/u
/** A table that lost its lines: "Alerts | Level | Owner | |---|---|" */
const flatTable = /\|\s?:?-{3,}/
