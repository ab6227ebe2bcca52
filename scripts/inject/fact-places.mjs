// Two places of one article that tell an event at different times: a lead, a label, a row, a field of front matter. Each
// pair is put in once with two times and once with one, after which nothing may be said.
import {subjectOf} from '../../dist/src/analysis/subject/index.js'
import {read} from '../../dist/src/check/index.js'
import {clock, months, replaced, two} from './fact-words.mjs'

const minutes = (time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
const moved = (time, by) => clock((minutes(time) + by + 1440) % 1440)
const iso = ({y, m, d}) => `${y}-${two(m)}-${two(d)}`
const written = ({y, m, d}) => `${d} ${months[m - 1]} ${y}`

/** What is put behind the title: `a` and `b` are the two tellings of one event. */
const leads = {
  resolved: [
    (t) => `The incident was resolved at ${t} UTC.`,
    (t) => `The outage ended at ${t} UTC.`,
    (t) => `It was fully resolved at ${t} UTC.`,
    (t) => `All services were restored at ${t} UTC.`
  ],
  began: [
    (t) => `The outage began at ${t} UTC.`,
    (t) => `The incident started at ${t} UTC.`,
    (t) => `At ${t} UTC the outage began.`
  ],
  reported: [(t) => `The first report came in at ${t} UTC.`, (t) => `At ${t} UTC a customer sent us the first report.`],
  detected: [(t) => `The incident was detected at ${t} UTC.`, (t) => `It was first noticed at ${t} UTC.`]
}
const rows = {
  resolved: ['Incident resolved', 'All clear', 'Outage over', 'Service fully restored'],
  began: ['Outage begins', 'Start of the outage', 'The incident started'],
  reported: ['First report of a failed payment', 'First customer report'],
  detected: ['First alert', 'Incident detected']
}
const labels = {
  resolved: ['Resolved', 'End', 'Resolved at', 'Ended'],
  began: ['Started', 'Start', 'Incident start', 'Began'],
  reported: ['First report'],
  detected: ['Detected', 'First detected']
}
const fields = {
  resolved: ['resolvedWhen', 'ended', 'end_time', 'resolved_at'],
  began: ['started', 'start_time', 'started_at']
}

const timelines = [
  (day, entries) => entries.map(([t, words]) => `- ${iso(day)} ${t} ${words}`).join('\n'),
  (_, entries) => entries.map(([t, words]) => `- **${t}** ${words}`).join('\n'),
  (_, entries) =>
    `| Time (UTC) | Event |\n| --- | --- |\n${entries.map(([t, words]) => `| ${t} | ${words} |`).join('\n')}`,
  (day, entries) => entries.map(([t, words]) => `### ${written(day)}, ${t} UTC\n\n${words}.`).join('\n\n')
]

/** A short article in which everything agrees, but for the faults. */
export function* places(pick) {
  const day = {y: 2000 + pick([19, 21, 24]), m: 1 + pick([0, 4, 7, 11]), d: 1 + pick([2, 8, 14, 20])}
  const from = 400 + pick([14, 77, 203, 371])
  const at = {began: clock(from), reported: clock(from + 4), detected: clock(from + 9), resolved: clock(from + 124)}
  for (const role of Object.keys(leads)) {
    const t = at[role]
    // Not by a whole hour: where one of the two places names no zone, it may be that of the zones.
    const wrong = moved(t, role === 'reported' ? pick([17, 23, 44]) : pick([-53, -37, -23, 17, 23, 44]))
    const entries = (own) =>
      ['began', 'reported', 'detected', 'resolved'].map((other) => [
        other === role ? own : at[other],
        pick(rows[other])
      ])
    const others = entries(t)
    const timeline = pick(timelines)
    const lead = pick(leads[role])
    const label = pick(labels[role])
    const field = fields[role] && pick(fields[role])
    const row = (own) =>
      `## Timeline\n\n${timeline(
        day,
        others.map(([time, words]) => [time === t ? own : time, words])
      )}`
    const story = 'A router in the northern branch had lost its power, and the spare one did not take over.'
    const body = {
      lead: (time) => `${lead(time)} ${story}`,
      label: (time) => `- **${label}:** ${iso(day)} ${time} UTC\n- **Severity:** high`,
      row
    }
    for (const [one, other] of [
      ['lead', 'row'],
      ['label', 'row'],
      ['lead', 'label']
    ]) {
      const text = (a, b) => `${[...(one === 'lead' ? [] : [story]), body[one](a), body[other](b)].join('\n\n')}`
      yield {name: `${one} against ${other}: ${role}`, wrong: text(wrong, t), right: text(t, t)}
    }
    if (!field) continue
    const matter = (time) => `---\n${field}: ${iso(day)} ${time}:00\n---\n\n`
    yield {
      name: `front matter against lead: ${role}`,
      wrong: body.lead(wrong),
      right: body.lead(t),
      matter: matter(t)
    }
    yield {name: `front matter against row: ${role}`, wrong: row(wrong), right: row(t), matter: matter(t)}
  }
  const when = clock(from + 124)
  yield {
    name: 'another day in the lead',
    wrong: `The first report came in on ${written({...day, d: day.d + 1})} at ${at.reported} UTC.\n\n## Timeline\n\n- ${iso(day)} ${at.reported} First report of a failed payment\n- ${iso(day)} ${when} Incident resolved`,
    right: `The first report came in on ${written(day)} at ${at.reported} UTC.\n\n## Timeline\n\n- ${iso(day)} ${at.reported} First report of a failed payment\n- ${iso(day)} ${when} Incident resolved`
  }
  for (const [name, wrong] of [
    ['status of front matter', 'status: investigating'],
    ['resolved of front matter', 'resolved: false']
  ])
    yield {
      name,
      wrong: '*Resolved* - Payments work again.\n\n*Investigating* - Payments fail.',
      right: '*Resolved* - Payments work again.\n\n*Investigating* - Payments fail.',
      matter: `---\n${wrong}\n---\n\n`,
      rightMatter: '---\nresolved: true\n---\n\n'
    }
  const length = 124
  const rows2 = (l) =>
    `The outage lasted ${l} minutes. A router had failed.\n\n## Timeline\n\n- ${at.began} UTC Outage begins\n- ${when} UTC Incident resolved`
  yield {name: 'length against rows', wrong: rows2(length + pick([-60, 17, 30, 60])), right: rows2(length)}
  const shift = (zone, hours) => `The service was down for 3 hours, from 11:15 UTC to ${two(14 + hours)}:15 ${zone}.`
  yield {name: 'length across zones', wrong: shift('CEST', 0), right: shift('CEST', 2)}
}

/** Put behind the title of articles that tell no clock times: an article's own would contradict ours. */
export function* contradictions(text, shown, pick, path) {
  yield* altered(shown, text, pick)
  if (
    /\/news-[^/]*$/.test(path) ||
    text.startsWith('---') ||
    /\d{1,2}[:.]\d\d|\d ?[ap]m\b|\d-minute|\b(?:lasted|duration)\b/i.test(shown)
  )
    return
  // Other documents need not tell the same story twice.
  if (subjectOf(read(text, {path})).name !== 'incident') return
  const title = /^# .+\n/m.exec(shown)
  // A zone that the article states for all times would be that of ours.
  if (!title || /\b(?:[PCEM][SD]T|CES?T|local time)\b/.test(shown)) return
  const at = title.index + title[0].length
  for (const {name, wrong, right, matter = '', rightMatter = matter} of places(pick)) {
    const put = (head, body) =>
      replaced(text, [
        [0, 0, head],
        [at, at, `\n${body}\n`]
      ])
    const faulty = put(matter, wrong)
    yield {name: `places: ${name}`, ...faulty, start: 0, end: at + matter.length + wrong.length + 2}
    yield {
      name: `places: ${name}, right`,
      ...put(rightMatter, right),
      start: 0,
      end: at,
      control: true,
      category: 'fact'
    }
  }
}

const stamp = /\d{4}-\d\d-\d\d (\d\d:\d\d)/
/** An end that a label and a row tell alike, and one of the two moved. */
function* altered(shown, text, pick) {
  const lines = [...shown.matchAll(/^.*\S.*$/gm)]
  const label = lines.find(({0: line}) => /^\W*(?:\*\*)?(?:resolved|ended)(?: at)?\W/i.test(line) && stamp.test(line))
  if (!label) return
  const [, time] = stamp.exec(label[0])
  const row = lines.find(
    ({index, 0: line}) =>
      index > label.index && line.includes(time) && /(?:incident|outage) (?:was )?(?:resolved|over)/i.test(line)
  )
  if (!row) return
  for (const [name, {index, 0: line}] of [
    ['label altered', label],
    ['row altered', row]
  ]) {
    const start = index + line.indexOf(time)
    yield {
      name: `places: ${name}`,
      ...replaced(text, [[start, start + 5, moved(time, pick([-37, -23, 17, 44]))]]),
      start: 0,
      end: text.length
    }
  }
}
