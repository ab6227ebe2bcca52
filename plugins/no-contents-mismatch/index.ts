import {allSections} from '../../src/article/outline/all-sections.ts'
import type {Contents, Section} from '../../src/article/types.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import type {Finding} from '../../src/rules/finding.ts'
import {quote} from '../../src/rules/wording.ts'

/** Sections that tables of contents leave out by custom. */
const customary =
  /^(?:references|sources|notes|footnotes|see also|related\b.{0,40}|about\b.{0,40}|comments?|share|further reading|appendix\b.{0,40}|you might also like|acknowledge?ments?)$/i

/** Flags entries of a table of contents that lead nowhere, and sections that it leaves out. */
export default defineRule({
  id: 'no-contents-mismatch',
  category: 'section',
  severity: 'error',
  description: 'flags contents entries with no section, and sections that the contents omit',
  why: 'A reader trusts the contents to say what is there.',
  options: {},
  *check({contents, outline, title}) {
    // Contents of which nothing is there belong to another page, or the headings could not be read.
    if (!contents?.entries.some(({section}) => section)) return
    const own = title?.text.trim().toLowerCase()
    const sections = allSections(outline).filter((section) => section.title.toLowerCase() !== own)
    yield* leadingNowhere(contents, sections)
    yield* omitted(contents, sections)
  }
})

function* leadingNowhere({entries}: Contents, sections: readonly Section[]): Generator<Finding> {
  const taken = new Set(entries.map(({section}) => section))
  for (const {title, number, section, span} of entries) {
    if (section) continue
    const near = sections
      .filter((candidate) => !taken.has(candidate))
      .map((candidate) => ({
        candidate,
        likeness: likenessOf(title, candidate.title) + (number !== undefined && number === candidate.number ? 0.3 : 0)
      }))
      .sort((a, b) => b.likeness - a.likeness)[0]
    const meant = near && near.likeness >= 0.3 ? near.candidate : undefined
    yield {
      span,
      reason: `Unexpected entry ${quote(title, 28)} without a section, expected ${meant ? `the title ${quote(meant.title, 28)}` : 'one in the text'}`,
      ...(meant && {causes: [{span: meant.heading, reason: 'The section that may be meant'}]})
    }
  }
}

/** Only sections between listed ones of their level: those behind the last may be an appendix. */
function* omitted({entries, end, title}: Contents, sections: readonly Section[]): Generator<Finding> {
  const listed = new Set(entries.map(({section}) => section))
  const level = sections.find((section) => listed.has(section))?.level
  const peers = sections.filter((section) => section.level === level && section.heading.start >= end)
  const known = peers.filter((section) => listed.has(section)).length
  // Half a table is a choice, not a slip.
  if (known < 2 || known < 0.6 * peers.length) return
  // An entry that nearly names a section is told at the entry.
  if (entries.some(({section}) => !section)) return
  for (const section of peers) {
    if (listed.has(section) || customary.test(section.title)) continue
    yield {
      span: section.heading,
      reason: `Unexpected section ${quote(section.title, 40)} outside the contents, expected an entry for it`,
      ...(title && {causes: [{span: title, reason: 'The contents'}]})
    }
  }
}

/** Share of words in common, whatever their ending: "Causes" and "Cause of the outage". */
function likenessOf(one: string, other: string): number {
  const a = stems(one)
  const b = stems(other)
  const shared = [...a].filter((stem) => b.has(stem)).length
  return shared / Math.max(1, Math.min(a.size, b.size)) - 0.05 * Math.abs(a.size - b.size)
}

const stems = (title: string): Set<string> =>
  new Set(
    (title.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
      .filter((word) => !/^(?:the|and|for|with|from|our|your)$/.test(word))
      .map((word) => word.slice(0, 5))
  )
