import {allSections} from '../../article/outline/all-sections.ts'
import type {Article, Block} from '../../article/types.ts'
import {defineAnalysis} from '../define-analysis.ts'
import {momentsIn} from '../times/index.ts'
import {isHedged, precisionOf} from './precision.ts'
import {eventRoles} from './role-rows.ts'
import {type Telling, tellingsOf} from './tellings.ts'
import type {EventPlace, EventRole, Incident, IncidentEvent} from './types.ts'
import {updatesOf} from './updates.ts'
import {zonesOf} from './zones.ts'

/** The incident as an article tells it: each event as each place tells it, and the updates of a status page. */
export const incidentOf = defineAnalysis('incident', (article): Incident => {
  const updates = updatesOf(article)
  const moments = momentsIn(article)
  const zoneAt = zonesOf(article)
  const placeOf = placesIn(article)
  const told = new Set<string>()
  const add = (role: EventRole, telling: Telling, words: string, state?: string): IncidentEvent[] => {
    const {time, by} = telling
    const key = `${role} ${time.block.index} ${time.from}`
    if (told.has(key) || time.isSlot || time.impossible || time.ambiguous) return []
    told.add(key)
    const {day, isCarried = false} = moments.get(time) ?? {}
    return [
      {
        role,
        place: placeOf(telling),
        time,
        words: words.trim(),
        day,
        isCarried,
        ...zoneAt(time),
        precision: precisionOf(time),
        isHedged: isHedged(time, by === 'sentence' || by === 'range'),
        isOfRange: by === 'range',
        ...(state && {state})
      }
    ]
  }
  const events = tellingsOf(article).flatMap((telling) => {
    const {verdict, rows} = roleOfTelling(telling)
    // Outside the lead a range is that of a step.
    const isStep = telling.by === 'range' && placeOf(telling) !== 'lead'
    return verdict && !isStep ? add(verdict, telling, rows[0]?.words ?? '') : []
  })
  const stamped = updates.flatMap(({state, time}) =>
    time ? add('update', {time, by: 'row', words: state, after: ''}, state, state) : []
  )
  return {events: [...events, ...stamped].sort((a, b) => position(a) - position(b)), updates}
})

export const roleOfTelling = (telling: Telling) => eventRoles.of(telling)

const position = ({time: {block, from}}: IncidentEvent): number => block.span.start + from / 1e6

/** Front matter, the title, what stands before the first section or in the summary, labels, rows, the rest. */
function placesIn(article: Article): (telling: Telling) => EventPlace {
  const summaries = new Set(allSections(article.outline).flatMap(({role, own}) => (role === 'summary' ? own : [])))
  const sectionAt = article.blocks.findIndex(({kind, level}) => kind === 'heading' && (level ?? 1) > 1)
  const isLead = (block: Block): boolean => summaries.has(block) || sectionAt < 0 || block.index < sectionAt
  return ({time, by}) => {
    if (by === 'field') return 'front matter'
    if (by === 'label' || by === 'row') return by
    if (time.block.kind === 'heading' && time.block.level === 1) return 'title'
    return isLead(time.block) ? 'lead' : 'prose'
  }
}
