// Blocks of links, titles and advertising that have nothing to do with the article, in the shapes in which sites append
// them; as controls what belongs to an article: related coverage, references, follow-ups, navigation, release notes.
import {advertisements, headings, inlineLeads, spam, titles} from './link-texts.mjs'

export const categories = ['link', 'prose']

const slug = (title) =>
  title
    .normalize('NFKD')
    .replace(/[^\w ]/g, '')
    .trim()
    .toLowerCase()
    .replace(/ +/g, '-')
const address = (title, index) =>
  index % 3 === 0 ? `https://news.site.test/2024/05/${slug(title)}` : `/${slug(title).slice(0, 40)}`
const link = (title, index) => `[${title}](${address(title, index)})`
const anchor = (title, index) => `<a href="${address(title, index)}">${title}</a>`
const lines = (items, make, between = '\n') => items.map(make).join(between)

/** Each makes a block of a heading, which may be missing, and titles. */
const shapes = {
  list: (heading, items) => `## ${heading}\n\n${lines(items, (item, i) => `- ${link(item, i)}`)}`,
  'numbered list': (heading, items) => `### ${heading}\n\n${lines(items, (item, i) => `${i + 1}. ${link(item, i)}`)}`,
  'list under bold line': (heading, items) => `**${heading}:**\n\n${lines(items, (item, i) => `* ${link(item, i)}`)}`,
  'list under plain line': (heading, items) => `${heading}\n${lines(items, (item, i) => `- ${link(item, i)}`)}`,
  'plain titles in a list': (heading, items) => `## ${heading}\n\n${lines(items, (item) => `- ${item}`)}`,
  'a link a paragraph': (heading, items) => `## ${heading.toUpperCase()}\n\n${lines(items, link, '\n\n')}`,
  'a link a line': (heading, items) => `**${heading}**\n\n${lines(items, link, '\n')}`,
  'links and hard breaks': (heading, items) => `#### ${heading}\n\n${lines(items, link, '  \n')}`,
  'plain title a paragraph': (heading, items) => `${heading}\n\n${items.join('\n\n')}`,
  'plain title a line': (heading, items) => `${heading}\n\n${items.join('\n')}`,
  'glued titles': (heading, items) => `${heading}\n\n${items.slice(0, 2).join('')}\n\n${items.slice(2).join('\n\n')}`,
  cards: (heading, items) =>
    `## ${heading}\n\n${lines(items, (item, i) => `### ${link(item, i)}\n\nMay ${i + 3}, 2024`, '\n\n')}`,
  'cards with teasers': (heading, items) =>
    `## ${heading}\n\n${lines(items, (item, i) => `#### ${link(item, i)}\n\nStory ${i + 1} with all the pictures that readers have been waiting for.`, '\n\n')}`,
  'image cards': (heading, items) =>
    `## ${heading}\n\n${lines(items, (item, i) => `[![${item}](/img/${i}.jpg)](${address(item, i)})`, '\n\n')}`,
  'image and link': (heading, items) =>
    `### ${heading}\n\n${lines(items, (item, i) => `![](/img/${i}.jpg)\n${link(item, i)}`, '\n\n')}`,
  'pipes on one line': (heading, items) => `**${heading}:** ${lines(items, link, ' | ')}`,
  'pipes below a heading': (heading, items) => `### ${heading}\n\n${lines(items, link, ' | ')}`,
  'plain titles between pipes': (heading, items) => `${heading}: ${items.join(' | ')}`,
  'dots on one line': (heading, items) => `${heading}\n\n${lines(items, link, ' · ')}`,
  'reference links': (heading, items) =>
    `## ${heading}\n\n${lines(items, (item, i) => `- [${item}][more-${i}]`)}\n\n${lines(items, (item, i) => `[more-${i}]: ${address(item, i)}`)}`,
  'html list': (heading, items) =>
    `<div class="related">\n<h3>${heading}</h3>\n<ul>\n${lines(items, (item, i) => `<li>${anchor(item, i)}</li>`)}\n</ul>\n</div>`,
  'html aside': (heading, items) =>
    `<aside>\n<p><strong>${heading}</strong></p>\n${lines(items, (item, i) => `<p>${anchor(item, i)}</p>`)}\n</aside>`,
  'html breaks': (heading, items) => `<p><b>${heading}</b><br>\n${lines(items, anchor, '<br>\n')}</p>`,
  'html details': (heading, items) =>
    `<details>\n<summary>${heading}</summary>\n\n${lines(items, (item, i) => `- ${link(item, i)}`)}\n\n</details>`,
  table: (heading, items) => `## ${heading}\n\n| ${lines(items, link, ' | ')} |\n|${items.map(() => '---').join('|')}|`,
  quote: (heading, items) => `> **${heading}**\n>\n${lines(items, (item, i) => `> - ${link(item, i)}`)}`,
  'heading in a link': (heading, items) => `[${heading}](/more)\n\n${lines(items, (item, i) => `- ${link(item, i)}`)}`,
  'heading in an image': (heading, items) =>
    `![${heading}](/img/more.png)\n\n${lines(items, (item, i) => `- ${link(item, i)}`)}`,
  'heading with a sign': (heading, items) => `## 👉 ${heading} »\n\n${lines(items, (item, i) => `- ${link(item, i)}`)}`,
  'before a footer': (heading, items) =>
    `## ${heading}\n\n${lines(items, (item, i) => `- ${link(item, i)}`)}\n\n---\n\n© 2024 Site. All rights reserved.`,
  'no heading, behind a rule': (_, items) => `---\n\n${lines(items, (item, i) => `- ${link(item, i)}`)}`,
  'no heading, link paragraphs': (_, items) => lines(items, link, '\n\n')
}

