import type {TraceRow} from '../../analysis/evidence.ts'
import {needTells} from '../../analysis/needs/index.ts'
import type {Evidence} from '../../article/types.ts'
import {percent} from '../../rules/wording.ts'
import {pathOf, safe} from '../output/escape.ts'
import type {Outline, OutlineEntry, OutlineSection} from './outline.ts'
import type {OutlineEvent} from './timeline/events.ts'
import {timelineText} from './timeline/timeline-text.ts'

/** How a section was recognised, where it is not a heading. */
const writtenAs: Readonly<Partial<Record<Evidence, string>>> = {
  bold: 'a bold line',
  label: 'a label',
  row: 'a row of a table',
  field: 'a field',
  numbered: 'a numbered line',
  'title-line': 'a plain line'
}
/** Longer titles push their remarks out of the column. */
const widestTitle = 48

/** The outline for a writer: what is missing, the sections with their roles, the times that were found. */
export function outlineText(outline: Outline): string {
  const {
    path,
    subject,
    subjectBecause,
    profile,
    voice,
    reasons,
    sections,
    missing,
    contents,
    timeline,
    events,
    sentences,
    claims
  } = outline
  return [
    pathOf(path),
    `  ${sentences} sentences, ${claims} claims${claims > 0 ? sourcedText(outline) : ''}`,
    ...headed(`subject: ${subject}`, subjectBecause.map(treeRowText)),
    ...headed(`read as ${profile}, ${voice}`, reasons.map(safe)),
    ...headed(
      'missing',
      missing.map((need) => `${need.padEnd(10)}  ${needTells[need]}`)
    ),
    ...headed('contents', contents.map(entryText)),
    ...(sections.length > 0 ? headed('sections', sectionTree(sections)) : ['', '  no sections']),
    ...(timeline ? ['', ...timelineText(timeline)] : []),
    ...headed('events', events.map(eventText)),
    ''
  ].join('\n')
}

const sourcedText = ({sourced, share, enough, voice}: Outline): string =>
  `, ${sourced} of them with a source (${
    voice === 'first-hand' ? 'a report of one’s own needs none' : `${percent(share)}; ${percent(enough)} is enough`
  })`

const treeRowText = ({name, words, points}: TraceRow): string =>
  [
    points === undefined ? '' : `${points > 0 ? '+' : ''}${points.toFixed(1)} `,
    safe(words === undefined ? name : `${name}: ${words}`)
  ].join('')

const headed = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ['', `  ${title}`, ...lines.map((line) => `    ${line}`)] : []

const entryText = ({title, line, section}: OutlineEntry): string =>
  `${numberText(line)}  ${safe(title)} → ${section === null ? 'no section' : `line ${section}`}`

function sectionTree(sections: readonly OutlineSection[]): string[] {
  const rows = treeRowsOf(sections, 0)
  const width = Math.min(widestTitle, Math.max(...rows.map(({title}) => title.length)))
  return rows.map(({line, title, role, remarks}) =>
    `${numberText(line)}  ${title.padEnd(width)}  ${role.padEnd(10)}  ${remarks}`.trimEnd()
  )
}

interface TreeRow {
  readonly line: number
  /** Indented by its depth. */
  readonly title: string
  readonly role: string
  readonly remarks: string
}

const treeRowsOf = (sections: readonly OutlineSection[], depth: number): TreeRow[] =>
  sections.flatMap((section) => [
    {
      line: section.line,
      title: '  '.repeat(depth) + safe(section.number ? `${section.number} ${section.title}` : section.title),
      role: section.role ?? '',
      remarks: remarksOf(section).join(', ')
    },
    ...treeRowsOf(section.sections, depth + 1)
  ])

const remarksOf = ({evidence, holds, isEmpty, onlySlots}: OutlineSection): string[] => [
  ...(isEmpty ? ['empty'] : onlySlots ? ['only placeholders'] : holds),
  ...(writtenAs[evidence] ? [`written as ${writtenAs[evidence]}`] : [])
]

const numberText = (line: number): string => String(line).padStart(4)

const eventText = ({role, place, line, written, isHedged}: OutlineEvent): string =>
  `${String(line).padStart(4)}  ${role.padEnd(12)}  ${place.padEnd(12)}  ${safe(written)}${isHedged ? ', not exactly' : ''}`
