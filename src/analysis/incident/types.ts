import type {Span} from '../../article/types.ts'
import type {Time} from '../times/index.ts'

/** What happened at a time, in the order in which it happens. */
export type EventRole =
  | 'began'
  | 'reported'
  | 'detected'
  | 'acknowledged'
  | 'mitigated'
  | 'resolved'
  | 'closed'
  | 'update'

/** Where an article tells it. */
export type EventPlace = 'front matter' | 'title' | 'lead' | 'label' | 'row' | 'prose'

/** An event of the incident, as one place of the article tells it. */
export interface IncidentEvent {
  readonly role: EventRole
  readonly place: EventPlace
  /** As written. */
  readonly time: Time
  /** The words that gave it the role: "was resolved at". */
  readonly words: string
  /** Days since the beginning of the calendar, where a day is given. */
  readonly day: number | undefined
  /** The day stands elsewhere: in a row before, a heading above. */
  readonly isCarried: boolean
  /** Its own zone, else the one that the article states for all times. */
  readonly zone: string | undefined
  /** Minutes east of Greenwich; nothing for an unknown zone and for a name that several zones share. */
  readonly offset: number | undefined
  /** Minutes that it may be off and still be right. */
  readonly precision: number
  /** "about 09:14", "shortly after 09:14", "by 09:14". */
  readonly isHedged: boolean
  /** One end of "payments failed from 09:14 to 10:16": perhaps of a part of the incident only. */
  readonly isOfRange: boolean
  /** `investigating`, `resolved` … of an update. */
  readonly state?: string
}

/** A note on a status page that tells how the incident stands, with or without a time. */
export interface Update {
  /** `investigating`, `identified`, `monitoring`, `update` or `resolved`. */
  readonly state: string
  /** The word in the article. */
  readonly span: Span
  /** The stamp in front of it or right behind it. */
  readonly time: Time | undefined
}

/** What an article tells of when the incident happened: document order. */
export interface Incident {
  readonly events: readonly IncidentEvent[]
  readonly updates: readonly Update[]
}
