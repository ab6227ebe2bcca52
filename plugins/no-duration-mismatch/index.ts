import {minutesOf, timesIn} from '../../src/article/moments.ts'
import {type Duration, lengthOf, type Time} from '../../src/article/times.ts'
import type {Article, Block, Finding} from '../../src/article/types.ts'
import {defineRule} from '../../src/rule.ts'
import {quote} from '../../src/words.ts'
import {durationLabel, endLabel, partly, rangeBetween, startLabel, totals} from './words.ts'

/** Two moments and how far they are apart. */
interface Range {
  readonly start: Time
  readonly end: Time
  readonly minutes: number
}

/** Flags lengths of time that are not end minus start, as the article itself states them. */
export default defineRule({
  id: 'no-duration-mismatch',
  category: 'fact',
  severity: 'error',
  description: 'flags stated durations that are not end minus start',
  why: 'Two statements of one article cannot both be right.',
  options: {},
  *check(article) {
    yield* ofLabels(article)
    yield* ofSentences(article)
    yield* ofLead(article)
  }
})

const wordsOf = ({block, from, to}: {block: Block; from: number; to: number}): string =>
  block.prose.text.slice(from, to)

function finding(duration: Duration, {start, end, minutes}: Range): Finding {
  const {block, from, to} = duration
  const {prose} = start.block
  return {
    span: block.prose.span(from, to),
    reason: `Unexpected duration ${quote(wordsOf(duration), 26)}, expected ${lengthOf(minutes)} (${short(start)} to ${short(end)})`,
    cause: {
      span: prose.span(start.from, start.to),
      reason: `${wordsOf(start)} to ${wordsOf(end)} is ${lengthOf(minutes)}`
    }
  }
}

/** As much of a stamp as a line of a message holds. */
const short = (time: Time): string => quote(wordsOf(time), 18)

/** "First detected: 2023-09-18 13:42", "Resolved 2023-09-20 19:18", "**Time to resolve**: 35h 36m". */
function* ofLabels(article: Article): Generator<Finding> {
  const {times, durations} = timesIn(article)
  const labelled = (label: RegExp): Time[] =>
    times.filter((time) => time.minutes !== undefined && !time.impossible && label.test(labelOf(time)))
  // A stamp that cannot be read may be the one that was counted from.
  if (times.some((time) => time.impossible && startLabel.test(labelOf(time)))) return
  const starts = labelled(startLabel)
  const ends = labelled(endLabel)
  for (const duration of durations) {
    const label = labelOf(duration)
    if (!durationLabel.test(label) || partly.test(duration.block.prose.text)) continue
    const end = ends
      .filter((time) =>
        /repair|restor|recover/i.test(label)
          ? /repair|restor|recover/i.test(labelOf(time))
          : !/repair/i.test(labelOf(time)) || ends.length === 1
      )
      .at(-1)
    if (!end || starts.length === 0) continue
    const ranges = starts.map((start) => rangeOf(start, end)).filter((range) => range !== undefined)
    // Some count from the detection, some from the declaration.
    if (ranges.length === 0 || ranges.some((range) => agrees(duration, range))) continue
    yield finding(duration, ranges[0] as Range)
  }
}

/** What stands in front on the line, or in the cell before. */
function labelOf({block, from}: {block: Block; from: number}): string {
  const {text} = block.prose
  return text.slice(text.lastIndexOf('\n', from - 1) + 1, from).slice(-60)
}

/** "from 09:14 to 12:05 UTC (2 hours 51 minutes)": one range and one length in one sentence. */
function* ofSentences(article: Article): Generator<Finding> {
  const {times, durations} = timesIn(article)
  for (const sentence of article.sentences) {
    const {block, from, to, text} = sentence
    if (block.kind === 'heading' || partly.test(text)) continue
    const own = times.filter(
      (time) => time.block === block && time.from >= from && time.to <= to && time.minutes !== undefined
    )
    const lengths = durations.filter(
      (duration) => duration.block === block && duration.from >= from && duration.to <= to
    )
    const [duration, ...more] = lengths
    if (!duration || more.length > 0 || own.length !== 2) continue
    const [start, end] = own as [Time, Time]
    if (start.impossible || end.impossible || !rangeBetween.test(block.prose.text.slice(start.to, end.from))) continue
    if (
      !totals.test(text.slice(0, duration.from - from)) &&
      !/\(\s?(?:a total of |about |~)?$/.test(block.prose.text.slice(0, duration.from))
    )
      continue
    const range = rangeOf(start, end)
    if (range && !agrees(duration, range)) yield finding(duration, range)
  }
}

/** The range that the lead gives, against the title ("failed for 2 hours") and labels ("How long: 2 hours"). */
function* ofLead(article: Article): Generator<Finding> {
  const {times, durations} = timesIn(article)
  const lead = article.sentences.filter(({block}) => block.kind === 'paragraph' && !block.item).slice(0, 4)
  const [range, ...more] = lead.flatMap(({block, from, to}) => {
    const own = times.filter(
      (time) => time.block === block && time.from >= from && time.to <= to && time.minutes !== undefined
    )
    const [start, end] = own
    if (!start || !end || own.length !== 2 || !rangeBetween.test(block.prose.text.slice(start.to, end.from))) return []
    return rangeOf(start, end) ?? []
  })
  if (!range || more.length > 0) return
  for (const duration of durations) {
    const {block, from, to} = duration
    const titled =
      block.kind === 'heading' &&
      block.level === 1 &&
      /\bfor\s$/i.test(block.prose.text.slice(0, from)) &&
      block.prose.text.slice(to).trim() === ''
    const said =
      block !== range.start.block && durationLabel.test(labelOf(duration)) && !/time to/i.test(labelOf(duration))
    if ((titled || said) && !partly.test(block.prose.text) && !agrees(duration, range)) yield finding(duration, range)
  }
}

function rangeOf(start: Time, end: Time): Range | undefined {
  const [from, to] = [minutesOf(start), minutesOf(end)]
  if (from !== undefined && to !== undefined) return to > from ? {start, end, minutes: to - from} : undefined
  // A date on one side only: the end may be another day.
  if (start.minutes === undefined || end.minutes === undefined || from !== undefined || to !== undefined)
    return undefined
  if (start.zone && end.zone && start.zone !== end.zone) return undefined
  // Past midnight.
  return {start, end, minutes: (end.minutes - start.minutes + 1440) % 1440}
}

const agrees = ({minutes, tolerance}: Duration, range: Range): boolean => Math.abs(minutes - range.minutes) <= tolerance
