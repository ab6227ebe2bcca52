import {allSections} from '../article/outline.ts'
import type {Article, Section} from '../article/types.ts'
import {safe} from './report.ts'

interface OutlineSection {
  readonly title: string
  readonly role: string | null
  readonly evidence: string
  /** 1-based. */
  readonly line: number
  readonly sections: readonly OutlineSection[]
}

/** How an article was read. */
export interface Outline {
  readonly path: string
  readonly sections: readonly OutlineSection[]
  /** Roles that some section has. */
  readonly roles: readonly string[]
  readonly sentences: number
}

export function readOutline(path: string, article: Article): Outline {
  const lineOf = (offset: number): number => article.source.slice(0, offset).split(/\r\n|[\r\n]/).length
  const shape = ({title, role, evidence, heading, sections}: Section): OutlineSection => ({
    title,
    role: role ?? null,
    evidence,
    line: lineOf(heading.start),
    sections: sections.map(shape)
  })
  const roles = new Set(allSections(article.outline).flatMap(({role}) => role ?? []))
  return {path, sections: article.outline.map(shape), roles: [...roles].sort(), sentences: article.sentences.length}
}

export function outlineText({path, sections, roles, sentences}: Outline): string {
  const lines: string[] = []
  const add = ({title, role, evidence, line, sections}: OutlineSection, depth: number): void => {
    lines.push(
      `${String(line).padStart(5)}  ${'  '.repeat(depth)}${safe(title)}  (${[role, evidence].filter(Boolean).join(', ')})`
    )
    for (const section of sections) add(section, depth + 1)
  }
  for (const section of sections) add(section, 0)
  return `${safe(path)}: ${sentences} sentences, roles: ${roles.join(', ') || 'none'}\n${lines.map((line) => `${line}\n`).join('')}`
}
