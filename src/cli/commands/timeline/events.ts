import {incidentOf} from '../../../analysis/incident/index.ts'
import {dateText, writtenTimeOf} from '../../../analysis/times/index.ts'
import type {Article} from '../../../article/types.ts'

/** An event of the incident, as one place tells it. */
export interface OutlineEvent {
  /** `began`, `reported`, `detected`, `acknowledged`, `mitigated`, `resolved`, `closed` or `update`. */
  readonly role: string
  /** `front matter`, `title`, `lead`, `label`, `row` or `prose`. */
  readonly place: string
  /** 1-based. */
  readonly line: number
  /** As the article writes it. */
  readonly written: string
  /** `2024-05-14`, where a day is given, by itself or by what stands around it. */
  readonly day: string | null
  /** Its own zone, else the one that the article states for all times. */
  readonly zone: string | null
  /** Minutes that it may be off and still be right. */
  readonly precision: number
  /** "about", "shortly after", "by". */
  readonly isHedged: boolean
  /** The words that gave it the role. */
  readonly words: string
}

export const eventsOf = (article: Article, lineOf: (offset: number) => number): OutlineEvent[] =>
  incidentOf(article).events.map(({role, place, time, words, day, zone, precision, isHedged}) => ({
    role,
    place,
    line: lineOf(time.block.prose.span(time.from, time.to).start),
    written: writtenTimeOf(time),
    day: day === undefined ? null : dateText(day),
    zone: zone ?? null,
    precision,
    isHedged,
    words
  }))
