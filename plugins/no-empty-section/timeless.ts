import {allSections} from '../../src/article/outline/all-sections.ts'
import type {Section} from '../../src/article/types.ts'

/** Rows enough to be a timeline; a sentence may say that there is none. */
const fewestRows = 2
const name = /\b(?:timeline|chronology|zeitachse|chronologie|cronolog[ií]a|linha do tempo|línea de tiempo)\b/i
/** A time in figures or in words, the place of one in a template, or a hint at where the times are. */
const told = new RegExp(
  '\\d|YYYY|HH|MM|\\b(?:noon|midnight|morning|afternoon|evening|night|hours?|minutes?|days?|weeks?|later|afterwards|see|' +
    'mittag|mitternacht|morgens|abends|später|midi|minuit|mañana|tarde|manhã|noite)\\b',
  'i'
)

/** Whether a section that is called a timeline has rows and no time in any of them. */
export function isTimeless(section: Section): boolean {
  if (section.role !== 'timeline' || !name.test(section.title)) return false
  const all = [section, ...allSections(section.sections)]
  const own = all.flatMap(({own}) => own)
  if (all.some(({holds}) => holds.includes('figure') || holds.includes('code'))) return false
  const texts = [...all.slice(1).map(({title}) => title), ...own.map(({prose}) => prose.text)]
  return (
    texts.length >= fewestRows &&
    !texts.some((text) => told.test(text)) &&
    !own.some(({marks}) => marks.some(({kind}) => kind === 'link'))
  )
}
