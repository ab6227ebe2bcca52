import {allSections} from '../../src/article/outline/all-sections.ts'
import {anyOf} from '../../src/article/text/any-of.ts'
import {type Stemmer, stemmerFor} from '../../src/article/text/stems.ts'
import type {Contents, Section} from '../../src/article/types.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import type {Finding} from '../../src/rules/finding.ts'
import {title as quoted, say} from '../../src/rules/message.ts'
import {nearestSection} from './nearest.ts'

/** Sections that tables of contents leave out by custom. */
const customary = anyOf(
  [
    'references',
    'sources',
    'notes',
    'footnotes',
    'see also',
    'related\\b.{0,40}',
    'about\\b.{0,40}',
    'comments?',
    'share',
    'further reading',
    'appendix\\b.{0,40}',
    'you might also like',
    'acknowledge?ments?'
  ],
  'i',
  '^',
  '$'
)

/** Flags entries of a table of contents that lead nowhere, and sections that it leaves out. */
export default defineRule({
  id: 'no-contents-mismatch',
  category: 'section',
  severity: 'error',
  scope: 'incident',
  description: 'flags contents entries with no section, and sections that the contents omit',
  why: 'Readers use the contents to see what is there and to go to it.',
  better: '“Causes” in the contents, “Causes” above the section.',
  options: {},
  *check({contents, outline, title, source}) {
    // Contents of which nothing is there belong to another page, or the headings could not be read.
    if (!contents?.entries.some(({section}) => section)) return
    const own = title?.text.trim().toLowerCase()
    const sections = allSections(outline).filter((section) => section.title.toLowerCase() !== own)
    yield* leadingNowhere(contents, sections, stemmerFor(source))
    yield* omitted(contents, sections)
  }
})

function* leadingNowhere({entries}: Contents, sections: readonly Section[], stem: Stemmer): Generator<Finding> {
  const taken = new Set(entries.map(({section}) => section))
  const meantBy = nearestSection(
    sections.filter((section) => !taken.has(section)),
    stem
  )
  for (const {title: entry, number, section, span} of entries) {
    if (section) continue
    const meant = meantBy(entry, number)
    yield {
      span,
      message: meant
        ? say`Use one title: ${quoted(entry)} in the contents, ${quoted(meant.title)} above the section`
        : say`Add this section or delete its entry: ${quoted(entry)}`,
      ...(meant && {causes: [{span: meant.heading, message: say`The section that may be meant`}]})
    }
  }
}

/** Share of the sections of a level that contents name which mean to name them all. */
const listedShare = 0.6

/** Only sections between listed ones of their level: those behind the last may be an appendix. */
function* omitted({entries, end, title}: Contents, sections: readonly Section[]): Generator<Finding> {
  const listed = new Set(entries.map(({section}) => section))
  const level = sections.find((section) => listed.has(section))?.level
  const peers = sections.filter((section) => section.level === level && section.heading.start >= end)
  const known = peers.filter((section) => listed.has(section)).length
  // Contents of half the sections are a choice, not a slip.
  if (known < 2 || known < listedShare * peers.length) return
  // An entry that nearly names a section is reported at the entry.
  if (entries.some(({section}) => !section)) return
  for (const section of peers) {
    if (listed.has(section) || customary.test(section.title)) continue
    yield {
      span: section.heading,
      message: say`Add this section to the contents: ${quoted(section.title)}`,
      ...(title && {causes: [{span: title, message: say`The contents`}]})
    }
  }
}
