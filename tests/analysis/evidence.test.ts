import {expect, test} from 'vitest'
import {firstMatch, found, judge, logistic, traceOf, type WeighedRow} from '../../src/analysis/evidence.ts'
import {testRows} from '../rows.ts'

const from = 'made up for this test'
const says = (pattern: RegExp) => (text: string) => found(pattern.exec(text))

const past = {
  name: 'past tense',
  weight: 1.5,
  test: says(/\bfailed\b/),
  hit: ['Payments failed.'],
  miss: ['Payments fail.'],
  from
} as const satisfies WeighedRow<string>

const claim = judge({
  base: -1,
  threshold: 0.5,
  scale: logistic,
  rows: [
    past,
    {
      name: 'question',
      weight: -3,
      test: (text: string) => text.endsWith('?'),
      hit: ['It failed?'],
      miss: ['Why.'],
      from
    },
    {
      name: 'numbers',
      weight: 0.4,
      test: (text: string) => ({times: text.match(/\d/g)?.length ?? 0}),
      hit: ['1 of 2 and 3'],
      miss: ['one'],
      from
    }
  ]
})

const bracket = firstMatch(
  [
    {name: 'box', verdict: 'none', test: (text: string) => text === 'x', hit: ['x'], miss: ['y'], from},
    {name: 'order', verdict: 'sure', test: says(/^insert\b/), hit: ['insert x'], miss: ['an insert'], from},
    {name: 'letter', verdict: 'likely', test: says(/^.$/), hit: ['y'], miss: ['x', 'xy'], from}
  ],
  'none'
)

testRows('an example by points', claim, (text) => [text])
testRows('an example in order', bracket, (text) => [text])

test('points and base add up to the score, and the trace shows where', () => {
  const answer = claim.of('Nine payments failed.')
  expect(answer).toEqual({
    score: logistic(0.5),
    verdict: true,
    rows: [{name: 'past tense', points: 1.5, words: 'failed', from: 14, to: 20}]
  })
  expect(traceOf(claim, answer, 'a claim', (start, end) => ({start: 100 + start, end: 100 + end}))).toEqual({
    verdict: 'a claim',
    score: logistic(0.5),
    threshold: 0.5,
    rows: [
      {name: 'past tense', points: 1.5, words: 'failed', span: {start: 114, end: 120}},
      {name: 'base', points: -1}
    ],
    without: ['past tense'],
    with: ['question']
  })
})

test('a row that counts adds its weight as often; one that counts nothing does not fire', () => {
  expect(claim.of('1, 2, 3').rows).toEqual([{name: 'numbers', points: 0.4 * 3}])
  expect(claim.of('none').rows).toEqual([])
})

test('the first row that fires decides, and its name is the reason', () => {
  expect(bracket.of('x')).toEqual({verdict: 'none', rows: [{name: 'box'}]})
  expect(bracket.without('box').of('x')).toEqual({
    verdict: 'likely',
    rows: [{name: 'letter', words: 'x', from: 0, to: 1}]
  })
  expect(bracket.of('the date')).toEqual({verdict: 'none', rows: []})
  expect(traceOf(bracket, bracket.of('x'), 'no slot')).toEqual({verdict: 'no slot', rows: [{name: 'box'}]})
})

test('a weight of zero, a name given twice and an unknown name are refused', () => {
  const one = (row: WeighedRow<string>) => judge({base: 0, threshold: 1, rows: [past, row]})
  expect(() => one({...past, name: 'other', weight: 0})).toThrow('Row "other" has the weight 0')
  expect(() => one({...past, name: 'other', weight: Number.NaN})).toThrow(RangeError)
  expect(() => one(past)).toThrow('Two rows have the name "past tense"')
  // @ts-expect-error a mistyped name does not compile
  expect(() => claim.without('past tens')).toThrow('No row has the name "past tens"')
})
