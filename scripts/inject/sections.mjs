// Sections emptied, taken away, promised and not there; and headings written otherwise, which changes nothing.
export const categories = ['section']

const telling =
  /summary|overview|what happened|impact|affected|timeline|chronology|key events|causes?\b|contributing|fault|trigger|resolution|recovery|mitigation|remediation|action items|corrective|prevent|improvements|next steps|follow.?ups?|recommendations|review actions|lessons|went (?:well|wrong)|takeaways/i

/** Headings outside of code and front matter, and the bold labels of items, each with the end of what stands under it. */
function sectionsOf(text) {
  const heads = []
  let at = 0
  let fence = false
  let matter = /^(?:---|\+\+\+)\r?\n/.test(text)
  for (const line of text.split(/(?<=\n)/)) {
    if (matter && at > 0 && /^(?:---|\+\+\+)\s*$/.test(line)) matter = false
    if (/^\s{0,3}(?:```(?!.*```)|~~~)/.test(line)) fence = !fence
    const heading = fence || matter ? null : /^(#{1,6})[ \t]+(\S.*?)[ \t#]*\r?\n?$/.exec(line)
    const label = fence || matter ? null : /^[-*] \*\*([^*\n]{3,40}?):?\*\*/.exec(line)
    if (heading) heads.push({level: heading[1].length, title: heading[2], at, body: at + line.length, line})
    else if (label) heads.push({level: 7, title: label[1], at, body: at + label[0].length, line})
    at += line.length
  }
  return heads.map((head, index) => ({
    ...head,
    end: heads.slice(index + 1).find(({level}) => level <= head.level)?.at ?? text.length
  }))
}

export function* faults(text, random, path) {
  // A template is not an article: nothing of it is told yet.
  if (/\btplx?-/.test(path)) return
  const sections = sectionsOf(text).filter(({level}) => level > 1)
  const named = sections.filter(
    ({title, body, end}) => telling.test(title) && /[\p{L}\p{N}]/u.test(text.slice(body, end))
  )
  // "What went well" in "Lessons learnt" is a part of the account, not a thing of its own.
  const told = named.filter((inner) => !named.some((outer) => outer.at < inner.at && outer.end >= inner.end))
  const headings = sections.filter(({level}) => level < 7)
  for (const {level, title, at, body, end} of told) {
    if (level < 7)
      yield {name: 'section emptied', text: `${text.slice(0, body)}\n${text.slice(end)}`, start: at, end: body}
    const kind = level < 7 ? 'section removed' : 'label removed'
    yield {name: kind, text: text.slice(0, at) + text.slice(end), whole: true, start: at, end: at, title}
  }
  const top = Math.min(...headings.map(({level}) => level))
  const peers = headings.filter(({level}) => level === top)
  const first = peers[0]
  if (peers.length < 3) return
  const taken = peers[1 + Math.floor(random() * (peers.length - 1))]
  const extra = ['Regulatory fines', 'Compensation for shops', 'Statement of the minister'][Math.floor(random() * 3)]
  for (const [shape, entry] of [
    ['plain', (title) => `- ${title}`],
    ['numbered', (title, index) => `${index + 1}. ${title}`],
    ['linked', (title) => `- [${title}](#${anchorOf(title)})`]
  ]) {
    const contents = (titles) => `## Contents\n\n${titles.map(entry).join('\n')}\n\n`
    const titles = peers.map(({title}) => title)
    const put = (list, source = text) => source.slice(0, first.at) + contents(list) + source.slice(first.at)
    const more = put([...titles, extra])
    const from = more.indexOf(extra)
    yield {name: `entry without section, ${shape}`, text: more, start: from, end: from + extra.length}
    const fewer = put(titles, text.slice(0, taken.at) + text.slice(taken.end))
    const lost = fewer.indexOf(entry(taken.title, titles.indexOf(taken.title)))
    yield {name: `listed section removed, ${shape}`, text: fewer, start: lost, end: lost + taken.title.length + 8}
    yield {name: `contents that hold, ${shape}`, text: put(titles), control: true}
  }
  const promised = [peers[0].title.toLowerCase(), extra.toLowerCase(), peers[1].title.toLowerCase()]
  for (const [shape, sentence] of [
    ['covers', `This article covers ${promised[0]}, ${promised[1]}, and ${promised[2]}.`],
    ['we will', `In this post, we will look at ${promised[0]}, ${promised[1]} and ${promised[2]}.`],
    ['list', `This report covers the following topics:\n\n- ${promised.join('\n- ')}`]
  ]) {
    const changed = `${text.slice(0, first.at)}${sentence}\n\n${text.slice(first.at)}`
    const from = changed.indexOf(promised[1], first.at)
    yield {name: `promise not kept, ${shape}`, text: changed, start: from, end: from + promised[1].length}
  }
  yield* controls(text, headings)
}

const anchorOf = (title) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/ /g, '-')

/** The same article with its headings written otherwise. */
function* controls(text, headings) {
  const rewritten = (write) => {
    let out = ''
    let from = 0
    for (const [index, head] of headings.entries()) {
      out += text.slice(from, head.at) + write(head, index)
      from = head.body
    }
    return out + text.slice(from)
  }
  const top = Math.min(...headings.map(({level}) => level))
  let count = 0
  for (const [name, write] of [
    ['headings as plain lines', ({title}) => `${title}\n\n`],
    ['headings as bold paragraphs', ({title}) => `**${title.replace(/\*\*/g, '')}**\n\n`],
    ['headings underlined', ({title, level, line}) => (level === 2 ? `${title}\n---\n` : line)],
    ['headings in HTML', ({title, level}) => `<h${level}>${title}</h${level}>\n\n`],
    [
      'headings numbered',
      ({title, level, line}) => (level === top ? `${'#'.repeat(level)} ${++count}. ${title}\n` : line)
    ],
    ['headings one level deeper', ({line}) => `#${line}`]
  ])
    yield {name, text: rewritten(write), control: true}
}
