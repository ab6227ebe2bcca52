import {describe, expect, test} from 'vitest'
import {linkBlocksOf} from '../../src/analysis/links/index.ts'
import {check, read} from '../../src/check/index.ts'

const article = `# Water plant of Harrow lost its pumps for two hours

The pumps of the water plant in Harrow failed on 3 May 2024, and the town had no water for two hours. A relay of the
control room had burnt out, and the spare relay was in another building. The plant replaced it by ten in the morning.

The council wants a second relay beside every pump, and the plant will test all pumps once a month from June on.
`

/** Strangers and what they are called by, whatever block they stand in. */
const strangers = (appended: string): string[] =>
  linkBlocksOf(read(`${article}\n${appended}`)).flatMap(({items}) =>
    items.filter(({verdict}) => verdict !== 'related').map(({text}) => text)
  )

const titles = [
  'Ten Boxing Legends Of The Nineties',
  'Royal Wedding: All The Dresses',
  'A Singer Remembers Her Childhood'
]
const headlines = [
  'Five Boxing Legends Whose Later Years Surprised Everybody',
  'Garden Experts Reveal Which Roses Survive Every Winter'
]
const slug = (title: string): string => `/stories/${title.toLowerCase().replace(/[^a-z]+/g, '-')}`
const linked = titles.map((title) => `[${title}](${slug(title)})`)

