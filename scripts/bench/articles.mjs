// Articles of our own making, the same each time: reports and news of outages, of the size of published ones (9 kB).
import fs from 'node:fs'

const services = ['payments', 'search', 'sign-in', 'message', 'billing', 'storage', 'mail', 'ticketing']
const causes = [
  'a certificate that expired',
  'a configuration that reached all regions at once',
  'a full disk on the primary database',
  'a retry loop between two services',
  'a cable that was cut during road works'
]
const sentences = [
  (service, cause) => `The ${service} service was unavailable because of ${cause}.`,
  (service) => `Between 09:14 and 12:05 UTC, 18% of the requests to the ${service} service failed.`,
  (service, cause) =>
    `Engineers of the ${service} team found ${cause} after the second page, and rolled the change back at 11:40 UTC.`,
  (service) =>
    `A status page said that the ${service} team was [looking into it](https://status.example.org/${service}).`,
  () => 'Nobody had tested the recovery since spring, so the first attempt took 47 minutes longer than planned.',
  (service) => `Customers of the ${service} product could sign in, *but not* save their work; see \`retry.conf\`.`,
  () => 'It is not known how many people were affected, and the operator has not published a number.',
  (service, cause) => `Reuters reported on 19 July 2024 that ${cause} had stopped the ${service} systems before.[^1]`
]
const sections = ['Summary', 'Impact', 'Timeline', 'Root cause', 'Resolution', 'What we learned', 'Action items']

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function numbers(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export function article(seed) {
  const random = numbers(seed)
  const pick = (list) => list[Math.floor(random() * list.length)]
  const service = pick(services)
  const paragraph = () => Array.from({length: 5}, () => pick(sentences)(service, pick(causes))).join(' ')
  const parts = [`---\ntitle: ${service} outage ${seed}\n---`, `# Outage of the ${service} service, ${seed}`]
  for (const title of sections) {
    parts.push(`## ${title}`, paragraph(), paragraph())
    if (title === 'Timeline') {
      const rows = Array.from(
        {length: 12},
        (_, row) => `| ${9 + Math.floor(row / 4)}:${(row % 4) * 15 || '00'} UTC | ${pick(causes)} |`
      )
      parts.push(['| Time | Event |', '| --- | --- |', ...rows].join('\n'))
    } else parts.push(Array.from({length: 5}, () => `- ${pick(sentences)(service, pick(causes))}`).join('\n'))
    if (random() < 0.05) parts.push('It began on [insert date].')
  }
  return `${parts.join('\n\n')}\n\n[^1]: Reuters, 19 July 2024, https://www.reuters.com/${seed}\n`
}

/** Writes so many articles into a folder. */
export function writeArticles(folder, count) {
  fs.mkdirSync(folder, {recursive: true})
  for (let seed = 1; seed <= count; seed++) fs.writeFileSync(`${folder}/${seed}.md`, article(seed))
}
