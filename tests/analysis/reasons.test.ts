import {expect, test} from 'vitest'
import {read} from '../../src/check/index.ts'
import {reasonsFor} from '../../src/check/why.ts'

const text = `# Checkout outage on 3 May 2024

It hit [insert number] users, said “we told [the others] then”, in [Region]. Status: TODO

## Most popular

- [Nine gardens to see in spring](https://a.zarvex.io/nine)
- [Checkout outage explained](https://a.zarvex.io/x)

Families adore the [pony stables of west Kent](https://ponies.zarvex.io) all summer.
`

/** The decisions about placeholders and links on a line: what was looked at, the verdict, the name of the row. */
const decidedOn = (line: number) =>
  reasonsFor(read(text), {}, {line})
    .filter(({ruleId}) => /placeholder|link/.test(ruleId))
    .flatMap(({actual, because}) => because.map(({verdict, rows}) => [actual, verdict, rows[0]?.name]))

test('brackets and markers have the row that decided, also where they are no placeholders', () => {
  expect(decidedOn(3)).toEqual([
    ['[insert number]', 'a placeholder', 'order to the writer'],
    ['[the others]', 'no placeholder', 'quotation'],
    ['[Region]', 'perhaps a placeholder', 'field that only has values'],
    ['TODO', 'no placeholder', 'state of work']
  ])
})

test('titles beside the text and links in it have what they were judged by', () => {
  expect([7, 8, 10].flatMap(decidedOn).map(([, ...decided]) => decided)).toEqual([
    ['a list of titles', 'title of what a site chooses itself'],
    ['a block that is at home', 'its titles have to do with the article on the average'],
    ['perhaps unrelated', 'no word in common with the article'],
    ['a list of titles', 'title of what a site chooses itself'],
    ['a block that is at home', 'its titles have to do with the article on the average'],
    ['related', 'both are about operations'],
    ['ends a list of titles', 'text'],
    ['placed by others', 'its sentence sells, and nothing else in the article is about that']
  ])
})

test('a link that is in no list of titles has the reason', () => {
  const [reasons] = reasonsFor(read(`${text}\n[Nine rivers to swim in](https://a.zarvex.io/y)\n`), {}, {line: 12})
  expect(reasons?.because).toEqual([{verdict: 'in no list of titles', rows: [{name: 'too few titles'}]}])
})