describe('titles of other stories are found by form', () => {
  test.each<[string, string, string[]?]>([
    [
      'under two titles',
      `## You might also like\n\n### More of our stories\n\n${linked.map((link) => `- ${link}`).join('\n')}`
    ],
    [
      'with teaser, date, byline and a rule between cards',
      `## Recommended for you\n\n${linked.map((link) => `${link}\n\nNobody saw it coming, and then it came.\n\n08/06/2024\n\nBy [Ann Example](/authors/ann)\n\n* * *`).join('\n\n')}`
    ],
    [
      'in list items that a link spans',
      `Most popular\n\n${titles.map((title, at) => `${at + 1}.  [\n\n    ## ${title}\n\n    ](${slug(title)})\n\n    * * *`).join('\n\n')}`
    ],
    [
      'that an indent of four made code',
      `## Most read\n\n${linked.map((link) => `-    [](/empty)\n\n    ${link} [Ann Example](/authors/ann)`).join('\n\n')}`
    ],
    [
      'above the foot of the page, which has more links',
      `#### [Most popular](/popular)\n\n${linked.map((link) => `## ${link}`).join('\n\n')}\n\n[Terms of our service](/terms) | [Privacy of our readers](/privacy) | [Advertise with us here](/ads) | [Work for us here](/jobs)`
    ],
    [
      'whose picture and title lead to the same page',
      `## Trending\n\n${titles.map((title) => `[![${title}](/a.png)\n\n](${slug(title)} "${title}")\n\n[\n\n## ${title}\n\n](${slug(title)})`).join('\n\n')}`
    ],
    [
      'one large, the others in a list',
      `### Trending news\n\n## ${linked[0]}\n\n${linked
        .slice(1)
        .map((link) => `- ${link}`)
        .join('\n')}\n- [Nine Gardens To See In Spring](/stories/nine-gardens)`
    ],
    [
      'under a heading that no list of titles knows',
      `## Harrow weekend\n\n${linked.map((link) => `- ${link}`).join('\n')}`
    ],
    [
      'under the titles of two lists that a page shows one at a time',
      `Most Read Most Shared\n\n${linked.map((link, at) => `${at + 1}.  [![](/none.svg)](/a)\n\n    ${at + 1}\n\n    #### ${link}`).join('\n\n')}`
    ],
    [
      'under the title of a part of the site, which is a link',
      `### [More news from our towns](/towns)\n\n${linked.map((link) => `- ${link}`).join('\n')}`
    ],
    [
      'between bars, without a title',
      `${['The Tenor Who Cooks For His Fans', 'Is Oat Milk A Scam?', 'The Richest Goalkeepers Ever'].map((title) => `[${title}](/a)`).join(' | ')}`,
      ['The Tenor Who Cooks For His Fans', 'Is Oat Milk A Scam?', 'The Richest Goalkeepers Ever']
    ],
    [
      'that only what is left of a link tells',
      `## Related articles\n\n${[...titles, 'Nine Gardens To See In Spring'].map((title) => `[\n\n![a](/a.png)\n\n](https://zarvex.io/a "${title}")`).join('\n\n')}`,
      [...titles, 'Nine Gardens To See In Spring']
    ],
    ['as headlines at the very end', `${headlines.join('\n\n')}`, headlines]
  ])('%s', (_name, appended, expected = titles) => {
    expect(strangers(appended)).toEqual(expect.arrayContaining(expected))
  })
})

test.each([
  ['a bar', 'The relay is watched. | The Tenor Who Cooks For His Many Fans'],
  ['nothing', 'The relay is watched.The Tenor Who Cooks For His Many Fans']
])('a title is glued to a paragraph by %s', (_name, appended) => {
  expect(strangers(appended)).toEqual(['The Tenor Who Cooks For His Many Fans'])
})

test('titles without anything between them are parted', () => {
  expect(
    strangers("You Might Also Like\nThe Tenor Who Cooks For His FansIs Oat Milk A Scam?Maldon's Salt: A Love Story\n")
  ).toEqual(['The Tenor Who Cooks For His Fans', 'Is Oat Milk A Scam?', "Maldon's Salt: A Love Story"])
})

describe('no strangers', () => {
  test.each<[string, string]>([
    ['a signature behind a dash', 'It will not happen again. — Ann Example, Head of Water Works, Harrow Utilities'],
    ['a name with a hyphen behind an initial', 'The report is by the U.S.-Canada Power System Outage Task Force\n'],
    ['names of those who sign', 'The Water Plant Team\n\nThe Harrow Utilities Engineering Group'],
    ['names in code', 'The file is named app.Config.Relay and the class Relay.Job.'],
    ['a credit glued to a caption', 'The pumps of Harrow in May 2024.Photograph: Ann Example/Harbour Images Of Leith'],
    [
      'the foot of a page',
      '## Most popular\n\n- [Pumps of Harrow get a relay](/a)\n\n[Privacy](/p) | [Work with us](/w) | [Advertise with us](/d)'
    ],
    ['what the site says while it loads', '## Most popular\n\nLoading, please wait...'],
    [
      'links that are described',
      '## Further help\n\n- [Relays of pumps](/docs/relays-of-pumps): how to order one and where it goes\n- [Pump tests each month](/docs/pump-tests-each-month): what we look at and why'
    ],
    [
      'lines of a section about the same thing',
      '## Harrow water\n\n- [Pumps of Harrow get a second relay](/stories/pumps-of-harrow-get-a-second-relay)\n- [Harrow council pays for the relay](/stories/harrow-council-pays-for-the-relay)\n- [Water plant tests its pumps in June](/stories/water-plant-tests-its-pumps-in-june)'
    ]
  ])('%s', (_name, appended) => {
    expect(strangers(appended)).toEqual([])
  })
})

test('a report has no link between its paragraphs for one word in passing', () => {
  const report = (title: string) =>
    `---\nprofile: report\n---\n\n# Checkout outage on 3 May 2024\n\nOur gateway rejected card payments from 09:14 UTC to 10:02 UTC. We are sorry.\n\n## Impact\n\nOne in five checkouts failed. Orders already placed stand.\n\n**Also read:** [${title}](https://zarvex.io/a)\n\n## Cause\n\nA certificate had expired, and the renewal job had been switched off in March.\n`
  const verdictOf = (title: string) => linkBlocksOf(read(report(title)))[0]?.items[0]?.verdict
  expect(verdictOf('What the cards on your table say about your marriage')).toBe('suspected')
  expect(verdictOf('How a gateway renews its certificate')).toBe('related')
})

test('one topic in common does not make a title related where the site chose it itself', () => {
  const [block] = linkBlocksOf(
    read(
      `${article}\n## Most popular\n\n- [Harrow singer marries her old boxing coach beneath a Caribbean waterfall](/a)\n- ${linked[0]}\n- ${linked[1]}\n`
    )
  )
  expect(block?.items[0]).toMatchObject({
    verdict: 'suspected',
    evidence: 'one topic in common and nothing else: Harrow'
  })
})

test('an address that leads nowhere in a block of strangers is told once', () => {
  const block = (titles: readonly string[]) =>
    `${article}\n## Most popular\n\n${titles.map((title) => `- [${title}](#)`).join('\n')}\n- [Nine Gardens To See][more]\n\n[more]: TODO\n`
  const rulesIn = (text: string) => check(text).map(({ruleId}) => ruleId)
  expect(rulesIn(block(titles))).toEqual(Array(4).fill('no-unrelated-links'))
  expect(rulesIn(`${article}\nSee [the pumps of Harrow](#).\n`)).toContain('no-hollow-link')
})
