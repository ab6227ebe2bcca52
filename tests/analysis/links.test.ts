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
      'each behind the end of the link before',
      `## Top stories\n\n[**${titles[0]}**\n\nNobody saw it coming, and then it came.\n\n](${slug(titles[0] as string)})[**${titles[1]}**\n\n20 November 2019\n\n](${slug(titles[1] as string)})[**${titles[2]}**\n\n](${slug(titles[2] as string)})`
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
      'in headings whose links go on in the next line',
      `## Most popular\n\n${titles.map((title) => `### [Theatre:\n${title}](${slug(title)})`).join('\n\n')}`,
      titles.map((title) => `Theatre: ${title}`)
    ],
    [
      'below what is new',
      `## The Latest\n\n${linked
        .slice(1)
        .map((link) => `[](/a)\n\n${link}`)
        .join('\n\n')}`,
      titles.slice(1)
    ],
    [
      'that say what they are told in',
      `##### Most popular\n\n${titles.map((title) => `### [VIDEO: ${title} once more](${slug(title)})`).join('\n\n')}`,
      titles.map((title) => `VIDEO: ${title} once more`)
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
      'with a byline as a heading below each',
      `### RECENT\n\n${linked.map((link) => `#### ${link}\n\nNobody saw it come.\n\nBy\n\n### Ann Example`).join('\n\n')}`
    ],
    [
      'under a heading, above a call that is a sentence',
      `## From our blog\n\n${linked.map((link) => `#### ${link}`).join('\n\n')}\n\n### We want to hear from you\n\nTell us in the forum what you think of all this, and what we should write about next time.`
    ],
    [
      'as entries with a picture and a title that lead to one page',
      linked
        .map(
          (link, at) =>
            `* [Our town](/town)\n  ${link}\n  [![A picture](/a.png)](${slug(titles[at] as string)})\n  A teaser for it.`
        )
        .join('\n')
    ],
    [
      'that somebody pays for, at addresses that tags may have',
      `## Sponsored resources\n\n${titles.map((title, at) => `- [${title}](/tags/${at}/)`).join('\n')}`
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
    [
      'each the heading at the end of a link that begins with a picture',
      linked.map((_, at) => `[![a](/${at}.png)\n\n#### ${titles[at]}](${slug(titles[at] as string)})`).join('\n\n')
    ],
    [
      'above a teaser and a button that says the same each time',
      linked
        .map(
          (_, at) => `![a](/a.png)\n\n### ${titles[at]}\n\nNobody saw it coming, and it came.\n\n[Read more](/n/${at})`
        )
        .join('\n\n')
    ],
    [
      'in items with a picture above and a teaser that is a heading below',
      `Our own stories\n\n${linked.map((link) => `- [\n\n  ](/a)\n\n  ### ${link}\n\n  #### Nobody saw it coming, and then it came at last`).join('\n\n')}`
    ],
    [
      'with topics, sources and a teaser between them',
      linked
        .map(
          (link) => `RISE AND FALL\n\n## ${link}\n\n2 votes [Harbour](/harbour) [Weekend](/weekend)\n\nNobody saw it.`
        )
        .join('\n\n')
    ],
    [
      'as headings that lost their links, with nothing below them',
      `## All jobs\n\n${titles.map((title) => `### ${title}`).join('\n\n')}`
    ],
    [
      'as headings that lost their links, with a teaser, a button and the name of a part of the site',
      titles
        .map((title) => `## ${title}\n\nNobody saw it coming, and then it came.\n\nmore\n\nHarrow weekend`)
        .join('\n\n')
    ],
    [
      'as headings larger than what stands over them',
      `#### Most read\n\n${titles.map((title) => `## ${title}\n\nNobody saw it coming, and then it came.`).join('\n\n')}`
    ],
    [
      'each above a button that has lost its link',
      titles.map((title) => `### ${title}\n\nNobody saw it coming.\n\nRead more`).join('\n\n')
    ],
    [
      'that the site has cut, with what stands below each',
      [
        'Boxing legends of the nineties fight ag...',
        'Garden experts reveal which roses...',
        'A singer remembers her chil...',
        'Ferries are cancelled by a st...'
      ]
        .map((title) => `${title}\n\n2 comments`)
        .join('\n\n'),
      ['Boxing legends of the nineties fight ag...', 'A singer remembers her chil...']
    ],
    [
      'under the title of a second list, without links',
      `## You might also like\n\n## More of our stories\n\n${titles.map((title) => `- ${title}`).join('\n')}`
    ],
    [
      'with a word in them that stands over references',
      `#### Latest articles\n\n${['What about the boxers?', 'Issues of royal gardens in spring', 'A singer who does not share'].map((title) => `#### ${title}\n\nSports`).join('\n\n')}`,
      ['What about the boxers?', 'A singer who does not share']
    ],
    [
      'as two headings that lost their links, each with a byline',
      titles
        .slice(0, 2)
        .map((title) => `Interview\n\n### ${title}\n\nby [Ann Example](/authors/ann)`)
        .join('\n\n'),
      titles.slice(0, 2)
    ],
    [
      'as headings of which each has a topic that is a heading',
      titles
        .map((title) => `### [Harrow](/t)\n\n## ${title}\n\nNobody in the town had seen it coming\n\n21.dez.2018`)
        .join('\n\n')
    ],
    [
      'as entries of lists of one each, with a teaser',
      `## Latest news\n\n${[...titles, 'Nine gardens to see in spring'].map((title) => `- ${title}\n\nNobody saw it coming, and then it came.`).join('\n\n')}`,
      ['Nine gardens to see in spring']
    ],
    [
      'as headings under the title of a list, the first right below it',
      `Trending\n\n${titles.map((title) => `### ${title}\n\n[News](/news)`).join('\n\n')}`
    ],
    [
      'without links under the title of a list, each with a teaser',
      `## Latest news\n\n${titles.map((title) => `- ${title}\n\nNobody saw it coming, and then it came.`).join('\n\n')}`
    ],
    ['a line each among lines of a word or two', `## Latest news\n\nGardens\n${titles.join('\n')}\nBoxing today`],
    ['in the cells of a table', `| ${linked.join(' | ')} |\n|---|---|---|`],
    [
      'in two lists, one below the other',
      `${linked.map((link) => `- ${link}`).join('\n')}\n\n[All news](/all)\n\n${['Nine Gardens To See In Spring', 'Storm Closes The Northern Ferry', 'Bakers Of The Coast Open Early'].map((title) => `- [${title}](${slug(title)})`).join('\n')}`,
      [...titles, 'Nine Gardens To See In Spring', 'Storm Closes The Northern Ferry', 'Bakers Of The Coast Open Early']
    ],
    [
      'a line each, without a link',
      'Tenor cancels three concerts after a fall\nSalmon are back in the northern rivers\nFive quiet islands for a long weekend\nStriker leaves his club before the final',
      [
        'Tenor cancels three concerts after a fall',
        'Salmon are back in the northern rivers',
        'Five quiet islands for a long weekend',
        'Striker leaves his club before the final'
      ]
    ],
    [
      'above the entries of a menu',
      `${linked.map((link) => `- ## ${link}`).join('\n')}\n\n${['Terms of our service', 'Career', 'Advertise with us', 'Complaints', 'Sitemap', 'Feedback', 'Contact us'].map((entry) => `- [${entry}](/x/${entry.length})`).join('\n')}`
    ],
    [
      'long ones without an address of their own, under a heading that says nothing of them',
      `## From the newsroom\n\n${['Tenor cancels three concerts after a fall', 'Salmon are back in the northern rivers', 'Five quiet islands for a long weekend', 'Striker leaves his club before the final'].map((title, at) => `- [${title}](/n/${at})`).join('\n')}`,
      [
        'Tenor cancels three concerts after a fall',
        'Salmon are back in the northern rivers',
        'Five quiet islands for a long weekend',
        'Striker leaves his club before the final'
      ]
    ],
    [
      'one by one where others of the list belong to the article',
      `${['How the pumps of Harrow were built', 'Council of Harrow pays for two relays', 'A Singer Remembers Her Childhood'].map((title) => `- [${title}](${slug(title)})`).join('\n')}`,
      ['A Singer Remembers Her Childhood']
    ],
    [
      'with a byline that is a higher heading below each',
      `### Latest articles\n\n${linked.map((link) => `###### ${link}\n\n## By [Ann Example](/authors/ann)`).join('\n\n')}`
    ],
    ['as headlines at the very end', `${headlines.join('\n\n')}`, headlines],
    [
      'under the title of a second list',
      `You might also like\n\n${linked.map((link) => `- ${link}`).join('\n')}\n\nAll news\n\n[Nine Gardens To See In Spring](/a)\n\n[Storm Closes The Northern Ferry](/b)`,
      ['Nine Gardens To See In Spring', 'Storm Closes The Northern Ferry']
    ],
    [
      'of which a few words are linked',
      '## Most popular\n\n- Boxing legends of [the nineties](/a) fight again\n- [Ten gardens](/b) that nobody should miss\n- A singer marries in [Portugal](/c) and sings',
      ['Boxing legends of the nineties fight again', 'A singer marries in Portugal and sings']
    ],
    [
      'with their teaser in the same paragraph',
      `## Trending\n\n${linked.map((link) => `${link} Nobody saw it coming, and then it came, and all the town was there.`).join('\n\n')}`
    ],
    [
      'in one paragraph that broken links leave',
      `## Trending\n\n[\n\n![a](/a.png)\n\n${titles.join('](/a) [\n\n![b](/b.png)\n\n')}](/c)`
    ],
    [
      'that are strong, with a teaser, below a picture',
      `## Trending\n\n${titles.map((title) => `![a](/a.png)\n\n**${title}**\n\nThe town hears it on Tuesday.\n\n3 May 2024`).join('\n\n')}`
    ],
    [
      'in cards that a link spans, with labels that are titles of lists elsewhere',
      `## Read these next\n\n${titles.map((title, at) => `[![a](/a.png)\n\nTrending\n\n#### ${title}\n\nNobody saw it coming, and then it came\n\n](/s/${at})`).join('\n\n')}`
    ],
    [
      'in cards whose bracket stands before the title, under no title',
      titles.map((title) => `[${title}\n\n- By Ann Example\n- 3 May 2024\n\n](${slug(title)} "${title}")`).join('\n\n')
    ],
    [
      'one after the other before the comments',
      `${linked.join('\n\n')}\n\n## Comments\n\nThe pumps were old, says everybody I know.`
    ],
    [
      'in a list before the text about the author, with the addresses of articles',
      `${linked.map((link) => `- ${link}`).join('\n')}\n\nAnn Example has written about water for twenty years and lives in Harrow with two cats.`
    ],
    [
      'on one line under a heading that is a link',
      `### [View all](/all)\n\n${linked.map((link) => `![](/a.png) ${link} May 3`).join(' ')}`
    ],
    [
      'in two lists',
      `Most read\n\n1. ${linked[0]}\n2. ${linked[1]}\n\nMost shared\n\n1. ${linked[0]}\n2. ${linked[2]}`,
      [titles[0] as string, titles[0] as string]
    ],
    [
      'that sell to many sites, again and again',
      `${['a', 'b', 'c'].map((name) => `[Premium themes of flowers](https://${name}.zarvex.io)`).join('\n\n')}\n\n## Comments\n\nThe pumps were old, says everybody.`,
      ['Premium themes of flowers', 'Premium themes of flowers', 'Premium themes of flowers']
    ],
    [
      'in cards with a teaser below the link',
      `## Read these next\n\n${titles.map((title, at) => `[\n\n![a](/a.png)\n\n### ${title}\n\n](/s/${at})\n\nNobody saw it coming, and then it came, and the whole town was there.`).join('\n\n')}`
    ],
    [
      'behind a rule below a list of what to do',
      `## Action items\n\n- Buy a second relay\n\n---\n\n${linked.map((link) => `- ${link}`).join('\n')}`
    ],
    [
      'that are short lines at the end, below the label of another list',
      `**Sources:**\n\n- [Harrow Herald](/h)\n\nLatest\n\n${['Boxing champion retires at forty', 'Garden show opens its gates on Monday', 'Singer marries in Portugal', 'Ferry is cancelled by a storm'].join('\n\n')}`,
      ['Boxing champion retires at forty', 'Ferry is cancelled by a storm']
    ],
    [
      'behind a long section about something else',
      `## Tracking the relay\n\n${'The relay is watched at night by two people of the plant.\n\n'.repeat(3)}${linked.map((link) => `- ${link}`).join('\n')}`
    ],
    [
      'under tabs, below the sources',
      `**Sources:**\n\n[herald.zarvex.io](https://herald.zarvex.io)\n\n#### [RELATED ARTICLES](#)[MORE FROM AUTHOR](#)\n\n${linked.map((link) => `### ${link}`).join('\n\n')}\n\nPrevious article${linked[0]}`
    ],
    [
      'that are three short lines behind a rule',
      '---\n\nBoxing champion retires at forty\n\nSinger marries in Portugal again\n\nFerry is cancelled by a storm',
      ['Boxing champion retires at forty', 'Ferry is cancelled by a storm']
    ],
    [
      'of the days before and after, one of which is short',
      `[← ${titles[2]}](${slug(titles[2] as string)}) [Boxing →](/stories/boxing)\n\n## Comments\n\nThe pumps were old, says everybody I know.`,
      [`← ${titles[2]}`]
    ],
    [
      'of the days before and after, under the title that many sites give them',
      `## Post navigation\n\n[Previous: ${titles[0]}](/a)\n\n[Next: ${titles[1]}](/b)`,
      [`Previous: ${titles[0]}`, `Next: ${titles[1]}`]
    ],
    [
      'in cards that a link to another site spans, the address behind the title',
      `## Trending\n\n${titles.map((title) => `[![](/a.png)\n\n##### ${title}](https://zarvex.io${slug(title)})\n\nNobody saw it coming, and then it came.`).join('\n\n')}`
    ],
    [
      'in sentences behind a pictograph each, a few words of which are a link',
      `## More great Harrow stories\n\n${titles.map((title) => `- 🎧 ${title}, as [our guide](${slug(title)}) tells it.`).join('\n')}`,
      titles.map((title) => `🎧 ${title}, as our guide tells it.`)
    ],
    [
      'one of which asks, with a date below each',
      `Trending now\n\nWill the boxing legends of the nineties fight again?\n\n2 days ago\n\n${titles[1]}\n\n3 days ago\n\n${'The council of Harrow met again, and what it said about the old pumps of the plant filled the evening. '.repeat(5)}`,
      ['Will the boxing legends of the nineties fight again?', titles[1] as string]
    ],
    [
      'that stand on the page a second time',
      `## Hot topics\n\n${titles.map((title) => `- ${title}`).join('\n')}\n\n## Comments\n\n${titles.map((title) => `${title}\n\nSays Ann.`).join('\n\n')}`
    ],
    [
      'of which news of an attack show others, as a site chooses them',
      `## Most read\n\n${['Ransomware closes a chain of bakeries', 'Hackers lock the tickets of a theatre', 'Malware found in a garden app'].map((title) => `- [${title}](${slug(title)})`).join('\n')}`,
      [
        'Ransomware closes a chain of bakeries',
        'Hackers lock the tickets of a theatre',
        'Malware found in a garden app'
      ]
    ],
    ['under a mark, of this week', `⚡ Top stories this week\n\n${titles.join('\n\n')}`],
    ['most read of one part of the site', `Most read garden stories\n\n${titles.join('\n\n')}`],
    ['of sponsors', `Sponsor posts\n\n${titles.join('\n\n')}`],
    [
      'that are short lines at the end',
      'Latest\n\nBoxing champion retires at forty\n\nGarden show opens its gates on Monday\n\nSinger marries in Portugal\n\nFerry to the islands is cancelled by a storm',
      ['Boxing champion retires at forty', 'Singer marries in Portugal']
    ]
  ])('%s', (_name, appended, expected = titles) => {
    expect(strangers(appended)).toEqual(expect.arrayContaining(expected))
  })
})

test.each([
  'Who we are',
  'Time to patch',
  'Research6 Feb 2024 | 14',
  'AboutContactOur bold writers© Copyright 2024 | The Harrow Herald',
  'Back to top of all our stories'
])('%s is no title', (line) => {
  expect(strangers(`## Most popular\n\n${titles[0]}\n\n${line}\n\n${titles[1]}`)).toEqual([titles[0], titles[1]])
})

const found = (appended: string): string[] =>
  linkBlocksOf(read(`${article}\n${appended}`)).flatMap(({items}) => items.map(({text}) => text))

test.each([
  [
    'its teaser, which is a link to the same story',
    `## Trending\n\n${linked.map((link, at) => `- ${link}\n  [Nobody saw it coming, and then it came](${slug(titles[at] as string)})`).join('\n')}`
  ],
  [
    'the caption of its picture, which says the same',
    `## Trending\n\n${linked.map((link, at) => `![](/a.png)\n\n${titles[at]}\n\n[News](/news)\n\n${link}`).join('\n\n')}`
  ]
])('a title is told once, and not %s', (_name, appended) => {
  expect(found(appended)).toEqual(titles)
})

test('titles of which half have a word of the title of the article are no strangers for their other words', () => {
  const chosen = [
    'Harrow lovers adore the boxing gardens of Lapland, says a tenor',
    'Harrow bakers grow flowers of Portugal beneath their bedroom windows',
    'A Singer Remembers Her Childhood'
  ]
  const list = (items: readonly string[]) =>
    strangers(`## Trending\n\n${items.map((title, at) => `- [${title}](/n/${at})`).join('\n')}`)
  const alone = ['Royal Wedding: All The Dresses', 'Nine Gardens To See In Spring']
  expect(list([...chosen, alone[0] as string])).not.toEqual(expect.arrayContaining([chosen[0]]))
  expect(list([...chosen.slice(1), ...alone])).toEqual(expect.arrayContaining([chosen[1]]))
})

test.each([
  ['a bar', 'The relay is watched. | The Tenor Who Cooks For His Many Fans'],
  ['nothing', 'The relay is watched.The Tenor Who Cooks For His Many Fans'],
  ['nothing, behind capitals', 'The relay is watched by the BBC.The Tenor Who Cooks For His Many Fans']
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
    ['a domain in capitals', 'The guide has the layouts of HARROW.TV Design System Layouts'],
    ['a credit glued to a caption', 'The pumps of Harrow in May 2024.Photograph: Ann Example/Harbour Images Of Leith'],
    ['a credit by an agency', 'The pumps of Harrow in May 2024.Ann Example/Harbour Press Images via Leith Images'],
    ['a credit of two names', 'The pumps of Harrow in May 2024.**Ann Example / Harbour Press**'],
    [
      'a byline with its house, glued to a paragraph',
      'They found out how the pumps of the plant are mended.Cid Ferry — Harbour Press'
    ],
    [
      'a part of a section of news',
      '### In other news\n\n### News from the Fair and our Guides\n\n#### Thanks to all\n\nWe thank all who came to the fair in May, and those who wrote the guides of the year.'
    ],
    [
      'links within sentences, where a list of stories ends the text',
      `The council [bought the old pumps in a hurry](/stories/council-bought-the-old-pumps-in-a-hurry), [which boxing legends had sponsored](/stories/which-boxing-legends-had-sponsored), and kept them. Rivers [are seen best in spring](/stories/are-seen-best-in-spring). They run.`
    ],
    [
      'sections of one sentence each',
      titles.map((title) => `## ${title}\n\nNobody saw it coming, and then it came.`).join('\n\n')
    ],
    [
      'sections with a picture and its caption each',
      titles
        .map((title, at) => `## ${title}\n\nNobody saw it coming, and it came.\n\nPicture of number ${at}`)
        .join('\n\n')
    ],
    [
      'what an author has gathered from many sites',
      titles
        .map((title, at) => `## ${title}\n\nNobody saw it coming.\n\n[Read more](https://paper-${at}.zarvex.io/a)`)
        .join('\n\n')
    ],
    ['parts of a report that nobody has filled in', '## What went well\n\n## What went wrong\n\n## Where we got lucky'],
    ['a link of an editor in the text', 'Related: Why old castles are sold again and again'],
    [
      'a list of the article under a heading, above stories of the site',
      `## Towns with water\n\n- Alston (group A): tenth pump\n- Barlow (group B): third pump\n- Corby (group C): ninth pump\n\n### [Harrow water plant loses its pumps](/news/harrow-water-plant-loses-its-pumps)\n\n### [Council of Harrow pays for relays](/news/council-of-harrow-pays-for-relays)\n\n### [Pumps of Harrow are tested again](/news/pumps-of-harrow-are-tested-again)`
    ],
    ['who took a picture', '**The pumps of Harrow in May 2024.Picture by Ann van Example of Leith**'],
    [
      'when something was on the air',
      '## Most watched\n\nAir Date: November 19, 2024\n\nHarrow / 20 m ago\n\nJoin the conversation...'
    ],
    [
      'the foot of a page without links',
      '## Latest\n\nHome | Video | World | Harrow | Money | Sport\n\nWe use cookies to show you more rivers.\n\nSubscribe to our letter about gardens\n\nContinue reading the main story'
    ],
    [
      'lines of a word or two',
      '## Most read\n\nGardens of spring\nBoxing\nSingers\nRoyal weddings\nBakeries\nFerries\nRivers'
    ],
    [
      'what a page says of itself',
      '## Latest\n\nThis subject on the radio:\n\nHarrow radio | News of the North | 28.04.2024 | 13:00'
    ],
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
      'a title repeated below each picture',
      ['a', 'b', 'c', 'd'].map((name) => `[See this picture in full size](/pictures/${name})`).join('\n\n')
    ],
    [
      'what a sentence of the author introduces',
      `These are the stories that this paper has printed in May:\n\n${linked.map((link) => `- ${link}`).join('\n')}\n\nAll of them are true, says the editor of the paper.`
    ],
    [
      'what a lead with a colon introduces in any language',
      `**Czytaj o rzekach:**\n\n${titles.map((title) => `- [${title}](${slug(title)})`).join('\n')}\n\nThe council of Harrow thanks all who wrote it.`
    ],
    [
      'what a heading with a colon introduces',
      `## From our shelf:\n\n${titles.map((title) => `- [${title}](${slug(title)})`).join('\n')}\n\n## Ann Example`
    ],
    ['the title of the next list below one that is empty', '## More from Harrow Water\n\n## The best of Zarvex'],
    ['when the article appeared', '[Most popular](/popular)\n\n[Harrow](/town)\n\n5:00 AM PDT · May 3, 2024'],
    [
      'the contributors below another list',
      '## Most popular\n\n- [Pumps of Harrow get a relay](/a)\n\n## Contributors\n\n- [Ada Miller of Spring](/ada)\n- [Ben Olu the Younger](/ben)\n- [Cho Yun from Busan](/cho)'
    ],
    [
      'the menu of a site',
      '- [Terms and conditions of sale](/t)\n- [Careers](/c)\n- [Shop](/s)\n- [Voucher codes of the town](/v)\n- [Jobs](/j)\n- [Digital edition for all readers](/d)'
    ],
    [
      'lines of a section about the same thing',
      '## Harrow water\n\n- [Pumps of Harrow get a second relay](/stories/pumps-of-harrow-get-a-second-relay)\n- [Harrow council pays for the relay](/stories/harrow-council-pays-for-the-relay)\n- [Water plant tests its pumps in June](/stories/water-plant-tests-its-pumps-in-june)'
    ],
    [
      'buttons that hand the address of the page on, calls and places on the page',
      `## Pass it on now\n\n- [Click here to tell the bird network (new window)](/water-plant-pumps-fail/?share=bird)\n- [Click here to tell the photo network (new window)](/water-plant-pumps-fail/?share=photo)\n- [Click here to tell the letter network (new window)](https://letters.zarvex.io/s?u=https%3A%2F%2Fharrow.zarvex.io)\n- [Write a letter to all your friends (new window)](mailto:?body=x)\n- [Call the desk of the paper at night](tel:+49)\n- [Back to the top of this very page](#top-of-the-page)`
    ],
    [
      'who wrote the stories of a list',
      `## Trending\n\n${['Pumps of Harrow get a relay', 'Harrow council buys pumps', 'Relay of the pumps is tested'].map((title) => `### [${title}](/s/${title.length})\n\n[Clint van der Example](/authors/clint)`).join('\n\n')}\n\n### [Harrow water plant and its pumps](/s/1)`
    ],
    [
      'the teaser and the date of a single story',
      '## Editor’s pick\n\n#### [Pumps of Harrow get a relay](/s/a)\n\n[](/s/a)\n\nSome farmers who sow along the coast are asking for rain…\n\nTold on a Monday in spring'
    ],
    [
      'a poem, which has more lines than a list has titles',
      Array.from({length: 41}, (_, at) => `Night ${at} falls on the northern shore`).join('\n')
    ],
    [
      'pages of the same wiki',
      '## Similar pages\n\n- [[000036]] What the tenor sang at night\n- [[000037]] Rivers to see in spring again\n- [[000038]] Bakers who open at sea early'
    ],
    [
      'few titles in the menu at the foot of a page',
      `## Most popular\n\n#### [Pumps of Harrow get a relay](/a)\n\n#### [Harrow council buys pumps](/b)\n\n- [Advertise](/c)\n- [Privacy](/d)\n- [Terms](/e)\n- [Jobs](/f)\n- [Notice of all our collections](/g)\n- [Do not sell my data](/h)`
    ],
    [
      'what the site has on a subject',
      `## Most popular\n\n${['Singers of the north', 'Boxing legends of old', 'Gardens in spring rain'].map((title) => `[${title}](/tag/${title.length})`).join(' ')}`
    ],
    ['pages of the same folder', titles.map((title, at) => `- [${title}](songs/tenors-of-the-north-${at})`).join('\n')],
    [
      'what a digest gathers from many sites, with a word on each',
      titles
        .map(
          (title, at) =>
            `1. [${title}](https://a${at}.zarvex.io${slug(title)})\n\n   Somebody tells here at length how all of it came about.`
        )
        .join('\n')
    ],
    [
      'what a digest gathers under a heading, with a word and a link on each',
      `## Rivers and people\n\n${titles
        .map(
          (title, at) =>
            `1. [${title}](https://a${at}.zarvex.io${slug(title)})\n\n   Somebody [tells here](/t) at length how all of it came about.`
        )
        .join('\n')}`
    ],
    [
      'who made the page, at its foot',
      '© 2024 Harrow Water. All rights reserved. - [Harbour Theme by Leith And Sons](https://leith.zarvex.io)'
    ],
    [
      'the networks on which it can be shared',
      'Delicious Facebook Google Messenger Reddit Twitter\n\nDigg Fark LinkedIn Google Buzz Stumble\n\n[+ Add your comment here](/comment)'
    ],
    [
      'what an article is filed under',
      `Tags: ${['University of Leith', 'Singers of the North', 'Gardens in Spring Rain'].map((name) => `[${name}](/on/${name.length})`).join(', ')}`
    ],
    [
      'what a form says of what was typed',
      '## Most popular\n\nThis is not a valid e-mail address for us\n\nThis is not a valid name for us'
    ],
    [
      'entries of a list of which one looks like a title',
      '## Turns of speech\n\n- The key point is this...\n- Don’t miss this:...\n- Pay attention to them...\n- This is rather critical:...'
    ],
    [
      'how the article goes on',
      '## The latest\n\n- Bakers open at night again\n- Boxers guard the old singers\n- Gardens shut until Friday noon'
    ],
    [
      'how the article goes on, hour by hour',
      '## Latest news\n\n- 09:14 Bakers open at night again\n- 10:20 Boxers guard the old singers\n- 11:30 Gardens shut until Friday noon'
    ],
    [
      'who took the pictures',
      '![a](/a.png)\n\nCreditAnn Example for The Harbour Times\n\n![b](/b.png)\n\nCreditBen Leith for The Harbour Times\n\n![c](/c.png)\n\nCreditCho Ferry for The Harbour Times\n\n![d](/d.png)\n\nCreditDee Marsh for The Harbour Times'
    ],
    ['files', '## Most popular\n\n- [the old harbour wall (1).png](/a.png)\n- [the new harbour wall (2).png](/b.png)'],
    [
      'what the paragraph above announces',
      `I have read this essay (below) and wish to write more often.\n\n${linked[0]}\n\nFor a while I have held off, for the pumps had to be mended first, and that took all of May and June.`
    ],
    [
      'buttons with a note',
      '- [Download (PDF, seven megabytes, for all readers)](/a)\n- [Order (five copies of each book at most)](/b)\n- [Listen (a talk of the editor with her readers)](/c)'
    ],
    [
      'the address of a publisher and where else it is found',
      'Harbour Street 12, Harrow\n\n020 - 8491 - 4444 - 1\n\nFind us on photos too\n\nFriends of Our Singers Club'
    ]
  ])('%s', (_name, appended) => {
    expect(strangers(appended)).toEqual([])
  })
})

test('cards of a site below its menus are no digest', () => {
  const menu = (title: string) => `### ${title}\n\n- [Offices](/o)\n- [Schools](/s)\n- [Letters](/l)\n`
  const page = `# Nobody is buried alone in Harrow\n\n- [Press](/press)\n- [Magazine](/magazine)\n\n${article.split('\n\n').slice(1).join('\n\n')}
${titles.map((title) => `- ## [${title}](${slug(title)})\n\n  [Somebody tells here at length how all of it came about.](${slug(title)})\n`).join('\n')}
${['Harrow', 'Help', 'Subjects', 'Links'].map(menu).join('\n')}`
  const found = linkBlocksOf(read(page)).flatMap(({items}) => items.filter(({verdict}) => verdict !== 'related'))
  expect(found.map(({text}) => text)).toEqual(titles)
})

test('a report has no link between its paragraphs for one word in passing', () => {
  const report = (title: string) =>
    `---\nprofile: report\n---\n\n# Checkout outage on 3 May 2024\n\nOur gateway rejected card payments from 09:14 UTC to 10:02 UTC. We are sorry.\n\n## Impact\n\nOne in five checkouts failed. Orders already placed stand.\n\n**Also read:** [${title}](https://zarvex.io/a)\n\n## Cause\n\nA certificate had expired, and the renewal job had been switched off in March.\n`
  const verdictOf = (title: string) => linkBlocksOf(read(report(title)))[0]?.items[0]?.verdict
  expect(verdictOf('What the cards on your table say about your marriage')).toBe('suspected')
  expect(verdictOf('How a gateway renews its certificate')).toBe('related')
})

