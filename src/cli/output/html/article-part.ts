import type {ElementContent} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import {readAs} from '../../../analysis/subject/index.ts'
import type {Article, Span} from '../../../article/types.ts'
import type {Outline} from '../../commands/outline.ts'
import {safe} from '../escape.ts'
import type {Report} from '../report.ts'
import {elementsOf} from './blocks.ts'
import {sanitized} from './clean.ts'
import {entriesOf} from './entries.ts'
import type {Flag} from './flags.ts'
import type {Notes} from './notes.ts'
import {needsPart, sectionsPart, sourcesPart} from './outline-part.ts'
import {eventsPart, timelinePart} from './timeline-part.ts'

/** An article as it was read again for a page. */
export interface Reading {
  readonly article: Article
  readonly outline: Outline
}

/** A file of a page. */
export interface Part {
  /** From 1. */
  readonly number: number
  readonly report: Report
  readonly flags: readonly Flag[]
  /** The article, or why its text cannot be shown. */
  readonly reading: Reading | string
}

/** An article: its text with marks, and beside it what was found, what is missing, and how it was read. */
export function articlePart(part: Part, notes: Notes): string {
  const {number, report, flags, reading} = part
  const {path, subject, profile} = report
  const heading = `a${number}-title`
  return toHtml(
    h(`article#a${number}.file`, {ariaLabelledBy: heading}, [
      h('header', [
        h(`h2#${heading}`, h('bdi', safe(path))),
        h('p.kind', [`read as ${readAs(subject, profile)} · `, h('a', {href: '#files'}, 'all files')])
      ]),
      ...(typeof reading === 'string'
        ? [h('p.fault', `The text cannot be shown: ${safe(reading)}`), findingsPart(flags, notes)]
        : [readingPart(part, reading, notes)])
    ])
  )
}

function readingPart({number, flags}: Part, {article, outline}: Reading, notes: Notes): ElementContent {
  const idAt = ({start}: Pick<Span, 'start'>): string | undefined => {
    const block = article.blocks.find(({span}) => start < span.end)
    return block && `b${number}-${block.index}`
  }
  const anchors = new Map(article.blocks.map(({index}) => [index, `b${number}-${index}`] as const))
  const text = sanitized(elementsOf(article.blocks, {flags: placed(flags, article), marked: new Set(), anchors}))
  const link = (span: Pick<Span, 'start'>): string => `#${idAt(span) ?? `a${number}`}`
  return h('div.columns', [
    h('div.text', {dir: 'auto', role: 'region', ariaLabel: 'Text of the article'}, text),
    h('div.beside', [
      findingsPart(flags, notes),
      ...needsPart(outline),
      ...sourcesPart(outline),
      ...timelinePart(article, outline.timeline, flags, ({block}) => link(block.span)),
      ...eventsPart(outline, ({line}) => link({start: offsetOf(article.source, line)})),
      ...sectionsPart(outline, ({heading}) => link(heading))
    ])
  ])
}

const findingsPart = (flags: readonly Flag[], notes: Notes): ElementContent =>
  h('div', [h('h3', 'Findings'), flags.length > 0 ? entriesOf(flags, notes) : h('p', 'Nothing was found.')])

/** Findings that stand in no block, such as those at the end of an article, are shown at the last one before. */
function placed(flags: readonly Flag[], {blocks}: Article): Flag[] {
  return flags.map((flag) => ({
    ...flag,
    places: flag.places.map((place) => {
      const isInside = blocks.some(
        ({span}) => place.start < span.end && Math.max(place.end, place.start + 1) > span.start
      )
      if (isInside) return place
      const near = blocks.findLast(({span}) => span.end <= place.start) ?? blocks[0]
      return near ? {start: near.span.end - 1, end: near.span.end} : place
    })
  }))
}

/** Where a line begins, from 1. */
function offsetOf(source: string, line: number): number {
  const ends = [...source.matchAll(/\r\n|[\r\n]/g)]
  const before = ends[line - 2]
  return before ? before.index + before[0].length : 0
}