/** Nouns in which an article names what it is about. */
const words = /\b(?:[A-Z][a-z]{3,14}|[A-Z]{3,6})\b/g
const common = new Set(
  'This That The There These Those When What Where Which While With From After Before During Since Because However About Some Most Many More They Their Then Here Have Please Thank Date Time Impact Summary Timeline Cause Root Lessons Resolution Status Description Incident Report Update Also Once Although Both Each Only Other Our January February March April June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday UTC GMT Action Items Conclusion Background Next Steps Issue Issues Down Network User Users Time Started Resolved Repaired Identified Negative False True Note Notes Link Links Make Used Using Team Data File Name Yes WER TODO TBD HTTP URL PST PDT CET EST What Will Should Would Could'.split(
    ' '
  )
)

function subjects(text) {
  const heading = /^(?:#\s|title:).+$/m.exec(text)?.[0] ?? ''
  const count = new Map()
  for (const [word] of text.replace(/\]\([^)]*\)/g, ']').matchAll(words))
    if (!common.has(word)) count.set(word, (count.get(word) ?? 0) + 1)
  const frequent = [...count].filter(([, n]) => n >= 3).sort((a, b) => b[1] - a[1])
  const names = frequent.map(([word]) => word).filter((name) => heading.includes(name))
  return names
}

/** Titles as an editor would put under an article on this subject. */
const relatedTitles = ([first, second = first]) => [
  `${first} outage: a look back at last year`,
  `How ${second} works, and what can go wrong`,
  `${first} restores service after a day of disruption`,
  `What the ${first} incident teaches about redundancy`,
  `Why ${second} changed its deployment process`
]

/** What the same team published about other incidents: other words, one world. */
const sameTeam = [
  'Post-mortem: DNS resolution failures in the production cluster',
  'Incident report: database failover took longer than planned',
  'Post-mortem: expired TLS certificate on the load balancer',
  'Incident report: node pool out of memory after an upgrade'
]

