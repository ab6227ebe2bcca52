import {type Demand, sourcingOf} from '../../analysis/claims/index.ts'
import type {TraceRow} from '../../analysis/evidence.ts'
import type {Need} from '../../analysis/needs/index.ts'
import {missingOf} from '../../analysis/needs/index.ts'
import {profileOf, voiceOf} from '../../analysis/profile/index.ts'
import {holdsOnlySlots} from '../../analysis/slots/index.ts'
import {subjectOf} from '../../analysis/subject/index.ts'
import {allSections} from '../../article/outline/all-sections.ts'
import type {Article, Evidence, Holding, Section, Span} from '../../article/types.ts'
import {eventsOf, type OutlineEvent} from './timeline/events.ts'
import {type OutlineTimeline, timelineOf} from './timeline/timeline.ts'

export interface OutlineSection {
  readonly title: string
  /** `2.1` of "2.1. Technical causes". */
  readonly number: string | null
  readonly level: number
  readonly role: string | null
  readonly evidence: Evidence
  /** What its own text consists of. */
  readonly holds: readonly Holding[]
  /** Nothing under it, not even sections; or nothing but slots. */
  readonly isEmpty: boolean
  readonly onlySlots: boolean
  /** 1-based. */
  readonly line: number
  /** UTF-16 offsets, end exclusive. */
  readonly heading: Span
  readonly body: Span | null
  readonly sections: readonly OutlineSection[]
}

export interface OutlineEntry {
  readonly title: string
  readonly line: number
  /** Line of the section it leads to. */
  readonly section: number | null
}

/** How an article was read. */
export interface Outline {
  readonly path: string
  /** `incident`, `other` or `unsure`. */
  readonly subject: string
  /** What showed it, each with its points. */
  readonly subjectBecause: readonly TraceRow[]
  readonly profile: string
  readonly voice: string
  /** What showed profile and voice. */
  readonly reasons: readonly string[]
  readonly sections: readonly OutlineSection[]
  /** Roles that some section has. */
  readonly roles: readonly string[]
  /** What the profile asks for and the article nowhere tells. */
  readonly missing: readonly Need[]
  readonly contents: readonly OutlineEntry[]
  /** Its rows that begin with a time, as far as they were understood. */
  readonly timeline: OutlineTimeline | null
  /** What happened when, as each place tells it: document order. */
  readonly events: readonly OutlineEvent[]
  readonly sentences: number
  readonly claims: number
  /** Claims that rest on a source, and their share of all, from 0 to 1; the share that is enough. */
  readonly sourced: number
  readonly share: number
  readonly enough: number
}

/** @param demand what counts as a claim, and how many need a source */
export function readOutline(path: string, article: Article, demand: Demand): Outline {
  const lineOf = (offset: number): number => article.source.slice(0, offset).split(/\r\n|[\r\n]/).length
  const shape = (whole: Section): OutlineSection => {
    const {own: _, number, role, body, sections, ...section} = whole
    return {
      ...section,
      onlySlots: holdsOnlySlots(article, whole),
      number: number ?? null,
      role: role ?? null,
      line: lineOf(section.heading.start),
      body: body ?? null,
      sections: sections.map(shape)
    }
  }
  const roles = new Set(allSections(article.outline).flatMap(({role}) => role ?? []))
  const {sourced, open, share} = sourcingOf(article, demand)
  return {
    path,
    subject: subjectOf(article).name,
    subjectBecause: subjectOf(article).because.rows,
    profile: profileOf(article).name,
    voice: voiceOf(article).speaker,
    reasons: [
      profileOf(article).reason,
      ...voiceOf(article).reasons,
      ...voiceOf(article).ownSections.map(({title}) => `first-hand under “${title}”`)
    ],
    sections: article.outline.map(shape),
    roles: [...roles].sort(),
    missing: missingOf(article),
    contents: (article.contents?.entries ?? []).map(({title, span, section}) => ({
      title,
      line: lineOf(span.start),
      section: section ? lineOf(section.heading.start) : null
    })),
    timeline: timelineOf(article, lineOf),
    events: eventsOf(article, lineOf),
    sentences: article.sentences.length,
    claims: sourced + open.length,
    sourced,
    share: Math.round(share * 100) / 100,
    enough: demand.enough
  }
}
