import type {Element, ElementContent} from 'hast'
import {h, s} from 'hastscript'
import {lengthOf, type Row, writtenTimeOf} from '../../../analysis/times/index.ts'
import type {Article} from '../../../article/types.ts'
import type {Outline} from '../../commands/outline.ts'
import type {OutlineEvent} from '../../commands/timeline/events.ts'
import {type OutlineTimeline, timelineRows} from '../../commands/timeline/timeline.ts'
import {safe} from '../escape.ts'
import type {Flag} from './flags.ts'

/** UTF-16 units of what a row says. */
const longestText = 90
/** Units of the drawing. */
const width = 600
const margin = 12
const height = 28

/** What the article tells of the incident's events: when it began, was noticed, ended, wherever that stands. */
export function eventsPart({events}: Outline, linkTo: (event: OutlineEvent) => string): ElementContent[] {
  if (events.length === 0) return []
  return [
    h('h3', 'Events as they are told'),
    h(
      'ul.timeline',
      events.map((event) => {
        const {role, place, line, written, isHedged} = event
        return h('li', [
          h('span.role', `${role} `),
          h('a', {href: linkTo(event)}, safe(written)),
          h('span.gap', ` ${isHedged ? 'about, ' : ''}${place}, line ${line}`)
        ])
      })
    )
  ]
}

/** The timeline as a drawing in proportion, and as a list with the time between its rows and what contradicts. */
export function timelinePart(
  article: Article,
  timeline: OutlineTimeline | null,
  flags: readonly Flag[],
  linkTo: (row: Row) => string
): ElementContent[] {
  if (!timeline) return []
  const rows = timelineRows(article)
  const minutes = minutesOf(rows)
  const length = timeline.minutes === null ? '' : `, ${lengthOf(timeline.minutes)}`
  const label = `${safe(timeline.start)} to ${safe(timeline.end)}${length}${timeline.zone ? `, ${safe(timeline.zone)}` : ''}`
  const wrong = (row: Row): Flag[] => flags.filter((flag) => contradicts(flag, row))
  return [
    h('h3', 'Timeline'),
    h('p', label),
    ...(minutes ? [drawing(rows, minutes, (row) => wrong(row).length > 0, `Timeline: ${label}`)] : []),
    h(
      'ol.timeline',
      rows.map((row, index) => {
        const gap = minutes && index > 0 ? (minutes[index] as number) - (minutes[index - 1] as number) : undefined
        return h('li', [
          h('a', {href: linkTo(row)}, safe(writtenTimeOf(row.time))),
          ...(gap === undefined ? [] : [' ', h('span.gap', gapText(gap))]),
          ' ',
          textOf(row, article),
          ...wrong(row).map(({number, message}) =>
            h('a.wrong', {href: `#f${number}`}, ` ${safe(message.reason).replaceAll('`', '')}`)
          )
        ])
      })
    )
  ]
}

const gapText = (minutes: number): string =>
  minutes === 0 ? 'at once' : `${minutes < 0 ? '−' : '+'}${lengthOf(Math.abs(minutes))}`

/** What the row says behind its time, in a table in the cells that follow too. */
function textOf({block, time}: Row, {blocks}: Article): string {
  const {cell} = block
  const rest = cell
    ? blocks.filter(
        (other) => other.cell?.table === cell.table && other.cell.row === cell.row && other.index > block.index
      )
    : []
  const text = [block.prose.text.slice(time.to), ...rest.map(({prose}) => prose.text)]
    .map((part) => part.replace(/^[\s\p{P}]{1,9}/u, ''))
    .filter((part) => part !== '')
    .join(' · ')
  return safe(text.length > longestText ? `${text.slice(0, longestText).replace(/\s\S*$/, '')} …` : text)
}

/** What disagrees about times is about the row that it stands in. */
const contradicts = ({message, places}: Flag, {block: {span}}: Row): boolean =>
  message.category === 'fact' && places.some(({start, end}) => start < span.end && end > span.start)

/** Minutes of the rows on one scale, or nothing where some row does not tell its own. */
function minutesOf(rows: readonly Row[]): number[] | undefined {
  const dated = rows.flatMap(({moment}) => moment.at ?? [])
  const clocks = rows.flatMap(({time}) => time.minutes ?? [])
  const minutes = [dated, clocks].find(({length}) => length === rows.length)
  return minutes && new Set(minutes).size > 1 ? minutes : undefined
}

function drawing(
  rows: readonly Row[],
  minutes: readonly number[],
  isWrong: (row: Row) => boolean,
  label: string
): Element {
  const [first, last] = [Math.min(...minutes), Math.max(...minutes)]
  const x = (at: number): number => Math.round(margin + ((at - first) / (last - first)) * (width - 2 * margin))
  const middle = height / 2
  return s('svg.drawing', {role: 'img', ariaLabel: label, viewBox: `0 0 ${width} ${height}`}, [
    s('line', {x1: margin, x2: width - margin, y1: middle, y2: middle}),
    ...rows.map((row, index) =>
      s(isWrong(row) ? 'circle.poor' : 'circle', {cx: x(minutes[index] as number), cy: middle, r: 6}, [
        s('title', safe(writtenTimeOf(row.time)))
      ])
    )
  ])
}