const belonging = {
  references:
    '## References\n\n- [Minutes of the board, second quarter](https://board.test/minutes)\n- [Manual of the pump, fourth edition](https://pump.test/manual)\n- [Wikipedia: Murphy’s law](https://en.wikipedia.org/wiki/Murphy%27s_law)\n- [A paper on queues](https://paper.test/q)',
  'follow-ups':
    '## Follow-ups\n\n- [Buy a second generator](https://tracker.test/1)\n- [Train the night shift](https://tracker.test/2)\n- [Paint the doors](https://tracker.test/3)\n- [Hire a plumber for the basement](https://tracker.test/4)',
  'docs navigation':
    '---\n\n[Previous: Installing](install.md) | [Up: Handbook](index.md) | [Next: Configuring](configure.md)',
  changelog:
    '## Changelog\n\n- [Green colours for the garden page](https://git.test/pull/7)\n- [Kitchen: a new recipe format](https://git.test/pull/8)\n- [Horses get names](https://git.test/pull/9)',
  contributors:
    '## Contributors\n\n- [Ada Miller of Spring](https://git.test/ada)\n- [Ben Olu the Younger](https://git.test/ben)\n- [Cho Yun from Busan](https://git.test/cho)'
}

const pick = (list, random) => list[Math.floor(random() * list.length)]
function several(list, count, random) {
  const rest = [...list]
  return Array.from({length: count}, () => rest.splice(Math.floor(random() * rest.length), 1)[0])
}

export function* faults(text, random) {
  const body = `${text.trimEnd()}\n`
  const append = (name, block, more) => {
    const whole = `${body}\n${block}\n`
    return {name, text: whole, start: body.length + 1, end: whole.length, ...more}
  }
  const languages = Object.keys(titles)
  for (const [name, shape] of Object.entries(shapes)) {
    const language = random() < 0.6 ? 'en' : pick(languages, random)
    const items = several(titles[language], 3 + Math.floor(random() * 3), random)
    yield append(name, shape(pick(headings[language], random), items))
  }
  yield* paragraphs(body, random)

  const names = subjects(body)
  const own = names.length > 0 ? relatedTitles(names) : []
  if (own.length > 0) {
    for (const heading of ['Related articles', 'You might also like', 'Read next', 'More stories'])
      yield append(`control: own subject, ${heading}`, shapes.list(heading, own), {control: true})
    yield append('control: own subject, cards', shapes.cards('Recommended for you', own), {control: true})
    yield append('control: own subject, plain', shapes['plain title a paragraph']('Related posts', own), {
      control: true
    })
  }
  yield append('control: incidents of the same team', shapes.list('Related incidents', sameTeam), {control: true})
  yield append('control: recommended incidents', shapes.list('You might also like', sameTeam), {control: true})
  for (const [name, block] of Object.entries(belonging)) yield append(`control: ${name}`, block, {control: true})
}

/** What is put into a paragraph or between two. */
function* paragraphs(body, random) {
  const places = [...body.matchAll(/^(?![#>|\-*+\d`<[ ]).{80,}[.!?]$(?=\n\n)/gm)]
  if (places.length === 0) return
  const changed = (name, insert, make) => {
    const {index, 0: paragraph} = pick(places, random)
    const at = index + (insert === 'after a sentence' ? afterSentence(paragraph, random) : paragraph.length)
    const piece = make()
    return {name, text: body.slice(0, at) + piece + body.slice(at), start: at, end: at + piece.length}
  }
  const titleCase = (title) => title.replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase())
  yield changed('title glued to a paragraph', 'at the end', () => ` - ${titleCase(pick(titles.en, random))}`)
  yield changed('title behind a long dash', 'at the end', () => ` — ${titleCase(pick(titles.en, random))}`)
  yield changed('line between paragraphs', 'at the end', () => {
    const item = pick(titles.en, random)
    return `\n\n**${pick(inlineLeads, random)}:** ${link(item, 0)}`
  })
  for (let n = 0; n < 2; n++)
    yield changed('advertising sentence', 'after a sentence', () => ` ${pick(advertisements, random)}`)
  for (let n = 0; n < 2; n++) yield changed('spam in a sentence', 'after a sentence', () => ` ${pick(spam, random)}`)
}

function afterSentence(paragraph, random) {
  const ends = [...paragraph.matchAll(/[a-z]{3}[.!?](?=\s|$)/g)].map(({index, 0: end}) => index + end.length)
  return ends.length > 0 ? pick(ends, random) : paragraph.length
}
