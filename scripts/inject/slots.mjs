// Slots in the places where an author had written something.
import {disguises} from './disguises.mjs'
import {wordings} from './slot-wordings.mjs'

export const categories = ['placeholder']

const months = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const sentenceEnd = /(?<=[a-z]{3}[.])(?=\n\n)/g

/** What stands in prose, and what may stand there instead. */
const inProse = {
  date: new RegExp(
    `\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2} ${months} \\d{4}\\b|\\b${months} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}\\b`,
    'g'
  ),
  time: /(?<![\d:.-])\d{1,2}:\d{2}(?![\d:])/g,
  duration: /\b\d{1,3} (?:minutes|hours|days)\b/g,
  number: /(?<=[a-z] )\d[\d,]*(?= [a-z]{3})/g,
  percent: /\b\d[\d.]*%/g,
  money: /\$\d[\d,.]*(?: million| billion)?/g,
  name: /(?<=\b(?:by|from|with|to|at|of|that) )[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}(?=[ ,.])/g,
  place: /(?<=\bin )[A-Z][a-z]+(?=[ ,.])/g
}

/** Places of a whole line or field: name, what is there, which wordings. */
const places = [
  ['cell', /(?<=^\|.*\| )[^|\n[\]`<>]{3,80}(?= \|)/gm, 'text'],
  ['cell, date', /(?<=^\|.*)\b\d{4}-\d\d-\d\d\b(?=.*\|)/gm, 'date'],
  ['item', /(?<=^[-*] .*\n[-*] )[A-Z][^\n[\]`:]{10,200}$/gm, 'text'],
  ['label value', /(?<=^[-*]? ?\*\*[^*\n]{3,30}(?::\*\*|\*\*:) )[^\n[\]`]{2,100}$/gm, 'text'],
  ['heading', /(?<=^#{2,4} )[A-Z][^\n[\]`]*$/gm, 'heading'],
  ['heading, part', /(?<=^#{1,4} [^\n]{5,80}\b(?:of|on|for|to|the) )[A-Z][a-z]+(?=\W|$)/gm, 'name'],
  ['alt', /(?<=!\[)[^\]\n]{1,200}(?=\]\()/g, 'alt'],
  ['link text', /(?<=(?<!!)\[)[^\]\n[!]{3,80}(?=\]\(http)/g, 'linkText'],
  ['link target', /(?<=\]\()https?:[^)\s]+(?=\))/g, 'target'],
  ['definition target', /(?<=^\[[^\]^\n]+\]: )\S+$/gm, 'target'],
  ['link title', /(?<=\]\(https?:[^)\s]+)(?=\))/g, 'linkTitle', (slot) => ` "${slot.replaceAll('"', '')}"`],
  ['matter, date', /(?<=^(?:date|created|updated): )\S[^\n]*$/gm, 'matterDate', undefined, 'matter'],
  [
    'matter, text',
    /(?<=^(?:title|author|description|summary|excerpt): )[^\n|>]+$/gm,
    'matterText',
    undefined,
    'matter'
  ],
  ['instruction', /(?<=\n\n)[A-Z][^\n|#[]{80,}(?=\n\n[A-Z])/g, 'instruction'],
  ['HTML text', sentenceEnd, 'duration', (slot) => `\n\n<dl><dt>Duration</dt><dd>${slot}</dd></dl>`],
  ['HTML attribute', sentenceEnd, 'alt', (slot) => ` <img src="chart.png" alt="${slot.replaceAll('"', '')}">`],
  ['footnote', sentenceEnd, 'source', (slot) => `[^slot]\n\n[^slot]: ${slot}`],
  ['assistant mark', sentenceEnd, 'residue', (slot) => ` ${slot}`],
  ['assistant phrase', sentenceEnd, 'phrase', (slot) => `\n\n${slot}`],
  ['assistant parameter', /(?<=\]\(https?:\/\/[^)\s?#]+)(?=\))/g, 'parameter']
]

const parameters = [
  'chatgpt.com',
  'openai',
  'copilot.com',
  'perplexity',
  'perplexity.ai',
  'claude.ai',
  'gemini.google.com',
  'grok.com'
]
const all = {...wordings, parameter: parameters.map((name) => `?utm_source=${name}`)}

/** Code, comments and addresses keep their place and lose their letters: nothing is put there. */
function hidden(text) {
  const blank = (match) => match.replace(/[^\n]/g, '\0')
  return text
    .replace(/^(```|~~~)[\s\S]*?^\1/gm, blank)
    .replace(/^(?: {4}|\t).*$/gm, blank)
    .replace(/<!--[\s\S]*?-->/g, blank)
    .replace(/^<.*$|<[^>\n]+>/gm, blank)
    .replace(/`[^`\n]+`/g, blank)
}
const withoutAddresses = (text) =>
  text.replace(/\]\([^)\n]*\)|https?:\/\/\S+|^\[[^\]\n]+\]:.*$/gm, (match) => match.replace(/[^\n]/g, '\0'))

export function* faults(text, random) {
  const any = (list) => list[Math.floor(random() * list.length)]
  const matter = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? ''
  const body = matter.replace(/[^\n]/g, '\0') + hidden(text.slice(matter.length))
  const prose = withoutAddresses(body).replace(/^(?:#|\||.*\n[=-]{3,}$).*$/gm, (line) => line.replace(/[^\n]/g, '\0'))
  const put = (name, {index, 0: written}, slot, start = index, end = index + slot.length) => ({
    name,
    text: text.slice(0, index) + slot + text.slice(index + written.length),
    start,
    end
  })

  for (const [kind, pattern] of Object.entries(inProse)) {
    const found = [...prose.matchAll(pattern)]
    for (let time = 0; time < 2 && found.length > 0; time++) yield put(`prose, ${kind}`, any(found), any(all[kind]))
  }
  for (const [name, pattern, kind, wrap = (slot) => slot, where] of places) {
    const found = [...(where === 'matter' ? matter : body).matchAll(pattern)]
    if (found.length > 0) yield put(name, any(found), wrap(any(all[kind])))
  }
  for (const kind of ['date', 'time', 'number', 'name']) {
    const found = [...prose.matchAll(inProse[kind])]
    if (found.length === 0) continue
    const [way, disguise] = any(Object.entries(disguises))
    yield put(`disguise, ${way}`, any(found), disguise(`[insert ${kind}]`))
  }
}