test('the title of another story stands alone between two paragraphs', () => {
  const between = (title: string, next = 'A second relay is on its way to the town.') =>
    strangers(`[${title}](${slug(title)})\n\n${next}\n`)
  expect(between('Ten boxing legends of the nineties fight again')).toEqual([
    'Ten boxing legends of the nineties fight again'
  ])
  expect(between('The pumps of Harrow and their makers')).toEqual([])
  // What the paragraph below is about.
  expect(between('Why bakers and joiners lend a hand', 'Bakers and joiners lend their ovens.')).toEqual([])
})

test('a house that the article names beside its own does not make a title related', () => {
  const items = (house: string) =>
    linkBlocksOf(
      read(
        `${article}\nGoogle, Google Cloud, Gmail and Google Maps were not hit. Azure, Microsoft and OneDrive were not either.\n\n## Most popular\n\n- [${house} shows its new phone to the world](/a)\n- ${linked[0]}\n- ${linked[1]}\n`
      )
    ).flatMap(({items}) => items.map(({basis}) => basis.name))
  expect(items('YouTube')[0]).toBe('both are about one house')
  expect(items('Skype')[0]).not.toBe('both are about one house')
})

test('titles above the text are the menu of a site', () => {
  const menu = linked.join('\n\n')
  expect(linkBlocksOf(read(`${menu}\n\n${article}`))).toEqual([])
})

