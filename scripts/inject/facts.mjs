// Facts that disagree: stamps swapped, durations altered, wrong weekdays, days that no month has, rows moved, years changed.
//
// Left out, for it cannot be decided from the article alone: clock-only rows that may have passed midnight, rows with
// equal stamps, a year in an article that has no other dates near it.
import {contradictions} from './fact-places.mjs'
import {insertions} from './fact-sentences.mjs'
import {dayOf, masked, months, replaced, two, weekdayOf, weekdays} from './fact-words.mjs'

export const categories = ['fact']

export function* faults(text, random, path = '') {
  // Templates state no facts.
  if (/\/tplx?-[^/]*$/.test(path)) return
  const pick = (list) => list[Math.floor(random() * list.length)]
  const shown = masked(text)
  const changes = [...rowFaults(text, shown, pick), ...lengthFaults(shown, pick), ...dateFaults(shown, pick)]
  for (const [name, edits, more] of changes) yield {name, ...replaced(text, edits), ...more}
  yield* insertions(text, shown, pick, path)
  yield* contradictions(text, shown, pick, path)
}

const stamp = /(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d)/
const minutesOf = ([, y, m, d, hour, minute]) => dayOf(y, m, d) * 1440 + Number(hour) * 60 + Number(minute)

/** Runs of lines that begin with a stamp, or with a clock time only, each later than the one before. */
function runsOf(shown, lead, minutesOf) {
  const runs = [[]]
  let at = 0
  for (const line of shown.split('\n')) {
    const match = lead.exec(line)
    const row = match && {from: at, to: at + line.length, minutes: minutesOf(match)}
    if (row && row.minutes > (runs.at(-1).at(-1)?.minutes ?? -1)) runs.at(-1).push(row)
    else runs.push(row ? [row] : [])
    at += line.length + 1
  }
  return runs
}

function* rowFaults(text, shown, pick) {
  const bullet = '^\\s*(?:[-*+]\\s+|\\|\\s*)\\W{0,3}'
  const dated = runsOf(shown, new RegExp(bullet + stamp.source), minutesOf)
  const swapped = pick(dated.filter(({length}) => length >= 3))
  if (swapped) {
    const index = pick([...swapped.keys()].slice(1))
    const places = [swapped[index - 1], swapped[index]].map(({from, to}) => {
      const {index, 0: words} = stamp.exec(shown.slice(from, to))
      return {start: from + index, end: from + index + words.length, words}
    })
    const [a, b] = places
    yield [
      'stamps swapped',
      [
        [a.start, a.end, b.words],
        [b.start, b.end, a.words]
      ]
    ]
  }
  yield* moved('row moved', pick(dated.filter(({length}) => length >= 4)), Number.POSITIVE_INFINITY)
  const clocks = runsOf(
    shown,
    new RegExp(`${bullet}(\\d\\d):(\\d\\d)(?![\\d:])`),
    ([, h, m]) => Number(h) * 60 + Number(m)
  )
  // Further back may be the next day.
  yield* moved('clock row moved', pick(clocks.filter(({length}) => length >= 5)), 300)

  function* moved(name, rows = [], furthest) {
    const moves = [...rows.keys()].flatMap((from) =>
      [...rows.keys()].flatMap((to) =>
        Math.abs(from - to) >= 2 && Math.abs(rows[from].minutes - rows[to].minutes) <= furthest ? [{from, to}] : []
      )
    )
    const move = pick(moves)
    if (!move) return
    const order = rows.toSpliced(move.from, 1)
    order.splice(move.to, 0, rows[move.from])
    yield [name, rows.map(({from, to}, index) => [from, to, text.slice(order[index].from, order[index].to)])]
  }
}

const length =
  /(?<!\d ?d(?:ays?)?,? )\b(?:(\d{1,3}) ?h(?:ours?|rs?)?)?(?: (?:and )?)?(?:\b(\d{1,3}) ?m(?:in(?:ute)?s?)?)?\b(?<=[a-z])/g
const clockRange = /(?<![\d:.-])(\d\d?):(\d\d)(?: [A-Z]{3,4})? ?(?:to|until|and|-|–) ?(\d\d?):(\d\d)(?![\d:])/

