import {
  type Duration,
  day,
  lengthOf,
  type Range,
  spanOf,
  type Time,
  writtenTimeOf
} from '../../src/analysis/times/index.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import type {Finding} from '../../src/rules/finding.ts'
import {code, type Quoted, say} from '../../src/rules/message.ts'
import {statementsOf} from './statements.ts'
import {uncheckedIn} from './unchecked.ts'

/** Flags lengths of time that are not end minus start, as the article itself states them. */
export default defineRule({
  id: 'no-duration-mismatch',
  category: 'fact',
  severity: 'error',
  scope: 'article',
  description: 'flags stated durations that are not end minus start',
  why: 'The length or one of the times is wrong, and readers cannot know which.',
  better: 'It lasted 62 minutes, from 09:14 to 10:16 UTC.',
  options: {},
  *check(article) {
    const told = new Set<number>()
    // A length that agrees with its own start and end is of those, whatever other events the article tells.
    const agreed = new Set<number>()
    for (const statement of statementsOf(article)) {
      const {duration, isGuess} = statement
      const {start} = spanOf(duration)
      // An end before its start is another fault: no-timeline-disorder tells it.
      const ranges = statement.ranges.filter(({minutes}) => minutes >= 0)
      const [range] = ranges
      if (!range || told.has(start) || agreed.has(start)) continue
      if (ranges.some((other) => agrees(duration, other))) {
        agreed.add(start)
        continue
      }
      told.add(start)
      yield {...mismatch(duration, range), ...(isGuess && {severity: 'warning'})}
    }
  },
  *passed(article) {
    for (const {duration, reason, words} of uncheckedIn(article))
      yield {
        span: spanOf(duration),
        because: [{verdict: 'not checked', rows: [{name: reason, ...(words && {words})}]}]
      }
  }
})

/** Stamps that are given as "around 09:14" may be a quarter of an hour off. */
const roughly = 15

/** A length is right as exactly as it is stated; clock times alone say nothing of whole days. */
function agrees({minutes, tolerance}: Duration, {start, end, minutes: measured, isExact}: Range): boolean {
  const distance = Math.abs(minutes - measured)
  const allowed = start.isRough || end.isRough ? Math.max(tolerance, roughly) : tolerance
  return (isExact ? distance : Math.min(distance % day, day - (distance % day))) <= allowed
}

function mismatch(duration: Duration, {start, end, minutes}: Range): Finding {
  const length = lengthOf(minutes)
  return {
    span: spanOf(duration),
    message: say`Correct ${words(duration)} or a time: ${words(start)} to ${words(end)} is ${length}`,
    causes: [
      {span: spanOf(start), message: say`Start: ${words(start)}`},
      {span: spanOf(end), message: say`End: ${words(end)}`}
    ]
  }
}

const words = (place: Duration | Time): Quoted => code(writtenTimeOf(place))
