import {
  durationLabel,
  endVerb,
  labelsOf,
  rangeOf,
  rangesIn,
  recordsOf,
  surroundingsOf,
  type Time,
  timesIn
} from '../../src/analysis/times/index.ts'
import {firstIndex, partsWithin} from '../../src/article/text/parts-within.ts'
import type {Article, Block} from '../../src/article/types.ts'
import {ofFrontMatter, ofIncident} from './of-incident.ts'
import {oncePerBlock} from './once-per-block.ts'
import type {StatedDuration} from './statement.ts'
import {between, downFor, leadsTo, lengthBehind, ofSchedule, partly, thenAt, totals, when} from './words.ts'

export function* statementsOf(article: Article): Generator<StatedDuration> {
  if (timesIn(article).durations.length === 0) return
  yield* inLabels(article)
  yield* inSentences(article)
  yield* ofLead(article)
  yield* later(article)
  yield* ofFrontMatter(article)
  yield* ofIncident(article)
}

/** A longer list is a timeline, in which any length is that between some two rows. */
const mostBeside = 6

/** "First detected: 2023-09-18 13:42", "Resolved 2023-09-20 19:18", "**Time to resolve**: 35h 36m". */
function* inLabels(article: Article): Generator<StatedDuration> {
  const tellsPart = oncePerBlock(({prose}) => partly.test(prose.text))
  const {headingOf} = surroundingsOf(article)
  const times = timesIn(article).times.filter(({block, minutes}) => block.item && minutes !== undefined)
  const bySection = new Map<Block | undefined, Time[]>()
  for (const time of times) {
    const heading = headingOf(time.block)
    const own = bySection.get(heading)
    if (own) own.push(time)
    else bySection.set(heading, [time])
  }
  const beside = (block: Block): readonly Time[] => {
    const own = bySection.get(headingOf(block)) ?? []
    return own.length > mostBeside ? [] : own
  }
  for (const {starts, ends, durations} of recordsOf(article)) {
    // One that cannot be read, or a slot, may be the one that was counted from.
    if ([...starts, ...ends].some(({value}) => value.isSlot || value.impossible)) continue
    for (const {value, label} of durations) {
      if (tellsPart(value.block)) continue
      const verb = endVerb.exec(label)?.[0].toLowerCase()
      const byVerb = verb ? ends.filter((end) => end.label.toLowerCase().includes(verb)) : ends
      const counted = (byVerb.length > 0 ? byVerb : ends.filter((end) => !endVerb.test(end.label))).map(
        ({value}) => value
      )
      // Some count from the detection, some from the declaration, some from an event with a name of its own.
      const named = new Set(ends.map((end) => end.value))
      const froms = [...starts.map((start) => start.value), ...beside(value.block).filter((time) => !named.has(time))]
      // "Time to resolve" beside "Fixed" and "Closed" may end with either.
      const until = verb && byVerb.length === 0 ? [...counted, ...beside(value.block)] : counted
      const ranges = froms.flatMap((start) => until.flatMap((end) => rangeOf(article, start, end) ?? []))
      if (starts.length > 0) yield {duration: value, ranges}
    }
  }
}

/** "from 09:14 to 12:05 UTC (2 hours 51 minutes)", "lasted 2h 51m, from 09:14 to 12:05". */
function* inSentences(article: Article): Generator<StatedDuration> {
  const {of, lengthsOf} = timesIn(article)
  for (const sentence of article.sentences) {
    const {block, from, to, text} = sentence
    if (block.kind === 'heading' || partly.test(text)) continue
    const lengths = partsWithin(lengthsOf(block), from, to)
    const ranges = lengths.length > 0 ? rangesIn(article, sentence) : []
    const clocks = partsWithin(of(block), from, to).filter(({minutes, isSlot}) => minutes !== undefined || isSlot)
    for (const duration of lengths) {
      const {prose} = block
      const beside = ranges.find(
        ({start, end}) =>
          (end.to < duration.from && lengthBehind.test(prose.text.slice(end.to, duration.from))) ||
          (duration.to < start.from && leadsTo.test(prose.text.slice(duration.to, start.from)))
      )
      if (beside) yield {duration, ranges: [beside]}
      const [only] = ranges
      if (beside || !only || clocks.length !== 2 || lengths.length !== 1) continue
      const before = prose.text.slice(from, duration.from)
      const isBetween = between.test(prose.text.slice(from, only.start.from))
      if (totals.test(before) || (downFor.test(before) && !isBetween)) yield {duration, ranges}
      // Between the two it may be a part, but no more than the whole.
      else if (downFor.test(before) && isBetween && duration.minutes > only.minutes)
        yield {duration, ranges, isGuess: true}
    }
  }
}

/** A line such as "8 December, 22:30–23:30" is a row, not a sentence about the whole. */
const word = /\p{Ll}{3,30}/gu
const fewestWords = 4

/** The range that the lead or a label ("When: 14:10 to 15:40") gives, against the title ("failed for 2 hours") and labels ("How long: 2 hours"). */
function* ofLead(article: Article): Generator<StatedDuration> {
  const lead = article.sentences
    .filter(({block}) => block.kind === 'paragraph' && !block.item)
    .slice(0, 4)
    .filter(({text}) => (text.match(word)?.length ?? 0) >= fewestWords)
  const named = article.sentences.filter((sentence) => when.test(sentence.text) && !lead.includes(sentence))
  const [range, ...more] = [...lead, ...named]
    .flatMap((sentence) => rangesIn(article, sentence))
    .filter(({start: {block, from}}) => !ofSchedule.test(block.prose.text.slice(0, from)))
  if (!range || more.length > 0) return
  const {durations} = timesIn(article)
  const titled = durations.filter(
    ({block, from, to}) =>
      block.level === 1 && /\bfor\s$/i.test(block.prose.text.slice(0, from)) && block.prose.text.slice(to).trim() === ''
  )
  const labelled = durations.filter(
    (duration) =>
      duration.block !== range.start.block &&
      labelsOf(article, duration).some(
        // A column of downtimes has other incidents or months in its rows.
        ({text, by}) => by !== 'column' && durationLabel.test(text) && !/time to/i.test(text)
      )
  )
  // Several are those of several incidents.
  for (const duration of [...titled, ...(labelled.length === 1 ? labelled : [])])
    if (!partly.test(duration.block.prose.text)) yield {duration, ranges: [range]}
}

/** Farther back a reader does not remember what is counted from. */
const mostBefore = 8

/** "At 09:14 the alert fired. Two hours later, at 11:14, …": counted from one of the times before. */
function* later(article: Article): Generator<StatedDuration> {
  const {durations, of} = timesIn(article)
  for (const duration of durations) {
    const times = of(duration.block)
    const next = times[firstIndex(times, ({from}) => from >= duration.to)]
    if (!next || !thenAt.test(duration.block.prose.text.slice(duration.to, next.from))) continue
    const tolerance = Math.max(duration.tolerance, duration.minutes / 5)
    const before = times
      .slice(
        0,
        firstIndex(times, ({to}) => to > duration.from)
      )
      .slice(-mostBefore)
    if (before.some(({isSlot, impossible}) => isSlot || impossible)) continue
    yield {
      duration: {...duration, tolerance},
      ranges: before.flatMap((time) => rangeOf(article, time, next) ?? []).reverse()
    }
  }
}