/** Lengths that the article states beside the start and the end that they are the difference of. */
function* lengthFaults(shown, pick) {
  const lines = [...shown.matchAll(/^.*\S.*$/gm)]
  const labelled = lines.flatMap(({0: line}) => {
    const match = /\b(?:detected|declared|start(?:ed)?|began|repaired|resolved|ended)\b/i.test(line) && stamp.exec(line)
    return match ? [minutesOf(match)] : []
  })
  const known = lines.flatMap(({index, 0: line}) => {
    const differences = /\b(?:duration|time to (?:repair|resolve))\b/i.test(line)
      ? labelled.flatMap((from) => labelled.map((to) => to - from))
      : []
    const range = clockRange.exec(line)?.slice(1).map(Number)
    if (range) differences.push((range[2] * 60 + range[3] - range[0] * 60 - range[1] + 1440) % 1440)
    return [...line.matchAll(length)].flatMap(({index: at, 0: words, 1: hours = 0, 2: minutes = 0}) => {
      const stated = Number(hours) * 60 + Number(minutes)
      const isKnown = stated >= 4 && differences.some((difference) => Math.abs(difference - stated) <= 1)
      return isKnown ? [{start: index + at, end: index + at + words.length, stated}] : []
    })
  })
  const chosen = pick(known)
  if (!chosen) return
  const {start, end, stated} = chosen
  const others = [`${Math.floor(stated / 60) + 1}h ${two(stated % 60)}m`, `${stated + 17} minutes`]
  yield ['duration altered', [[start, end, pick(others)]]]
}

const name = `(${months.join('|')})`
const day = '(\\d{1,2})(?:st|nd|rd|th)?'
const fullDate = new RegExp(
  `(?<![\\w/-])(?:(?<y>\\d{4})-(?<m>\\d\\d)-(?<d>\\d\\d)(?![\\w/-])|${day} ${name},? (\\d{4})\\b|${name} ${day},? (\\d{4})\\b)`,
  'g'
)

function datesOf(shown) {
  return [...shown.matchAll(fullDate)].map(({index, 0: words, 4: d1, 5: m1, 6: y1, 7: m2, 8: d2, 9: y2, groups}) => {
    const month = Number(groups.m ?? months.indexOf(m1 ?? m2) + 1)
    const [year, dayOfMonth] = [Number(groups.y ?? y1 ?? y2), Number(groups.d ?? d1 ?? d2)]
    return {
      index,
      words,
      year,
      month,
      day: dayOfMonth,
      isIso: groups.y !== undefined,
      at: dayOf(year, month, dayOfMonth)
    }
  })
}

function* dateFaults(shown, pick) {
  const dates = datesOf(shown)
  const edit = ({index, words}, other) => [[index, index + words.length, other]]
  const named = pick(dates.filter(({isIso, index}) => !isIso && !/day,? (?:the )?$/.test(shown.slice(0, index))))
  if (named) {
    const right = weekdayOf(named.year, named.month, named.day)
    const wrong = weekdays[(right + pick([1, 2, 3, 4, 5, 6])) % 7]
    yield ['weekday wrong', edit(named, `${wrong}, ${named.words}`)]
    yield ['weekday right', edit(named, `${weekdays[right]}, ${named.words}`), {control: true}]
  }
  const any = pick(dates)
  if (any) {
    const {year, isIso} = any
    const impossible = isIso
      ? [`${year}-02-30`, `${year}-04-31`, `${year}-13-04`, `${year}-06-00`]
      : [`30 February ${year}`, `April 31, ${year}`, `June 31st, ${year}`, `32 May ${year}`]
    yield ['date impossible', edit(any, pick(impossible))]
  }
  const times = [
    ...shown.matchAll(/(?<![\w:.,/-])\d\d:\d\d(?= (?:UTC|GMT|BST|CET|PST))|(?<=\d{4}-\d\d-\d\d )\d\d:\d\d(?![\w:])/g)
  ]
  const time = pick(times)
  if (time) yield ['clock impossible', [[time.index, time.index + 5, pick(['25:61', '24:30', '17:75', '31:10'])]]]
  // The others of the same days show which year is meant.
  const told = dates.filter(
    ({at}) =>
      dates.filter((other) => other.at !== at && Math.abs(other.at - at) <= 10).length +
        dates.filter((other) => other.at === at).length >
      2
  )
  for (const [kind, other] of [
    ['year off by one', (year) => year + pick([-1, 1])],
    ['year off by ten', (year) => year + pick([-10, 10])],
    [
      'year short of a digit',
      (year) =>
        String(year)
          .replace(/\d/, (digit) => pick(['', digit]))
          .slice(0, 3)
    ]
  ]) {
    const date = pick(told)
    if (date) yield [kind, edit(date, date.words.replace(String(date.year), other(date.year)))]
  }
}