test('a topic in common does not make a title related where the site chose it itself and little else of it is in the article', () => {
  const [block] = linkBlocksOf(
    read(
      `${article}\n## Most popular\n\n- [Harrow singer marries her old boxing coach beneath a Caribbean waterfall](/a)\n- ${linked[0]}\n- ${linked[1]}\n`
    )
  )
  expect(block?.items[0]).toMatchObject({
    verdict: 'suspected',
    evidence: 'a topic in common, and little else of it in the article: Harrow'
  })
})

test('an address that leads nowhere in a block of strangers is told once', () => {
  const block = (titles: readonly string[]) =>
    `${article}\n## Most popular\n\n${titles.map((title) => `- [${title}](#)`).join('\n')}\n- [Nine Gardens To See][more]\n\n[more]: TODO\n`
  const rulesIn = (text: string) => check(text).map(({ruleId}) => ruleId)
  expect(rulesIn(block(titles))).toEqual(Array(4).fill('no-unrelated-links'))
  expect(rulesIn(`${article}\nSee [the pumps of Harrow](#).\n`)).toContain('no-hollow-link')
})

test('a list of one site is one where its parts have hosts of their own', () => {
  const list = ['www', 'next', 'film'].map(
    (part, at) => `- [${titles[at]}](https://${part}.zarvex.io${slug(titles[at] as string)})`
  )
  const own = '- [Pumps of Harrow get a relay](https://www.zarvex.io/stories/pumps-of-harrow-get-a-relay)'
  expect(strangers([own, ...list].join('\n'))).toEqual(titles)
})

describe('titles in scripts without spaces between words', () => {
  const japanese = `# 浄水場のポンプが2時間停止、原因は継電器の故障

5月3日、ハロー市の浄水場でポンプが停止し、市内全域で2時間にわたり断水した。市水道局によると、制御室の継電器が焼損しており、予備の継電器は別の建物に保管されていた。

浄水場は午前10時までに継電器を交換し、ポンプは復旧した。市議会はすべてのポンプに予備の継電器を置くよう求めている。
`
  const found = (text: string): string[] =>
    linkBlocksOf(read(text)).flatMap(({items}) =>
      items.flatMap(({verdict, text}) => (verdict === 'related' ? [] : text))
    )

  test('are told from those about the article', () => {
    const list =
      '## 人気記事\n\n- [人気俳優が結婚を発表、ファンから祝福の声](/1)\n- [浄水場のポンプ、来月から毎月点検へ](/2)\n- [春に訪れたい日本の名城を巡る旅](/3)\n'
    expect(found(`${japanese}\n${list}`)).toEqual([
      '人気俳優が結婚を発表、ファンから祝福の声',
      '春に訪れたい日本の名城を巡る旅'
    ])
  })
  test('and names of parts of a site are none', () => {
    expect(found(`${japanese}\n## 人気記事\n\n- [会社概要](/1)\n- [お問い合わせ](/2)\n`)).toEqual([])
  })
  test('and sentences are what stands around them, not parts of their cards', () => {
    const story = (at: number): string =>
      `[人気俳優が結婚を発表、ファンから祝福の声 ${at}](/s/${at})\n\n俳優は昨夜、都内の教会で式を挙げ、友人や家族に囲まれて新しい生活への思いを語った。\n\n式には同じ劇団の仲間も招かれ、二人の出会いの場面を短い芝居にして演じてみせた。`
    expect(found(`${japanese}\n${[1, 2, 3].map(story).join('\n\n')}`)).toEqual([])
  })
})

test.each([
  'Articoli più letti',
  'Ultime notizie',
  'Potrebbe interessarti anche',
  'Da non perdere',
  'In evidenza',
  'Meest gelezen',
  'Het laatste nieuws',
  'Ook interessant voor jou',
  'Więcej artykułów z Harrow',
  'Последние записи',
  'Recommended from Harrow',
  'Mis het niet',
  '新着記事',
  'アクセスランキング',
  'ランキング',
  'あなたにおすすめの記事',
  '热门文章',
  '猜你喜欢'
])('what a site chose stands under “%s”', (title) => {
  expect(strangers(`## ${title}\n\n- ${linked[1]}\n- ${linked[2]}\n`)).toHaveLength(2)
})

test.each([
  'Leggi anche',
  'Articoli correlati',
  'Lees ook',
  'Gerelateerde artikelen',
  '関連記事',
  'あわせて読みたい',
  'この記事を読んだ人はこちらも',
  '相关阅读',
  '延伸阅读'
])('what is said to be related stands under “%s”', (title) => {
  expect(linkBlocksOf(read(`${article}\n## ${title}\n\n- ${linked[1]}\n- ${linked[2]}\n`))[0]?.kind).toBe('related')
})
