import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {allEditsOf, editOf, fixed} from '../../src/check/fix.ts'
import {type CheckedMessage, check as checkText} from '../../src/check/index.ts'

/** The texts are too short to be recognised as what they are. */
const check = (text: string): CheckedMessage[] => checkText(text, {subject: 'incident'})

/** Its edits only insert the marks of headings, as its own examples show. */
const inserting = 'no-lost-heading'
/** Rules whose fixes take text: one that is added without a text below fails. */
const fixers = fs
  .readdirSync('plugins')
  .filter(
    (id) =>
      id !== inserting && /\bconst fix\b|\bfix: \{/.test(fs.readFileSync(path.join('plugins', id, 'index.ts'), 'utf8'))
  )

const link = (title: string, index: number): string => `[${title}](https://n.test/${index})`
const strangers = [
  'Ten quiet beaches for a long weekend',
  'Why boxing champions retire late',
  'The best casino bonus codes'
]
const same = 'The pumps of the water plant lost their power at nine, and the spare ones did not start for an hour.'

/** What is mended, and where it stands beside what is not. */
const flagged = [
  `## You might also like\n\n${strangers.map((title, index) => `- ${link(title, index)}`).join('\n')}`,
  `**Most popular**\n\n${strangers.map((title, index) => `${index + 1}. ${link(title, index)}`).join('\n')}`,
  `Trending now: ${strangers.map(link).join(' | ')}`,
  `<aside>\n<p><b>More stories</b></p>\n${strangers.map((title, index) => `<p><a href="https://n.test/${index}">${title}</a></p>`).join('\n')}\n</aside>`,
  same,
  `${same} [cite: 1]`,
  ':contentReference[oaicite:0]{index=0}',
  '- [cite: 2]',
  'It came back at 13:55 PM UTC [cite: 3].',
  `See the ${link('notice', 9).replace(')', '?utm_source=chatgpt.com&page=2)')}.`
]
const own = [
  '## Impact',
  '## Background',
  '### Details',
  'Correction: an earlier version named the wrong plant.',
  '- Note for editors: pump 3 was also replaced',
  '| 10:15 UTC | Pump 2 stopped |\n|---|---|\n| 10:30 UTC | Pump 2 ran |',
  '![Level of the tank](tank.png)',
  '```\nkill 1\n```',
  '    indented',
  '> quoted',
  '<!-- kept -->',
  '---',
  '[^1]: A note.',
  'Monitoring - A fix has been implemented and we are monitoring the results with the town.',
  'é 👩‍🚒 \u00a0 ﬁ'
]

const article = fc
  .record({
    parts: fc.array(fc.oneof(fc.constantFrom(...flagged), fc.constantFrom(...own)), {minLength: 1, maxLength: 9}),
    gaps: fc.array(fc.constantFrom('\n\n', '\n\n', '\n\n\n', '\n'), {minLength: 9, maxLength: 9}),
    eol: fc.constantFrom('\n', '\r\n'),
    end: fc.constantFrom('', '\n')
  })
  .map(({parts, gaps, eol, end}) => {
    const title = '# Pumps of the water plant fail'
    return [title, ...parts]
      .map((part, index) => part + (index < parts.length ? gaps[index] : end))
      .join('')
      .replaceAll('\n', eol)
  })

/** Empty markup besides the end of a flagged link: bullets, numbers, tags that hold text, bars, marks of headings and of emphasis. */
const scaffolding =
  /<\/?(?:aside|p|b|a|h\d|ul|li|div|details|summary|strong|br|table|t[dhr])\b[^<>]*>|^[\s>]*\d+[.)](?=\s)|[\s\-*+>#|_:–—]/gm

/** What a fix takes besides what its rule flags and the title over it. */
function takenBesides(text: string, message: CheckedMessage, all: readonly CheckedMessage[]): string {
  const block = message.data?.block as {start: number} | undefined
  const spans = all
    .filter((other) => other.ruleId === message.ruleId)
    .flatMap(({start, end, causes}) => [{start, end}, ...(causes ?? [])])
  if (block)
    spans.push({
      start: block.start,
      end: Math.min(...spans.map(({start}) => start).filter((at) => at >= block.start))
    })
  let rest = ''
  for (const {span} of allEditsOf(message))
    for (let at = span.start; at < span.end; at++)
      if (!spans.some(({start, end}) => start <= at && at < end)) rest += text[at]
  return rest.replace(/\]\(https:\/\/n\.test\/\d\)/g, '').replace(scaffolding, '')
}

const errorsOf = (messages: readonly CheckedMessage[]): string[] =>
  messages.filter(({severity}) => severity === 'error').map(({ruleId}) => ruleId)

function mend(text: string): string {
  for (let now = text; ; ) {
    const {text: next, count} = fixed(now, check(now))
    if (count === 0) return now
    expect(next).not.toBe(now)
    now = next
  }
}

const seen = new Set<string>()

function holds(text: string): void {
  const messages = check(text)
  for (const message of messages) {
    if (!editOf(message)) continue
    seen.add(message.ruleId)
    expect(takenBesides(text, message, messages), `${message.ruleId} in ${JSON.stringify(text)}`).toBe('')
  }
  const after = mend(text)
  expect(mend(after)).toBe(after)
  const before = errorsOf(messages)
  for (const id of new Set(errorsOf(check(after))))
    expect(
      errorsOf(check(after)).filter((one) => one === id).length,
      `${id} in ${JSON.stringify(text)}`
    ).toBeLessThanOrEqual(before.filter((one) => one === id).length)
  // Line by line, the author's own text is still there.
  for (const part of own) {
    const [first = ''] = part.split('\n')
    expect(after.split(first).length, `${first} in ${JSON.stringify(text)}`).toBe(text.split(first).length)
  }
  // What is left stood there in this order, and no line ends otherwise.
  let from = 0
  for (const char of after) from = text.indexOf(char, from) + 1 || Number.NaN
  expect(from).not.toBeNaN()
  expect(/(?<!\r)\n/.test(after)).toBe(/(?<!\r)\n/.test(text) && /(?<!\r)\n/.test(after))
}

test('a fix takes what is flagged and empty markup, adds no error, and is done at once', () => {
  fc.assert(fc.property(article, holds), {numRuns: 150, seed: 15})
})

test('each rule that mends was seen mending', () => {
  for (const text of flagged) holds(`# Pumps of the water plant fail\n\n${same}\n\n${text}\n`)
  expect([...seen].sort()).toEqual(fixers)
})

test('a paragraph that is all a section holds is not taken', () => {
  const [one, two] = [`${same}\nThen they ran again.`, 'A wire had rusted through.']
  const text = `# Pumps fail\n\n## Summary\n\n${one}\n\n## Impact\n\n${one}\n\n## Root cause\n\n${two}\n`
  expect(check(text).map(({ruleId}) => ruleId)).toContain('no-duplicate-text')
  expect(mend(text)).toBe(text)
  // Neither when two fixes together would take it.
  const both = text.replace(`## Impact\n\n${one}`, `## Impact\n\n${one}\n\n[cite: 4]`)
  expect(check(mend(both)).map(({ruleId}) => ruleId)).not.toContain('no-empty-section')
})

test('a second paragraph that holds more than the first is not taken', () => {
  const text = `# Pumps fail\n\n${same}\n\nMore.\n\n${same} ![Level](tank.png)\n`
  expect(mend(text)).toBe(text)
})
