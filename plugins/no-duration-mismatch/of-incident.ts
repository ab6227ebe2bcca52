import {type IncidentEvent, incidentOf} from '../../src/analysis/incident/index.ts'
import {
  type Duration,
  durationLabel,
  labelsOf,
  type Row,
  rangeOf,
  rowsOf,
  type Time,
  timesIn
} from '../../src/analysis/times/index.ts'
import {allSections} from '../../src/article/outline/all-sections.ts'
import type {Article, Block} from '../../src/article/types.ts'
import {oncePerBlock} from './once-per-block.ts'
import type {StatedDuration} from './statement.ts'
import {afterLength, beforeLength, partly} from './words.ts'

/** More rows have two that any length is right for. */
const mostRows = 12
const shortTimeline = 4

/**
 * "A 7-minute failure" in title, lead or summary, or "Duration: 7 minutes", against the events that labels and rows tell: it
 * is right when any start and any end agree. Which rows are start and end is a guess, so it is a warning.
 */
export function* ofIncident(article: Article): Generator<StatedDuration> {
  const lengths = wholeLengths(article)
  if (lengths.length === 0) return
  const {events} = incidentOf(article)
  const having = (...roles: IncidentEvent['role'][]): Time[] =>
    events.filter(({role, place}) => roles.includes(role) && place !== 'title').map(({time}) => time)
  const rows = rowsOf(article).filter(({time}) => time.minutes !== undefined)
  const isOne =
    new Set(rows.map(({group}) => group)).size === 1 &&
    rows.length > 1 &&
    rows.length <= mostRows &&
    !continues(article, rows.at(-1))
  const starts = [
    ...having('began', 'reported', 'detected', 'acknowledged'),
    ...(isOne ? outer(rows, 0).map(timeOf) : [])
  ]
  const ends = [...having('mitigated', 'resolved', 'closed'), ...(isOne ? outer(rows, -1).map(timeOf) : [])]
  // The range that is shown: named events first, else the first and the last row.
  const best = [
    having('began')[0] ?? having('detected', 'reported')[0] ?? (isOne ? rows[0]?.time : undefined),
    having('resolved')[0] ?? having('mitigated')[0] ?? (isOne ? rows.at(-1)?.time : undefined)
  ]
  const shown = best[0] && best[1] && rangeOf(article, best[0], best[1])
  if (!shown) return
  const ranges = starts.flatMap((start) =>
    ends.flatMap((end) => (start === end ? [] : (rangeOf(article, start, end) ?? [])))
  )
  for (const duration of lengths)
    if (!(isOne && isRecording(rows, duration))) yield {duration, ranges: [shown, ...ranges], isGuess: true}
}

/** Chapters of a film or a podcast: `00:00` and `12:30` are its minutes and seconds, and it is a little longer. */
function isRecording([first, ...others]: readonly Row[], {minutes: length}: Duration): boolean {
  const last = others.at(-1)?.time.minutes
  if (first?.time.minutes !== 0 || first.time.day !== undefined || last === undefined) return false
  const start = last / 60
  return start <= length + 1 && start >= length * leastOfRecording
}
/** Share of a recording after which its last chapter begins. */
const leastOfRecording = 0.6

/** In a short timeline the first row is the start and the last one the end; in a longer one any rows may be. */
const outer = (rows: readonly Row[], end: 0 | -1): readonly Row[] =>
  rows.length <= shortTimeline ? rows.slice(end).slice(0, 1) : rows

const timeOf = ({time}: Row): Time => time

/** Whether rows without a stamp follow in its table or list ("Next day", "+45 min"): the end is in one of them. */
function continues({blocks}: Article, last: Row | undefined): boolean {
  if (!last) return false
  const {cell, item} = last.block
  return blocks
    .slice(last.block.index + 1)
    .some((block) =>
      cell
        ? block.cell?.table === cell.table && block.cell.row > cell.row
        : item !== undefined && block.item?.first === true && block.item.list === item.list
    )
}

/** Lengths that are those of the whole incident; several may be those of its parts. */
function wholeLengths(article: Article): Duration[] {
  const summaries = new Set(allSections(article.outline).flatMap(({role, own}) => (role === 'summary' ? own : [])))
  const sectionAt = article.blocks.findIndex(({kind, level}) => kind === 'heading' && (level ?? 1) > 1)
  const isLead = (block: Block): boolean =>
    block.level === 1 || summaries.has(block) || sectionAt < 0 || block.index < sectionAt
  const mayTellWhole = oncePerBlock((block) => {
    const {text} = block.prose
    if (block.kind === 'frontmatter' || block.quoted > 0 || partly.test(text) || another.test(text)) return false
    // Times beside a length are those that it is counted between.
    const times = timesIn(article).of(block)
    return !times.some(({minutes}) => minutes !== undefined)
  })
  const found = timesIn(article).durations.filter((duration) => {
    const {block, from, to} = duration
    const {text} = block.prose
    if (!mayTellWhole(block)) return false
    const isLabelled = labelsOf(article, duration).some(
      ({text, by}) => (by === 'row' || /[:=]\W{0,4}$/.test(text)) && durationLabel.test(text) && !/time to/i.test(text)
    )
    if (isLabelled) return true
    return isLead(block) && (beforeLength.test(before(text, from)) || afterLength.test(text.slice(to)))
  })
  return new Set(found.map(({minutes}) => minutes)).size === 1 ? found.slice(0, 1) : []
}

/** Characters before a length that may say what it is the length of. */
const reach = 120
const before = (text: string, from: number): string => text.slice(Math.max(0, from - reach), from)

/** "Separately, a 46-minute incident affected the registry": of another one. */
const another = /\b(?:separate(?:ly)?|previous(?:ly)?|earlier|another|once|similar|second|again|each|every)\b/i

/** `date` and `resolvedWhen` the same, and the text says how long it took. */
export function* ofFrontMatter(article: Article): Generator<StatedDuration> {
  const matter = article.blocks[0]
  if (matter?.kind !== 'frontmatter') return
  const {of, durations} = timesIn(article)
  const fieldOf = (key: RegExp): Time | undefined =>
    of(matter).find((time) => labelsOf(article, time).some(({text}) => key.test(text)))
  const [start, end] = [
    fieldOf(/^(?:date|start\w{0,8})["']?[ \t]?[:=]/),
    fieldOf(/^(?:resolved\w{1,6}|ended?|end_time)["']?[ \t]?[:=]/)
  ]
  const range = start && end && rangeOf(article, start, end)
  if (range?.minutes !== 0) return
  for (const duration of durations) {
    const {block, from, to} = duration
    const {text} = block.prose
    const tells =
      /\bafter\s(?:about\s)?$/i.test(before(text, from)) ||
      beforeLength.test(before(text, from)) ||
      afterLength.test(text.slice(to))
    if (block !== matter && tells && !notYet.test(text)) yield {duration, ranges: [range], isGuess: true}
  }
}

const notYet = /\b(?:expected?|planned|scheduled|will|should|may|might|estimated|up to)\b/i
