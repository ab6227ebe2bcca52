import {claimFrom} from '../article/claims/confidence.ts'
import {allSections} from '../article/outline.ts'
import type {Article, Section} from '../article/types.ts'
import {safe} from './safe.ts'
import {type OutlineTimeline, timelineOf, timelineText} from './timeline.ts'

interface OutlineSection {
  readonly title: string
  readonly role: string | null
  readonly evidence: string
  /** What its own text consists of. */
  readonly holds: readonly string[]
  /** 1-based. */
  readonly line: number
  readonly sections: readonly OutlineSection[]
}

interface OutlineEntry {
  readonly title: string
  readonly line: number
  /** Line of the section it leads to. */
  readonly section: number | null
}

/** How an article was read. */
export interface Outline {
  readonly path: string
  readonly profile: string
  readonly voice: string
  /** What showed profile and voice. */
  readonly reasons: readonly string[]
  readonly sections: readonly OutlineSection[]
  /** Roles that some section has. */
  readonly roles: readonly string[]
  /** What the profile asks for and the article nowhere tells. */
  readonly missing: readonly string[]
  readonly contents: readonly OutlineEntry[]
  /** Its rows that begin with a time, as far as they were understood. */
  readonly timeline: OutlineTimeline | null
  readonly sentences: number
  readonly claims: number
  /** Claims that rest on a source. */
  readonly sourced: number
}

export function readOutline(path: string, article: Article): Outline {
  const lineOf = (offset: number): number => article.source.slice(0, offset).split(/\r\n|[\r\n]/).length
  const shape = ({title, role, evidence, holds, heading, sections}: Section): OutlineSection => ({
    title,
    role: role ?? null,
    evidence,
    holds,
    line: lineOf(heading.start),
    sections: sections.map(shape)
  })
  const roles = new Set(allSections(article.outline).flatMap(({role}) => role ?? []))
  const claims = article.claims.filter(({confidence}) => confidence >= claimFrom)
  return {
    path,
    profile: article.profile.name,
    voice: article.voice.speaker,
    reasons: [
      article.profile.reason,
      ...article.voice.reasons,
      ...article.voice.ownSections.map(({title}) => `first-hand under “${title}”`)
    ],
    sections: article.outline.map(shape),
    roles: [...roles].sort(),
    missing: article.missing,
    contents: (article.contents?.entries ?? []).map(({title, span, section}) => ({
      title,
      line: lineOf(span.start),
      section: section ? lineOf(section.heading.start) : null
    })),
    timeline: timelineOf(article, lineOf),
    sentences: article.sentences.length,
    claims: claims.length,
    sourced: claims.filter(({reach}) => reach).length
  }
}

export function outlineText(outline: Outline): string {
  const {path, profile, voice, reasons, sections, missing, contents, timeline, sentences, claims, sourced} = outline
  const lines = [
    safe(path),
    `  read as: ${profile}, ${voice} (${safe(reasons.join('; '))})`,
    `  ${sentences} sentences, ${claims} claims, ${sourced} of them with a source`
  ]
  if (missing.length > 0) lines.push(`  missing: ${missing.join(', ')}`)
  if (timeline) lines.push(...timelineText(timeline))
  if (contents.length > 0) {
    lines.push('  contents:')
    for (const {title, line, section} of contents)
      lines.push(`${row(line)}  ${safe(title)} → ${section === null ? 'no section' : `line ${section}`}`)
  }
  lines.push(sections.length > 0 ? '  sections:' : '  no sections')
  const add = ({title, role, evidence, holds, line, sections}: OutlineSection, depth: number): void => {
    lines.push(
      `${row(line)}  ${'  '.repeat(depth)}${safe(title)}  (${[role, evidence, ...holds].filter(Boolean).join(', ')})`
    )
    for (const section of sections) add(section, depth + 1)
  }
  for (const section of sections) add(section, 0)
  return `${lines.join('\n')}\n`
}

const row = (line: number): string => String(line).padStart(7)
