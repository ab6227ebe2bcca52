// Sentences, labels, tables and front matter of our own put into articles: each with a start, an end and a length that is
// wrong, and once more with the right one, after which nothing may be said.
import {clock, months, replaced, two} from './fact-words.mjs'

const twelve = (minutes) => {
  const hour = Math.floor(minutes / 60) % 24
  return {hour: hour % 12 || 12, minute: two(minutes % 60), half: hour < 12 ? 'am' : 'pm'}
}
const lengths = [
  (minutes) => `${Math.floor(minutes / 60)}h ${minutes % 60}m`,
  (minutes) => `${Math.floor(minutes / 60)} hours ${minutes % 60} minutes`,
  (minutes) => `${minutes} minutes`,
  (minutes) => `${Math.floor(minutes / 60)} hours and ${minutes % 60} minutes`,
  (minutes) => `${Math.floor(minutes / 60)}:${two(minutes % 60)} hours`
]
const dates = [
  ({y, m, d}) => `${y}-${two(m)}-${two(d)}`,
  ({y, m, d}) => `${d} ${months[m - 1]} ${y}`,
  ({y, m, d}) => `${months[m - 1]} ${d}, ${y}`,
  ({y, m, d}) => `${months[m - 1]} ${d}${['th', 'st', 'nd', 'rd'][d % 10 > 3 || (d > 10 && d < 14) ? 0 : d % 10]}, ${y}`
]
const clocks = [
  clock,
  (minutes) => `${clock(minutes)} UTC`,
  (minutes) => `${clock(minutes).replace(':', '')} GMT`,
  (minutes) => `${twelve(minutes).hour}:${twelve(minutes).minute} ${twelve(minutes).half.toUpperCase()} PT`,
  (minutes) => `${twelve(minutes).hour}.${twelve(minutes).minute}${twelve(minutes).half}`
]

/** Ways to say start, end and length; `c` is a clock time, `s` a date with a clock time. */
const wordings = {
  'sentence with clock times': ({c, length}) => [
    `Card payments failed from ${c[0]} to ${c[1]} (${length}).`,
    `The outage lasted ${length}, from ${c[0]} to ${c[1]}.`,
    `The outage began at ${c[0]} and was resolved at ${c[1]}, lasting ${length}.`,
    `Between ${c[0]} and ${c[1]} no card payment went through, a total of ${length}.`,
    `It was down for ${length} (${c[0]}–${c[1]}).`
  ],
  'sentence with dates': ({s, length}) => [
    `The incident started on ${s[0]} and ended on ${s[1]}, for a total duration of ${length}.`,
    `From ${s[0]} until ${s[1]} the service was down for ${length}.`,
    `The outage began at ${s[0]}. It was resolved at ${s[1]}. It lasted ${length}.`,
    `Downtime: ${s[0]} to ${s[1]} (${length})`
  ],
  labels: ({s, c, length}) => [
    `- Start: ${s[0]}\n- End: ${s[1]}\n- Duration: ${length}`,
    `**Started at:** ${s[0]}\n\n**Resolved at:** ${s[1]}\n\n**Duration:** ${length}`,
    `- **Outage start**: ${c[0]}\n- **Outage end**: ${c[1]}\n- **Total downtime**: ${length}`,
    `- **Duration:** ${c[0]} to ${c[1]} (${length})`,
    `- Duration: ${length} (${c[0]} – ${c[1]})`
  ],
  table: ({s, c, length}) => [
    `| Field | Value |\n| --- | --- |\n| Start time | ${s[0]} |\n| End time | ${s[1]} |\n| Duration | ${length} |`,
    `| Start | End | Duration |\n| --- | --- | --- |\n| ${s[0]} | ${s[1]} | ${length} |`,
    `| Service | Began | Restored | Downtime |\n| --- | --- | --- | --- |\n| Payments | ${c[0]} | ${c[1]} | ${length} |`
  ]
}

