import {describe, expect, test} from 'vitest'
import {citationsOf, sourcedSentences} from '../../src/analysis/sources/index.ts'
import {check, read} from '../../src/check/index.ts'

const head = '# Card payments fail at Northwind\n\nNorthwind said on Tuesday that its network was down.\n\n'
const list = '\n\n## References\n\n1. Harbour Times, page 4.\n2. Northwind, report 42.\n'
const marksIn = (text: string): string[] =>
  read(text).blocks.flatMap((block) =>
    citationsOf(block)
      .filter(({kind}) => kind === 'marker')
      .map(({from, to}) => block.prose.text.slice(from, to))
  )
const told = (text: string): string[] =>
  check(text)
    .filter(({category, ruleId}) => category === 'source' && ruleId !== 'require-source')
    .map(({ruleId, severity, actual}) => `${ruleId} ${severity} ${actual}`)

describe('a mark is a citation', () => {
  test.each([
    ['behind a word', 'It left the network[1].', ['[1]']],
    ['behind a word, as a link to the list', 'It lost nine transactions[[1]](#references).', ['[1]']],
    ['behind code', 'Nobody called `earn()`[2] then.', ['[2]']],
    ['in front of a colon', 'The regulator found out [2]: nobody knew.', ['[2]']],
    ['in a row', 'It left the network.[1][2]', ['[1]', '[2]']],
    ['as a link', 'It left the network [[1](https://times.test/42)].', ['[1]']]
  ])('%s', (_, text, marks) => expect(marksIn(text)).toEqual(marks))

  test.each([
    ['a range from nought', 'The gauge shows [0-60] of it.'],
    ['a percentage', 'It was [100]% of the network.'],
    ['an index in code', 'It reads `a[7]` and `b`.'],
    ['an index from nought', 'It reads items[0] there.'],
    ['the number of an entry', '[4]: Harbour Times, page 4.']
  ])('and is none: %s', (_, text) => expect(marksIn(text)).toEqual([]))
})

test('marks in every place cite their entries, so that none is unused and none lacks', () => {
  const text = `${head}The outage left 40,000 transactions[[1]](#references) lost, all behind \`pay()\`[2].${list}`
  expect(told(text)).toEqual([])
})

test('a mark behind a word that no entry answers is broken', () => {
  expect(told(`${head}The outage took two routers [1] from the network[9] of the north [2].${list}`)).toEqual([
    'no-broken-citation error [9]'
  ])
})

test('a mark behind the full stop belongs to the sentence before it', () => {
  const text = `${head}The outage left 40,000 shops without cards.[1] Nine tills failed. [2] Two towns had none.${list}`
  expect(told(text)).toEqual(['no-unsourced-claim information Two towns had none.'])
  const notes = `${head}The outage left 40,000 shops without cards.[^1] Two towns had none.\n\n[^1]: Report 42.\n`
  expect(told(notes)).toEqual(['no-unsourced-claim information Two towns had none.'])
})

describe('without any list', () => {
  test('a mark that closes a clause is flagged and is no source', () => {
    const text = `${head}The outage left 40,000 customers without cards.[7] The routers had been replaced. [12]\n`
    expect(told(text)).toEqual(['no-broken-citation warning [7]', 'no-broken-citation warning [12]'])
    expect(sourcedSentences(read(text)).map(({reach}) => reach)).toEqual([
      undefined,
      'attributed',
      undefined,
      undefined
    ])
  })

  test.each([
    'The process systemd[1]: started again.',
    'It follows decision [82].',
    'It reads a value at index [7].',
    'The report says so.[[1](https://times.test/2025/outage-of-the-north)]',
    'The report says so [1].\n\n[1]: Harbour Times, page 4.',
    'The report says so [1].\n\n## References\n\n- Harbour Times, page 4.'
  ])('silent: %s', (text) => expect(told(head + text).filter((found) => found.includes('broken'))).toEqual([]))

  test('an organisation counts its own decisions so', () => {
    const text =
      '# Post-mortem\n\nWe deployed a faulty update at 09:14. We rolled it back at 10:00. Our engineers found why.[7] We mended it.\n\n## Timeline\n\n- 09:14 We deployed.\n'
    expect(told(text)).toEqual([])
  })
})

test('an entry is an item of the list, whatever it holds', () => {
  const entries = '1. Harbour Times\n\n   Page 4, at the foot.\n\n2. `report-42.txt`\n\n3. > A quotation.\n'
  const text = `${head}Two routers failed [1], two towns [2], nine tills [3].\n\n## References\n\n${entries}`
  expect(told(text)).toEqual([])
})

test('a film or a post of a site is a source', () => {
  const claim = 'The outage left 40,000 customers without cards, and many laughed on'
  expect(told(`${head}${claim} [YouTube](https://www.youtube.com/watch?v=abcdefgh).\n`)).toEqual([])
  expect(told(`${head}${claim} [YouTube](https://www.youtube.com/northwind).\n`)).toHaveLength(1)
})
