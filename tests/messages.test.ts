import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {rules} from '../src/catalogue.ts'
import {check} from '../src/check/index.ts'
import {code, longestMessage, printed, say, title} from '../src/rules/message.ts'
import {partsOfNote} from '../src/rules/rule.ts'
import {readCarets} from './caret.ts'
import {examplesOf, only} from './examples.ts'

const ids = rules.map(({id}) => id)
const everyRule = Object.fromEntries(ids.map((id) => [id, true]))
const fixtures = fs
  .readdirSync('fixtures', {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.md'))
  .map((name) => readCarets(fs.readFileSync(path.join('fixtures', name), 'utf8'), ids).text)
const examples = ids.flatMap((id) => examplesOf(id).map(({article}) => readCarets(article, ids).text))
const comments = ['<!--outagelint disable no-blame-->\n', '<!--outagelint ignore no-blam-->\n\nWe met.\n']
const found = [...fixtures, ...examples, ...comments].flatMap((text) =>
  check(text, {rules: everyRule, subject: 'incident'}).map((message) => ({...message, text}))
)

/** Units of a message that no panel cuts off. */
const seen = 45
const remedies =
  /^(?:Add|Change|Check|Cite|Convert|Correct|Cover|Cut|Delete|Fill in|Give|Link|Make|Mark|Move|Name|Put|Remove|Replace|Say|Update|Use|Write)\b/

/** What nobody says any more, or says only of people: a text "is" there and "says" something. */
const dated = /\bstands?\b|\buntil when\b|\btells?\b|\bbehind\b|\bslips?\b/i

describe('every message of the fixtures and of the pages', () => {
  test('there is one of each rule, and of comments', () => {
    expect(new Set(found.map(({ruleId}) => ruleId))).toEqual(new Set([...ids, 'control']))
  })

  const reasons = [...new Map(found.map((message) => [message.reason, message])).values()]
  test.each(reasons.map((message) => [message.reason, message] as const))('%s', (reason, {text, causes}) => {
    expect(reason).not.toMatch(/\bslots?\b|\bunexpected\b.*\bexpected\b/i)
    expect(reason).not.toMatch(/[.\n]$|\s$/)
    for (const {reason: cause} of causes ?? []) expect(cause.length).toBeLessThanOrEqual(longestMessage)
    expect(reason.length).toBeLessThanOrEqual(longestMessage)
    expect(reason).toMatch(remedies)
    expect(reason.replace(/[`“][^`”]*[`”]/g, '')).not.toMatch(dated)
    // Our own words up to the quotation or the reason.
    const [remedy = ''] = reason.split(/[:;,`“]/)
    expect(remedy.length).toBeLessThanOrEqual(seen)
    for (const [, words = ''] of reason.matchAll(/[`“]([^`”]*)[`”]/g)) expectWholeWords(words, text)
  })
})

/** Where a quotation leaves something out, it does so between words; one word alone may be too long. */
function expectWholeWords(words: string, text: string): void {
  const line = text.replace(/\s+/g, ' ')
  for (const part of words.split('…').slice(0, -1)) {
    const at = line.indexOf(part.trim())
    if (at < 0 || !part.trim().includes(' ')) continue
    expect(line.slice(at + part.trim().length)).toMatch(/^[^\p{L}\d]/u)
  }
}

const notes = [...new Map(found.map(({ruleId, note}) => [`${ruleId} ${note}`, {ruleId, note}])).values()]
test.each(notes.flatMap(({ruleId, note}) => (ids.includes(ruleId) ? [[ruleId, partsOfNote(note)] as const] : [])))(
  '%s does not flag the example of its note: %s',
  (ruleId, [, better = '']) => {
    const mended = better.slice('For example: '.length)
    expect(mended).not.toBe('')
    expect(
      check(`# Card payments at Northwind\n\n${mended}\n`, {rules: only(ruleId, true), subject: 'incident'})
    ).toEqual([])
  }
)

test.each(notes.map(({note}) => note))('is written in present-day words: %s', (note) => {
  expect(note.replace(/[`“][^`”]*[`”]/g, '')).not.toMatch(dated)
})

test('no page, description or reason speaks of slots', () => {
  for (const {id, why, description} of rules) {
    expect(`${why} ${description}`).not.toMatch(/\bslots?\b/i)
    expect(fs.readFileSync(`plugins/${id}/readme.md`, 'utf8')).not.toMatch(/\bslots?\b/i)
  }
})

test.each(Array.from({length: 12}, (_, at) => at))('a quotation is not cut through an emoji (%s)', (at) => {
  const words = printed(say`Write ${title(`${'a'.repeat(at)}${'🐇'.repeat(40)}`)} again`)
  expect(words.length).toBeLessThanOrEqual(longestMessage)
  expect(Buffer.from(words).toString()).toBe(words)
})

test.each([
  ['as it is', say`Fill in ${'the date'}: ${code('[insert date]')}`, 'Fill in the date: `[insert date]`'],
  ['without its own marks', say`Say who: ${code('a `b`\n c')}`, "Say who: `a 'b' c`"],
  ['a title without its own marks', say`Write ${title('The “big” one')}`, 'Write “The "big" one”'],
  [
    'shortened between words',
    say`Remove this unrelated headline: ${title('The long and winding story of a router that nobody had tested, part two')}`,
    'Remove this unrelated headline: “The long and winding story of a router that nobody had…”'
  ],
  [
    'each to its fair share',
    say`Give both one title: ${title('Cause')} and ${title('What caused the failure of the payments in nine branches of the bank')}`,
    'Give both one title: “Cause” and “What caused the failure of the payments in nine…”'
  ],
  [
    'from the first words to those that matter',
    say`Add a source: ${title('In the middle of the night, when nobody who knew the system was at work, a fault led to failed payments in nine branches', 79)}`,
    'Add a source: “In the middle of the… a fault led to failed payments in nine branches”'
  ]
])('words of the article are quoted %s', (_name, message, line) => {
  expect(printed(message)).toBe(line)
})