export function* insertions(text, shown, pick, path) {
  // News owes a source for each of these sentences, and a second length contradicts the first.
  if (
    /\/news-[^/]*$/.test(path) ||
    /\b(?:duration|downtime|how long|time to \w+|start(?:ed)?|resolved|ended)\W{1,5}\d/i.test(shown)
  )
    return
  const place = pick([...shown.matchAll(/\n\n(?=#{1,3} )/g)].slice(1))
  if (!place) return
  const zone = /\b(?:UTC|GMT|[CEP][SD]?T)\b/.test(text) ? '' : 'All times are in UTC.\n\n'
  const insert = (words) => replaced(text, [[place.index, place.index, `\n\n${zone}${words}`]])
  for (const [kind, wording] of Object.entries(wordings)) {
    const first = {y: 2000 + pick([19, 21, 24]), m: 1 + pick([0, 4, 7, 11]), d: 1 + pick([2, 8, 14, 20])}
    const from = 300 + pick([14, 75, 200, 371])
    const right = 125 + pick([3, 43, 61, 97])
    const wrong = right + pick([-60, 60, 24, -17, 100])
    const [date, time, lengthOf] = [pick(dates), pick(clocks), pick(lengths)]
    const c = [from, from + right].map(time)
    const s = c.map((words) => `${date(first)}${pick([' ', ', ', ' at '])}${words}`)
    const index = pick([0, 1, 2, 3, 4])
    const put = (length) => {
      const all = wording({c, s, length: lengthOf(length)})
      return insert(all[index % all.length])
    }
    yield {name: `inserted: ${kind}`, ...put(wrong)}
    yield {name: `inserted: ${kind}, right`, ...put(right), control: true}
  }
  if (!text.startsWith('---')) yield* frontMatter(text, pick)
  yield* others(insert, pick)
}

function* frontMatter(text, pick) {
  const put = (length) =>
    replaced(text, [
      [
        0,
        0,
        `---\n${pick(['start', 'started_at'])}: 2024-05-12 09:14\nend: "2024-05-12T11:02:00Z"\nduration: ${length}\n---\n\n`
      ]
    ])
  yield {name: 'inserted: front matter', ...put(pick(['2h 48m', '48 minutes', '1 hour 18 minutes']))}
  yield {name: 'inserted: front matter, right', ...put('1h 48m'), control: true}
}

function* others(put, pick) {
  for (const [name, wrong, right] of [
    [
      'inserted: availability',
      [
        'Availability last month was 99.95 %, with 5 hours of downtime.',
        'The service was down for 9 hours, which is 99.9% uptime for the month.',
        '| Period | Availability | Downtime |\n| --- | --- | --- |\n| Month | 99.9 % | 6 hours |'
      ],
      [
        'Availability last month was 99.95 %, with 21 minutes of downtime.',
        'The service was down for 43 minutes, which is 99.9% uptime for the month.',
        '| Period | Availability | Downtime |\n| --- | --- | --- |\n| Month | 99.9 % | 43 minutes |'
      ]
    ],
    [
      'inserted: end before start',
      [
        'The outage lasted from 2024-05-12 12:05 UTC to 2024-05-12 09:14 UTC.',
        '- Start: 2024-05-12 09:14\n- End: 2024-05-11 11:02',
        'Payments failed from 14 May 2024, 09:14 to 12 May 2024, 10:30.'
      ],
      [
        'The outage lasted from 2024-05-12 09:14 UTC to 2024-05-12 12:05 UTC.',
        '- Start: 2024-05-11 09:14\n- End: 2024-05-12 11:02',
        'Payments failed from 12 May 2024, 09:14 to 14 May 2024, 10:30.'
      ]
    ],
    [
      'inserted: time after a length',
      [
        'At 09:14 UTC the first alert fired. Two hours later, at 12:05 UTC, all was well.',
        'The first alert came at 09:14. 20 minutes later, at 10:05, we were at the site.'
      ],
      [
        'At 09:14 UTC the first alert fired. Three hours later, at 12:05 UTC, all was well.',
        'The first alert came at 09:14. 20 minutes later, at 09:34, we were at the site.'
      ]
    ]
  ]) {
    const index = pick([...wrong.keys()])
    yield {name, ...put(wrong[index])}
    yield {name: `${name}, right`, ...put(right[index]), control: true}
  }
}
