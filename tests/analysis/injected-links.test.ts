import {expect, test} from 'vitest'
import {injectedLinksOf} from '../../src/analysis/links/index.ts'
import {read} from '../../src/check/index.ts'

const spamIn = (sentence: string): string[] =>
  injectedLinksOf(
    read(
      `# Checkout outage on 3 May 2024\n\nOur payment gateway rejected card payments from 09:14 UTC to 10:02 UTC. We are sorry.\n\n## Impact\n\nOne in five checkouts failed. Orders that were placed before stand.\n\n${sentence}\n\n## Cause\n\nA certificate expired, and the job that renews it was off.\n`
    )
  ).map(({text}) => text)

test.each([
  ['For a floor like new, ask the [parquet sanders of Prague](https://floors.zarvex.io).', 'parquet sanders of Prague'],
  ['Families adore the [pony stables of west Kent](https://ponies.zarvex.io) all summer.', 'pony stables of west Kent'],
  ['A roof deserves care, and a [slate roofer in Leeds](https://roof.zarvex.io) knows how.', 'slate roofer in Leeds'],
  ['Nothing beats [warm rolls at dawn](https://rolls.zarvex.io) from the corner.', 'warm rolls at dawn']
])('`%s` sells', (sentence, anchor) => {
  expect(spamIn(sentence)).toEqual([anchor])
})

test.each([
  ['It shares a word with the article', 'Shoppers adore the [gateway of old](https://old.zarvex.io) all summer.'],
  ['It quotes', '"This deserves a [strong answer from Brussels](https://news.zarvex.io)," he told us.'],
  ['It refers', 'See [handbooks of good drills](https://drills.zarvex.io) to learn more.'],
  ['It offers what the site has', 'Try [our newsletter on drills](https://letters.zarvex.io) some day soon.'],
  [
    'Its site is linked twice',
    'Families adore the [pony stables](https://a.zarvex.io) and [their dogs](https://a.zarvex.io/dogs).'
  ],
  [
    'It offers an app',
    'Families adore it: [download it for your phone](https://play.google.com/store/apps/a) and enjoy 20% off all tickets.'
  ],
  [
    'It offers the edition that the article is of',
    'For the full story, subscribe now and [get the print edition with 20% off](https://paper.zarvex.io).'
  ],
  ['It has no praise', 'It ran on [racks of the harbour](https://racks.zarvex.io) by then.']
])('%s: no spam', (_reason, sentence) => {
  expect(spamIn(sentence)).toEqual([])
})

test.each([
  ['the button of a shop on another site', '[Buy now](https://shop.zarvex.io/a)', ['Buy now']],
  [
    "a service of the reader's own machine",
    '* GET 20% off all orders of a customer by phone - http://localhost:8072/orders/9',
    []
  ],
  ['the button of a site to a page of its own', '[Buy now](/pricing/)', []],
  [
    'what the author says of a reference',
    '## References\n\n1. [Ways to film ponies](https://ponies.zarvex.io/film) (get your hands on a new saddle and enjoy 20% off)',
    []
  ]
])('%s', (_name, text, expected) => {
  expect(spamIn(text)).toEqual(expected)
})
